import { distanceKm } from '../base/place.js';
import type { Rule } from './candidate.js';

function startsWithOne(text: string, prefixes: readonly string[]): boolean {
  for (const prefix of prefixes) if (text.startsWith(prefix)) return true;
  return false;
}

/** EL9: the shop lies where the advertiser asked: anywhere, within the radius (its edge included), or in a postcode. */
export const placeAsked: Rule = ({ context, flight }) => {
  const { place } = flight.context;
  if (place.kind === 'everywhere') return null;
  const { postcode } = context;
  if (place.kind === 'postcodes') {
    return startsWithOne(postcode, place.prefixes)
      ? null
      : { code: 'PLACE_NOT_ASKED', ruleId: 'EL9', place, postcode, distanceKm: null };
  }
  const km = distanceKm(place.center, context.point);
  return km <= place.km ? null : { code: 'PLACE_NOT_ASKED', ruleId: 'EL9', place, postcode, distanceKm: km };
};
