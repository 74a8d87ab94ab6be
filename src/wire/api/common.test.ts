import { expect, test } from '@jest/globals';
import { longText, NameSchema } from './common.js';
import { CountryCodeSchema } from './countries.js';

test.each([
  'two\nlines',
  'two\rlines',
  'a\ttab',
  'evil\u202Egnp.exe',
  '\u2066isolated',
  'line\u2028separator',
  'a\u200Bspace',
  '\u200B',
  '\u200D',
  'half \uD83D',
  'nul\u0000',
])('%j is no name', (text) => {
  expect(NameSchema.safeParse(text).success).toBe(false);
});

test.each(['Chez Léa', 'L’Épi d’or & Cie', 'قهوة', 'می‌خواهم', '👩‍🍳 Cuisine', '花屋'])(
  '%j is a name',
  (text) => {
    expect(NameSchema.parse(text)).toBe(text);
  },
);

test('a long text may have line breaks, and nothing else unseen', () => {
  const schema = longText(1, 50);
  expect(schema.parse('one\r\ntwo\n\tthree')).toBe('one\r\ntwo\n\tthree');
  expect(schema.safeParse('one\n\u202Etwo').success).toBe(false);
  expect(schema.safeParse('half \uD83D').success).toBe(false);
});

test('a country is one of ISO 3166-1', () => {
  expect(['FR', 'BE', 'GB', 'RE'].every((code) => CountryCodeSchema.safeParse(code).success)).toBe(true);
  expect(['ZZ', 'UK', 'fr', 'XX', ''].some((code) => CountryCodeSchema.safeParse(code).success)).toBe(false);
});
