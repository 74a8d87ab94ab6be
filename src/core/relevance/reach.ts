import { findAdCategory } from '../context/ad-categories.js';
import { findProduct } from '../context/products.js';

/**
 * Kilometres at which half of the people who would come for it no longer do, by IAB category, the nearest ancestor
 * counting. Orders of magnitude chosen by hand: bread is bought round the corner, a castle is worth a drive, and what
 * is delivered or travelled to knows hardly any distance.
 */
const REACH_KM: Readonly<Record<string, number>> = {
  '1008': 20,
  '1010': 20,
  '1015': 40,
  '1018': 3,
  '1019': 40,
  '1021': 30,
  '1058': 8,
  '1066': 30,
  '1073': 12,
  '1088': 4,
  '1097': 10,
  '1123': 3,
  '1165': 4,
  '1263': 20,
  '1295': 10,
  '1315': 15,
  '1328': 8,
  '1335': 50,
  '1355': 3,
  '1371': 5,
  '1378': 6,
  '1396': 25,
  '1416': 20,
  '1419': 8,
  '1460': 8,
  '1482': 15,
  '1494': 5,
  '1510': 5,
  '1524': 8,
  '1529': 300,
  '1540': 30,
  '1551': 15,
};
const DEFAULT_REACH_KM = 10;

/** RE6: the distance in kilometres that halves a product's pull. */
export function reachKm(productId: string): number {
  let categoryId: string | null = findProduct(productId)?.iabCategoryId ?? null;
  while (categoryId !== null) {
    const reach = REACH_KM[categoryId];
    if (reach !== undefined) return reach;
    categoryId = findAdCategory(categoryId)?.parentId ?? null;
  }
  return DEFAULT_REACH_KM;
}
