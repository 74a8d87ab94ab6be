import { instant, type Instant, type Interval } from './instant.js';

/**
 * The only room where local time appears. Everything else counts in instants, or in civil days and minutes of a day
 * that this file turns into instants. Years 1 to 9999 of the proleptic Gregorian calendar.
 */

/** A calendar day without a zone: whole days since 1970-01-01. Branded so that it cannot pass for an instant. */
export type CivilDay = number & { readonly __civilDay: true };

/** A calendar day spelled out. `month` 1..12, `day` 1..31. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** What a clock on the wall shows: the day, its ISO weekday (1 Monday … 7 Sunday) and whole minutes since midnight. */
export interface LocalTime {
  readonly day: CivilDay;
  readonly weekday: IsoWeekday;
  readonly minute: number;
}

/** ISO weekday: 1 Monday … 7 Sunday. */
export type IsoWeekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 86_400_000;
export const MINUTES_PER_DAY = 1440;

/** Marks a whole number of days since 1970-01-01 as a civil day. */
export const asCivilDay = (epochDay: number): CivilDay => epochDay as CivilDay;

/** LT1: the civil day of a Gregorian date, in integer arithmetic (days-from-civil, H. Hinnant). */
export function civilDay(year: number, month: number, day: number): CivilDay {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return asCivilDay(era * 146_097 + dayOfEra - 719_468);
}

/** LT1: the Gregorian date of a civil day, the inverse of `civilDay`. */
export function civilDate(day: CivilDay): CivilDate {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** The civil day `count` days after (or, when negative, before) `day`. */
export const addDays = (day: CivilDay, count: number): CivilDay => asCivilDay(day + count);

/** LT1: the ISO weekday of a civil day; 1970-01-01 was a Thursday. */
export const weekdayOf = (day: CivilDay): IsoWeekday => (((((day + 3) % 7) + 7) % 7) + 1) as IsoWeekday;

/** LT1: the ISO 8601 week number, 1..53, of a civil day: the week of its Thursday, counted in that Thursday's year. */
export function isoWeekOf(day: CivilDay): number {
  const thursday = addDays(day, 4 - weekdayOf(day));
  return Math.floor((thursday - civilDay(civilDate(thursday).year, 1, 1)) / 7) + 1;
}

/** How many days a month has. `month` 1..12. */
export const daysInMonth = (year: number, month: number): number =>
  (month === 12 ? civilDay(year + 1, 1, 1) : civilDay(year, month + 1, 1)) - civilDay(year, month, 1);

/** Writes a civil day as ISO 8601, e.g. "2026-07-14". */
export function formatCivilDay(day: CivilDay): string {
  const { year, month, day: dayOfMonth } = civilDate(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}

/** LT1: reads an ISO 8601 calendar date, or null when it is not one or names a day that does not exist. */
export function parseCivilDay(text: string): CivilDay | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return civilDay(year, month, day);
}

/** LT2: whether the name is a time zone this runtime knows. Offsets such as "+02:00" are not zones: they know no DST. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** The offsets of one zone over one UTC year: `offsets[i]` (ms east of UTC) holds from `since[i]` on. */
interface YearOfOffsets {
  readonly since: readonly number[];
  readonly offsets: readonly number[];
}

interface ZoneTable {
  readonly format: Intl.DateTimeFormat;
  readonly years: Map<number, YearOfOffsets>;
}

/** Bounds the memory of the cache; a running network needs a handful of zones and two years of each. */
const CACHED_YEARS_PER_ZONE = 64;
const CACHED_ZONES = 64;
const tables = new Map<string, ZoneTable>();

function tableOf(zone: string): ZoneTable {
  const known = tables.get(zone);
  if (known) return known;
  if (tables.size >= CACHED_ZONES) tables.clear();
  const table: ZoneTable = {
    format: new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    }),
    years: new Map(),
  };
  tables.set(zone, table);
  return table;
}

/** Asks Intl, in milliseconds east of UTC; `at` must be a whole second. "06/01/2026, 09:30:00" is how en-US writes it. */
function askOffset(format: Intl.DateTimeFormat, at: number): number {
  const digits = format.format(at).match(/\d+/g) ?? [];
  const [month = 1, day = 1, year = 1970, hour = 0, minute = 0, second = 0] = digits.map(Number);
  return civilDay(year, month, day) * MS_PER_DAY + ((hour * 60 + minute) * 60 + second) * 1000 - at;
}

/** Shorter than any summer time, suspended ones in Ramadan included, so that no probe steps over two changes. */
const PROBE_MS = 5 * MS_PER_DAY;

/** Probes the year every few days and halves a stretch with a change down to its second. */
function readYear(format: Intl.DateTimeFormat, year: number): YearOfOffsets {
  const start = civilDay(year, 1, 1) * MS_PER_DAY;
  const end = civilDay(year + 1, 1, 1) * MS_PER_DAY;
  let current = askOffset(format, start);
  const since = [start];
  const offsets = [current];
  for (let probed = start; probed < end; probed += PROBE_MS) {
    const next = Math.min(probed + PROBE_MS, end);
    const offset = askOffset(format, next);
    if (offset === current) continue;
    let before = probed;
    let after = next;
    while (after - before > 1000) {
      const middle = before + Math.floor((after - before) / 2000) * 1000;
      if (askOffset(format, middle) === current) before = middle;
      else after = middle;
    }
    if (after < end) {
      since.push(after);
      offsets.push(offset);
    }
    current = offset;
  }
  return { since, offsets };
}

function yearTable(zone: string, year: number): YearOfOffsets {
  const table = tableOf(zone);
  const known = table.years.get(year);
  if (known) return known;
  if (table.years.size >= CACHED_YEARS_PER_ZONE) table.years.clear();
  const read = readYear(table.format, year);
  table.years.set(year, read);
  return read;
}

const yearAt = (at: number): number => civilDate(asCivilDay(Math.floor(at / MS_PER_DAY))).year;

/** The zone's distance from UTC at an instant, in milliseconds, positive east. Throws RangeError on an unknown zone. */
export function offsetMs(zone: string, at: Instant): number {
  const { since, offsets } = yearTable(zone, yearAt(at));
  let index = since.length - 1;
  while (index > 0 && since[index]! > at) index -= 1;
  return offsets[index]!;
}

/** The first change of offset in `(after, upTo]`, or null. */
function changeWithin(zone: string, after: number, upTo: number): number | null {
  for (let year = yearAt(after); year <= yearAt(upTo); year += 1) {
    const { since } = yearTable(zone, year);
    for (let index = 0; index < since.length; index += 1) {
      const at = since[index]!;
      if (at <= after || at > upTo) continue;
      // The first entry of a year is its start, a change only when the offset differs from the old year's last.
      if (index > 0 || offsetMs(zone, instant(at - 1)) !== offsetMs(zone, instant(at))) return at;
    }
  }
  return null;
}

/**
 * LT3–LT5: the instant at which a wall clock in `zone` shows `minute` of `day`. Minutes may pass 1440 or be negative and
 * then count into the days around. LT4: a time skipped by a change to summer time means the first instant after the
 * gap. LT5: a time that happens twice means its first occurrence. So the answer never goes back as minutes go on.
 */
export function toInstant(zone: string, day: CivilDay, minute: number): Instant {
  const wall = day * MS_PER_DAY + minute * MS_PER_MINUTE;
  const before = offsetMs(zone, instant(wall - MS_PER_DAY));
  const after = offsetMs(zone, instant(wall + MS_PER_DAY));
  if (before === after) return instant(wall - before);
  // Ordered by which offset held first: with clocks going back, the first fit is the first occurrence.
  for (const offset of [before, after]) {
    const at = instant(wall - offset);
    if (offsetMs(zone, at) === offset) return at;
  }
  return instant(changeWithin(zone, wall - after, wall - before) ?? wall - before);
}

/** The changes of a zone's offset within a range: its summer time begins or ends at each. */
export function offsetChanges(zone: string, range: Interval): readonly Instant[] {
  const changes: Instant[] = [];
  for (
    let at = changeWithin(zone, range.from - 1, range.to - 1);
    at !== null;
    at = changeWithin(zone, at, range.to - 1)
  )
    changes.push(instant(at));
  return changes;
}

/** The instants at which a wall clock shows `minute` of `day`: two where it comes twice, that of LT4 where it is skipped. */
export function instantsOf(zone: string, day: CivilDay, minute: number): readonly Instant[] {
  const first = toInstant(zone, day, minute);
  const again = instant(
    day * MS_PER_DAY + minute * MS_PER_MINUTE - offsetMs(zone, instant(first + MS_PER_DAY)),
  );
  const isShownAgain = again > first && offsetMs(zone, again) !== offsetMs(zone, first);
  return isShownAgain ? [first, again] : [first];
}

/** The instant at which a civil day begins in `zone`; a day skipped whole begins, and ends, when the next one does. */
export const startOfDay = (zone: string, day: CivilDay): Instant => toInstant(zone, day, 0);

/** LT3: what a wall clock in `zone` shows at an instant, seconds left out. */
export function localTimeAt(zone: string, at: Instant): LocalTime {
  const wall = at + offsetMs(zone, at);
  const day = asCivilDay(Math.floor(wall / MS_PER_DAY));
  return { day, weekday: weekdayOf(day), minute: Math.floor((wall - day * MS_PER_DAY) / MS_PER_MINUTE) };
}
