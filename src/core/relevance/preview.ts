import type { LocalizedText } from '../base/text.js';
import type { CivilDay } from '../base/local-time.js';
import type { Knowledge } from '../context/knowledge.js';
import type { NetworkRules } from '../context/network.js';
import { PRODUCTS } from '../context/products.js';
import type { SeasonId } from '../context/seasons.js';
import type { ComplementKind, MerchantContext, Occasion } from '../context/venue.js';
import type { Reason } from '../eligibility/reason.js';
import { productIn, refusalsOf } from './explain.js';
import { linkTo } from './link.js';
import { scoreRelevance } from './score.js';

/** A product that has a link to the shop. */
export interface PreviewedProduct {
  readonly productId: string;
  /** 0 to 1, on that day, for an ad that asks nothing of the context. */
  readonly score: number;
  /** Null for the shop's own trade. */
  readonly kind: ComplementKind | null;
  readonly occasion: Occasion | null;
  readonly season: SeasonId | null;
  readonly why: LocalizedText;
  /** Empty when such an ad could play; else what of the shop's rules, the law or the minimum refuses it. */
  readonly refusals: readonly Reason[];
}

/**
 * RE14: what could play in a shop on a day before anything is booked: every product with a link to it, the best first;
 * a tie goes to the smallest id. An approval of each campaign is not counted, as no campaign is there to approve.
 */
export function previewShop(
  context: MerchantContext,
  day: CivilDay,
  knowledge: Knowledge,
  network: NetworkRules,
): readonly PreviewedProduct[] {
  const shop = { ...context, rules: { ...context.rules, approvalMode: 'automatic' as const } };
  return PRODUCTS.filter(({ id }) => linkTo({ context: shop, knowledge, at: null }, id).value > 0)
    .map(({ id: productId }): PreviewedProduct => {
      const question = productIn(shop, { productId, distanceKm: null }, day, knowledge, network);
      const { score, link, why } = scoreRelevance(question);
      return {
        productId,
        score,
        kind: link.complementKind,
        occasion: link.occasion,
        season: link.season,
        why,
        refusals: refusalsOf(question),
      };
    })
    .sort((a, b) => b.score - a.score || (a.productId < b.productId ? -1 : 1));
}
