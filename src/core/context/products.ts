import { ancestryOf } from './ad-categories.js';
import { readList, readTable } from './knowledge-table.js';
import { HOME_PRODUCTS } from './products-home.js';
import { LIFE_PRODUCTS } from './products-life.js';
import { REGULATED_PRODUCTS } from './products-regulated.js';
import { TASTE_PRODUCTS } from './products-taste.js';
import type { Product } from './venue.js';

const readProducts = (table: string, regulated: boolean): readonly Product[] =>
  readTable(table, 6).map(
    ([id = '', fr = '', en = '', iabCategoryId = '', synFr = '', synEn = '']): Product => ({
      id,
      name: { fr, en },
      iabCategoryId,
      synonyms: { fr: readList(synFr, ','), en: readList(synEn, ',') },
      regulated,
    }),
  );

/** CX2, CX9: every product and service of the fine list, sorted by id; the regulated offers are among them. */
export const PRODUCTS: readonly Product[] = [
  ...[HOME_PRODUCTS, LIFE_PRODUCTS, TASTE_PRODUCTS].flatMap((table) => readProducts(table, false)),
  ...readProducts(REGULATED_PRODUCTS, true),
].sort((a, b) => (a.id < b.id ? -1 : 1));

const byId = new Map(PRODUCTS.map((product) => [product.id, product]));
const categoriesById = new Map(
  PRODUCTS.map(({ id, iabCategoryId }) => [id, new Set(ancestryOf(iabCategoryId))]),
);

/** The product of the fine list with this id, or null when the list does not know it. */
export const findProduct = (id: string): Product | null => byId.get(id) ?? null;

/** CX3: whether the product's category is `rootId` or below it; an unknown product is in none. */
export const isProductIn = (productId: string, rootId: string): boolean =>
  categoriesById.get(productId)?.has(rootId) ?? false;
