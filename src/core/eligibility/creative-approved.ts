import type { Rule } from './candidate.js';

/** EL4: a human has approved the creative. */
export const creativeApproved: Rule = ({ creative: { approval } }) =>
  approval === 'approved' ? null : { code: 'CREATIVE_NOT_APPROVED', ruleId: 'EL4', approval };
