/** As people type: no accents, no capitals, and the apostrophe of any keyboard. */
export const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").toLowerCase();

/** Letters and digits in a row, without the mark of a plural; "l'encre" is two words. */
const wordsOf = (text: string): string[] =>
  folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => (word.length > 3 ? word.replace(/[sx]$/, '') : word));

/** A thing that can be looked for: its name first, then its other names. */
export interface Findable {
  readonly name: string;
  readonly others: readonly string[];
}

const NOT_FOUND = Infinity;
/** By how a typed word meets a name: the whole name, a word of it, a beginning, a relative, or only a part. */
const WHOLE_NAME = 0;
const WHOLE_WORD = 1;
const FIRST_WORD_START = 2;
const WORD_START = 3;
const SAME_FAMILY = 4;
const INSIDE = 7;
/** Another name counts less than the name shown, and more than a mere part of it. */
const OTHER_NAME = 2;
/** Shorter words are inside too many others: "vin" is in "moving". */
const LEAST_INSIDE = 4;
const LEAST_STEM = 4;

/** Endings of French trades and shops, doubled letters written once: "bouchère", "boucher" and "boucherie" are one family. */
const ENDINGS = /(?:erie|iere|ier|euse|eur|ure|rice|iene|ien|iste|ere|er|e)?$/;
/** What a word shares with its family; "jeweler" and "jeweller" are the same. */
const stemOf = (word: string): string => word.replace(/(.)\1/g, '$1').replace(ENDINGS, '');

const isFamily = (one: string, other: string): boolean => {
  const stem = stemOf(one);
  return stem.length >= LEAST_STEM && stem === stemOf(other);
};

function rankIn(word: string, name: string): number {
  const words = wordsOf(name);
  if (words.join(' ') === word) return WHOLE_NAME;
  if (words.includes(word)) return WHOLE_WORD;
  if (words[0]?.startsWith(word) === true) return FIRST_WORD_START;
  if (words.some((each) => each.startsWith(word))) return WORD_START;
  if (words.some((each) => isFamily(word, each))) return SAME_FAMILY;
  return word.length >= LEAST_INSIDE && folded(name).includes(word) ? INSIDE : NOT_FOUND;
}

/** The place of a whole text among the names: "barber shop" is also "barbershop". */
function isNamed(typed: readonly string[], name: string): boolean {
  return typed.length > 1 && wordsOf(name).join('') === typed.join('');
}

/** How well what is typed names something; the smaller the better, infinite when it does not. */
export function rankOf(typed: string, { name, others }: Findable): number {
  const words = wordsOf(typed);
  if (isNamed(words, name)) return WHOLE_NAME;
  if (others.some((other) => isNamed(words, other))) return WHOLE_NAME + OTHER_NAME;
  const ranks = words.map((word) =>
    Math.min(rankIn(word, name), ...others.map((other) => rankIn(word, other) + OTHER_NAME)),
  );
  return Math.max(WHOLE_NAME, ...ranks);
}

/** Whether every typed word is somewhere in a text. */
export const hasWords = (typed: string, text: string): boolean => {
  const plain = folded(text);
  return wordsOf(typed).every((word) => plain.includes(word));
};
