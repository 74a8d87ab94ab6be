import type { Instant } from '../../base/instant.js';
import { civilDate, localTimeAt } from '../../base/local-time.js';
import { findActivity } from '../../context/activities.js';
import type { Knowledge } from '../../context/knowledge.js';
import { PRODUCTS } from '../../context/products.js';
import { isInSeason, SEASON_IDS, type SeasonId } from '../../context/seasons.js';
import { type MerchantContext, NO_TASTE, ORDINARY_RULES } from '../../context/venue.js';
import { asId } from '../../base/ids.js';
import { alsoOffered, linkTo, type Setting, tradesSignedBy } from '../link.js';
import { seasonValue, universeOf, universesOf } from '../score.js';
import { valueAt } from '../link.js';
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
  readonly opens: readonly Int32Array[];
  /** For each product, which signatures open a link to it: the bytes of a row each. */
  readonly calls: Uint8Array;
}

export function newLinks(knowledge: Knowledge): Links {
  const opens = SIGNATURES.map((id) =>
    Int32Array.from(
      new Set(
        tradesSignedBy(id).flatMap((trade) =>
          knowledge.edgesOf(trade).map(({ productId }) => productNumber(productId)),
        ),
      ),
    ).filter((product) => product >= 0),
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

/** A link that a merchant declared, ready to be compared. */
interface OwnLink {
  readonly product: number;
  readonly value: number;
  readonly season: SeasonId | null;
}

/** What a shop adds to its trade: products it also offers, its own links, what it likes, a minimum of its own. */
export interface Extras {
  readonly offered: Int32Array;
  readonly signatures: Int32Array;
  readonly own: readonly OwnLink[];
  readonly liked: Int32Array;
  readonly minimum: number;
}

const numbersOf = (ids: readonly string[]): Int32Array =>
  Int32Array.from(new Set(ids.map(productNumber))).filter((product) => product >= 0);

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
  offered.forEach(visit);
  for (const { product } of own) if (product >= 0) visit(product);
  for (const row of signatures) links.opens[row]!.forEach(visit);
}

/** The parts of a score that depend on the product, but for the distance. Filled in place: pairs are many. */
export interface Parts {
  complement: number;
  liked: number;
  season: number;
  calling: number;
  universe: number;
}

/** RE1–RE5, RE9, RE13 of a plain shop. */
export function plainParts(
  parts: Parts,
  links: Links,
  table: LinkTable,
  trade: number,
  product: number,
): void {
  parts.complement = table.value[trade]![product]!;
  parts.season = table.season[trade]![product]! / HALVES;
  parts.liked = 0;
  parts.calling = 0;
  parts.universe = links.universe[trade]![product]!;
}

/** RE12: the merchant's own link, when it is stronger than what is there. */
function weighOwn(parts: Parts, own: readonly OwnLink[], table: LinkTable, product: number): void {
  for (const link of own) {
    if (link.product !== product) continue;
    const isOn = isOnIn(link.season, table.seasons);
    const value = isOn ? link.value : link.value * OUT_OF_SEASON;
    if (value <= parts.complement) return;
    parts.complement = value;
    parts.season = link.season === null ? NEUTRAL : isOn ? 1 : 0;
    return;
  }
}

/** RE3, RE10: what the products that the shop also offers open, and how many of them call for the product. */
function weighOpened(
  parts: Parts,
  links: Links,
  table: LinkTable,
  signatures: Int32Array,
  product: number,
): void {
  let best = 0;
  let season = NEUTRAL * HALVES;
  for (const row of signatures) {
    const at = row * PRODUCT_COUNT + product;
    parts.calling += links.calls[at]!;
    if (table.opened[at]! <= best) continue;
    best = table.opened[at]!;
    season = table.openedSeason[at]!;
  }
  if (best <= parts.complement) return;
  parts.complement = best;
  parts.season = season / HALVES;
}

/** RE2, RE3, RE10–RE13: what a shop's extras make of the parts of its trade, in the order of `linkTo`. */
export function addExtras(
  parts: Parts,
  links: Links,
  table: LinkTable,
  extras: Extras,
  product: number,
): void {
  const { offered, signatures, own, liked } = extras;
  if (offered.includes(product) && parts.complement <= DERIVED_FACTORS.ownTrade) {
    parts.complement = DERIVED_FACTORS.ownTrade;
    parts.season = NEUTRAL;
  }
  weighOwn(parts, own, table, product);
  weighOpened(parts, links, table, signatures, product);
  if (liked.includes(product)) parts.liked = 1;
  for (let i = 0; parts.universe === 0 && i < offered.length; i += 1)
    if (UNIVERSE[offered[i]!] === UNIVERSE[product]) parts.universe = 1;
}
