import type { ComplementKind } from '../context/venue.js';

/**
 * What a score is made of; the weights add up to 1. The link to the shop is nearly everything, because it is the
 * promise of the product: all the other parts together (0.18) stay below the minimum, so that no near, well-aimed or
 * insistent ad plays where it has nothing to do. Distance comes next, as a customer must be able to go there; then a
 * clientele in common; what the advertiser asked for weighs least, since asking for a trade does not make an ad fit it.
 */
export const WEIGHTS = { link: 0.82, distance: 0.08, clientele: 0.06, asked: 0.04 } as const;

/** RE8: the least score with which an ad plays. Above all but the link, below the weakest declared edge. */
export const MINIMUM_SCORE = 0.2;

/** How much of an edge's strength counts, by kind: what completes the purchase comes before what resembles it. */
export const KIND_FACTORS: Readonly<Record<ComplementKind, number>> = {
  'goes-with': 1,
  'same-occasion': 0.95,
  'next-step': 0.9,
  'same-universe': 0.8,
};

/** Links that nobody declared for this very trade count for less than those somebody wrote. */
export const DERIVED_FACTORS = {
  /** An edge of another trade, for a product this shop says it also offers. */
  alsoOffered: 0.7,
  /** The same trade, in a shop that accepts its own. */
  ownTrade: 0.5,
  /** Sold beside, and in the same category as, the signature product of a trade that complements this one. */
  sharedUniverse: 0.4,
} as const;

/** The value of a part about which nothing was said. */
export const NEUTRAL = 0.5;
