import type { LoopAd } from './build-loop.js';
import type { Offer } from './screen-plan.js';

/** PL17: what flights sold by plays count together, however much is sold by share of voice. */
export const LEAST_FOR_OTHERS = 0.05;

/**
 * PL12: weights of ads in a loop. A flight sold by share of voice gets that part of the ads' time; the others divide the
 * rest by relevance. A flight's creatives divide its weight. When shares add up to more than all, they are scaled.
 * PL17: the others keep {@link LEAST_FOR_OTHERS}.
 */
export function adWeights(offers: readonly Offer[]): readonly LoopAd[] {
  const creativesOf = new Map<string, number>();
  for (const { flight } of offers) creativesOf.set(flight.id, (creativesOf.get(flight.id) ?? 0) + 1);
  const perFlight = new Map(offers.map((offer) => [offer.flight.id, offer]));
  let shares = 0;
  let relevances = 0;
  for (const { flight, item } of perFlight.values()) {
    if (flight.goal.kind === 'share-of-voice') shares += flight.goal.percent / 100;
    else relevances += item.decision.score;
  }
  const forOthers = relevances === 0 ? 0 : Math.max(1 - shares, LEAST_FOR_OTHERS);
  return offers.map(({ flight, item }) => {
    const weight =
      flight.goal.kind === 'share-of-voice'
        ? flight.goal.percent / 100
        : (item.decision.score / relevances) * forOthers;
    return {
      id: item.id,
      picture: item.creative.sha256,
      durationMs: item.durationMs,
      weight: weight / (creativesOf.get(flight.id) ?? 1),
    };
  });
}
