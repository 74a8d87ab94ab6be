/** A point in time: whole milliseconds since 1970-01-01T00:00:00Z. Branded so that a duration cannot be passed as one. */
export type Instant = number & { readonly __instant: true };

/** A length of time in whole milliseconds. */
export type DurationMs = number;

/** A half-open stretch of time: `from` is inside, `to` is not. Always `from < to`. */
export interface Interval {
  readonly from: Instant;
  readonly to: Instant;
}

/** Marks a number of epoch milliseconds as an instant. */
export const instant = (epochMs: number): Instant => epochMs as Instant;

/** The instant `ms` after (or, when negative, before) `at`. */
export const later = (at: Instant, ms: DurationMs): Instant => (at + ms) as Instant;

/** Whether `at` lies in the half-open interval. */
export const within = (interval: Interval, at: Instant): boolean => interval.from <= at && at < interval.to;

/** The common part of two intervals, or null when they only touch or are apart. */
export function intersect(a: Interval, b: Interval): Interval | null {
  const from = Math.max(a.from, b.from) as Instant;
  const to = Math.min(a.to, b.to) as Instant;
  return from < to ? { from, to } : null;
}
