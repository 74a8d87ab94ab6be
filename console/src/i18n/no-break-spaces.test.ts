import { describe, expect, test } from '@jest/globals';
import { fr } from './fr.js';

/** Every text of the catalogue with its path; functions are called with stand-ins, in the singular and the plural. */
function textsOf(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const words = value as (...stand: unknown[]) => unknown;
    return [1, 2].flatMap((count) => textsOf(words(count, count, 'x', 'x'), `${path}(${String(count)})`));
  }
  return Object.entries(value as object).flatMap(([key, part]) => textsOf(part, `${path}.${key}`));
}

/** A plain space where French asks for one that does not break. */
const PLAIN = / [:;?!%»]|« /;

describe('French texts', () => {
  test('no line breaks before : ; ? ! % or inside « »', () => {
    const faulty = textsOf(fr).filter(([, text]) => PLAIN.test(text));
    expect(faulty).toEqual([]);
  });

  test('there are texts to look at', () => {
    expect(textsOf(fr).length).toBeGreaterThan(500);
  });
});
