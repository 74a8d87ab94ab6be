import { AD_CATEGORIES_A_TO_D } from './ad-categories-a-to-d.js';
import { AD_CATEGORIES_E_TO_W } from './ad-categories-e-to-w.js';
import { readTable } from './knowledge-table.js';

/** A category of the IAB Ad Product Taxonomy 2.0. Ids are strings, as in OpenRTB. */
export interface AdCategory {
  readonly id: string;
  readonly name: string;
  /** Null for a top-level category. */
  readonly parentId: string | null;
}

/**
 * Parents as published, but for two slips: 1000 names itself as its parent, and 1037 to 1041 name 1037 where the tier
 * columns of the same file say 1036 (Industrials).
 */
function mendedParent(id: string, published: string): string | null {
  if (published === '1037') return '1036';
  return published === '' || published === id ? null : published;
}

/** CX3: the whole IAB Ad Product Taxonomy 2.0, sorted by id. */
export const AD_CATEGORIES: readonly AdCategory[] = [AD_CATEGORIES_A_TO_D, AD_CATEGORIES_E_TO_W]
  .flatMap((table) => readTable(table, 3))
  .map(([id = '', parent = '', name = '']): AdCategory => ({ id, name, parentId: mendedParent(id, parent) }));

const byId = new Map(AD_CATEGORIES.map((category) => [category.id, category]));

/** The category with this id, or null when the taxonomy has none. */
export const findAdCategory = (id: string): AdCategory | null => byId.get(id) ?? null;

const parents = new Map(AD_CATEGORIES.map(({ id, parentId }) => [id, parentId]));

/**
 * CX53: an entry and all above it in a table of parents, itself first; an unknown id stands alone. Ends on any table: an
 * ancestor met again is where it stops.
 */
export function ancestryIn(table: ReadonlyMap<string, string | null>, id: string): readonly string[] {
  const ancestry = new Set<string>();
  let current: string | null = id;
  while (current !== null && !ancestry.has(current)) {
    ancestry.add(current);
    current = table.get(current) ?? null;
  }
  return [...ancestry];
}

/** The category and all above it, itself first; an unknown id stands alone. */
export const ancestryOf = (id: string): readonly string[] => ancestryIn(parents, id);

/** CX3: whether `id` is `rootId` or one of its descendants. An unknown id is in no subtree but its own. */
export const isInSubtree = (id: string, rootId: string): boolean => ancestryOf(id).includes(rootId);
