import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { ACTIVITIES, ACTIVITIES_BY_CATEGORY, activitySetting, findActivity } from './activities.js';
import { AD_CATEGORIES, findAdCategory, isInSubtree } from './ad-categories.js';
import { COMPLEMENTS } from './complements.js';
import { readTable } from './knowledge-table.js';
import { findProduct, PRODUCTS } from './products.js';
import { fold } from './words.js';

const read = (path: string): string =>
  readFileSync(new URL(`../../../data/${path}`, import.meta.url), 'utf8');
const duplicates = (values: readonly string[]): string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

interface OpenOohNode {
  readonly enumeration_id: number;
  readonly children?: readonly OpenOohNode[];
}
const nodes11 = new Map<number, OpenOohNode>();
const visit = (node: OpenOohNode): void => {
  nodes11.set(node.enumeration_id, node);
  node.children?.forEach(visit);
};
(
  JSON.parse(read('openooh/venue-taxonomy-1.1.json')) as {
    openooh_venue_taxonomy: { specification: { categories: OpenOohNode[] } };
  }
).openooh_venue_taxonomy.specification.categories.forEach(visit);

const rows12 = read('openooh/venue-taxonomy-1.2.1.csv')
  .split('\n')
  .slice(1)
  .filter((line) => line !== '')
  .map((line) => line.split(','));
const ids12 = new Set(rows12.map((row) => Number(row[0])));
const parents12 = new Set(rows12.map((row) => Number(row[2])));

test('[CX1] the list holds at least 210 activities, each once, with both names', () => {
  expect(ACTIVITIES.length).toBeGreaterThanOrEqual(210);
  expect(duplicates(ACTIVITIES.map((activity) => activity.id))).toEqual([]);
  const unnamed = ACTIVITIES.filter((activity) => activity.name.fr === '' || activity.name.en === '');
  expect(unnamed).toEqual([]);
  expect(duplicates(ACTIVITIES.flatMap((activity) => activity.osmTags))).toEqual([]);
  expect(duplicates(ACTIVITIES.flatMap((activity) => activity.nafCodes))).toEqual([]);
});

test('[CX1] OpenOOH 1.2.1 ids exist and are a child, or a parent that has none', () => {
  expect(ids12.size).toBe(210);
  const unknown = ACTIVITIES.filter(
    ({ openOoh12Id: id }) => !ids12.has(id) || (id < 100 && parents12.has(id)),
  );
  expect(unknown).toEqual([]);
});

test('[CX1] OpenOOH 1.1 fallbacks exist and are a child, or a parent that has none', () => {
  expect(nodes11.size).toBe(99);
  const unknown = ACTIVITIES.filter(({ openOoh11Id: id }) => {
    const node = nodes11.get(id);
    return node === undefined || (id < 100 && (node.children ?? []).length > 0);
  });
  expect(unknown).toEqual([]);
});

test('[CX1] an id that 1.1 already has is its own fallback', () => {
  const moved = ACTIVITIES.filter(
    ({ openOoh12Id, openOoh11Id }) => nodes11.has(openOoh12Id) && openOoh12Id !== openOoh11Id,
  );
  expect(moved).toEqual([]);
});

test('[CX1] what an activity sells is in the product list, each once', () => {
  const unknown = ACTIVITIES.flatMap((activity) => activity.sellsProductIds).filter(
    (id) => findProduct(id) === null,
  );
  expect(unknown).toEqual([]);
  const twice = ACTIVITIES.filter((activity) => duplicates(activity.sellsProductIds).length > 0);
  expect(twice).toEqual([]);
});

test('[CX2] at least 480 products, each once, in an IAB Ad Product 2.0 category that exists', () => {
  expect(PRODUCTS.length).toBeGreaterThanOrEqual(480);
  expect(duplicates(PRODUCTS.map((product) => product.id))).toEqual([]);
  expect(PRODUCTS.filter((product) => findAdCategory(product.iabCategoryId) === null)).toEqual([]);
  expect(duplicates(PRODUCTS.map((product) => product.name.fr))).toEqual([]);
  expect(duplicates(PRODUCTS.map((product) => product.name.en))).toEqual([]);
});

test('[CX2] every product has words in both languages, and no word names two products', () => {
  const mute = PRODUCTS.filter(({ synonyms }) => synonyms.fr.length === 0 || synonyms.en.length === 0);
  expect(mute.map(({ id }) => id)).toEqual([]);
  const owners = PRODUCTS.flatMap(({ name, synonyms }) => [
    ...new Set([name.fr, name.en, ...synonyms.fr, ...synonyms.en].map(fold)),
  ]);
  expect(duplicates(owners)).toEqual([]);
});

test('[CX2] no product but the regulated ones is tobacco, gambling, politics, medicine, weapons or adult', () => {
  const roots = ['1544', '1361', '1474', '1473', '1576', '1001', '1049', '1259', '1291'];
  const banned = PRODUCTS.filter((product) => roots.some((root) => isInSubtree(product.iabCategoryId, root)));
  expect(banned.filter(({ regulated }) => !regulated)).toEqual([]);
  for (const root of roots) {
    expect({ root, known: banned.some(({ iabCategoryId }) => isInSubtree(iabCategoryId, root)) }).toEqual({
      root,
      known: true,
    });
  }
});

test('[CX9] no activity sells a regulated product and no complement leads to one', () => {
  const regulated = new Set(PRODUCTS.filter((product) => product.regulated).map(({ id }) => id));
  expect(regulated.size).toBeGreaterThanOrEqual(50);
  const sold = ACTIVITIES.filter(({ sellsProductIds }) => sellsProductIds.some((id) => regulated.has(id)));
  expect(sold.map(({ id }) => id)).toEqual([]);
  expect(COMPLEMENTS.filter(({ productId }) => regulated.has(productId))).toEqual([]);
});

test('[CX51] every category of the register names activities that exist, and they name it back', () => {
  expect(ACTIVITIES_BY_CATEGORY.size).toBe(23);
  for (const [category, ids] of ACTIVITIES_BY_CATEGORY) {
    expect({ category, unknown: ids.filter((id) => findActivity(id) === null) }).toEqual({
      category,
      unknown: [],
    });
    const back = ACTIVITIES.filter(({ categoriesFr }) => categoriesFr.includes(category));
    expect(back.map(({ id }) => id).sort()).toEqual([...ids].sort());
  }
});

test('[CX3] the compiled taxonomy is the published one, row by row, but for its six wrong parents', () => {
  const published = read('iab/ad-product-taxonomy-2.0.tsv')
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
    .filter((row) => (row[0] ?? '').trim() !== '');
  expect(AD_CATEGORIES.map(({ id, name }) => [id, name])).toEqual(
    published.map((row) => [row[0]?.trim(), row[2]?.trim()]),
  );
  const differing = AD_CATEGORIES.filter(
    ({ parentId }, index) => (parentId ?? '') !== published[index]?.[1]?.trim(),
  );
  expect(differing.map(({ id, parentId }) => [id, parentId])).toEqual([
    ['1000', null],
    ['1037', '1036'],
    ['1038', '1036'],
    ['1039', '1036'],
    ['1040', '1036'],
    ['1041', '1036'],
  ]);
});

test('[CX3] a subtree holds its root and all below, and ends at 1000', () => {
  expect(isInSubtree('1007', '1002')).toBe(true);
  expect(isInSubtree('1002', '1002')).toBe(true);
  expect(isInSubtree('1002', '1007')).toBe(false);
  expect(isInSubtree('1366', '1361')).toBe(true);
  expect(isInSubtree('1041', '1010')).toBe(true);
  expect(isInSubtree('1000', '1000')).toBe(true);
  expect(isInSubtree('1000', '1002')).toBe(false);
  expect(isInSubtree('9999', '1002')).toBe(false);
});

test('[CX5] schools, sport and care are known as such', () => {
  expect(['school', 'nursery', 'university'].map(activitySetting)).toEqual(['school', 'school', 'school']);
  expect(['gym', 'swimming-pool', 'sports-shop'].map(activitySetting)).toEqual(['sport', 'sport', 'sport']);
  expect(['doctor', 'dentist', 'pharmacy', 'hearing-aid-centre'].map(activitySetting)).toEqual(
    Array(4).fill('health'),
  );
  expect(['jeweller', 'veterinarian', 'wine-shop', 'no-such-trade'].map(activitySetting)).toEqual(
    Array(4).fill(null),
  );
});

test('[CX2] a table row with the wrong number of cells is refused', () => {
  expect(readTable('\na | b\n\nc | d\n', 2)).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
  expect(() => readTable('a | b | c', 2)).toThrow('a | b | c');
});
