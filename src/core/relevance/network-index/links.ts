import type { Instant } from '../../base/instant.js';
import { civilDate, localTimeAt } from '../../base/local-time.js';
import { findActivity } from '../../context/activities.js';
import type { Knowledge } from '../../context/knowledge.js';
import { PRODUCTS } from '../../context/products.js';
import { isInSeason, SEASON_IDS, type SeasonId } from '../../context/seasons.js';
import { type MerchantContext, NO_TASTE, ORDINARY_RULES } from '../../context/venue.js';
import { asId } from '../../base/ids.js';
import { alsoOffered, linkTo, type Setting, tradesSignedBy, valueAt } from '../link.js';
import { seasonValue, servicesValue, universeOf, universesOf, weighedPull, weighedScore } from '../score.js';
import { DERIVED_FACTORS, KIND_FACTORS, NEUTRAL, OUT_OF_SEASON } from '../weights.js';

/** Products by number, in the order of their ids. */
export const PRODUCT_COUNT = PRODUCTS.length;
const productNumbers = new Map(PRODUCTS.map(({ id }, index) => [id, index]));
/** The number of a product, or −1 for one of no list. */
export const productNumber = (id: string): number => productNumbers.get(id) ?? -1;

const universeNames = [...new Set(PRODUCTS.map(({ id }) => universeOf(id) ?? ''))];
const UNIVERSE = Uint8Array.from(PRODUCTS, ({ id }) => universeNames.indexOf(universeOf(id) ?? ''));

/** Products that are the signature of a trade, by number; the row of each in a table of what it opens, or −1. */
const SIGNATURE_ROW = new Int32Array(PRODUCT_COUNT).fill(-1);
const SIGNATURES: readonly string[] = PRODUCTS.map(({ id }) => id).filter(
  (id) => tradesSignedBy(id).length > 0,
);
for (const [row, id] of SIGNATURES.entries()) SIGNATURE_ROW[productNumber(id)] = row;

/** A shop of a trade that declares nothing beyond it. */
const plainShop = (
  activityId: string,
  timeZone: string,
  productIds: readonly string[] = [],
): MerchantContext => ({
  venueId: asId(''),
  organisationId: asId(''),
  name: '',
  activityId,
  productIds,
  clientele: [],
  countryCode: '',
  postcode: '',
  communeCode: null,
  point: { lat: 0, lon: 0 },
  timeZone,
  openingHours: '',
  rules: ORDINARY_RULES,
  taste: NO_TASTE,
  vetoes: [],
});

/** The part of the season as a value of one byte, halves counted. */
const HALVES = 2;

/** One season state's links: a row for each trade, and one for each signature product that a shop also offers. */
export interface LinkTable {
  /** RE1–RE5 of a plain shop: for each trade, a row of products. */
  readonly value: Float64Array[];
  readonly season: Uint8Array[];
  /** RE3: signature × product; value 0 where nothing is opened. */
  readonly opened: Float64Array;
  readonly openedSeason: Uint8Array;
  /** Seasons that are on, a bit each in the order of their ids. */
  readonly seasons: number;
}

/** Every season on: a link at the best time of its year. */
export const BEST_SEASONS = 2 ** SEASON_IDS.length - 1;

/** The seasons that are on at an instant in a zone, a bit each. */
export function seasonsAt(timeZone: string, at: Instant): number {
  const { month, day } = civilDate(localTimeAt(timeZone, at).day);
  let seasons = 0;
  for (const [index, id] of SEASON_IDS.entries()) if (isInSeason(id, month, day)) seasons |= 1 << index;
  return seasons;
}

const isOnIn = (season: SeasonId | null, seasons: number): boolean =>
  season === null || (seasons & (1 << SEASON_IDS.indexOf(season))) !== 0;

/** What stands behind every table of one knowledge base and does not change with the season. */
export interface Links {
  readonly knowledge: Knowledge;
  /** Trades by number, as they are met. */
  readonly trades: Map<string, number>;
  readonly tradeIds: string[];
  readonly tables: Map<number, LinkTable>;
  /** For each trade, which products lie in a universe it sells of. */
  readonly universe: Uint8Array[];
  /** For each signature, the products it opens a link to, by number. */
  readonly opens: readonly (readonly number[])[];
  /** For each product, which signatures open a link to it: the bytes of a row each. */
  readonly calls: Uint8Array;
}

export function newLinks(knowledge: Knowledge): Links {
  const opens = SIGNATURES.map((id) =>
    numbersOf(
      tradesSignedBy(id).flatMap((trade) => knowledge.edgesOf(trade).map(({ productId }) => productId)),
    ),
  );
  const calls = new Uint8Array(SIGNATURES.length * PRODUCT_COUNT);
  for (const [row, products] of opens.entries())
    for (const product of products) calls[row * PRODUCT_COUNT + product] = 1;
  return { knowledge, trades: new Map(), tradeIds: [], tables: new Map(), universe: [], opens, calls };
}

/** The number of a trade; its rows are added to every table the first time. */
export function tradeNumber(links: Links, activityId: string): number {
  const known = links.trades.get(activityId);
  if (known !== undefined) return known;
  const trade = links.tradeIds.length;
  links.trades.set(activityId, trade);
  links.tradeIds.push(activityId);
  const sold = findActivity(activityId) === null ? new Set<string | null>() : universesOf(activityId);
  links.universe.push(Uint8Array.from(PRODUCTS, ({ id }) => (sold.has(universeOf(id)) ? 1 : 0)));
  return trade;
}

/** An instant of the season state, in a zone: any will do, as links change with the seasons and nothing else. */
interface Sample {
  readonly seasons: number;
  readonly timeZone: string;
  readonly at: Instant | null;
}

function openedTable(links: Links, { timeZone, at }: Sample): Pick<LinkTable, 'opened' | 'openedSeason'> {
  const opened = new Float64Array(SIGNATURES.length * PRODUCT_COUNT);
  const openedSeason = new Uint8Array(opened.length);
  for (const [row, id] of SIGNATURES.entries()) {
    const setting: Setting = { context: plainShop('', timeZone, [id]), knowledge: links.knowledge, at };
    for (const product of links.opens[row]!) {
      const link = alsoOffered(setting, PRODUCTS[product]!.id);
      if (link === null) continue;
      opened[row * PRODUCT_COUNT + product] = valueAt(link, setting);
      openedSeason[row * PRODUCT_COUNT + product] = seasonValue(link, setting) * HALVES;
    }
  }
  return { opened, openedSeason };
}

/** Season states kept ready: a day and the best of the year, before and after a season begins. */
const MOST_TABLES = 4;

/** NI5: the table of a season state, with a row for every trade met so far; made when first asked for. */
export function tableOf(links: Links, sample: Sample): LinkTable {
  let table = links.tables.get(sample.seasons);
  if (table === undefined) {
    const [oldest] = links.tables.keys();
    if (links.tables.size >= MOST_TABLES && oldest !== undefined) links.tables.delete(oldest);
    table = { value: [], season: [], seasons: sample.seasons, ...openedTable(links, sample) };
    links.tables.set(sample.seasons, table);
  }
  const { value, season } = table;
  for (let trade = value.length; trade < links.tradeIds.length; trade += 1) {
    const context = plainShop(links.tradeIds[trade]!, sample.timeZone);
    const setting: Setting = { context, knowledge: links.knowledge, at: sample.at };
    const found = PRODUCTS.map(({ id }) => linkTo(setting, id));
    value.push(Float64Array.from(found, (link) => valueAt(link, setting)));
    season.push(Uint8Array.from(found, (link) => seasonValue(link, setting) * HALVES));
  }
  return table;
}

const NONE: readonly number[] = [];

/** A link that a merchant declared, ready to be compared. */
export interface OwnLink {
  readonly product: number;
  readonly value: number;
  readonly season: SeasonId | null;
}

/** What a shop adds to its trade: products it also offers, its own links, what it likes, a minimum of its own. */
export interface Extras {
  readonly offered: readonly number[];
  /** Of those offered, the rows of the ones that are the signature of a trade. */
  readonly signatures: readonly number[];
  readonly own: readonly OwnLink[];
  readonly liked: readonly number[];
  readonly minimum: number;
}

/** Counts before the lists of a shop's extras: of all numbers, of those offered, of signatures, of those liked. */
const HEAD = 4;

/** Extras but for own links, as a row of small numbers. */
export const packed = ({ offered, signatures, liked }: Extras): readonly number[] => [
  HEAD + offered.length + signatures.length + liked.length,
  offered.length,
  signatures.length,
  liked.length,
  ...offered,
  ...signatures,
  ...liked,
];

const numbersOf = (ids: readonly string[]): readonly number[] =>
  ids.length === 0 ? NONE : [...new Set(ids.map(productNumber))].filter((product) => product >= 0);

/** What the shop adds to its trade, or null when it adds nothing; `minimum` is the score below which nothing plays. */
export function extrasOf({ productIds, taste }: MerchantContext, minimum: number): Extras | null {
  const own = new Map<string, OwnLink>();
  for (const { productId, strength, kind, season } of taste.ownComplements)
    if (!own.has(productId))
      own.set(productId, { product: productNumber(productId), value: strength * KIND_FACTORS[kind], season });
  const isPlain =
    productIds.length + own.size + taste.likedProductIds.length === 0 && taste.minimumScore <= minimum;
  if (isPlain) return null;
  const offered = numbersOf(productIds);
  return {
    offered,
    signatures: offered.map((product) => SIGNATURE_ROW[product]!).filter((row) => row >= 0),
    own: [...own.values()],
    liked: numbersOf(taste.likedProductIds),
    minimum: Math.max(minimum, taste.minimumScore),
  };
}

/** Every product, by number, that extras may link to, some perhaps twice. */
export function reachOf(
  links: Links,
  { offered, signatures, own }: Extras,
  visit: (product: number) => void,
): void {
  for (const product of offered) visit(product);
  for (const { product } of own) if (product >= 0) visit(product);
  for (const row of signatures) for (const product of links.opens[row]!) visit(product);
}

/** RE0 of a plain shop and one product; `distance` is the value of that part. */
export const plainPull = (
  links: Links,
  table: LinkTable,
  trade: number,
  product: number,
  distance: number,
): number =>
  weighedPull(
    table.value[trade]![product]!,
    distance,
    0,
    table.season[trade]![product]! / HALVES,
    0,
    links.universe[trade]![product]!,
  );

/** The most that a shop of the trade can score for a product, whatever it adds that has no link to it. */
export const mostWithout = (table: LinkTable, trade: number, product: number): number =>
  weighedScore(weighedPull(table.value[trade]![product]!, 1, 1, 1, 1, 1), 1, 1);

/** A shop's extras as they are kept: numbers in a row, and its own links where it declares any. */
export interface KeptExtras {
  readonly numbers: Int16Array;
  /** Where its numbers begin. */
  readonly at: number;
  readonly own: readonly OwnLink[] | null;
}

/**
 * RE0 of a shop that adds something to its trade, and one product: RE1–RE5, RE9–RE13 in the order of `linkTo`, where
 * what comes later must be stronger to win.
 */
export function pullWithExtras(
  links: Links,
  table: LinkTable,
  trade: number,
  product: number,
  distance: number,
  { numbers, at, own }: KeptExtras,
): number {
  let complement = table.value[trade]![product]!;
  let season = table.season[trade]![product]!;
  let universe = links.universe[trade]![product]!;
  const offeredEnd = at + HEAD + numbers[at + 1]!;
  for (let i = at + HEAD; i < offeredEnd; i += 1) {
    const offered = numbers[i]!;
    if (offered === product && complement <= DERIVED_FACTORS.ownTrade) {
      complement = DERIVED_FACTORS.ownTrade;
      season = NEUTRAL * HALVES;
    }
    if (UNIVERSE[offered] === UNIVERSE[product]) universe = 1;
  }
  if (own !== null) {
    const link = own.find((one) => one.product === product);
    if (link !== undefined) {
      const isOn = isOnIn(link.season, table.seasons);
      const value = isOn ? link.value : link.value * OUT_OF_SEASON;
      if (value > complement) {
        complement = value;
        season = link.season === null ? NEUTRAL * HALVES : isOn ? HALVES : 0;
      }
    }
  }
  let calling = 0;
  const signaturesEnd = offeredEnd + numbers[at + 2]!;
  for (let i = offeredEnd; i < signaturesEnd; i += 1) {
    const cell = numbers[i]! * PRODUCT_COUNT + product;
    calling += links.calls[cell]!;
    if (table.opened[cell]! > complement) {
      complement = table.opened[cell]!;
      season = table.openedSeason[cell]!;
    }
  }
  let liked = 0;
  const likedEnd = signaturesEnd + numbers[at + 3]!;
  for (let i = signaturesEnd; i < likedEnd; i += 1) if (numbers[i] === product) liked = 1;
  return weighedPull(complement, distance, liked, season / HALVES, servicesValue(calling), universe);
}
