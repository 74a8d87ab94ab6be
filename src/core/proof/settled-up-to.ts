/**
 * PP5: how far a boot is settled, given how far it was, and the plays of a batch, each held or refused for good: a refused
 * one counts as settled, or a single bad record would keep its screen sending for ever. `settledSeqs` in any order.
 */
export function settledUpTo(heldUpTo: number, settledSeqs: readonly number[]): number {
  const settled = new Set(settledSeqs);
  let upTo = heldUpTo;
  while (settled.has(upTo + 1)) upTo += 1;
  return upTo;
}
