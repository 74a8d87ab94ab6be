import { isProductIn } from '../context/products.js';
import type { FlightTerms } from './terms.js';

/** The first product of the flight whose category is `rootId` or below it, or null. */
export function promotesIn(flight: FlightTerms, rootId: string): string | null {
  for (const productId of flight.productIds) if (isProductIn(productId, rootId)) return productId;
  return null;
}
