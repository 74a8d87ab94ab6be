import type { ComplementKind } from '../context/venue.js';

/**
 * What a score is made of; the weights add up to 1. The link to the shop is nearly everything, because it is the
 * promise of the product: all the other parts together (0.19) stay below the smallest minimum, so that no near,
 * well-liked or insistent ad plays where it has nothing to do. Then come what makes it worth the walk (distance), the
 * shop's own taste, the time of the year, whom the shop's offer is for, and what else it offers. That an ad is of the
 * shop's wider universe says little, and what the advertiser asked for least: asking for a trade does not make an ad
 * fit it.
 */
export const WEIGHTS = {
  complement: 0.81,
  distance: 0.05,
  liked: 0.04,
  season: 0.03,
  clientele: 0.03,
  services: 0.02,
  universe: 0.01,
  asked: 0.01,
} as const;

/** RE8: the least score with which an ad plays. Above all parts but the link, below the weakest declared edge. */
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

/** What a seasonal link counts outside its season: skis are not forgotten in July, but they wait. */
export const OUT_OF_SEASON = 0.5;

/** The value of a part about which nothing was said. */
export const NEUTRAL = 0.5;

/** From this score on an ad is said to fit; below it, and from the minimum on, the link is weak. */
export const FITS_FROM = 0.4;
