import { instant, type Interval } from '../../base/instant.js';
import {
  addDays,
  civilDate,
  isoWeekOf,
  localTimeAt,
  MINUTES_PER_DAY,
  toInstant,
  weekdayOf,
  type CivilDay,
} from '../../base/local-time.js';
import type { HolidayCalendar } from '../public-holidays.js';
import type {
  DateRange,
  HoursRule,
  HoursSpan,
  HoursState,
  MonthDay,
  OpeningHours,
  WeekRange,
} from './model.js';

/** A stretch of opening. Unknown ones are kept apart because no paid ad may play in them. */
export interface OpenInterval extends Interval {
  readonly unknown: boolean;
}

/** What a rule may ask of a day. */
interface DayFacts {
  readonly day: CivilDay;
  readonly monthDay: number;
  readonly week: number;
  readonly weekdayBit: number;
  readonly isPublicHoliday: boolean;
  readonly isSchoolHoliday: boolean;
}

function factsOf(day: CivilDay, calendar: HolidayCalendar): DayFacts {
  const { month, day: dayOfMonth } = civilDate(day);
  return {
    day,
    monthDay: month * 32 + dayOfMonth,
    week: isoWeekOf(day),
    weekdayBit: 1 << (weekdayOf(day) - 1),
    isPublicHoliday: calendar.isPublicHoliday(day),
    isSchoolHoliday: calendar.isSchoolHoliday(day),
  };
}

const key = ({ month, day }: MonthDay): number => month * 32 + day;

function inDates({ from, to }: DateRange, facts: DayFacts): boolean {
  if (from.year !== null && to.year !== null) {
    const year = civilDate(facts.day).year;
    const at = year * 512 + facts.monthDay;
    return from.year * 512 + key(from) <= at && at <= to.year * 512 + key(to);
  }
  const [first, last] = [key(from), key(to)];
  return first <= last
    ? first <= facts.monthDay && facts.monthDay <= last
    : first <= facts.monthDay || facts.monthDay <= last;
}

const inWeeks = ({ from, to, step }: WeekRange, week: number): boolean =>
  from <= week && week <= to && (week - from) % step === 0;

/** OH4: whether a rule speaks of a day: one of its dates, one of its weeks, and its named days. */
function selects(rule: HoursRule, facts: DayFacts): boolean {
  if (rule.dates.length > 0 && !rule.dates.some((range) => inDates(range, facts))) return false;
  if (rule.weeks.length > 0 && !rule.weeks.some((range) => inWeeks(range, facts.week))) return false;
  if (!rule.days) return true;
  const { weekdays, publicHolidays, schoolHolidays, join } = rule.days;
  const onHoliday = (publicHolidays && facts.isPublicHoliday) || (schoolHolidays && facts.isSchoolHoliday);
  const onWeekday = (weekdays & facts.weekdayBit) !== 0;
  return join === 'both' ? onHoliday && onWeekday : onHoliday || onWeekday;
}

const selectsEveryDay = (rule: HoursRule): boolean =>
  rule.dates.length === 0 && rule.weeks.length === 0 && rule.days === null;

/** OH9: whether a rule that speaks of a day takes the place of what the rules before it said of that day. */
function replaces(rules: readonly HoursRule[], index: number): boolean {
  const rule = rules[index]!;
  if (rule.join !== 'replace' || rule.state === 'closed') return false;
  if (!selectsEveryDay(rule)) return true;
  // "Mo-Fr 12:00-14:00; 19:00-22:00" adds evenings; "12:00-14:00; 19:00-22:00" says the same thing twice, the last wins.
  const before = rules[index - 1];
  return rule.state === 'open' && before !== undefined && selectsEveryDay(before);
}

const CLOSED = 0;
const OPEN = 1;
const UNKNOWN = 2;
const CODES: Readonly<Record<HoursState, number>> = { closed: CLOSED, open: OPEN, unknown: UNKNOWN };

/** One coat of paint on the minutes of a day, in the order of the rules. */
interface Coat {
  readonly from: number;
  readonly to: number;
  readonly code: number;
  readonly onlyIfClosed: boolean;
}

/** A rule at work on a day: with its own times, or with what runs over from the evening before. */
interface Shift {
  readonly rule: HoursRule;
  readonly fromEve: boolean;
}

const spanCode = (rule: HoursRule, span: HoursSpan): number =>
  span.guessed && rule.state !== 'closed' ? UNKNOWN : CODES[rule.state];

/** Where the first thing written for this day begins or ends after `minute`; an open end gives way there. */
function nextBoundary(shifts: readonly Shift[], minute: number): number {
  let next = MINUTES_PER_DAY;
  for (const { rule, fromEve } of shifts) {
    for (const span of rule.spans) {
      const from = fromEve ? 0 : span.from;
      const to = fromEve ? span.to - MINUTES_PER_DAY : Math.min(span.to, MINUTES_PER_DAY);
      if (to <= from) continue;
      if (from > minute) next = Math.min(next, from);
      else if (to > minute) next = Math.min(next, to);
    }
  }
  return next;
}

/**
 * OH10: the coats of one rule on its own day. An open end followed by more hours of its rule ("12:00-14:00+,
 * 19:00-22:00") is unknown until something else is written to begin or end, and closed from then to its guessed end.
 */
function ownCoats(shifts: readonly Shift[], rule: HoursRule): Coat[] {
  const onlyIfClosed = rule.join === 'fallback';
  if (rule.spans.length === 0) {
    return [{ from: 0, to: MINUTES_PER_DAY, code: CODES[rule.state], onlyIfClosed }];
  }
  const coats: Coat[] = [];
  rule.spans.forEach((span, index) => {
    const to = Math.min(span.to, MINUTES_PER_DAY);
    if (span.from >= to) return;
    const code = spanCode(rule, span);
    const isLast = index === rule.spans.length - 1;
    const until =
      code === UNKNOWN && span.guessed && !isLast ? Math.min(to, nextBoundary(shifts, span.from)) : to;
    coats.push({ from: span.from, to: until, code, onlyIfClosed });
    if (until < to) coats.push({ from: until, to, code: CLOSED, onlyIfClosed });
  });
  return coats;
}

/** OH11: what runs over midnight belongs to its rule: it stays unless a rule of the new day takes its place. */
function eveCoats(rule: HoursRule): Coat[] {
  const onlyIfClosed = rule.join === 'fallback';
  return rule.spans
    .filter((span) => span.to > MINUTES_PER_DAY)
    .map((span) => ({
      from: Math.max(0, span.from - MINUTES_PER_DAY),
      to: span.to - MINUTES_PER_DAY,
      code: spanCode(rule, span),
      onlyIfClosed,
    }));
}

function paint(line: Uint8Array, coat: Coat): void {
  if (!coat.onlyIfClosed) {
    line.fill(coat.code, coat.from, coat.to);
    return;
  }
  for (let minute = coat.from; minute < coat.to; minute += 1) {
    if (line[minute] === CLOSED) line[minute] = coat.code;
  }
}

/** OH9: the state of each minute of a day, rule after rule. Writes into `line`, which it owns. */
function paintDay(rules: readonly HoursRule[], today: DayFacts, eve: DayFacts, line: Uint8Array): void {
  let shifts: Shift[] = [];
  rules.forEach((rule, index) => {
    if (selects(rule, today)) {
      if (replaces(rules, index)) shifts = [];
      shifts.push({ rule, fromEve: false });
    }
    if (rule.spans.some((span) => span.to > MINUTES_PER_DAY) && selects(rule, eve)) {
      shifts.push({ rule, fromEve: true });
    }
  });
  line.fill(CLOSED);
  for (const { rule, fromEve } of shifts) {
    for (const coat of fromEve ? eveCoats(rule) : ownCoats(shifts, rule)) paint(line, coat);
  }
}

/** The days as they could be: the given facts, and their variants when the calendar does not know a kind of holiday. */
function possibleDays(
  facts: DayFacts,
  open: { readonly public: boolean; readonly school: boolean },
): DayFacts[] {
  let variants = [facts];
  if (open.public) variants = variants.flatMap((v) => [v, { ...v, isPublicHoliday: true }]);
  if (open.school) variants = variants.flatMap((v) => [v, { ...v, isSchoolHoliday: true }]);
  return variants;
}

/**
 * OH9–OH13: when a shop is open within a range, in its zone: sorted, disjoint, half-open, and never empty. Stretches of
 * one kind that touch are one. OH13: where the answer hangs on holidays the calendar does not know, it is unknown.
 */
export function openIntervals(
  hours: OpeningHours,
  zone: string,
  range: Interval,
  calendar: HolidayCalendar,
): OpenInterval[] {
  if (!(range.from < range.to)) return [];
  const open = {
    public: hours.mentions.publicHolidays && !calendar.covers.publicHolidays,
    school: hours.mentions.schoolHolidays && !calendar.covers.schoolHolidays,
  };
  // A day more on each side: where clocks go back over midnight, a day begins before the one before it is over.
  const first = addDays(localTimeAt(zone, range.from).day, -1);
  const last = addDays(localTimeAt(zone, range.to).day, 1);

  const found: OpenInterval[] = [];
  const line = new Uint8Array(MINUTES_PER_DAY);
  const other = new Uint8Array(open.public || open.school ? MINUTES_PER_DAY : 0);
  let state = CLOSED;
  let sinceDay = first;
  let sinceMinute = 0;
  const close = (day: CivilDay, minute: number): void => {
    if (state === CLOSED) return;
    const from = instant(Math.max(toInstant(zone, sinceDay, sinceMinute), range.from));
    const to = instant(Math.min(toInstant(zone, day, minute), range.to));
    if (from >= to) return;
    const unknown = state === UNKNOWN;
    const before = found.at(-1);
    // Closing time inside the hour that summer time skips can bring two stretches together.
    if (before?.to === from && before.unknown === unknown) found[found.length - 1] = { ...before, to };
    else found.push({ from, to, unknown });
  };

  let eve = factsOf(addDays(first, -1), calendar);
  for (let day = first; day <= last; day = addDays(day, 1)) {
    const today = factsOf(day, calendar);
    paintDay(hours.rules, today, eve, line);
    if (open.public || open.school) {
      for (const possibleToday of possibleDays(today, open)) {
        for (const possibleEve of possibleDays(eve, open)) {
          paintDay(hours.rules, possibleToday, possibleEve, other);
          for (let minute = 0; minute < MINUTES_PER_DAY; minute += 1) {
            if (line[minute] !== other[minute]) line[minute] = UNKNOWN;
          }
        }
      }
    }
    for (let minute = 0; minute < MINUTES_PER_DAY; minute += 1) {
      const now = line[minute]!;
      if (now === state) continue;
      close(day, minute);
      state = now;
      sinceDay = day;
      sinceMinute = minute;
    }
    eve = today;
  }
  close(addDays(last, 1), 0);
  return found;
}
