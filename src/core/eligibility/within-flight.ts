import type { Rule } from './candidate.js';

/** EL2: a flight includes its start instant and excludes its end. */
export const withinFlight: Rule = ({ flight: { startsAt, endsAt }, at }) =>
  startsAt <= at && at < endsAt ? null : { code: 'OUTSIDE_FLIGHT', ruleId: 'EL2', at, startsAt, endsAt };
