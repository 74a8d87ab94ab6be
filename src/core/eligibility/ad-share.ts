import type { Rule } from './candidate.js';

/** EL19: a waiting slot that gives ads no share of its time carries none. */
export const adShare: Rule = ({ isPaidTime, slot }) =>
  isPaidTime && slot !== null && slot.maxAdSharePercent === 0
    ? { code: 'NO_AD_SHARE', ruleId: 'EL19' }
    : null;
