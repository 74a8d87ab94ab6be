import type { Rule } from './candidate.js';

/** EL15: a shop that approves each campaign shows only those it has approved. */
export const merchantApproval: Rule = ({ context, flight, approvedCampaignIds }) =>
  context.rules.approvalMode !== 'each-one' || approvedCampaignIds.includes(flight.campaignId)
    ? null
    : { code: 'NEEDS_APPROVAL', ruleId: 'EL15', campaignId: flight.campaignId };
