import type { Rule } from './candidate.js';

/** EL22: the shop blocks single products. */
export const blockedProduct: Rule = ({ context, flight }) => {
  const blocked = context.rules.blockedProductIds;
  for (const productId of flight.productIds) {
    if (blocked.includes(productId)) {
      const productIds = flight.productIds.filter((id) => blocked.includes(id));
      return { code: 'PRODUCT_BLOCKED', ruleId: 'EL22', productIds };
    }
  }
  return null;
};
