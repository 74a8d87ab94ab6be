import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { instant } from './instant.js';
import {
  addDays,
  asCivilDay,
  civilDate,
  civilDay,
  daysInMonth,
  formatCivilDay,
  isoWeekOf,
  isTimeZone,
  localTimeAt,
  offsetMs,
  parseCivilDay,
  startOfDay,
  toInstant,
  weekdayOf,
} from './local-time.js';

const HOUR = 3_600_000;
const ZONES = [
  'Europe/Paris',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'America/St_Johns',
  'Africa/Casablanca',
  'Pacific/Apia',
  'America/Santiago',
  'UTC',
];
const zone = fc.constantFrom(...ZONES);
/** 1980 to 2037, where every runtime agrees on the rules. */
const at = fc.integer({ min: Date.UTC(1980, 0, 1), max: Date.UTC(2037, 11, 31) });

const formats = new Map(
  ZONES.map((timeZone) => [
    timeZone,
    new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short', hourCycle: 'h23' }),
  ]),
);

/** What Intl itself says the wall clock shows, e.g. "2026-06-01 09:30". */
const intlClock = (name: string, epochMs: number): string => formats.get(name)?.format(epochMs) ?? '';

function ourClock(name: string, epochMs: number): string {
  const { day, minute } = localTimeAt(name, instant(epochMs));
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${formatCivilDay(day)} ${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

describe('civil days', () => {
  test('[LT1] every day of four centuries agrees with Date, forth and back', () => {
    const start = Date.UTC(1800, 0, 1) / 86_400_000;
    const end = Date.UTC(2200, 0, 1) / 86_400_000;
    for (let epochDay = start; epochDay < end; epochDay += 1) {
      const date = new Date(epochDay * 86_400_000);
      const { year, month, day } = civilDate(asCivilDay(epochDay));
      if (year !== date.getUTCFullYear() || month !== date.getUTCMonth() + 1 || day !== date.getUTCDate()) {
        expect({ epochDay, year, month, day }).toBe(date.toISOString());
      }
      if (
        civilDay(year, month, day) !== epochDay ||
        weekdayOf(asCivilDay(epochDay)) % 7 !== date.getUTCDay()
      ) {
        expect({ epochDay, weekday: weekdayOf(asCivilDay(epochDay)) }).toBe(date.toISOString());
      }
    }
    expect(formatCivilDay(asCivilDay(end))).toBe('2200-01-01');
  });

  test.each([
    ['2026-01-01', 1],
    ['2026-06-01', 23],
    ['2026-12-31', 53],
    ['2027-01-03', 53],
    ['2027-01-04', 1],
    ['2024-12-30', 1],
  ])('[LT1] %s is in ISO week %i', (text, week) => {
    expect(isoWeekOf(parseCivilDay(text) ?? asCivilDay(0))).toBe(week);
  });

  test('[LT1] dates are read strictly', () => {
    expect(parseCivilDay('2024-02-29')).toBe(civilDay(2024, 2, 29));
    for (const text of [
      '2026-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-6-1',
      '0000-01-01',
      '2026-06-01T00:00',
      '',
    ]) {
      expect(parseCivilDay(text)).toBeNull();
    }
    expect([daysInMonth(2024, 2), daysInMonth(2026, 2), daysInMonth(1900, 2), daysInMonth(2026, 12)]).toEqual(
      [29, 28, 28, 31],
    );
  });
});

describe('local time', () => {
  test('[LT2] a zone is a name Intl knows', () => {
    for (const name of ZONES) expect(isTimeZone(name)).toBe(true);
    for (const name of ['Europe/Bordeaux', '', '+02:00', 'Paris', 'Europe/Paris '])
      expect(isTimeZone(name)).toBe(false);
  });

  test('[LT3] the wall clock is the one Intl shows', () => {
    fc.assert(
      fc.property(zone, at, (name, epochMs) => {
        expect(ourClock(name, epochMs)).toBe(intlClock(name, epochMs));
      }),
      { seed: 1, numRuns: 3000 },
    );
  });

  test('[LT3] an instant found for a time that exists shows that time, and is the first that does', () => {
    fc.assert(
      fc.property(zone, at, (name, epochMs) => {
        const { day, minute } = localTimeAt(name, instant(epochMs));
        const found = toInstant(name, day, minute);
        expect(localTimeAt(name, found)).toMatchObject({ day, minute });
        expect(found).toBeLessThanOrEqual(epochMs);
        expect(toInstant(name, addDays(day, -1), minute + 1440)).toBe(found);
      }),
      { seed: 2, numRuns: 3000 },
    );
  });

  test('[LT3] [LT4] [LT5] later minutes are never earlier instants, around every change of 2026 and 2027', () => {
    let changes = 0;
    const wrong: string[] = [];
    for (const name of ZONES) {
      for (let hour = Date.UTC(2026, 0, 1); hour < Date.UTC(2028, 0, 1); hour += 6 * HOUR) {
        if (offsetMs(name, instant(hour)) === offsetMs(name, instant(hour + 6 * HOUR))) continue;
        changes += 1;
        const { day } = localTimeAt(name, instant(hour));
        const shownAt = (epochMs: number): number => {
          const shown = localTimeAt(name, instant(epochMs));
          return shown.day * 1440 + shown.minute;
        };
        let before = -Infinity;
        for (let minute = -120; minute < 2880 + 120; minute += 1) {
          const found = toInstant(name, day, minute);
          const asked = day * 1440 + minute;
          const say = (what: string): number =>
            wrong.push(`${name} ${formatCivilDay(day)} ${minute}: ${what}`);
          if (found < before) say('earlier than the minute before');
          before = found;
          if (shownAt(found) === asked) {
            // Changes are of half an hour or an hour: had the time come before, it would have been then.
            if ([HOUR / 2, HOUR].some((back) => shownAt(found - back) === asked))
              say('not the first occurrence');
          } else if (!(shownAt(found - 1) < asked && asked < shownAt(found))) say('not the end of the gap');
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(changes).toBeGreaterThan(20);
  });

  test.each([
    ['Europe/Paris', '2026-03-29', 23],
    ['Europe/Paris', '2026-10-25', 25],
    ['Europe/Paris', '2026-06-01', 24],
    ['America/New_York', '2026-03-08', 23],
    ['America/New_York', '2026-11-01', 25],
    ['Australia/Lord_Howe', '2026-10-04', 23.5],
    ['Australia/Lord_Howe', '2026-04-05', 24.5],
    ['America/Santiago', '2026-09-06', 23],
    ['Asia/Kathmandu', '2026-03-29', 24],
    ['Pacific/Apia', '2011-12-30', 0],
  ])('[LT3] in %s the day %s has %d hours', (name, text, hours) => {
    const day = parseCivilDay(text) ?? asCivilDay(0);
    expect(startOfDay(name, addDays(day, 1)) - startOfDay(name, day)).toBe(hours * HOUR);
  });

  test('[LT4] a time skipped in spring is the first instant after the gap', () => {
    const day = civilDay(2026, 3, 29);
    expect(toInstant('Europe/Paris', day, 119)).toBe(Date.UTC(2026, 2, 29, 0, 59));
    for (const minute of [120, 150, 179, 180]) {
      expect(toInstant('Europe/Paris', day, minute)).toBe(Date.UTC(2026, 2, 29, 1, 0));
    }
    expect(toInstant('Europe/Paris', day, 181)).toBe(Date.UTC(2026, 2, 29, 1, 1));
    expect(toInstant('Pacific/Apia', civilDay(2011, 12, 30), 720)).toBe(Date.UTC(2011, 11, 30, 10, 0));
  });

  test('[LT5] a time that comes twice in autumn is its first occurrence', () => {
    const day = civilDay(2026, 10, 25);
    expect(toInstant('Europe/Paris', day, 150)).toBe(Date.UTC(2026, 9, 25, 0, 30));
    expect(toInstant('Europe/Paris', day, 180)).toBe(Date.UTC(2026, 9, 25, 2, 0));
    expect(ourClock('Europe/Paris', Date.UTC(2026, 9, 25, 1, 30))).toBe('2026-10-25 02:30');
  });
});
