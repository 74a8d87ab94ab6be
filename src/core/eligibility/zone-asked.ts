import type { Rule } from './candidate.js';

/** EL18: the advertiser asked for no kind of zone in particular, or for that of the screen. */
export const zoneAsked: Rule = ({ zoneKind, flight }) => {
  const asked = flight.context.zoneKinds;
  return asked.length === 0 || asked.includes(zoneKind)
    ? null
    : { code: 'ZONE_NOT_ASKED', ruleId: 'EL18', asked, zoneKind };
};
