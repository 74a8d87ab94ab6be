import { intersect, type Instant, type Interval } from '../base/instant.js';
import type { WaitingSlotId, ZoneId } from '../base/ids.js';
import { addDays, localTimeAt, toInstant, weekdayOf, type CivilDay } from '../base/local-time.js';
import type { OpenInterval } from './opening-hours/index.js';
import type { WaitingSlot } from './venue.js';

/** A stretch in which people wait, on one day, while the shop is surely open. Half-open; never empty. */
export interface SlotOccurrence extends Interval {
  readonly slotId: WaitingSlotId;
  readonly zoneId: ZoneId;
  /** The local day the slot's window began, which for a slot over midnight is the day before its small hours. */
  readonly day: CivilDay;
  readonly expectedWaitSeconds: number;
  readonly maxAdSharePercent: number;
}

/** A slot may end 30 hours after the midnight of its day, so one that began two days ago can still be on. */
const DAYS_BACK = 2;

interface Window extends Interval {
  readonly slot: WaitingSlot;
  readonly day: CivilDay;
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** WS1: the local windows of a slot that may touch the range; a window lost to a change to summer time is left out. */
function windowsOf(slot: WaitingSlot, zone: string, first: CivilDay, last: CivilDay): Window[] {
  const windows: Window[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) {
    if (!slot.weekdays.includes(weekdayOf(day))) continue;
    const from = toInstant(zone, day, slot.startMinute);
    const to = toInstant(zone, day, slot.endMinute);
    if (from < to) windows.push({ from, to, slot, day });
  }
  return windows;
}

/**
 * WS3: gives every instant of a zone to one window: of those that hold it, the one that began first, then the smallest
 * slot id. Windows come sorted so, hence what is taken of each is a beginning.
 */
function apart(windows: readonly Window[]): Window[] {
  const takenUpTo = new Map<ZoneId, Instant>();
  return windows.flatMap((window) => {
    const taken = takenUpTo.get(window.slot.zoneId) ?? window.from;
    if (window.to <= taken) return [];
    takenUpTo.set(window.slot.zoneId, window.to);
    return [taken > window.from ? { ...window, from: taken } : window];
  });
}

/**
 * WS1–WS4: when people wait, within a range: each slot's local window of each day, cut to the hours in which the shop is
 * surely open, so that each instant of a zone belongs to at most one slot. Sorted by start, then zone, then slot. What
 * a range holds of it does not depend on the range.
 */
export function resolveWaitingSlots(
  slots: readonly WaitingSlot[],
  openIntervals: readonly OpenInterval[],
  zone: string,
  range: Interval,
): SlotOccurrence[] {
  if (!(range.from < range.to)) return [];
  const first = addDays(localTimeAt(zone, range.from).day, -DAYS_BACK);
  const last = addDays(localTimeAt(zone, range.to).day, 1);
  const windows = slots
    .flatMap((slot) => windowsOf(slot, zone, first, last))
    .sort((a, b) => a.from - b.from || byText(a.slot.id, b.slot.id));
  const surelyOpen = openIntervals.filter((interval) => !interval.unknown);
  return apart(windows)
    .flatMap(({ slot, day, ...window }) => {
      const wanted = intersect(window, range);
      if (!wanted) return [];
      return surelyOpen.flatMap((open) => {
        const piece = intersect(wanted, open);
        if (!piece) return [];
        const { id: slotId, zoneId, expectedWaitSeconds, maxAdSharePercent } = slot;
        return [{ ...piece, slotId, zoneId, day, expectedWaitSeconds, maxAdSharePercent }];
      });
    })
    .sort((a, b) => a.from - b.from || byText(a.zoneId, b.zoneId) || byText(a.slotId, b.slotId));
}
