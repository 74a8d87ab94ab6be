/**
 * A text as its words alone: lower case, without accents, ligatures spelt out, one space between words. Two texts that
 * a person would call the same words fold to the same string; a text without a letter or a digit folds to ''.
 */
export const foldWords = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
