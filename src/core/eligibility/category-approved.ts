import { isProductIn } from '../context/products.js';
import type { Rule } from './candidate.js';

function isInOne(productId: string, categoryIds: readonly string[]): boolean {
  for (const categoryId of categoryIds) if (isProductIn(productId, categoryId)) return true;
  return false;
}

/** EL21: a shop that approves by category shows what lies wholly in those it let in, and campaigns it approved by name. */
export const categoryApproved: Rule = ({ context: { rules }, flight, approvedCampaignIds }) => {
  if (rules.approvalMode !== 'by-category' || approvedCampaignIds.includes(flight.campaignId)) return null;
  for (const productId of flight.productIds) {
    if (!isInOne(productId, rules.approvedCategoryIds)) {
      const productIds = flight.productIds.filter((id) => !isInOne(id, rules.approvedCategoryIds));
      return { code: 'CATEGORY_NOT_APPROVED', ruleId: 'EL21', productIds };
    }
  }
  return null;
};
