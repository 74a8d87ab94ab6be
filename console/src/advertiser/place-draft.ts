import type { FlightInput } from '../../../src/wire/api/index.js';
import { orMissing } from '../shared/read-number.js';

type PlaceTerm = FlightInput['context']['place'];
export type SinglePlace = Exclude<PlaceTerm, { kind: 'everywhere' | 'any-of' }>;
export type SinglePlaceKind = SinglePlace['kind'];

/** Kinds a form can draw; a polygon comes from elsewhere and is kept as it is. */
export const DRAWN_KINDS = [
  'radius',
  'postcodes',
  'communes',
  'departements',
  'regions',
] as const satisfies readonly SinglePlaceKind[];

/** One place as its fields hold it: every kind keeps what was typed while another is tried. */
export interface PlaceDraft {
  readonly kind: SinglePlaceKind;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly km: number | null;
  readonly prefixes: string;
  readonly communes: readonly string[];
  readonly departements: readonly string[];
  readonly regions: readonly string[];
  readonly polygon: Extract<SinglePlace, { kind: 'polygon' }> | null;
}

export const EMPTY_PLACE: PlaceDraft = {
  kind: 'communes',
  lat: null,
  lon: null,
  km: 10,
  prefixes: '',
  communes: [],
  departements: [],
  regions: [],
  polygon: null,
};

/** A place read from a flight. */
export function placeDraftOf(place: SinglePlace): PlaceDraft {
  const draft = { ...EMPTY_PLACE, kind: place.kind };
  switch (place.kind) {
    case 'radius':
      return { ...draft, lat: place.center.lat, lon: place.center.lon, km: place.km };
    case 'postcodes':
      return { ...draft, prefixes: place.prefixes.join(', ') };
    case 'polygon':
      return { ...draft, polygon: place };
    default:
      return { ...draft, [place.kind]: place.codes };
  }
}

const prefixesOf = (text: string): string[] =>
  text
    .toUpperCase()
    .split(/[,;\s]+/)
    .filter((prefix) => prefix !== '');

/** A place as it is sent; what is missing is named by the server. */
export function placeOf(draft: PlaceDraft): SinglePlace {
  switch (draft.kind) {
    case 'radius':
      return {
        kind: 'radius',
        center: { lat: orMissing(draft.lat), lon: orMissing(draft.lon) },
        km: orMissing(draft.km),
      };
    case 'postcodes':
      return { kind: 'postcodes', prefixes: prefixesOf(draft.prefixes) };
    case 'polygon':
      return draft.polygon ?? { kind: 'polygon', corners: [] };
    default:
      return { kind: draft.kind, codes: [...draft[draft.kind]] };
  }
}

/** Whether nothing of a place is left to fill in. */
export function isWhole(draft: PlaceDraft): boolean {
  switch (draft.kind) {
    case 'radius':
      return draft.lat !== null && draft.lon !== null && draft.km !== null;
    case 'postcodes':
      return prefixesOf(draft.prefixes).length > 0;
    case 'polygon':
      return draft.polygon !== null;
    default:
      return draft[draft.kind].length > 0;
  }
}

/** The places a term is made of; none is everywhere. */
export function placesOf(term: PlaceTerm): readonly PlaceDraft[] {
  if (term.kind === 'everywhere') return [];
  return (term.kind === 'any-of' ? term.places : [term]).map(placeDraftOf);
}

/** The term that asks for any of these places, or for everywhere when there are none. */
export function termOf(places: readonly PlaceDraft[]): PlaceTerm {
  const [first, ...others] = places.map(placeOf);
  if (first === undefined) return { kind: 'everywhere' };
  return others.length === 0 ? first : { kind: 'any-of', places: [first, ...others] };
}
