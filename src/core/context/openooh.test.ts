import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { readCsv } from '../base/csv.js';
import { fallback11, findVenueType, VENUE_TYPES, venueTypePath } from './openooh.js';

const read = (file: string): string =>
  readFileSync(new URL(`../../../data/openooh/${file}`, import.meta.url), 'utf8');

interface Node {
  readonly enumeration_id: number;
  readonly children?: readonly Node[];
}
const nodes = new Map<number, Node>();
const visit = (node: Node): void => {
  nodes.set(node.enumeration_id, node);
  node.children?.forEach(visit);
};
(
  JSON.parse(read('venue-taxonomy-1.1.json')) as {
    openooh_venue_taxonomy: { specification: { categories: Node[] } };
  }
).openooh_venue_taxonomy.specification.categories.forEach(visit);

function rowsOf(file: string): readonly Readonly<Record<string, string>>[] {
  const csv = readCsv(read(file));
  return csv.ok ? csv.value.rows : [];
}
const official = new Map(
  rowsOf('mapping-1.2-to-1.1.csv').map((row) => {
    const [, id, fallback] = Object.values(row);
    return [Number(id), Number(fallback)];
  }),
);

test('[CX50] every type of the published 1.2.1 list is there, in its order', () => {
  const published = rowsOf('venue-taxonomy-1.2.1.csv').map((row) => Number(row['enumeration_id']));
  expect(published).toHaveLength(210);
  expect(VENUE_TYPES.map(({ id }) => id)).toEqual(published);
});

test('[CX50] the official fallback stands beside ours, and every difference says why', () => {
  for (const { id, official11Id, fallback11Id, correction } of VENUE_TYPES) {
    expect({ id, official11Id }).toEqual({ id, official11Id: official.get(id) ?? null });
    expect({ id, differs: correction !== null }).toEqual({ id, differs: fallback11Id !== official11Id });
  }
  expect(VENUE_TYPES.filter(({ correction }) => correction !== null)).toHaveLength(64);
});

test('[CX50] every fallback exists in 1.1, and is a parent only for a parent', () => {
  for (const { id, fallback11Id } of VENUE_TYPES) {
    expect({ id, known: nodes.has(fallback11Id) }).toEqual({ id, known: true });
    expect({ id, isParent: fallback11Id < 100 }).toEqual({ id, isParent: id < 100 });
  }
});

test('[CX50] an id that 1.1 has is its own fallback; only a mall is a mall', () => {
  for (const { id, fallback11Id } of VENUE_TYPES) {
    if (nodes.has(id)) expect({ id, fallback11Id }).toEqual({ id, fallback11Id: id });
    if (String(fallback11Id).startsWith('205')) expect(String(id)).toMatch(/^205/);
  }
  expect(fallback11(21801)).toBe(202);
  expect(fallback11(218901)).toBeNull();
  expect(fallback11(904)).toBe(901);
});

test('[CX50] a type as a list: ancestors first; of an unknown one, the known ancestors', () => {
  expect(venueTypePath(20301)).toEqual([2, 203, 20301]);
  expect(venueTypePath(1001)).toEqual([10, 1001]);
  expect(venueTypePath(20399)).toEqual([2, 203]);
  expect(venueTypePath(99_999)).toEqual([9]);
  expect(venueTypePath(120_000)).toEqual([]);
  expect(findVenueType(203)?.name).toBe('Grocery');
});
