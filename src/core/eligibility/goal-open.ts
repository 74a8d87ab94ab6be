import type { Rule } from './candidate.js';

/** EL3: a goal in plays ends at its last play; a share of voice lasts until the end of the flight. */
export const goalOpen: Rule = ({ flight: { goal, playsDelivered } }) =>
  goal.kind === 'plays' && playsDelivered >= goal.plays
    ? { code: 'GOAL_REACHED', ruleId: 'EL3', plays: playsDelivered, goal: goal.plays }
    : null;
