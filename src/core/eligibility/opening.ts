import type { Rule } from './candidate.js';

/** EL17: paid time lies in hours in which the shop is surely open; hours that do not say so never carry it. */
export const opening: Rule = ({ isPaidTime, opening: state, at }) => {
  if (!isPaidTime || state === 'open') return null;
  return { code: state === 'closed' ? 'SHOP_CLOSED' : 'HOURS_UNKNOWN', ruleId: 'EL17', at };
};
