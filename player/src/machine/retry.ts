/** Waits between tries: full jitter, so that screens that lost the same server do not come back together. */
export const RETRY = { firstMs: 1_000, mostMs: 60_000 } as const;

/** Wait before try number `attempt` (0 is the first retry); `random` is in [0, 1). */
export const fullJitter = (
  attempt: number,
  random: number,
  firstMs: number = RETRY.firstMs,
  mostMs: number = RETRY.mostMs,
): number => Math.floor(random * Math.min(mostMs, firstMs * 2 ** Math.min(attempt, 16)));
