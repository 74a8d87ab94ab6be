import {
  ALL_DAY,
  areApart,
  CLOSED,
  clockText,
  isAllDay,
  rangeOf,
  readWeek,
  type DayHours,
  typedMinute,
  writeWeek,
} from './week.js';

/** What may be said of a day; of public holidays also nothing, and then they are like any other day. */
export type RowKind = 'unsaid' | 'closed' | 'one' | 'two' | 'all-day';

/** Two times as they are typed; `09:00` once the field is left. */
interface Times {
  readonly from: string;
  readonly to: string;
}
/** One line of the grid. Both ranges are kept whatever the kind, so that changing one's mind loses nothing. */
export interface Row {
  readonly kind: RowKind;
  readonly times: readonly [Times, Times];
}

/** Eight lines: Monday to Sunday, then public holidays. */
export const HOLIDAY_ROW = 7;

const MORNING: Times = { from: '09:00', to: '12:30' };
const AFTERNOON: Times = { from: '14:00', to: '19:00' };
const WHOLE: Times = { from: '09:00', to: '19:00' };

const MIDNIGHT = 1_440;

/** What a field shows once it is left: the time in its usual writing, or what was typed when it is none. */
export function tidyTime(text: string): string {
  const minute = typedMinute(text);
  return minute === null || isTimeWrong(text) ? text : clockText(minute);
}

/** Whether a range goes over midnight. */
export function runsOver({ from, to }: Times): boolean {
  const [start, end] = [typedMinute(from), typedMinute(to)];
  return start !== null && end !== null && end <= start && end > 0;
}

/** Whether a range ends where it began, a day later. */
export function runsRound({ from, to }: Times): boolean {
  const start = typedMinute(from);
  return start !== null && start === typedMinute(to);
}

/** How many ranges the reader fills in. */
export const rangeCount = ({ kind }: Row): number => (kind === 'one' ? 1 : kind === 'two' ? 2 : 0);

function rowOf(hours: DayHours | null): Row {
  const [first = WHOLE, second = AFTERNOON] = (hours ?? CLOSED).map(({ from, to }) => ({
    from: clockText(from),
    to: clockText(to),
  }));
  const kind =
    hours === null
      ? 'unsaid'
      : isAllDay(hours)
        ? 'all-day'
        : hours.length === 0
          ? 'closed'
          : hours.length === 1
            ? 'one'
            : 'two';
  return { kind, times: kind === 'all-day' ? [WHOLE, AFTERNOON] : [first, second] };
}

/** The row after another kind was chosen; a day cut in two gets its midday back. */
export function ofKind(row: Row, kind: RowKind): Row {
  const isCut = kind === 'two' && row.kind !== 'two' && row.times[0] === WHOLE;
  return { kind, times: isCut ? [MORNING, AFTERNOON] : row.times };
}

/** What a row says, or null while a time is missing or its ranges run into each other. */
function hoursOf(row: Row): DayHours | null {
  if (row.kind === 'all-day') return ALL_DAY;
  const ranges = row.times.slice(0, rangeCount(row)).map(({ from, to }) => {
    const [start, end] = [typedMinute(from), typedMinute(to)];
    if (start === null || end === null || start === MIDNIGHT || isTimeWrong(from) || isTimeWrong(to))
      return null;
    return rangeOf(start, end);
  });
  const hours = ranges.flatMap((range) => (range === null ? [] : [range]));
  return hours.length === ranges.length && areApart(hours) ? hours : null;
}

/** Whether a field holds no time of a day. */
export function isTimeWrong(text: string): boolean {
  const minute = typedMinute(text);
  return minute === null || minute > MIDNIGHT;
}

/** Whether a field of a row is to be mended: the one that holds no time, or all when they do not go together. */
export function isFieldWrong(row: Row, text: string): boolean {
  const shown = row.times.slice(0, rangeCount(row)).flatMap(({ from, to }) => [from, to]);
  return isRowWrong(row) && (isTimeWrong(text) || !shown.some(isTimeWrong));
}

export const isRowWrong = (row: Row): boolean => hoursOf(row) === null;

/** The rows of a text; an empty one has every day closed. Null when a grid cannot say it. */
export function rowsOf(text: string): readonly Row[] | null {
  const empty = { days: Array.from({ length: HOLIDAY_ROW }, () => CLOSED), holidays: null };
  const week = text.trim() === '' ? empty : readWeek(text);
  return week && [...week.days, week.holidays].map(rowOf);
}

/** The rows as a text; empty while one of them is not complete, so that nothing half-said is kept. */
export function textOf(rows: readonly Row[]): string {
  if (rows.some(isRowWrong)) return '';
  const hours = rows.map((row) => (row.kind === 'unsaid' ? null : hoursOf(row)));
  return writeWeek({
    days: hours.slice(0, HOLIDAY_ROW).map((day) => day ?? CLOSED),
    holidays: hours[HOLIDAY_ROW] ?? null,
  });
}
