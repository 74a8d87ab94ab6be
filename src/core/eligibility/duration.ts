import type { Rule } from './candidate.js';

/** Shortest and longest showing of one ad, in milliseconds, both included. */
export const DURATION_MS = { min: 3_000, max: 60_000 } as const;

/** EL7: an ad lasts from 3 to 60 seconds, both included. */
export const duration: Rule = ({ creative: { durationMs } }) =>
  durationMs >= DURATION_MS.min && durationMs <= DURATION_MS.max
    ? null
    : { code: 'DURATION_OUT_OF_RANGE', ruleId: 'EL7', durationMs };
