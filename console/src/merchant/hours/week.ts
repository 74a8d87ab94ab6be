/** Minutes in a day. */
const DAY = 1_440;
const MOST_RANGES = 2;

/** Monday to Sunday, as OpenStreetMap writes them; public holidays come after. */
const DAY_CODES = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;
const HOLIDAYS = 'PH';

/** Minutes from local midnight, `from` inside (0–1439) and `to` not; past 1440 it is on the next day. At most 24 hours. */
export interface Range {
  readonly from: number;
  readonly to: number;
}
/** The ranges of a day in order, none touching the next; no range is closed, 0–1440 the whole day. */
export type DayHours = readonly Range[];

/** What a weekly grid says: seven days from Monday, and public holidays, of which it may say nothing (null). */
export interface Week {
  readonly days: readonly DayHours[];
  readonly holidays: DayHours | null;
}

export const CLOSED: DayHours = [];
export const ALL_DAY: DayHours = [{ from: 0, to: DAY }];

const keyOf = (hours: DayHours): string => hours.map(({ from, to }) => `${from}-${to}`).join();
export const isSame = (a: DayHours, b: DayHours): boolean => keyOf(a) === keyOf(b);
export const isAllDay = (hours: DayHours): boolean => isSame(hours, ALL_DAY);
const runsOver = (hours: DayHours): boolean => hours.some(({ to }) => to > DAY);

/** `07:30`; the midnight that ends a day is 24:00, and a time of the next day is written as that day's. */
export function clockText(minute: number): string {
  const shown = minute > DAY ? minute - DAY : minute;
  return `${String(Math.floor(shown / 60)).padStart(2, '0')}:${String(shown % 60).padStart(2, '0')}`;
}

/** Reads `7:30`, as well as `7h30`, `7h`, `7`, `7.30` and `0730`, up to 48:00; null when it is no time. */
export function typedMinute(text: string): number | null {
  const plain = text.trim().toLowerCase();
  const [, hours, minutes = '00'] =
    /^(\d{1,2}) ?(?:h|:|\.)? ?([0-5]\d)?$/.exec(plain) ?? /^(\d)([0-5]\d)$/.exec(plain) ?? [];
  return hours === undefined ? null : clockMinute(`${hours}:${minutes}`);
}

/** Reads `7:30` or `07:30`, up to 48:00; null when it is no time. */
export function clockMinute(text: string): number | null {
  const [, hours, minutes] = /^(\d{1,2}):([0-5]\d)$/.exec(text.trim()) ?? [];
  const minute = Number(hours) * 60 + Number(minutes);
  return minute <= 2 * DAY ? minute : null;
}

/** From one time to another, on the next day when the second does not come after the first. */
export const rangeOf = (from: number, end: number): Range => ({ from, to: end <= from ? end + DAY : end });

/** Whether ranges can stand in one day: in order, apart from each other, and over before the first begins again. */
export function areApart(hours: DayHours): boolean {
  const [first] = hours;
  const last = hours.at(-1);
  return (
    hours.every(
      ({ from, to }, index) => from < DAY && from < to && from > (hours[index - 1]?.to ?? -Infinity),
    ) &&
    (first === undefined || last === undefined || last.to <= first.from + DAY)
  );
}

const rangesText = (hours: DayHours): string =>
  hours.length === 0 ? 'off' : hours.map(({ from, to }) => `${clockText(from)}-${clockText(to)}`).join(',');

/** `Mo-We,Fr`: runs of days with a hyphen. */
function daysText(days: readonly number[]): string {
  const runs: number[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run?.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  return runs
    .map((run) => [...new Set([run[0], run.at(-1)])].map((day) => DAY_CODES[day ?? 0]).join('-'))
    .join(',');
}

/** The days that share their hours, those of the earliest day first. */
export function groupsOf(week: Week): { hours: DayHours; days: number[] }[] {
  const groups = new Map<string, { hours: DayHours; days: number[] }>();
  week.days.forEach((hours, day) => {
    const group = groups.get(keyOf(hours)) ?? { hours, days: [] };
    group.days.push(day);
    groups.set(keyOf(hours), group);
  });
  return [...groups.values()];
}

/**
 * A week in OpenStreetMap's `opening_hours` notation. Days never named are closed. Holidays come last, because a later
 * rule replaces an earlier one; where hours run over midnight, weekdays are joined by a comma, which replaces nothing.
 */
export function writeWeek(week: Week): string {
  const { holidays } = week;
  const open = groupsOf(week).filter(({ hours }) => hours.length > 0);
  const shared = open.find(({ hours }) => holidays !== null && isSame(hours, holidays));
  const isAlwaysOpen =
    open.length === 1 && open[0]?.days.length === DAY_CODES.length && isAllDay(open[0].hours);
  if (isAlwaysOpen && (holidays === null || shared !== undefined)) return '24/7';
  const rules = isAlwaysOpen
    ? ['24/7']
    : open
        .filter((group) => group !== shared)
        .map(({ hours, days }) => `${daysText(days)} ${rangesText(hours)}`);
  if (open.length === 0) rules.push(`${daysText([0, 1, 2, 3, 4, 5, 6])} off`);
  const before = rules.join(week.days.some(runsOver) ? ', ' : '; ');
  const last =
    holidays === null
      ? []
      : [`${shared === undefined ? '' : `${daysText(shared.days)},`}${HOLIDAYS} ${rangesText(holidays)}`];
  return [...(before === '' ? [] : [before]), ...last].join('; ');
}

/** Seven days from Monday (0), then public holidays (7). */
const CODES: readonly string[] = [...DAY_CODES, HOLIDAYS].map((code) => code.toLowerCase());
const HOLIDAY_NUMBER = DAY_CODES.length;
const EVERY_DAY = DAY_CODES.map((_, day) => day);

/** `Mo-We` or `PH` as numbers; null when it is more than that. */
function readRun(text: string): number[] | null {
  const ends = text.split('-').map((code) => CODES.indexOf(code.trim().toLowerCase()));
  const [first = -1, last = first] = ends;
  if (first === -1 || last === -1 || ends.length > 2) return null;
  if (ends.length === 1) return [first];
  if (first === HOLIDAY_NUMBER || last === HOLIDAY_NUMBER) return null;
  const length = ((last - first + DAY_CODES.length) % DAY_CODES.length) + 1;
  return Array.from({ length }, (_, index) => (first + index) % DAY_CODES.length);
}

function readRange(text: string): Range | null {
  const [from = null, end = null, ...more] = text.split('-').map(clockMinute);
  if (from === null || end === null || more.length > 0) return null;
  const range = rangeOf(from, end);
  return range.to - range.from <= DAY ? range : null;
}

/** The items when there are no holes among them. */
function whole<Item>(items: readonly (Item | null)[]): Item[] | null {
  const found = items.flatMap((item) => (item === null ? [] : [item]));
  return found.length === items.length ? found : null;
}

function readHours(text: string): DayHours | null {
  if (/^(off|closed)$/i.test(text)) return CLOSED;
  const hours = whole(text.split(',').map(readRange));
  return hours !== null && hours.length <= MOST_RANGES && areApart(hours) ? hours : null;
}

interface Rule {
  /** Null: the rule names none and means every day. */
  readonly days: readonly number[] | null;
  readonly hours: DayHours;
  /** A rule after a comma adds to what was said; one after a semicolon replaces it. */
  readonly adds: boolean;
}

function readRule(text: string, adds: boolean): Rule | null {
  if (text === '24/7') return { days: null, hours: ALL_DAY, adds };
  const hoursAt = text.search(/\d|\b(off|closed)\b/i);
  if (hoursAt === -1) return null;
  const named = text.slice(0, hoursAt).trim();
  const days = named === '' ? null : whole(named.split(',').map(readRun));
  const hours = readHours(text.slice(hoursAt).replace(/\s/g, ''));
  return hours === null || (named !== '' && days === null)
    ? null
    : { days: days?.flat() ?? null, hours, adds };
}

/** Cut at semicolons, and at commas between hours and the next days. */
function rulesOf(text: string): (Rule | null)[] {
  const plain = text
    .replace(/[–—−]/g, '-')
    .replace(/[;\s]+$/, '')
    .trim();
  return plain
    .split(';')
    .flatMap((part) =>
      part
        .split(/(?<=\d|off|closed)\s*,(?=\s*[a-z])/i)
        .map((rule, index) => readRule(rule.trim(), index > 0)),
    );
}

/**
 * Reads hours that a weekly grid can say; null for all others (dates, weeks, comments, open ends, more than two ranges a
 * day), and for rules whose meaning hangs on their order.
 */
export function readWeek(text: string): Week | null {
  const said = new Map<number, DayHours>();
  for (const [index, rule] of rulesOf(text).entries()) {
    if (rule === null || (rule.days === null && index > 0)) return null;
    // A weekday named after holidays were would decide on the holidays that fall on it.
    if (said.has(HOLIDAY_NUMBER)) return null;
    const isTangled = (day: number): boolean => {
      if (rule.adds) return said.has(day) || day === HOLIDAY_NUMBER;
      // The small hours of the evening before, or of the day itself, would be half replaced.
      const isPast = day !== HOLIDAY_NUMBER && index > 0;
      const eve = (day + DAY_CODES.length - 1) % DAY_CODES.length;
      return isPast && [eve, day].some((each) => runsOver(said.get(each) ?? CLOSED));
    };
    const days = rule.days ?? EVERY_DAY;
    if (days.some(isTangled)) return null;
    for (const day of days) said.set(day, rule.hours);
  }
  return {
    days: EVERY_DAY.map((day) => said.get(day) ?? CLOSED),
    holidays: said.get(HOLIDAY_NUMBER) ?? null,
  };
}
