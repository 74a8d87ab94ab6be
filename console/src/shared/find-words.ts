/** As people type: no accents, no capitals, and the apostrophe of any keyboard. */
export const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").toLowerCase();

/** Letters and digits in a row; "l'encre" is two words. */
const wordsOf = (text: string): string[] =>
  folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** A thing that can be looked for: its name first, then its other names. */
export interface Findable {
  readonly name: string;
  readonly others: readonly string[];
}

const NOT_FOUND = Infinity;
/** By how a typed word meets a name: the whole name, a word of it, a beginning, or only a part. */
const WHOLE_NAME = 0;
const WHOLE_WORD = 1;
const FIRST_WORD_START = 2;
const WORD_START = 3;
const INSIDE = 6;
/** Another name counts less than the name shown, and more than a mere part of it. */
const OTHER_NAME = 2;

function rankIn(word: string, name: string): number {
  const words = wordsOf(name);
  if (words.join(' ') === word) return WHOLE_NAME;
  if (words.includes(word)) return WHOLE_WORD;
  if (words[0]?.startsWith(word) === true) return FIRST_WORD_START;
  if (words.some((each) => each.startsWith(word))) return WORD_START;
  return folded(name).includes(word) ? INSIDE : NOT_FOUND;
}

/** How well what is typed names something; the smaller the better, infinite when it does not. */
export function rankOf(typed: string, { name, others }: Findable): number {
  const words = wordsOf(typed);
  const whole = words.join(' ');
  if (words.length > 1 && wordsOf(name).join(' ') === whole) return WHOLE_NAME;
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
