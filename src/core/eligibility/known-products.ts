import { findProduct } from '../context/products.js';
import type { Rule } from './candidate.js';

/** EL16: an ad says what it promotes in words of the list; otherwise no block, veto or law could be checked. */
export const knownProducts: Rule = ({ flight: { productIds } }) => {
  for (const id of productIds) {
    if (findProduct(id) === null) {
      return {
        code: 'UNKNOWN_PRODUCT',
        ruleId: 'EL16',
        productIds: productIds.filter((other) => findProduct(other) === null),
      };
    }
  }
  return productIds.length > 0 ? null : { code: 'UNKNOWN_PRODUCT', ruleId: 'EL16', productIds };
};
