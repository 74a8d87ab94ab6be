import { daysInMonth } from '../../base/local-time.js';
import type { DateRange, MonthDay, WeekRange } from './model.js';
import { isSymbol, isTimeAt, meaningOf, peek, refuse, takeWord, type Parser } from './cursor.js';
import { ACCEPTED } from './words.js';

/** A month of some year that has 29 February, for dates written without a year. */
const LEAP_YEAR = 2024;

const isYear = (parser: Parser, ahead = 0): boolean => {
  const token = peek(parser, ahead);
  return (
    token?.kind === 'number' &&
    token.text.length === 4 &&
    meaningOf(peek(parser, ahead + 1))?.kind === 'month'
  );
};

/** A day of the month, unless the number begins a time. */
const isDayNumber = (parser: Parser, ahead = 0): boolean => {
  const token = peek(parser, ahead);
  return token?.kind === 'number' && token.text.length <= 2 && !isTimeAt(parser, ahead);
};

function takeDay(parser: Parser, year: number | null, month: number): MonthDay | null {
  const day = Number(peek(parser)?.text);
  if (day < 1 || day > daysInMonth(year ?? LEAP_YEAR, month))
    return refuse(parser, 'DATE_INVALID', ACCEPTED.date);
  parser.next += 1;
  return { year, month, day };
}

interface DatePoint {
  readonly year: number | null;
  readonly month: number;
  /** Null for a whole month. */
  readonly day: number | null;
}

/** "[year] Month [day]". */
function takePoint(parser: Parser, inheritedYear: number | null): DatePoint | null {
  let year = inheritedYear;
  if (isYear(parser)) {
    year = Number(peek(parser)?.text);
    if (year < 1) return refuse(parser, 'DATE_INVALID', ACCEPTED.date);
    parser.next += 1;
  }
  const meaning = meaningOf(peek(parser));
  if (meaning?.kind !== 'month') return refuse(parser, 'DATE_INVALID', ACCEPTED.date);
  takeWord(parser, meaning);
  if (!isDayNumber(parser)) return { year, month: meaning.index, day: null };
  return takeDay(parser, year, meaning.index);
}

const firstDay = (point: DatePoint): MonthDay => ({ ...point, day: point.day ?? 1 });
const lastDay = (point: DatePoint): MonthDay => ({
  ...point,
  day: point.day ?? daysInMonth(point.year ?? LEAP_YEAR, point.month),
});

/** A range as written: with years it must not end before it starts. */
function range(parser: Parser, from: MonthDay, to: MonthDay): DateRange | null {
  const key = (day: MonthDay): number => (day.year ?? 0) * 400 + day.month * 32 + day.day;
  if (from.year !== null && key(to) < key(from)) return refuse(parser, 'DATE_INVALID', ACCEPTED.date);
  return { from, to };
}

/** OH4: "May-Sep", "May,Sep", "Jul 14", "Jul 14-31", "Dec 24-Jan 2", "Dec 24,31", and the same with years. */
export function parseDates(parser: Parser, dates: DateRange[]): true | null {
  let last: MonthDay | null = null;
  for (;;) {
    let from: DatePoint | null;
    if (last && isDayNumber(parser)) from = takeDay(parser, last.year, last.month);
    else from = takePoint(parser, null);
    if (!from) return null;
    let to: DatePoint | null = from;
    if (isSymbol(peek(parser), '-')) {
      parser.next += 1;
      if (from.day !== null && isDayNumber(parser)) to = takeDay(parser, from.year, from.month);
      else to = takePoint(parser, from.year);
      if (!to) return null;
      // "Jul 14-Aug" and "Jul-Aug 15" leave one end open to opinion; "2026 Jul 1-Aug 2" does not.
      if ((from.day === null) !== (to.day === null) || (from.year === null) !== (to.year === null)) {
        return refuse(parser, 'DATE_INVALID', ACCEPTED.date);
      }
    }
    const found = range(parser, firstDay(from), lastDay(to));
    if (!found) return null;
    dates.push(found);
    last = to.day === null ? null : found.to;
    if (isSymbol(peek(parser), '+') || isSymbol(peek(parser), '/'))
      return refuse(parser, 'NOT_SUPPORTED', ACCEPTED.date);
    const goesOn =
      isSymbol(peek(parser), ',') &&
      (meaningOf(peek(parser, 1))?.kind === 'month' ||
        isYear(parser, 1) ||
        (last !== null && isDayNumber(parser, 1)));
    if (!goesOn) return true;
    parser.next += 1;
  }
}

function takeWeek(parser: Parser): number | null {
  const token = peek(parser);
  const week = token?.kind === 'number' ? Number(token.text) : 0;
  if (week < 1 || week > 53) return refuse(parser, 'WEEK_INVALID', ACCEPTED.week);
  parser.next += 1;
  return week;
}

/** OH4: "week 1-26", "week 1,3,5", "week 2-52/2" after the word "week". */
export function parseWeeks(parser: Parser, weeks: WeekRange[]): true | null {
  for (;;) {
    const from = takeWeek(parser);
    if (from === null) return null;
    let to: number | null = from;
    let step: number | null = 1;
    if (isSymbol(peek(parser), '-')) {
      parser.next += 1;
      to = takeWeek(parser);
      if (to === null) return null;
      if (to < from) return refuse(parser, 'WEEK_INVALID', ACCEPTED.week);
      if (isSymbol(peek(parser), '/')) {
        parser.next += 1;
        step = takeWeek(parser);
        if (step === null) return null;
      }
    }
    weeks.push({ from, to, step });
    if (!isSymbol(peek(parser), ',') || !isDayNumber(parser, 1)) return true;
    parser.next += 1;
  }
}
