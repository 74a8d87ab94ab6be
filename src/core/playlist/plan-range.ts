import type { Interval, Instant } from '../base/instant.js';
import { addDays, localTimeAt, startOfDay } from '../base/local-time.js';
import { frenchHolidayRegion } from '../context/public-holidays.js';
import { waitingMoments } from '../context/shop-hours.js';
import type { SlotOccurrence } from '../context/waiting-slots.js';
import type { ScreenFacts } from './screen-plan.js';

/** Days planned ahead of today: a screen that loses its network plays on for at least seven. */
export const PLAN_DAYS = 9;

/** PL10: the stretch a plan made at `at` covers: from the start of the local day, so that plans of one day agree. */
export function planRange(timeZone: string, at: Instant): Interval {
  const { day } = localTimeAt(timeZone, at);
  return { from: startOfDay(timeZone, day), to: startOfDay(timeZone, addDays(day, PLAN_DAYS)) };
}

/** What the waiting slots of screens came to, by all that they depend on; the oldest goes first. */
const occurrencesOf = new Map<string, readonly SlotOccurrence[]>();
/** A city of screens, at some two kilobytes each. */
const MOST_KEPT = 10_000;

/**
 * The waiting slots of a screen as instants; a shop whose hours are not understood has none. Remembered, because a
 * screen is planned again many times a day for the same days, and this is the longest part of it.
 */
export function slotOccurrences(facts: ScreenFacts, range: Interval): readonly SlotOccurrence[] {
  const { context, slots } = facts;
  const key = JSON.stringify([
    range.from,
    range.to,
    context.openingHours,
    context.timeZone,
    context.countryCode,
    frenchHolidayRegion(context.postcode),
    slots,
  ]);
  const known = occurrencesOf.get(key);
  if (known !== undefined) return known;
  const resolved = resolveOccurrences(facts, range);
  if (occurrencesOf.size >= MOST_KEPT) occurrencesOf.delete(occurrencesOf.keys().next().value ?? '');
  occurrencesOf.set(key, resolved);
  return resolved;
}

/** The same, worked out anew. */
export const resolveOccurrences = (
  { context, slots }: Pick<ScreenFacts, 'context' | 'slots'>,
  range: Interval,
): readonly SlotOccurrence[] => waitingMoments(context, slots, range);
