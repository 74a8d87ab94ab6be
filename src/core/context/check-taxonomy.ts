import { ancestryIn, type AdCategory } from './ad-categories.js';
import { findVenueType } from './openooh.js';
import type { Activity, Product } from './venue.js';

/** The lists that people may edit, as one: they name each other. */
export interface Taxonomy {
  readonly activities: readonly Activity[];
  readonly products: readonly Product[];
  readonly adCategories: readonly AdCategory[];
}

/** What is wrong in a list, in which entry, with the value that is. */
export interface TaxonomyFault {
  readonly code:
    | 'ID_TWICE'
    | 'ID_MALFORMED'
    | 'NAME_MISSING'
    | 'NAME_TWICE'
    | 'TAG_TWICE'
    | 'NAF_CODE_TWICE'
    | 'PRODUCT_UNKNOWN'
    | 'PRODUCT_TWICE'
    | 'PRODUCT_REGULATED'
    | 'CATEGORY_UNKNOWN'
    | 'PARENT_UNKNOWN'
    | 'PARENT_CYCLE'
    | 'VENUE_TYPE_UNKNOWN';
  readonly list: 'activities' | 'products' | 'adCategories';
  readonly id: string;
  readonly value: string;
}

type List = TaxonomyFault['list'];
type Code = TaxonomyFault['code'];

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The entries whose value another entry before them has already; one entry may repeat nothing of its own either. */
function repeated<T extends { readonly id: string }>(
  list: List,
  code: Code,
  entries: readonly T[],
  valuesOf: (entry: T) => readonly string[],
): readonly TaxonomyFault[] {
  const seen = new Set<string>();
  return entries.flatMap((entry) =>
    valuesOf(entry).flatMap((value) => {
      if (seen.has(value)) return [{ code, list, id: entry.id, value }];
      seen.add(value);
      return [];
    }),
  );
}

type Named = Pick<Product, 'id' | 'name'>;

const namesFaults = (list: List, entries: readonly Named[]): readonly TaxonomyFault[] => [
  ...entries.flatMap(({ id, name }) =>
    (['fr', 'en'] as const)
      .filter((language) => name[language].trim() === '')
      .map((value): TaxonomyFault => ({ code: 'NAME_MISSING', list, id, value })),
  ),
  ...(['fr', 'en'] as const).flatMap((language) =>
    repeated(list, 'NAME_TWICE', entries, ({ name }) =>
      name[language].trim() === '' ? [] : [name[language].trim().toLowerCase()],
    ),
  ),
];

const idFaults = (list: List, entries: readonly { readonly id: string }[]): readonly TaxonomyFault[] => [
  ...repeated(list, 'ID_TWICE', entries, ({ id }) => [id]),
  ...entries
    .filter(({ id }) => !ID.test(id))
    .map(({ id }): TaxonomyFault => ({ code: 'ID_MALFORMED', list, id, value: id })),
];

function soldFaults({ activities, products }: Taxonomy): readonly TaxonomyFault[] {
  const known = new Map(products.map((product) => [product.id, product]));
  return activities.flatMap(({ id, sellsProductIds }) =>
    sellsProductIds.flatMap((value, index): readonly TaxonomyFault[] => {
      const fault = (code: Code): readonly TaxonomyFault[] => [{ code, list: 'activities', id, value }];
      if (sellsProductIds.indexOf(value) < index) return fault('PRODUCT_TWICE');
      const product = known.get(value);
      if (product === undefined) return fault('PRODUCT_UNKNOWN');
      return product.regulated ? fault('PRODUCT_REGULATED') : [];
    }),
  );
}

const venueTypeFaults = (activities: readonly Activity[]): readonly TaxonomyFault[] =>
  activities
    .filter(({ openOoh12Id }) => findVenueType(openOoh12Id) === null)
    .map(({ id, openOoh12Id }): TaxonomyFault => ({
      code: 'VENUE_TYPE_UNKNOWN',
      list: 'activities',
      id,
      value: String(openOoh12Id),
    }));

function categoryFaults({ products, adCategories }: Taxonomy): readonly TaxonomyFault[] {
  const parents = new Map(adCategories.map(({ id, parentId }) => [id, parentId]));
  const unknown = products
    .filter(({ iabCategoryId }) => !parents.has(iabCategoryId))
    .map(({ id, iabCategoryId }): TaxonomyFault => ({
      code: 'CATEGORY_UNKNOWN',
      list: 'products',
      id,
      value: iabCategoryId,
    }));
  const adrift = adCategories.flatMap(({ id, parentId }): readonly TaxonomyFault[] => {
    if (parentId === null) return [];
    if (!parents.has(parentId))
      return [{ code: 'PARENT_UNKNOWN', list: 'adCategories', id, value: parentId }];
    const top = ancestryIn(parents, id).at(-1) ?? id;
    const aboveTop = parents.get(top) ?? null;
    return aboveTop !== null && parents.has(aboveTop)
      ? [{ code: 'PARENT_CYCLE', list: 'adCategories', id, value: aboveTop }]
      : [];
  });
  return [...unknown, ...adrift];
}

/**
 * CX53: everything wrong in an edited taxonomy, list by list: ids and names missing, malformed or given twice, a tag or a
 * code of two activities, a product, category, parent or venue type that does not exist, a regulated product as something
 * a trade sells, a parent that is its own ancestor. Empty when all is well.
 */
export function checkTaxonomy(taxonomy: Taxonomy): readonly TaxonomyFault[] {
  const { activities, products, adCategories } = taxonomy;
  return [
    ...idFaults('activities', activities),
    ...namesFaults('activities', activities),
    ...repeated('activities', 'TAG_TWICE', activities, ({ osmTags }) => osmTags),
    ...repeated('activities', 'NAF_CODE_TWICE', activities, ({ nafCodes }) => nafCodes),
    ...venueTypeFaults(activities),
    ...soldFaults(taxonomy),
    ...idFaults('products', products),
    ...namesFaults('products', products),
    ...idFaults('adCategories', adCategories),
    ...categoryFaults(taxonomy),
  ];
}
