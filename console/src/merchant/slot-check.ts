import type { WaitingSlotInput, WaitingSlotView } from '../../../src/wire/api/index.js';
import type { Weekday } from '../api/types.js';
import { type DayHours, typedMinute, type Week } from './hours/week.js';

const DAY = 1_440;
const WEEK = 7 * DAY;
/** A slot may end thirty hours after the midnight of its day. */
const LATEST_END = 1_800;

export type SlotTimes = Pick<WaitingSlotInput, 'weekdays' | 'start' | 'end'>;

interface Window {
  readonly from: number;
  readonly to: number;
}

/** The windows of a slot in minutes from Monday's midnight; none while its times cannot be read. */
function windowsOf({ weekdays, start, end }: SlotTimes): Window[] {
  const [from, to] = [typedMinute(start), typedMinute(end)];
  if (from === null || to === null || to <= from) return [];
  return weekdays.map((day) => ({ from: (day - 1) * DAY + from, to: (day - 1) * DAY + to }));
}

/** Another slot of the zone with minutes in common, and which of the two has them. */
export interface Overlap<Slot> {
  readonly slot: Slot;
  /** `mixed` when one has them on some days and the other on others. */
  readonly owner: 'this' | 'other' | 'mixed';
}

/**
 * The slots that share minutes with one being written (rule WS3: the one whose window begins first has them, then the
 * smaller id, and a new slot gets the largest).
 */
export function overlapsOf<Slot extends SlotTimes & Pick<WaitingSlotView, 'id'>>(
  slot: SlotTimes,
  others: readonly Slot[],
  id: string | null,
): Overlap<Slot>[] {
  const own = windowsOf(slot);
  return others.flatMap((other) => {
    if (other.id === id) return [];
    // The week begins again: Sunday's small hours are Monday's.
    const theirs = windowsOf(other).flatMap(({ from, to }) =>
      [-WEEK, 0, WEEK].map((shift) => ({ from: from + shift, to: to + shift })),
    );
    const isFirst = own.flatMap((mine) =>
      theirs
        .filter(({ from, to }) => mine.from < to && from < mine.to)
        .map(({ from }) => mine.from < from || (mine.from === from && id !== null && id < other.id)),
    );
    if (isFirst.length === 0) return [];
    const owner = isFirst.every(Boolean) ? 'this' : isFirst.some(Boolean) ? 'mixed' : 'other';
    return [{ slot: other, owner }];
  });
}

/** A slot counts on over midnight: `26:00`, where opening hours would write 02:00. */
const hoursText = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** From the first opening to the last closing of a day; small hours count as the end of the evening before. */
const hullOf = (hours: DayHours): Window | null => {
  const [first] = hours;
  const last = hours.at(-1);
  return first === undefined || last === undefined ? null : { from: first.from, to: last.to };
};

const weekdayAt = (index: number): Weekday => ([1, 2, 3, 4, 5, 6, 7] as const)[index] ?? 1;

/** A time as people type it (`9h`, `19`) as the server reads it; what is no time stays as it was typed. */
export function slotTime(text: string): string {
  const minute = typedMinute(text);
  return minute === null ? text : hoursText(minute);
}

/** The days a shop opens, from its first opening to its last closing: where a new slot starts from. Null when it never opens. */
export function usualTimes({ days }: Week): SlotTimes | null {
  const open = days.flatMap((hours, index) => {
    const hull = hullOf(hours);
    return hull === null ? [] : [{ ...hull, weekday: weekdayAt(index) }];
  });
  if (open.length === 0) return null;
  const end = Math.min(LATEST_END, Math.max(...open.map(({ to }) => to)));
  return {
    weekdays: open.map(({ weekday }) => weekday),
    start: hoursText(Math.min(...open.map(({ from }) => from))),
    end: hoursText(end),
  };
}

/** Days on which a slot reaches out of opening hours in the same way. */
export interface Outside {
  readonly weekdays: readonly Weekday[];
  /** Closed all day, or the ranges before the first opening and after the last closing. */
  readonly when: 'closed' | readonly string[];
}

/** What is left of a window outside of others that are sorted by their start. */
function without(window: Window, others: readonly Window[]): Window[] {
  const left: Window[] = [];
  let { from } = window;
  for (const other of others) {
    if (from < other.from) left.push({ from, to: Math.min(other.from, window.to) });
    from = Math.max(from, other.to);
    if (from >= window.to) break;
  }
  if (from < window.to) left.push({ from, to: window.to });
  return left.filter(({ from: start, to }) => start < to);
}

/** Where a slot is outside the hours of the shop, when nothing paid plays in it (rule WS2). Breaks at midday are not told. */
export function outsideHours(slot: SlotTimes, { days }: Week): Outside[] {
  const found = new Map<string, { weekdays: Weekday[]; when: Outside['when'] }>();
  for (const weekday of slot.weekdays.toSorted((a, b) => a - b)) {
    const [window] = windowsOf({ ...slot, weekdays: [1] });
    if (window === undefined) return [];
    // The day itself, the small hours of the evening before, and the day after for a slot over midnight.
    const open = [-1, 0, 1].flatMap((shift) => {
      const hull = hullOf(days[(weekday - 1 + shift + 7) % 7] ?? []);
      return hull === null ? [] : [{ from: hull.from + shift * DAY, to: hull.to + shift * DAY }];
    });
    const left = without(window, open);
    if (left.length === 0) continue;
    const isClosed = left[0]?.from === window.from && left[0].to === window.to;
    const when = isClosed ? 'closed' : left.map(({ from, to }) => `${hoursText(from)} – ${hoursText(to)}`);
    const group = found.get(String(when)) ?? { weekdays: [], when };
    group.weekdays.push(weekday);
    found.set(String(when), group);
  }
  return [...found.values()];
}

/**
 * The hours of each weekday in a stretch of the calendar, for hours that no grid can say. A day of holidays or of another
 * season in that stretch stands for all of its kind: good enough for an offer or a warning.
 */
export function weekOfIntervals(
  intervals: readonly { readonly from: string; readonly to: string; readonly unknown: boolean }[],
  timeZone: string,
): Week {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const days: Window[][] = Array.from({ length: 7 }, () => []);
  for (const { from, to, unknown } of intervals) {
    if (unknown) continue;
    const parts = new Map(format.formatToParts(new Date(from)).map(({ type, value }) => [type, value]));
    const day = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(parts.get('weekday') ?? '');
    const start = Number(parts.get('hour')) * 60 + Number(parts.get('minute'));
    let minutes = Math.round((Date.parse(to) - Date.parse(from)) / 60_000);
    // What is open for days on end is cut at each midnight.
    for (let at = day, begins = start; minutes > 0; at += 1) {
      const length = minutes > DAY ? DAY - begins : minutes;
      days[at % 7]?.push({ from: begins, to: begins + length });
      minutes -= length;
      begins = 0;
    }
  }
  return { days: days.map((day) => day.toSorted((a, b) => a.from - b.from)), holidays: null };
}
