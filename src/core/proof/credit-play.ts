import type { DurationMs } from '../base/instant.js';

/** What a screen says of one play. */
export interface ReportedPlay {
  readonly itemId: string;
  readonly startedAt: number;
  readonly durationMs: DurationMs;
  readonly clock: 'trusted' | 'estimated' | 'untrusted';
  readonly result: 'complete' | 'partial' | 'failed' | 'interrupted';
}

/** What the playlist it played from said. */
export interface PlannedPlay {
  readonly kind: 'ad' | 'own' | 'house';
  readonly durationMs: DurationMs;
  /** When this item was allowed, half-open, as epoch ms. */
  readonly windows: readonly { readonly from: number; readonly to: number }[];
}

export type NotCounted =
  'NOT_AN_AD' | 'NOT_COMPLETE' | 'TOO_SHORT' | 'CLOCK_UNTRUSTED' | 'IN_THE_FUTURE' | 'OUTSIDE_WINDOW';

/** Frames are presented on a grid, and timers are late: a spot may measure this much less than it lasted. */
const SHORTFALL_MS = 250;
/** How far a screen's corrected clock may be off at the edge of a window, or ahead of the server. */
const CLOCK_SLACK_MS = 1_000;
const FUTURE_SLACK_MS = 5_000;

/**
 * PP4: whether a play counts towards what its flight bought: a paid ad, shown whole, on a clock that can be believed,
 * inside a window of the playlist it came from. Null when it counts, else why not. Every play is kept either way.
 */
export function notCounted(play: ReportedPlay, planned: PlannedPlay, receivedAt: number): NotCounted | null {
  if (planned.kind !== 'ad') return 'NOT_AN_AD';
  if (play.result !== 'complete') return 'NOT_COMPLETE';
  if (play.durationMs < planned.durationMs - SHORTFALL_MS) return 'TOO_SHORT';
  if (play.clock === 'untrusted') return 'CLOCK_UNTRUSTED';
  if (play.startedAt > receivedAt + FUTURE_SLACK_MS) return 'IN_THE_FUTURE';
  const inside = planned.windows.some(
    ({ from, to }) => from - CLOCK_SLACK_MS <= play.startedAt && play.startedAt < to + CLOCK_SLACK_MS,
  );
  return inside ? null : 'OUTSIDE_WINDOW';
}
