import { ACTIVITIES } from './activities.js';
import { ACTIVITY_HINTS } from './activity-hints.js';
import { readList, readTable } from './knowledge-table.js';
import { findPhrases, type PhraseFound } from './phrases.js';
import { PRODUCTS } from './products.js';
import type { Activity, Product } from './venue.js';
import { keyOf, meaningOf } from './words.js';

/** Something a text seems to speak of. */
export interface Suggestion {
  readonly id: string;
  /** How sure, 0..1. */
  readonly confidence: number;
  /** The words of the text that told, folded. */
  readonly words: readonly string[];
}

export interface Suggestions {
  /** Best first. */
  readonly activities: readonly Suggestion[];
  /** What the text names, best first, then what a shop of the first activity usually sells. */
  readonly products: readonly Suggestion[];
}

/** How much a phrase says of what it points to. A trade's own words say most; what it sells says less. */
const WEIGHTS = { name: 1, synonym: 0.95, signature: 0.55, hint: 0.5, sold: 0.25 } as const;
const MOST_ACTIVITIES = 5;
const MOST_PRODUCTS = 12;

interface Pointer {
  readonly id: string;
  readonly weight: number;
}
type Pointers = ReadonlyMap<string, readonly Pointer[]>;

/** A phrase that points to something, before phrases that are one are put together. */
type Pointing = readonly [phrase: string, id: string, weight: number];

function tableOf(pointings: readonly Pointing[]): Pointers {
  const best = new Map<string, Map<string, number>>();
  for (const [phrase, id, weight] of pointings) {
    const key = keyOf(meaningOf(phrase));
    if (key === '') continue;
    const known = best.get(key) ?? new Map<string, number>();
    known.set(id, Math.max(weight, known.get(id) ?? 0));
    best.set(key, known);
  }
  return new Map([...best].map(([key, ids]) => [key, [...ids].map(([id, weight]) => ({ id, weight }))]));
}

type Named = Pick<Activity | Product, 'name' | 'synonyms'>;
const namesOf = ({ name }: Named): readonly string[] => [name.fr, name.en];
const synonymsOf = ({ synonyms }: Named): readonly string[] => [...synonyms.fr, ...synonyms.en];

const pointing = (phrases: readonly string[], id: string, weight: number): readonly Pointing[] =>
  phrases.map((phrase) => [phrase, id, weight] as const);

const pointingByName = (item: Named & { readonly id: string }): readonly Pointing[] => [
  ...pointing(namesOf(item), item.id, WEIGHTS.name),
  ...pointing(synonymsOf(item), item.id, WEIGHTS.synonym),
];

const productsById = new Map(PRODUCTS.map((product) => [product.id, product]));

const pointingBySale = ({ id, sellsProductIds }: Activity): readonly Pointing[] =>
  sellsProductIds.flatMap((productId, index) => {
    const product = productsById.get(productId);
    const weight = index === 0 ? WEIGHTS.signature : WEIGHTS.sold;
    return product === undefined ? [] : pointing([...namesOf(product), ...synonymsOf(product)], id, weight);
  });

const pointingByHint: readonly Pointing[] = readTable(ACTIVITY_HINTS, 3).flatMap(
  ([id = '', fr = '', en = '']) => pointing([...readList(fr, ','), ...readList(en, ',')], id, WEIGHTS.hint),
);

const toActivities = tableOf([
  ...ACTIVITIES.flatMap((activity) => [...pointingByName(activity), ...pointingBySale(activity)]),
  ...pointingByHint,
]);
const toProducts = tableOf(PRODUCTS.flatMap(pointingByName));
const isKnown = (key: string): boolean => toActivities.has(key) || toProducts.has(key);

/** A phrase that points to few tells more than one that points to many: 1 for one, falling towards 0. */
const rarity = (pointers: readonly Pointer[], outOf: number): number =>
  Math.log(1 + outOf / pointers.length) / Math.log(1 + outOf);

/** What comes first in a name or a description is what the shop is. */
const earliness = (at: number): number => 1 / (1 + at / 12);
const fullness = (length: number): number => 1 + 0.3 * (length - 1);

interface Score {
  score: number;
  readonly words: Set<string>;
}

function scoreAll(phrases: readonly PhraseFound[], table: Pointers, outOf: number): Map<string, Score> {
  const scores = new Map<string, Score>();
  const seen = new Set<string>();
  for (const { key, words, length, at } of phrases) {
    const pointers = table.get(key) ?? [];
    if (seen.has(key)) continue;
    seen.add(key);
    for (const { id, weight } of pointers) {
      const entry = scores.get(id) ?? { score: 0, words: new Set<string>() };
      entry.score += weight * rarity(pointers, outOf) * earliness(at) * fullness(length);
      words.forEach((word) => entry.words.add(word));
      scores.set(id, entry);
    }
  }
  return scores;
}

const byScore = (scores: Map<string, Score>): readonly (readonly [string, Score])[] =>
  [...scores].sort(([a, x], [b, y]) => y.score - x.score || (a < b ? -1 : 1));

const rounded = (confidence: number): number => Math.round(confidence * 100) / 100;

/** Sure when the evidence is strong and the next best is far behind. */
const sureness = (score: number, rival: number): number =>
  (score / (score + 0.25)) * (score / (score + rival * 0.5));

function suggestActivities(phrases: readonly PhraseFound[]): readonly Suggestion[] {
  const ranked = byScore(scoreAll(phrases, toActivities, ACTIVITIES.length));
  const best = ranked[0]?.[1].score ?? 0;
  const second = ranked[1]?.[1].score ?? 0;
  return ranked.slice(0, MOST_ACTIVITIES).map(([id, { score, words }], index) => ({
    id,
    confidence: rounded(sureness(score, index === 0 ? second : best * 1.5)),
    words: [...words],
  }));
}

/** A product that is only implied by the trade is at most this sure. */
const IMPLIED = 0.5;

function suggestProducts(
  phrases: readonly PhraseFound[],
  trade: Suggestion | undefined,
): readonly Suggestion[] {
  const named = byScore(scoreAll(phrases, toProducts, PRODUCTS.length)).map(
    ([id, { score, words }]): Suggestion => ({
      id,
      confidence: rounded(sureness(score, 0)),
      words: [...words],
    }),
  );
  const sold = ACTIVITIES.find(({ id }) => id === trade?.id)?.sellsProductIds ?? [];
  const implied = sold
    .filter((id) => named.every((suggestion) => suggestion.id !== id))
    .map((id): Suggestion => ({
      id,
      confidence: rounded(IMPLIED * (trade?.confidence ?? 0)),
      words: trade?.words ?? [],
    }));
  return [...named, ...implied].slice(0, MOST_PRODUCTS);
}

/**
 * CX52: what a shop's name and description seem to speak of: activities and products with a confidence and the words that
 * told. Lexical: our own names and synonyms, whatever their endings, accents and order; nothing is learnt, nothing asked
 * of a network. Empty when no word is known.
 */
export function suggest(nameAndDescription: string): Suggestions {
  const phrases = findPhrases(nameAndDescription, isKnown);
  const activities = suggestActivities(phrases);
  return { activities, products: suggestProducts(phrases, activities[0]) };
}
