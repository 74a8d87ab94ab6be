import fc from 'fast-check';
import { expect, test } from '@jest/globals';
import { ACTIVITIES } from './activities.js';
import { AD_CATEGORIES, ancestryIn } from './ad-categories.js';
import { checkTaxonomy, type Taxonomy } from './check-taxonomy.js';
import { PRODUCTS } from './products.js';
import type { Activity, Product } from './venue.js';

const OURS: Taxonomy = { activities: ACTIVITIES, products: PRODUCTS, adCategories: AD_CATEGORIES };

const activity = (changes: Partial<Activity>): Activity => ({
  id: 'bakery',
  name: { fr: 'Boulangerie', en: 'Bakery' },
  openOoh12Id: 203,
  openOoh11Id: 203,
  osmTags: ['shop=bakery'],
  nafCodes: ['10.71C'],
  categoriesFr: [],
  synonyms: { fr: [], en: [] },
  sellsProductIds: ['bread'],
  ...changes,
});
const product = (changes: Partial<Product>): Product => ({
  id: 'bread',
  name: { fr: 'Pain', en: 'Bread' },
  iabCategoryId: '1167',
  synonyms: { fr: [], en: [] },
  regulated: false,
  ...changes,
});
const base: Taxonomy = {
  activities: [activity({})],
  products: [product({})],
  adCategories: [
    { id: '1123', name: 'Goods', parentId: null },
    { id: '1167', name: 'Bakery', parentId: '1123' },
  ],
};
const faults = (changes: Partial<Taxonomy>): string[] =>
  checkTaxonomy({ ...base, ...changes }).map(({ code, id, value }) => `${code} ${id} ${value}`);

test('[CX53] the taxonomy of the product is without fault', () => {
  expect(checkTaxonomy(OURS)).toEqual([]);
  expect(checkTaxonomy(base)).toEqual([]);
});

test('[CX53] every fault of the activities is named', () => {
  const twin = activity({ name: { fr: 'Autre', en: 'Other' } });
  expect(faults({ activities: [activity({}), twin] })).toEqual([
    'ID_TWICE bakery bakery',
    'TAG_TWICE bakery shop=bakery',
    'NAF_CODE_TWICE bakery 10.71C',
  ]);
  const odd = activity({ id: 'Bad Id', name: { fr: ' ', en: 'X' }, openOoh12Id: 218901 });
  expect(faults({ activities: [odd] })).toEqual([
    'ID_MALFORMED Bad Id Bad Id',
    'NAME_MISSING Bad Id fr',
    'VENUE_TYPE_UNKNOWN Bad Id 218901',
  ]);
  expect(faults({ activities: [activity({ sellsProductIds: ['bread', 'bread', 'gold'] })] })).toEqual([
    'PRODUCT_TWICE bakery bread',
    'PRODUCT_UNKNOWN bakery gold',
  ]);
  expect(faults({ products: [product({ regulated: true })] })).toEqual(['PRODUCT_REGULATED bakery bread']);
});

test('[CX53] every fault of products and categories is named', () => {
  const other = product({ id: 'loaf', iabCategoryId: '9' });
  expect(faults({ products: [product({}), other] })).toEqual([
    'NAME_TWICE loaf pain',
    'NAME_TWICE loaf bread',
    'CATEGORY_UNKNOWN loaf 9',
  ]);
  const round = [
    { id: '1123', name: 'Goods', parentId: '1167' },
    { id: '1167', name: 'Bakery', parentId: '1123' },
    { id: '1', name: 'Lost', parentId: '2' },
    { id: '3', name: 'Own parent', parentId: '3' },
  ];
  expect(faults({ adCategories: round })).toEqual([
    'PARENT_CYCLE 1123 1123',
    'PARENT_CYCLE 1167 1167',
    'PARENT_UNKNOWN 1 2',
    'PARENT_CYCLE 3 3',
  ]);
});

test('[CX53] ancestry ends on any edited table, and a cycle is always found', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  const parent = fc.option(fc.constantFrom(...ids), { nil: null });
  fc.assert(
    fc.property(fc.array(parent, { minLength: ids.length, maxLength: ids.length }), (parents) => {
      const table = new Map(ids.map((id, index) => [id, parents[index] ?? null]));
      const adCategories = ids.map((id) => ({ id, name: id, parentId: table.get(id) ?? null }));
      const cyclic = checkTaxonomy({ activities: [], products: [], adCategories })
        .filter(({ code }) => code === 'PARENT_CYCLE')
        .map(({ id }) => id);
      const climbs = ids.filter((id) => {
        let current: string | null = id;
        for (let step = 0; step <= ids.length && current !== null; step += 1)
          current = table.get(current) ?? null;
        return current !== null;
      });
      expect(cyclic).toEqual(climbs);
      for (const id of ids) {
        const ancestry = ancestryIn(table, id);
        expect(ancestry[0]).toBe(id);
        expect(new Set(ancestry).size).toBe(ancestry.length);
      }
    }),
  );
});
