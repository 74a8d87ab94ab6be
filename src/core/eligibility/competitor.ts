import { distanceKm } from '../base/place.js';
import { findActivity } from '../context/activities.js';
import type { MerchantContext } from '../context/venue.js';
import type { Rule } from './candidate.js';
import type { FlightTerms } from './terms.js';

/** Whether the shop sells the product, by its activity or because it says so. */
export const sells = (context: MerchantContext, productId: string): boolean =>
  context.productIds.includes(productId) ||
  (findActivity(context.activityId)?.sellsProductIds.includes(productId) ?? false);

/** Whether an ad for the product competes: what the shop sells does, widened and narrowed as the merchant says. */
const competes = (context: MerchantContext, productId: string): boolean =>
  !context.rules.acceptedProductIds.includes(productId) &&
  (context.rules.competitorProductIds.includes(productId) || sells(context, productId));

/** Whether the advertiser is near enough to compete; one that does not say where it is could be next door. */
export function isNear({ point, rules }: MerchantContext, { context }: FlightTerms): boolean {
  const { competitorRadiusKm } = rules;
  if (competitorRadiusKm === null || context.advertiserPoints.length === 0) return true;
  for (const own of context.advertiserPoints) if (distanceKm(own, point) <= competitorRadiusKm) return true;
  return false;
}

/** EL14: a shop that refuses competitors shows no ad for what it sells, unless the ad is its own. */
export const competitor: Rule = ({ context, flight }) => {
  if (!context.rules.refusesCompetitors || flight.organisationId === context.organisationId) return null;
  for (const productId of flight.productIds) {
    if (competes(context, productId)) {
      if (!isNear(context, flight)) return null;
      const productIds = flight.productIds.filter((id) => competes(context, id));
      return { code: 'COMPETITOR', ruleId: 'EL14', productIds };
    }
  }
  return null;
};
