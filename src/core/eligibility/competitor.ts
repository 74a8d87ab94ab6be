import { findActivity } from '../context/activities.js';
import type { MerchantContext } from '../context/venue.js';
import type { Rule } from './candidate.js';

/** Whether the shop sells the product, by its activity or because it says so. */
export const sells = (context: MerchantContext, productId: string): boolean =>
  context.productIds.includes(productId) ||
  (findActivity(context.activityId)?.sellsProductIds.includes(productId) ?? false);

/** EL14: a shop that refuses competitors shows no ad for what it sells, unless the ad is its own. */
export const competitor: Rule = ({ context, flight }) => {
  if (!context.rules.refusesCompetitors || flight.organisationId === context.organisationId) return null;
  for (const productId of flight.productIds) {
    if (sells(context, productId)) {
      const productIds = flight.productIds.filter((id) => sells(context, id));
      return { code: 'COMPETITOR', ruleId: 'EL14', productIds };
    }
  }
  return null;
};
