/**
 * PP5: how far a boot is settled, given how far it was, and plays that were refused for good: these count as settled,
 * or a single bad record would keep its screen sending for ever. `refusedSeqs` in any order.
 */
export function settledUpTo(heldUpTo: number, refusedSeqs: readonly number[]): number {
  const refused = new Set(refusedSeqs);
  let upTo = heldUpTo;
  while (refused.has(upTo + 1)) upTo += 1;
  return upTo;
}
