import { ACTIVITIES } from './activities.js';
import { AD_CATEGORIES, type AdCategory } from './ad-categories.js';
import { PRODUCTS } from './products.js';
import { suggest, type Suggestion } from './suggest.js';
import type { Activity, Product } from './venue.js';
import { fold, keyOf, meaningOf } from './words.js';

/** How a text was matched: from an exact id or name down to some of its words. */
export type HowFound = 'id' | 'name' | 'synonym' | 'same-words' | 'some-words' | 'category';

/** What a text names, with how sure we are, 0..1; an exact id or name is 1. */
export interface Match<T> {
  readonly item: T;
  readonly confidence: number;
  readonly how: HowFound;
}
export type ActivityMatch = Match<Activity>;
/** A product, or the IAB category alone when the text names one of those and no product of the list. */
export type ProductMatch =
  (Match<Product> & { readonly kind: 'product' }) | (Match<AdCategory> & { readonly kind: 'category' });

type Named = Pick<Product, 'id' | 'name' | 'synonyms'>;

interface Phrase<T> {
  readonly item: T;
  readonly stems: ReadonlySet<string>;
  readonly isName: boolean;
}

/** Everything a list of named things can be found by. */
interface Lookup<T> {
  readonly byId: ReadonlyMap<string, T>;
  readonly byName: ReadonlyMap<string, T>;
  readonly bySynonym: ReadonlyMap<string, T>;
  readonly byMeaning: ReadonlyMap<string, T>;
  readonly phrases: readonly Phrase<T>[];
  /** How much a stem tells: rare ones most. */
  readonly weightOf: (stem: string) => number;
}

const namesOf = ({ name }: Named): readonly string[] => [name.fr, name.en];
const synonymsOf = ({ synonyms }: Named): readonly string[] => [...synonyms.fr, ...synonyms.en];

/** "Tombstones and memorials" is found by either half. */
function halvesOf(name: string): readonly string[] {
  const halves = name.split(/ (?:et|ou|and|or) (?:de |du |des |d’)?/u);
  return halves.length === 1 ? [] : halves;
}

/** The first of each key stays: a synonym never takes the place of another's. */
function firstOf<T>(entries: readonly (readonly [string, T])[]): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  for (const [key, item] of entries) if (key !== '' && !map.has(key)) map.set(key, item);
  return map;
}

function weigh(phrases: readonly Phrase<unknown>[]): (stem: string) => number {
  const counts = new Map<string, number>();
  for (const { stems } of phrases) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return (stem) => Math.log(1 + phrases.length / (counts.get(stem) ?? 1));
}

function lookupOf<T extends Named>(items: readonly T[], isHalved: boolean): Lookup<T> {
  const pairs = (words: (item: T) => readonly string[]): readonly (readonly [string, T])[] =>
    items.flatMap((item) => words(item).map((word) => [word, item] as const));
  const names = pairs(namesOf);
  const synonyms = pairs(synonymsOf);
  const halves = isHalved ? pairs((item) => namesOf(item).flatMap(halvesOf)) : [];
  const phrases = [...names, ...synonyms, ...halves].map(([text, item], index) => ({
    item,
    stems: new Set(meaningOf(text)),
    isName: index < names.length,
  }));
  return {
    byId: firstOf(items.flatMap((item) => [[item.id, item] as const, [fold(item.id), item] as const])),
    byName: firstOf(names.map(([text, item]) => [fold(text), item])),
    bySynonym: firstOf(synonyms.map(([text, item]) => [fold(text), item])),
    byMeaning: firstOf(
      [...names, ...synonyms, ...halves].map(([text, item]) => [keyOf(meaningOf(text)), item]),
    ),
    phrases,
    weightOf: weigh(phrases),
  };
}

/** Two stems meet when they are equal, one opens the other, or one letter was mistyped. */
function likeness(asked: string, known: string): number {
  if (asked === known) return 1;
  const [short, long] = asked.length < known.length ? [asked, known] : [known, asked];
  if (short.length >= 5 && long.startsWith(short)) return 0.8;
  return short.length >= 6 && isOneSlipAway(short, long) ? 0.75 : 0;
}

/** Whether one letter added, dropped or changed makes `short` into `long`. */
function isOneSlipAway(short: string, long: string): boolean {
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const rest = short.length === long.length ? short.slice(at + 1) : short.slice(at);
  return rest === long.slice(at + 1);
}

/** Less than this share of the words in common is no match. */
const ENOUGH = 0.5;
/** Sharing words is never as sure as being the same words. */
const AT_MOST = 0.85;

/** Unless the first or the last word, one of which says what the thing is, is met: this share of the asked must be. */
const MOST_OF_IT = 0.6;
const HEAD_OF_IT = 0.4;

/** The weight that two sets of stems share over the weight of both, as Dice has it. */
function overlap(
  asked: readonly string[],
  known: ReadonlySet<string>,
  weightOf: (stem: string) => number,
): number {
  let shared = 0;
  let askedWeight = 0;
  for (const stem of asked) {
    const best = Math.max(0, ...[...known].map((other) => likeness(stem, other)));
    askedWeight += weightOf(stem);
    shared += best * weightOf(stem);
  }
  const headIsMet = [asked[0], asked.at(-1)].some((stem) => stem !== undefined && known.has(stem));
  if (shared < (headIsMet ? HEAD_OF_IT : MOST_OF_IT) * askedWeight) return 0;
  const knownWeight = [...known].reduce((sum, stem) => sum + weightOf(stem), 0);
  return askedWeight === 0 ? 0 : (2 * shared) / (askedWeight + Math.max(knownWeight, shared));
}

/** Who names a thing needs no more words than this; the rest of a long text is not read. */
const MOST_WORDS = 12;

function bySomeWords<T extends Named>(text: string, lookup: Lookup<T>): Match<T> | null {
  const asked = meaningOf(text.slice(0, 500)).slice(0, MOST_WORDS);
  let best: { readonly item: T; readonly score: number; readonly isName: boolean } | null = null;
  for (const { item, stems, isName } of lookup.phrases) {
    const score = overlap(asked, stems, lookup.weightOf);
    const isBetter = best === null || score > best.score || (score === best.score && isName && !best.isName);
    if (score >= ENOUGH && isBetter) best = { item, score, isName };
  }
  if (best === null) return null;
  return { item: best.item, confidence: Math.round(best.score * AT_MOST * 100) / 100, how: 'some-words' };
}

function exactly<T extends Named>(text: string, lookup: Lookup<T>): Match<T> | null {
  const folded = fold(text);
  const tries: readonly (readonly [ReadonlyMap<string, T>, string, HowFound, number])[] = [
    [lookup.byId, text.trim(), 'id', 1],
    [lookup.byId, folded, 'id', 1],
    [lookup.byName, folded, 'name', 1],
    [lookup.bySynonym, folded, 'synonym', 0.95],
    [lookup.byMeaning, keyOf(meaningOf(text)), 'same-words', 0.9],
  ];
  for (const [map, key, how, confidence] of tries) {
    const item = map.get(key);
    if (item !== undefined) return { item, confidence, how };
  }
  return null;
}

const findIn = <T extends Named>(text: string, lookup: Lookup<T>): Match<T> | null =>
  exactly(text, lookup) ?? bySomeWords(text, lookup);

const activities = lookupOf(ACTIVITIES, true);
const products = lookupOf(PRODUCTS, true);
const categories = lookupOf(
  AD_CATEGORIES.map((category) => ({
    id: `IAB ${category.id}`,
    name: { fr: category.name, en: category.name },
    synonyms: { fr: [], en: [] },
    category,
  })),
  false,
);

/** A phrase inside a longer text counts when it is clear enough, and never as much as words that say no more. */
const CLEAR = 0.4;

function within<T>(suggested: Suggestion | undefined, lookup: Lookup<T>): Match<T> | null {
  const item = suggested === undefined ? undefined : lookup.byId.get(suggested.id);
  if (suggested === undefined || item === undefined || suggested.confidence < CLEAR) return null;
  return { item, confidence: Math.round(suggested.confidence * AT_MOST * 100) / 100, how: 'some-words' };
}

/** CX52: the activity that free words name, in French or English, whatever their endings and order; null when none does. */
export const findActivityByWords = (text: string): ActivityMatch | null =>
  findIn(text, activities) ?? within(suggest(text).activities[0], activities);

/** The first product a text speaks of, not one that only its trade implies. */
function namedProduct(text: string): Suggestion | undefined {
  const [trade] = suggest(text).activities;
  return suggest(text).products.find(({ words }) => words !== trade?.words);
}

/** An IAB category found by its own name is less sure than a product: those names are written for the trade. */
const CATEGORY_FACTOR = 0.7;

/** CX52: the product or service that free words name; an IAB category where they are its name, or name nothing else. */
export function findProductByWords(text: string): ProductMatch | null {
  const product = exactly(text, products);
  if (product !== null) return { kind: 'product', ...product };
  const named = exactly(text, categories);
  const some = named === null ? (bySomeWords(text, products) ?? within(namedProduct(text), products)) : null;
  if (some !== null) return { kind: 'product', ...some };
  const category = named ?? bySomeWords(text, categories);
  if (category === null) return null;
  const confidence = Math.round(category.confidence * CATEGORY_FACTOR * 100) / 100;
  return { kind: 'category', item: category.item.category, confidence, how: 'category' };
}
