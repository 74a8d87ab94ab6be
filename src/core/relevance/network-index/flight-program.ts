import { ancestryOf } from '../../context/ad-categories.js';
import { findProduct } from '../../context/products.js';
import { DURATION_MS } from '../../eligibility/duration.js';
import { isOfType } from '../../eligibility/excluded.js';
import { creativeSays, flightSays } from '../../eligibility/keyword.js';
import { holdsForMedia } from '../../eligibility/law/lawful.js';
import type { CreativeTerms, FlightTerms, PlaceTerm, SinglePlace } from '../../eligibility/terms.js';
import { reachKm } from '../reach.js';
import { NEUTRAL } from '../weights.js';
import type { Cover, Shape } from './cells.js';
import { type Family, type Key, type Keys, keyOf, LAW_ENTRIES, type LawEntry, packId } from './keys.js';
import { productNumber } from './links.js';

/** A shape of a place, with what it covers of the grid as it was at a version. */
export interface CoveredShape {
  readonly shape: Shape;
  cover: Cover;
  version: number;
}

/** Any of several places: those that have a code, and those that have a shape. */
export interface Places {
  readonly codes: readonly Key[];
  readonly shapes: readonly CoveredShape[];
}

/** How a rule of law bears on one creative: wherever its pack holds, or where the shop is such that it refuses. */
export interface LawTerm {
  readonly entry: LawEntry;
  readonly isWhollyRefused: boolean;
  readonly shop: Key;
  readonly pack: Key;
}

/** Creatives that the same screens can show and the same laws refuse. */
export interface Showing {
  readonly media: Key;
  /** Null: a square fits both. */
  readonly orientation: Key | null;
  readonly laws: readonly LawTerm[];
}

/** One creative of a flight. */
export interface CreativeProgram {
  readonly creative: CreativeTerms;
  /** EL4. */
  readonly isApproved: boolean;
  /** EL7. */
  readonly isOfLength: boolean;
  /** Its number among the flight's showings. */
  readonly showing: number;
  /** Vetoes that bind by the creative alone. */
  readonly refusals: readonly Key[];
  /** EL23: keywords that its words hold; more come when a shop names a new one. */
  readonly keywords: Key[];
}

/** Refused by EL8 or EL24; without a link but for what a shop adds to its trade; or with a link at some time of the year. */
export type Prospect = 'none' | 'extras-only' | 'linked';

/** NI2: a flight as steps over sets of screens. */
export interface FlightProgram {
  readonly flight: FlightTerms;
  readonly slot: number;
  /** EL1, EL3: what time or plays can change. */
  readonly isLive: boolean;
  /** EL16: it promotes something, all of the list. */
  readonly isKnown: boolean;
  readonly products: readonly number[];
  /** Kilometres, one for each product. */
  readonly reaches: readonly number[];
  /** RE7 of every screen that passes EL10 and EL8. */
  readonly clienteleValue: number;
  readonly askedValue: number;
  /** EL9: null asks for nothing. */
  readonly places: Places | null;
  /** EL24: where it does not want to be; null excludes no place. */
  readonly excludedPlaces: Places | null;
  readonly clientele: readonly Key[];
  readonly zones: readonly Key[];
  readonly refusals: readonly Key[];
  readonly keywords: Key[];
  readonly competing: readonly Key[];
  readonly ownShops: Key;
  readonly approval: Key;
  /** EL21: for each product, the categories that let it in. */
  readonly approvedCategories: readonly (readonly Key[])[];
  readonly creatives: readonly CreativeProgram[];
  readonly showings: readonly Showing[];
  /** What shops of each trade are to it, by the trade's number; more come with new trades. */
  readonly prospects: Prospect[];
}

const NO_COVER: Cover = { inside: [], border: [] };

function codesOf(keys: Keys, place: Exclude<SinglePlace, Shape>): readonly Key[] {
  const named = (family: Family, ids: readonly string[]): readonly Key[] =>
    ids.map((id) => keyOf(keys, family, id));
  switch (place.kind) {
    case 'postcodes':
      return named('postcode-prefix', place.prefixes);
    case 'communes':
      return named('commune', place.codes);
    case 'departements':
      return named('departement', place.codes);
    default:
      return named('region', place.codes);
  }
}

function placesOf(keys: Keys, places: readonly SinglePlace[]): Places {
  const codes: Key[] = [];
  const shapes: CoveredShape[] = [];
  for (const place of places) {
    if (place.kind === 'radius' || place.kind === 'polygon')
      shapes.push({ shape: place, cover: NO_COVER, version: -1 });
    else codes.push(...codesOf(keys, place));
  }
  return { codes, shapes };
}

const asked = (place: PlaceTerm): readonly SinglePlace[] => {
  if (place.kind === 'everywhere') return [];
  return place.kind === 'any-of' ? place.places : [place];
};

/** The category of every product, and all above. */
const categoriesOf = (productIds: readonly string[]): readonly string[] => [
  ...new Set(
    productIds.flatMap((id) => {
      const category = findProduct(id)?.iabCategoryId;
      return category === undefined ? [] : ancestryOf(category);
    }),
  ),
];

function lawTerms(keys: Keys, flight: FlightTerms, creative: CreativeTerms): readonly LawTerm[] {
  return LAW_ENTRIES.filter(
    ({ version: { rule, productIds } }) =>
      (productIds === null || flight.productIds.some((id) => productIds.has(id))) &&
      (rule.exemptMessage === undefined || rule.exemptMessage !== creative.legalMessage),
  ).map((entry) => ({
    entry,
    isWhollyRefused: holdsForMedia(entry.version.rule.refusedWhen, { creative, flight }),
    shop: keyOf(keys, 'law', entry.id),
    pack: keyOf(keys, 'pack', packId(entry.pack)),
  }));
}

function orientationOf({ widthPx, heightPx }: CreativeTerms): string | null {
  if (widthPx === heightPx) return null;
  return widthPx > heightPx ? 'landscape' : 'portrait';
}

/** The keywords that shops have named so far and that a test finds. */
const keywordsIn = (keys: Keys, says: (keyword: string) => boolean): Key[] =>
  [...keys.keyword].filter(([keyword]) => says(keyword)).map(([, key]) => key);

function creativePrograms(
  keys: Keys,
  flight: FlightTerms,
): { creatives: readonly CreativeProgram[]; showings: readonly Showing[] } {
  const showings: Showing[] = [];
  const numbers = new Map<string, number>();
  const creatives = flight.creatives.map((creative): CreativeProgram => {
    const laws = lawTerms(keys, flight, creative);
    const orientation = orientationOf(creative);
    const alike = JSON.stringify([
      creative.kind,
      orientation,
      laws.map(({ entry, isWhollyRefused }) => [entry.id, isWhollyRefused]),
    ]);
    const showing = numbers.get(alike) ?? showings.length;
    if (showing === showings.length) {
      numbers.set(alike, showing);
      showings.push({
        media: keyOf(keys, 'media', creative.kind),
        orientation: orientation === null ? null : keyOf(keys, 'orientation', orientation),
        laws,
      });
    }
    return {
      creative,
      isApproved: creative.approval === 'approved',
      isOfLength: creative.durationMs >= DURATION_MS.min && creative.durationMs <= DURATION_MS.max,
      showing,
      refusals: [
        keyOf(keys, 'creative', creative.id),
        ...(creative.organisationId === flight.organisationId
          ? []
          : [keyOf(keys, 'advertiser', creative.organisationId)]),
      ],
      keywords: keywordsIn(keys, (keyword) => creativeSays(creative, keyword)),
    };
  });
  return { creatives, showings };
}

function refusalsOf(
  keys: Keys,
  { organisationId, campaignId, productIds, context }: FlightTerms,
): readonly Key[] {
  const named = (family: Family, ids: readonly string[]): readonly Key[] =>
    ids.map((id) => keyOf(keys, family, id));
  return [
    ...named('advertiser', [organisationId]),
    ...named('campaign', [campaignId]),
    ...named('category', categoriesOf(productIds)),
    ...named('product', productIds),
    ...named('venue', context.excluded.venueIds),
    ...named('organisation', context.excluded.organisationIds),
  ];
}

/** NI2: the steps of a flight. Keys that it names and no screen has yet are made, so that a screen to come finds them. */
export function compileFlight(keys: Keys, flight: FlightTerms, slot: number): FlightProgram {
  const { context, productIds, goal, state } = flight;
  const products = productIds.map(productNumber);
  return {
    flight,
    slot,
    isLive:
      (state === 'booked' || state === 'in-flight') &&
      (goal.kind !== 'plays' || flight.playsDelivered < goal.plays),
    isKnown: products.length > 0 && products.every((product) => product >= 0),
    products: [...new Set(products)],
    reaches: [...new Set(productIds)].map(reachKm),
    clienteleValue: context.clientele.length === 0 ? NEUTRAL : 1,
    askedValue: context.activityIds.length === 0 ? NEUTRAL : 1,
    places: context.place.kind === 'everywhere' ? null : placesOf(keys, asked(context.place)),
    excludedPlaces: context.excluded.places.length === 0 ? null : placesOf(keys, context.excluded.places),
    clientele: context.clientele.map((label) => keyOf(keys, 'clientele', label)),
    zones: context.zoneKinds.map((kind) => keyOf(keys, 'zone', kind)),
    refusals: refusalsOf(keys, flight),
    keywords: keywordsIn(keys, (keyword) => flightSays(flight, keyword)),
    competing: productIds.map((id) => keyOf(keys, 'competing', id)),
    ownShops: keyOf(keys, 'organisation', flight.organisationId),
    approval: keyOf(keys, 'approved-campaign', flight.campaignId),
    approvedCategories: productIds.map((id) =>
      categoriesOf([id]).map((category) => keyOf(keys, 'approved-category', category)),
    ),
    ...creativePrograms(keys, flight),
    prospects: [],
  };
}

/** EL23: a keyword that no shop had named before is looked for in the flight and its creatives. */
export function learnKeyword(
  { flight, keywords, creatives }: FlightProgram,
  keyword: string,
  key: Key,
): void {
  if (flightSays(flight, keyword)) keywords.push(key);
  for (const one of creatives) if (creativeSays(one.creative, keyword)) one.keywords.push(key);
}

/** EL8, EL24: whether the flight may be in shops of this trade at all. */
export function acceptsTrade({ context }: FlightTerms, activityId: string): boolean {
  const { activityIds, excluded } = context;
  if (activityIds.length > 0 && !activityIds.includes(activityId)) return false;
  return !excluded.activityIds.includes(activityId) && !isOfType(activityId, excluded.venueTypeIds);
}

/** EL9: the circle the distance of RE6 is measured from the middle of; null where the part is neutral. */
export const centreOf = ({ context: { place } }: FlightTerms): Extract<Shape, { kind: 'radius' }> | null =>
  place.kind === 'radius' ? place : null;

/** Each key by which a flight asks for a screen, or is refused by one: the way back from a screen to its flights. */
export function eachWish(program: FlightProgram, visit: (key: Key) => void): void {
  program.places?.codes.forEach(visit);
  program.clientele.forEach(visit);
  program.zones.forEach(visit);
  program.refusals.forEach(visit);
}
