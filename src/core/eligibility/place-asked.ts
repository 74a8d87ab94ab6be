import { distanceKm } from '../base/place.js';
import { isInPolygon } from '../base/polygon.js';
import { assertNever } from '../base/result.js';
import { departementOf, regionOf, wholeCommuneOf } from '../context/french-geography.js';
import type { MerchantContext } from '../context/venue.js';
import type { Rule } from './candidate.js';
import type { PlaceTerm, SinglePlace } from './terms.js';

function startsWithOne(text: string, prefixes: readonly string[]): boolean {
  for (const prefix of prefixes) if (text.startsWith(prefix)) return true;
  return false;
}

type Located = Pick<MerchantContext, 'point' | 'postcode' | 'communeCode'>;

/** EL9: whether a shop lies in a place; one whose commune is not known is in no commune, département or région. */
export function isInPlace(place: SinglePlace, { point, postcode, communeCode }: Located): boolean {
  switch (place.kind) {
    case 'radius':
      return distanceKm(place.center, point) <= place.km;
    case 'postcodes':
      return startsWithOne(postcode, place.prefixes);
    case 'communes':
      return (
        communeCode !== null &&
        (place.codes.includes(communeCode) || place.codes.includes(wholeCommuneOf(communeCode)))
      );
    case 'departements':
      return communeCode !== null && place.codes.includes(departementOf(communeCode));
    case 'regions':
      return communeCode !== null && place.codes.includes(regionOf(communeCode) ?? '');
    case 'polygon':
      return isInPolygon(place.corners, point);
    default:
      return assertNever(place);
  }
}

function isWhereAsked(place: PlaceTerm, shop: Located): boolean {
  if (place.kind === 'everywhere') return true;
  if (place.kind !== 'any-of') return isInPlace(place, shop);
  for (const one of place.places) if (isInPlace(one, shop)) return true;
  return false;
}

/** EL9: the shop lies where the advertiser asked: anywhere, in one place, or in one of several. */
export const placeAsked: Rule = ({ context, flight }) => {
  const { place } = flight.context;
  if (isWhereAsked(place, context)) return null;
  const { postcode, communeCode, point } = context;
  const km = place.kind === 'radius' ? distanceKm(place.center, point) : null;
  return { code: 'PLACE_NOT_ASKED', ruleId: 'EL9', place, postcode, communeCode, distanceKm: km };
};
