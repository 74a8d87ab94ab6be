import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { ACTIVITIES } from './activities.js';
import { type ActivityClues, resolveActivity } from './resolve-activity.js';

/** Reads RFC 4180 text: quoted cells may hold commas, doubled quotes and line ends. */
function readCsv(file: string): Record<string, string>[] {
  const text = readFileSync(new URL(`../../../data/shops/${file}`, import.meta.url), 'utf8');
  const rows: string[][] = [[]];
  for (const [, quoted, bare = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n"]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end !== ',') rows.push([]);
  }
  const [header = [], ...records] = rows;
  return records
    .filter((cells) => cells.length === header.length)
    .map((cells) => Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ''])));
}

const files = ['bordeaux-osm-2026.csv', 'paris-osm-2014.csv', 'paris-merchants-2022.csv'];
const cluesOf = (row: Record<string, string>): ActivityClues => ({
  tag: row['tag'] ?? '',
  categoryFr: row['category_fr'] ?? '',
  nafCode: row['naf_code'] ?? '',
  cuisine: row['cuisine'] ?? '',
});

test.each([
  ['bordeaux-osm-2026.csv', 1393, 1],
  ['paris-osm-2014.csv', 1059, 1],
  ['paris-merchants-2022.csv', 2503, 0.85],
])('[CX6] %s: every row whose tag or category says what the shop is resolves', (file, count, share) => {
  const rows = readCsv(file);
  expect(rows).toHaveLength(count);
  const unresolved = rows.filter((row) => resolveActivity(cluesOf(row)) === null);
  expect([...new Set(unresolved.map((row) => row['tag'] ?? row['category_fr']))]).toEqual(
    share === 1 ? [] : ['Autre'],
  );
  expect(1 - unresolved.length / rows.length).toBeGreaterThanOrEqual(share);
});

test('[CX6] the shares resolved from register clues, and with the name besides', () => {
  const shares = files.map((file) => {
    const rows = readCsv(file);
    const percent = (n: number): number => Math.round((1000 * n) / rows.length) / 10;
    return {
      file,
      byRegister: percent(rows.filter((row) => resolveActivity(cluesOf(row)) !== null).length),
      withName: percent(
        rows.filter((row) => resolveActivity({ ...cluesOf(row), name: row['name'] ?? '' }) !== null).length,
      ),
    };
  });
  process.stdout.write(`${JSON.stringify(shares)}\n`);
  expect(shares.map(({ byRegister }) => byRegister)).toEqual([100, 100, 85]);
});

test('[CX6] a restaurant is refined by its first cuisine only', () => {
  const id = (cuisine: string): string | undefined =>
    resolveActivity({ tag: 'amenity=restaurant', cuisine })?.id;
  expect(id('pizza')).toBe('pizzeria');
  expect(id('sushi;japanese')).toBe('japanese-restaurant');
  expect(id('french;pizza')).toBe('restaurant');
  expect(id('')).toBe('restaurant');
  expect(resolveActivity({ tag: 'amenity=cafe', cuisine: 'tea' })?.id).toBe('tea-room');
  expect(resolveActivity({ tag: 'amenity=bar', cuisine: 'pizza' })?.id).toBe('bar');
});

test('[CX6] a code with or without its dot, a synonym and a name lead to the trade', () => {
  expect(resolveActivity({ nafCode: '5610A' })?.id).toBe('restaurant');
  expect(resolveActivity({ nafCode: '96.02a' })?.id).toBe('hairdresser');
  expect(resolveActivity({ categoryFr: 'LIBRAIRIE' })?.id).toBe('bookshop');
  expect(resolveActivity({ categoryFr: 'Épicerie fine' })?.id).toBe('delicatessen');
  expect(resolveActivity({ name: 'Pharmacie du Port' })?.id).toBe('pharmacy');
  expect(resolveActivity({ name: 'Chez Léa' })).toBeNull();
  expect(resolveActivity({})).toBeNull();
});

test('[CX6] the French and the English name of every activity lead back to it', () => {
  const lost = ACTIVITIES.filter(
    ({ id, name }) =>
      resolveActivity({ categoryFr: name.fr })?.id !== id ||
      resolveActivity({ categoryFr: name.en })?.id !== id,
  );
  expect(lost.map(({ id }) => id)).toEqual([]);
});
