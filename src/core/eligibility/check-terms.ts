import { checkPolygon, type PolygonFault } from '../base/polygon.js';
import { type LocalizedText, withFrenchSpaces } from '../base/text.js';
import { findActivity } from '../context/activities.js';
import { findDepartement, findRegion } from '../context/french-geography.js';
import { isVenueType } from './excluded.js';
import type { ContextTerms, PlaceTerm, SinglePlace } from './terms.js';

/** A part of the terms that names something unknown, or is no polygon. */
export type TermsFault =
  | {
      readonly code:
        | 'ACTIVITY_UNKNOWN'
        | 'VENUE_TYPE_UNKNOWN'
        | 'COMMUNE_UNKNOWN'
        | 'DEPARTEMENT_UNKNOWN'
        | 'REGION_UNKNOWN';
      readonly field: string;
      readonly value: string;
    }
  | { readonly code: 'POLYGON_INVALID'; readonly field: string; readonly hint: LocalizedText };

const hint = (fr: string, en: string): LocalizedText => ({ fr: withFrenchSpaces(fr), en });

const POLYGON_HINTS: Readonly<Record<PolygonFault, LocalizedText>> = {
  TOO_FEW_CORNERS: hint(
    'Il faut au moins trois sommets différents.',
    'At least three different corners are needed.',
  ),
  CORNER_TWICE: hint(
    'Un sommet revient deux fois ; seul le premier peut être répété à la fin.',
    'A corner comes twice; only the first may be repeated at the end.',
  ),
  EDGES_CROSS: hint(
    'Deux côtés se croisent ou se touchent : dessinez un contour simple.',
    'Two edges cross or touch: draw a simple outline.',
  ),
  WIDER_THAN_HALF_THE_EARTH: hint(
    'Le contour fait plus de la moitié du tour de la Terre : découpez-le.',
    'The outline is wider than half the earth: cut it in two.',
  ),
};

/** EL9: everything in a place that names nothing we know, in order. `isCommune` asks the register of communes. */
function faultsOfPlace(
  place: SinglePlace,
  field: string,
  isCommune: (code: string) => boolean,
): readonly TermsFault[] {
  const unknown = (
    codes: readonly string[],
    isKnown: (code: string) => boolean,
    code: 'COMMUNE_UNKNOWN' | 'DEPARTEMENT_UNKNOWN' | 'REGION_UNKNOWN',
  ): TermsFault[] =>
    codes.flatMap((value, index) =>
      isKnown(value) ? [] : [{ code, field: `${field}.codes.${String(index)}`, value }],
    );
  switch (place.kind) {
    case 'communes':
      return unknown(place.codes, isCommune, 'COMMUNE_UNKNOWN');
    case 'departements':
      return unknown(place.codes, (code) => findDepartement(code) !== null, 'DEPARTEMENT_UNKNOWN');
    case 'regions':
      return unknown(place.codes, (code) => findRegion(code) !== null, 'REGION_UNKNOWN');
    case 'polygon': {
      const checked = checkPolygon(place.corners);
      return checked.ok
        ? []
        : [{ code: 'POLYGON_INVALID', field: `${field}.corners`, hint: POLYGON_HINTS[checked.error] }];
    }
    default:
      return [];
  }
}

const placesOf = (place: PlaceTerm): readonly SinglePlace[] => {
  if (place.kind === 'everywhere') return [];
  return place.kind === 'any-of' ? place.places : [place];
};

/** CX0: everything in what a flight asks of the context that names nothing we know, in the order of the fields. */
export function checkContextTerms(
  { place, excluded }: Pick<ContextTerms, 'place' | 'excluded'>,
  isCommune: (code: string) => boolean,
): readonly TermsFault[] {
  const inPlace = placesOf(place).flatMap((one, index) =>
    faultsOfPlace(
      one,
      place.kind === 'any-of' ? `context.place.places.${String(index)}` : 'context.place',
      isCommune,
    ),
  );
  const activities = excluded.activityIds.flatMap((value, index): TermsFault[] =>
    findActivity(value) === null
      ? [{ code: 'ACTIVITY_UNKNOWN', field: `context.excluded.activityIds.${String(index)}`, value }]
      : [],
  );
  const types = excluded.venueTypeIds.flatMap((id, index): TermsFault[] =>
    isVenueType(id)
      ? []
      : [
          {
            code: 'VENUE_TYPE_UNKNOWN',
            field: `context.excluded.venueTypeIds.${String(index)}`,
            value: String(id),
          },
        ],
  );
  const outside = excluded.places.flatMap((one, index) =>
    faultsOfPlace(one, `context.excluded.places.${String(index)}`, isCommune),
  );
  return [...inPlace, ...activities, ...types, ...outside];
}
