import fc from 'fast-check';
import { asId } from '../../../src/core/base/ids.js';
import { type Instant, instant } from '../../../src/core/base/instant.js';
import type { Point } from '../../../src/core/base/place.js';
import { ACTIVITIES } from '../../../src/core/context/activities.js';
import { AD_CATEGORIES } from '../../../src/core/context/ad-categories.js';
import {
  BUILT_IN_KNOWLEDGE,
  compileKnowledge,
  type Knowledge,
  type KnowledgeEdit,
} from '../../../src/core/context/knowledge.js';
import type { NetworkRules } from '../../../src/core/context/network.js';
import { isProductIn, PRODUCTS } from '../../../src/core/context/products.js';
import { SEASON_IDS } from '../../../src/core/context/seasons.js';
import {
  APPROVAL_MODES,
  CLIENTELE,
  COMPLEMENT_KINDS,
  type MerchantContext,
  OCCASIONS,
  type OwnComplement,
  type Screen,
  type VenueRules,
  type VenueTaste,
  type Veto,
  type VetoTarget,
  ZONE_KINDS,
} from '../../../src/core/context/venue.js';
import { LEGAL_MESSAGES } from '../../../src/core/eligibility/law/legal-messages.js';
import {
  AD_LANGUAGES,
  APPROVAL_STATES,
  type ContextTerms,
  type CreativeTerms,
  FLIGHT_STATES,
  type FlightTerms,
  type Goal,
  type PlaceTerm,
  type SinglePlace,
} from '../../../src/core/eligibility/terms.js';
import type { IndexedScreen } from '../../../src/core/relevance/network-index/keys.js';

/** A network in which every field takes every kind of value, unknown ids and empty lists among them. */
export interface RandomNetwork {
  readonly knowledge: Knowledge;
  readonly network: NetworkRules;
  readonly screens: readonly IndexedScreen[];
  readonly flights: readonly FlightTerms[];
  readonly at: Instant;
}

/** Trades and products that have much to do with each other, so that many pairs get far; and all others, now and then. */
const NEAR_TRADES = [
  'jeweller',
  'bakery',
  'hairdresser',
  'bar',
  'wine-shop',
  'pharmacy',
  'nursery-school',
  'cafe',
  'florist',
];
const callsFor = (trade: string): readonly string[] => [
  ...BUILT_IN_KNOWLEDGE.edgesOf(trade).map(({ productId }) => productId),
  ...(ACTIVITIES.find(({ id }) => id === trade)?.sellsProductIds ?? []),
];
/** Those that three of the trades have something to do with. */
const linkedProducts = [...new Set(NEAR_TRADES.flatMap(callsFor))].filter(
  (product) => NEAR_TRADES.filter((trade) => callsFor(trade).includes(product)).length >= 3,
);

/** Usually the ordinary value, so that most refusals come alone and a rule that is missing shows. */
const often = <T>(ordinary: T, arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: 6, arbitrary: fc.constant(ordinary) }, { weight: 1, arbitrary });
const regulated = PRODUCTS.filter((product) => product.regulated).map(({ id }) => id);
/** Cars for sale or lease, which have messages of their own. */
const CARS = ['1552', '1553', '1570', '1571', '1572', '1573'];
const cars = PRODUCTS.filter(({ id }) => CARS.some((root) => isProductIn(id, root))).map(({ id }) => id);

const activityId = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...NEAR_TRADES) },
  { weight: 2, arbitrary: fc.constantFrom(...ACTIVITIES.map(({ id }) => id)) },
  { weight: 1, arbitrary: fc.constantFrom('no-such-trade', '') },
);
const productId = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...linkedProducts) },
  { weight: 3, arbitrary: fc.constantFrom(...PRODUCTS.map(({ id }) => id)) },
  { weight: 1, arbitrary: fc.constantFrom(...regulated) },
  { weight: 1, arbitrary: fc.constantFrom(...cars) },
);
const productOrNot = fc.oneof(
  { weight: 15, arbitrary: productId },
  { weight: 1, arbitrary: fc.constantFrom('no-such-product', '') },
);
const categoryId = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...AD_CATEGORIES.map(({ id }) => id)) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ...PRODUCTS.filter(({ id }) => linkedProducts.includes(id)).map((product) => product.iabCategoryId),
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom('0', 'no-such-category') },
);

/** Poles, both sides of the antimeridian, the null island, edges of squares, and towns. */
export const aRandomPoint: fc.Arbitrary<Point> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      lat: fc.double({ min: 44.7, max: 44.95, noNaN: true }),
      lon: fc.double({ min: -0.75, max: -0.45, noNaN: true }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      { lat: 90, lon: 0 },
      { lat: 90, lon: 77 },
      { lat: -90, lon: -180 },
      { lat: 89.999, lon: -135 },
      { lat: -17.5, lon: 180 },
      { lat: -17.5, lon: -180 },
      { lat: -17.501, lon: 179.999 },
      { lat: 0, lon: 0 },
      { lat: -0, lon: -0 },
      { lat: 45, lon: -0.5 },
      { lat: 44.875, lon: -0.625 },
      { lat: 44.84, lon: -0.58 },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      lat: fc.double({ min: -90, max: 90, noNaN: true }),
      lon: fc.double({ min: -180, max: 180, noNaN: true }),
    }),
  },
);

const communeCode = fc.constantFrom(
  '33063',
  '33281',
  '75101',
  '75056',
  '2A004',
  '97411',
  '69381',
  '99999',
  '',
);
const postcode = fc.constantFrom('33000', '33100', '75001', '75011', '97400', '20000', '3', '', 'SW1A 1AA');
const organisationId = fc.constantFrom('org-1', 'org-2', 'org-3', 'org-4');
const campaignId = fc.constantFrom('campaign-1', 'campaign-2', 'campaign-3', 'campaign-4');
const creativeId = fc.constantFrom('creative-1', 'creative-2', 'creative-3', 'creative-4', 'creative-5');
const words = often(
  'Printemps',
  fc.constantFrom(
    'Été',
    'Studio Lumen',
    'bar à vins',
    'le Bar',
    'œuvre d’art',
    'soldes',
    '!!!',
    '',
    'vin',
    'Photo-vidéo',
  ),
);
const keyword = fc.constantFrom(
  'bar',
  'ÉTÉ',
  'bar a vins',
  'lumen',
  'oeuvre',
  'vidéo',
  '',
  '—',
  'soldes',
  'studio',
  'mariage',
);
const clientele = fc.subarray([...CLIENTELE], { maxLength: 4 });

const circle: fc.Arbitrary<SinglePlace> = fc.record({
  kind: fc.constant('radius' as const),
  center: aRandomPoint,
  km: fc.oneof(fc.constantFrom(0, 3, 25, 600, 25_000), fc.double({ min: 0, max: 30, noNaN: true })),
});
const polygon: fc.Arbitrary<SinglePlace> = fc.record({
  kind: fc.constant('polygon' as const),
  corners: fc.oneof(
    fc.constantFrom<readonly Point[]>(
      [
        { lat: 44.8, lon: -0.7 },
        { lat: 44.8, lon: -0.5 },
        { lat: 44.9, lon: -0.5 },
        { lat: 44.9, lon: -0.7 },
      ],
      [
        { lat: 44.5, lon: -1 },
        { lat: 44.5, lon: 0 },
        { lat: 45.5, lon: 0 },
        { lat: 45.5, lon: -1 },
        { lat: 44.5, lon: -1 },
      ],
      [
        { lat: -90, lon: -180 },
        { lat: -90, lon: 0 },
        { lat: 90, lon: 0 },
        { lat: 90, lon: -180 },
      ],
    ),
    fc.array(aRandomPoint, { minLength: 3, maxLength: 6 }),
  ),
});
/** A place with a shape. */
export const aRandomShape = fc.oneof(circle, polygon);
const singlePlace: fc.Arbitrary<SinglePlace> = fc.oneof(
  circle,
  polygon,
  fc.record({
    kind: fc.constant('postcodes' as const),
    prefixes: fc.array(fc.constantFrom('33', '75', '33000', '3', '', 'SW', '97'), { maxLength: 2 }),
  }),
  fc.record({ kind: fc.constant('communes' as const), codes: fc.array(communeCode, { maxLength: 3 }) }),
  fc.record({
    kind: fc.constant('departements' as const),
    codes: fc.array(fc.constantFrom('33', '75', '2A', '974', '99', ''), { maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant('regions' as const),
    codes: fc.array(fc.constantFrom('75', '11', '94', '04', '84', ''), { maxLength: 3 }),
  }),
);
const place: fc.Arbitrary<PlaceTerm> = fc.oneof(
  { weight: 7, arbitrary: fc.constant({ kind: 'everywhere' as const }) },
  { weight: 5, arbitrary: singlePlace },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('any-of' as const),
      places: fc.array(singlePlace, { maxLength: 3 }),
    }),
  },
);

const rarely = <T>(arbitrary: fc.Arbitrary<T>, maxLength: number): fc.Arbitrary<T[]> =>
  often([], fc.array(arbitrary, { minLength: 1, maxLength }));

const vetoTarget: fc.Arbitrary<VetoTarget> = fc.oneof(
  fc.record({ kind: fc.constant('advertiser' as const), organisationId }),
  fc.record({ kind: fc.constant('campaign' as const), campaignId }),
  fc.record({ kind: fc.constant('creative' as const), creativeId }),
  fc.record({ kind: fc.constant('category' as const), categoryId }),
  fc.record({ kind: fc.constant('product' as const), productId: productOrNot }),
  fc.record({ kind: fc.constant('keyword' as const), keyword }),
);
const veto: fc.Arbitrary<Veto> = vetoTarget.map((target) => ({ id: 'veto', venueId: asId('venue'), target }));

const rules: fc.Arbitrary<VenueRules> = fc.record({
  blockedCategoryIds: rarely(categoryId, 2),
  blockedProductIds: rarely(productOrNot, 3),
  blockedKeywords: rarely(keyword, 2),
  approvalMode: often('automatic', fc.constantFrom(...APPROVAL_MODES)),
  approvedCategoryIds: fc.array(categoryId, { maxLength: 5 }),
  refusesCompetitors: fc.boolean(),
  competitorRadiusKm: fc.option(fc.constantFrom(0, 2, 10, 500), { nil: null }),
  competitorProductIds: fc.array(productOrNot, { maxLength: 3 }),
  acceptedProductIds: rarely(productOrNot, 3),
  hasAlcoholLicence: fc.boolean(),
});

const own: fc.Arbitrary<OwnComplement> = fc.record({
  productId: productOrNot,
  kind: fc.constantFrom(...COMPLEMENT_KINDS),
  occasion: fc.option(fc.constantFrom(...OCCASIONS), { nil: null }),
  season: fc.option(fc.constantFrom(...SEASON_IDS), { nil: null }),
  strength: fc.constantFrom(0.05, 0.3, 0.5, 0.625, 1),
  clause: fc.constant({ fr: 'une raison', en: 'a reason' }),
});
const taste: fc.Arbitrary<VenueTaste> = fc.record({
  likedProductIds: rarely(productOrNot, 3),
  minimumScore: often(0, fc.constantFrom(0.2, 0.45, 0.7)),
  ownComplements: rarely(own, 3),
});

const context: fc.Arbitrary<MerchantContext> = fc.record({
  venueId: fc.constantFrom('venue-1', 'venue-2', 'venue-3').map((id) => asId(id)),
  organisationId: organisationId.map((id) => asId(id)),
  name: fc.constant('Maison Alba'),
  activityId,
  productIds: rarely(productOrNot, 4),
  clientele,
  countryCode: fc.constantFrom('FR', 'FR', 'FR', 'MC', 'BE'),
  postcode,
  communeCode: fc.option(communeCode, { nil: null }),
  point: aRandomPoint,
  timeZone: fc.constantFrom(
    'Europe/Paris',
    'Europe/Paris',
    'Indian/Reunion',
    'Pacific/Auckland',
    'America/Guadeloupe',
  ),
  openingHours: fc.constant('Tu-Sa 10:00-19:00'),
  rules,
  taste,
  vetoes: rarely(veto, 3),
});

const screen: fc.Arbitrary<Screen> = fc.record({
  id: fc.constant(asId('screen')),
  zoneId: fc.constant(asId('zone')),
  name: fc.constant('Comptoir'),
  widthPx: fc.constant(1920),
  heightPx: fc.constant(1080),
  orientation: fc.constantFrom('landscape', 'portrait'),
  visibleFromPublicRoad: fc.boolean(),
  acceptedMedia: often(['image', 'video'], fc.subarray(['image', 'video'])),
});

const indexedScreen: fc.Arbitrary<IndexedScreen> = fc.record({
  context,
  screen,
  zoneKind: fc.constantFrom(...ZONE_KINDS),
  approvedCampaignIds: fc.subarray(['campaign-1', 'campaign-2', 'campaign-3'], { maxLength: 3 }),
});

const creative: fc.Arbitrary<CreativeTerms> = fc.record({
  id: creativeId.map((id) => asId(id)),
  organisationId: organisationId.map((id) => asId(id)),
  kind: fc.constantFrom('image', 'video'),
  sha256: fc.constant('0'.repeat(64)),
  mime: fc.constant('image/jpeg'),
  bytes: fc.constant(100_000),
  widthPx: often(1080, fc.constantFrom(1920, 1000)),
  heightPx: fc.constant(1080),
  durationMs: often(10_000, fc.constantFrom(2_999, 3_000, 60_000, 60_001)),
  title: words,
  onBehalfOf: words,
  paidBy: words,
  approval: often('approved', fc.constantFrom(...APPROVAL_STATES)),
  language: fc.constantFrom(...AD_LANGUAGES),
  legalMessage: fc.constantFrom(...LEGAL_MESSAGES),
  showsCo2Class: fc.boolean(),
});

const terms: fc.Arbitrary<ContextTerms> = fc.record({
  activityIds: rarely(activityId, 4),
  clientele: often([], clientele),
  place,
  zoneKinds: often([], fc.subarray([...ZONE_KINDS])),
  excluded: fc.record({
    activityIds: rarely(activityId, 2),
    venueTypeIds: rarely(fc.constantFrom(2, 4, 5, 203, 402, 502, 999), 2),
    venueIds: rarely(fc.constantFrom('venue-1', 'venue-9'), 1),
    organisationIds: rarely(organisationId, 1),
    places: rarely(singlePlace, 2),
  }),
  advertiserPoints: fc.array(aRandomPoint, { maxLength: 2 }),
});

const A_DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(2021, 11, 25);

const flight: fc.Arbitrary<FlightTerms> = fc.record({
  id: fc.constant(asId('flight')),
  campaignId: campaignId.map((id) => asId(id)),
  campaignName: words,
  organisationId: organisationId.map((id) => asId(id)),
  advertiserName: words,
  productIds: fc.oneof(
    { weight: 12, arbitrary: fc.array(productId, { minLength: 2, maxLength: 4 }) },
    { weight: 1, arbitrary: fc.array(productOrNot, { maxLength: 3 }) },
  ),
  state: often('in-flight', fc.constantFrom(...FLIGHT_STATES)),
  startsAt: fc.constant(instant(FIRST_DAY)),
  endsAt: fc.constant(instant(FIRST_DAY + A_DAY_MS)),
  context: terms,
  goal: often<Goal>(
    { kind: 'plays', plays: 1_000 },
    fc.constantFrom<Goal>({ kind: 'plays', plays: 10 }, { kind: 'share-of-voice', percent: 20 }),
  ),
  creatives: fc.array(creative, { maxLength: 4 }),
  playsDelivered: fc.constantFrom(0, 9, 10, 11),
});

const edit: fc.Arbitrary<KnowledgeEdit> = fc.record({
  activityId: fc.constantFrom(...NEAR_TRADES),
  productId: fc.constantFrom(...linkedProducts),
  edge: fc.option(
    own.map(({ kind, occasion, season, strength, clause }) => ({ kind, occasion, season, strength, clause })),
    { nil: null },
  ),
});

const network: fc.Arbitrary<NetworkRules> = fc.record({
  gridEmergency: often(
    null,
    fc.record({ departementCodes: fc.option(fc.subarray(['33', '75', '2A', '974']), { nil: null }) }),
  ),
  communeCurfews: fc.constant([]),
  minimumScore: often(0, fc.constantFrom(0.3, 0.5)),
});

/** An instant of a year before and after rules of law change, at all hours: zones are on two days at once. */
export const anInstant: fc.Arbitrary<Instant> = fc
  .oneof(
    fc.integer({ min: 0, max: 400 * 24 }).map((hours) => FIRST_DAY + hours * 3_600_000),
    fc.constantFrom(
      Date.UTC(2022, 1, 28, 12),
      Date.UTC(2022, 1, 28, 22, 30),
      Date.UTC(2022, 2, 1, 0),
      Date.UTC(2007, 1, 28, 23, 30),
      Date.UTC(2024, 1, 29, 12),
    ),
  )
  .map(instant);

/** A screen with its id, and a flight with its own. */
export const aRandomScreen = (id: string): fc.Arbitrary<IndexedScreen> =>
  indexedScreen.map((facts) => ({ ...facts, screen: { ...facts.screen, id: asId(id) } }));
export const aRandomFlight = (id: string): fc.Arbitrary<FlightTerms> =>
  flight.map((one) => ({ ...one, id: asId(id) }));

/** A network of at most so many screens and flights, with ids by their order. */
export const aRandomNetwork = (most: {
  readonly screens: number;
  readonly flights: number;
}): fc.Arbitrary<RandomNetwork> =>
  fc
    .record({
      edits: often([], fc.array(edit, { maxLength: 6 })),
      network,
      screens: fc.array(indexedScreen, { maxLength: most.screens, size: 'max' }),
      flights: fc.array(flight, { maxLength: most.flights, size: 'max' }),
      at: anInstant,
    })
    .map(({ edits, screens, flights, ...rest }) => ({
      ...rest,
      knowledge: edits.length === 0 ? BUILT_IN_KNOWLEDGE : compileKnowledge(edits, 'edited'),
      screens: screens.map((facts, index) => ({
        ...facts,
        screen: { ...facts.screen, id: asId(`screen-${String(index)}`) },
      })),
      flights: flights.map((one, index) => ({ ...one, id: asId(`flight-${String(index)}`) })),
    }));
