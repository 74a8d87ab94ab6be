import type { Rule } from './candidate.js';
import { promotesIn } from './promotes.js';

/** EL12: the shop blocks a category, and with it all below. */
export const blockedCategory: Rule = ({ context, flight }) => {
  for (const categoryId of context.rules.blockedCategoryIds) {
    const productId = promotesIn(flight, categoryId);
    if (productId !== null) return { code: 'CATEGORY_BLOCKED', ruleId: 'EL12', categoryId, productId };
  }
  return null;
};
