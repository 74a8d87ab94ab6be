import type { Rule } from './candidate.js';

/** EL8: the advertiser asked for no activity in particular, or for this shop's. */
export const activityAsked: Rule = ({ context, flight }) => {
  const asked = flight.context.activityIds;
  return asked.length === 0 || asked.includes(context.activityId)
    ? null
    : { code: 'ACTIVITY_NOT_ASKED', ruleId: 'EL8', activityId: context.activityId };
};
