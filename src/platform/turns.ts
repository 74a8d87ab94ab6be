import type { Clock } from './clock.js';

/** Longest stretch of work before other work gets its turn. */
const SLICE_MS = 10;

/** What a long loop calls at each step: every few milliseconds it lets other work have its turn. */
export function turnsOf(clock: Pick<Clock, 'monotonicMs'>): () => Promise<void> {
  let sliceEnds = clock.monotonicMs() + SLICE_MS;
  return async () => {
    if (clock.monotonicMs() < sliceEnds) return;
    await new Promise((resolve) => setImmediate(resolve));
    sliceEnds = clock.monotonicMs() + SLICE_MS;
  };
}
