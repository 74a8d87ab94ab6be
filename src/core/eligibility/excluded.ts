import { ACTIVITIES, findActivity } from '../context/activities.js';
import type { MerchantContext } from '../context/venue.js';
import type { Rule } from './candidate.js';
import { isInPlace } from './place-asked.js';
import type { ExclusionKind } from './reason.js';
import type { Exclusions, SinglePlace } from './terms.js';

/** An OpenOOH type and all above it: an id without its last two digits is its parent's. */
function* typesAbove(id: number): Generator<number> {
  for (let type = id; type > 0; type = Math.floor(type / 100)) yield type;
}

const VENUE_TYPES = new Set(ACTIVITIES.flatMap(({ openOoh12Id }) => [...typesAbove(openOoh12Id)]));

/** Whether shops of ours can be of this OpenOOH 1.2.1 type. */
export const isVenueType = (id: number): boolean => VENUE_TYPES.has(id);

/** EL24: whether shops of the activity are of one of the types, or below one. */
export function isOfType(activityId: string, typeIds: readonly number[]): boolean {
  if (typeIds.length === 0) return false;
  for (const type of typesAbove(findActivity(activityId)?.openOoh12Id ?? 0))
    if (typeIds.includes(type)) return true;
  return false;
}

function isInOne(places: readonly SinglePlace[], context: MerchantContext): boolean {
  for (const place of places) if (isInPlace(place, context)) return true;
  return false;
}

const EXCLUDES: Readonly<Record<ExclusionKind, (excluded: Exclusions, context: MerchantContext) => boolean>> =
  {
    venue: ({ venueIds }, { venueId }) => venueIds.includes(venueId),
    merchant: ({ organisationIds }, { organisationId }) => organisationIds.includes(organisationId),
    activity: ({ activityIds }, { activityId }) => activityIds.includes(activityId),
    'venue-type': ({ venueTypeIds }, { activityId }) => isOfType(activityId, venueTypeIds),
    place: ({ places }, context) => isInOne(places, context),
  };
const KINDS = Object.keys(EXCLUDES) as readonly ExclusionKind[];

/** EL24: the advertiser does not want to be in this shop. */
export const excluded: Rule = ({ context, flight }) => {
  for (const kind of KINDS) {
    if (EXCLUDES[kind](flight.context.excluded, context)) {
      const by = KINDS.filter((one) => EXCLUDES[one](flight.context.excluded, context));
      return { code: 'EXCLUDED_BY_ADVERTISER', ruleId: 'EL24', by };
    }
  }
  return null;
};
