import { isVague, keyOf, readWords, type Word } from './words.js';

/** A stretch of a text that is a known phrase. */
export interface PhraseFound {
  readonly key: string;
  /** The words as written, folded, in the order of the text. */
  readonly words: readonly string[];
  /** How many words with meaning it holds. */
  readonly length: number;
  /** Where it starts, counted in words of the text. */
  readonly at: number;
}

/** The longest stretch looked at, empty words included. */
const LONGEST = 6;

interface Stretch extends PhraseFound {
  readonly end: number;
}

const isPlainNegation = (word: Word): boolean => word.plain === 'sans';

/** What a stretch may be known by: all its words, or those that are not vague when its ends are not. */
function keysOf(stretch: readonly Word[]): readonly string[] {
  // Negated words make a phrase only with their negation: "sans gluten" is one, "sans viande" sells no meat.
  if (stretch.some((word) => word.negated) && !stretch.some(isPlainNegation)) return [];
  const [first, last] = [stretch[0], stretch.at(-1)];
  if (first === undefined || last === undefined) return [];
  const telling = stretch.filter(({ plain }) => !isVague(plain));
  if (stretch.length === 1 && telling.length === 0) return [];
  const keys = [keyOf(stretch.map((word) => word.stem))];
  const isBounded = !isVague(first.plain) && !isVague(last.plain);
  if (isBounded && telling.length < stretch.length) keys.push(keyOf(telling.map((word) => word.stem)));
  return keys;
}

function stretchesAt(words: readonly Word[], at: number, isKnown: (key: string) => boolean): Stretch[] {
  const found: Stretch[] = [];
  for (let end = at + 1; end <= Math.min(words.length, at + LONGEST); end += 1) {
    if (words[end - 1]?.clause !== words[at]?.clause) break;
    const stretch = words.slice(at, end);
    const key = keysOf(stretch).find(isKnown);
    if (key === undefined) continue;
    found.push({ key, words: stretch.map(({ plain }) => plain), length: key.split(' ').length, at, end });
  }
  return found;
}

/**
 * The known phrases of a text, the longest first taken, so that "photographe de mariage" is one thing and neither a
 * photographer nor a wedding. Words of a phrase may stand in any order; each word of the text is used once.
 */
export function findPhrases(text: string, isKnown: (key: string) => boolean): readonly PhraseFound[] {
  const words = readWords(text);
  const candidates = words
    .flatMap((_word, at) => stretchesAt(words, at, isKnown))
    .sort((a, b) => b.length - a.length || a.end - a.at - (b.end - b.at) || a.at - b.at);
  const taken = new Set<number>();
  const found: PhraseFound[] = [];
  for (const { end, ...phrase } of candidates) {
    const places = Array.from({ length: end - phrase.at }, (_unused, index) => phrase.at + index);
    if (places.some((place) => taken.has(place))) continue;
    places.forEach((place) => taken.add(place));
    found.push(phrase);
  }
  return found.sort((a, b) => a.at - b.at);
}
