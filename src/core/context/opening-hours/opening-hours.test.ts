import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { instant, within, type Interval } from '../../base/instant.js';
import {
  addDays,
  civilDay,
  parseCivilDay,
  startOfDay,
  toInstant,
  type CivilDay,
} from '../../base/local-time.js';
import { holidayCalendar, type HolidayCalendar } from '../public-holidays.js';
import { compileOpeningHours, openIntervals, type OpenInterval, type OpeningHours } from './index.js';

const PARIS = 'Europe/Paris';
const FRANCE = holidayCalendar('FR');
const HOUR = 3_600_000;

function compiled(text: string): OpeningHours {
  const result = compileOpeningHours(text);
  if (!result.ok) throw new Error(`${text} was refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

const dayOf = (iso: string): CivilDay => parseCivilDay(iso) ?? civilDay(1970, 1, 1);

/** The opening of some whole local days, in Paris unless said otherwise. */
function opening(
  text: string,
  from: string,
  days = 1,
  { zone = PARIS, calendar = FRANCE }: { zone?: string; calendar?: HolidayCalendar } = {},
): OpenInterval[] {
  const first = dayOf(from);
  const range = { from: startOfDay(zone, first), to: startOfDay(zone, addDays(first, days)) };
  return openIntervals(compiled(text), zone, range, calendar);
}

/** Openings as UTC, short enough to read: "08:00–12:00", with "?" when unknown. */
const utc = (intervals: readonly OpenInterval[]): string[] =>
  intervals.map(
    ({ from, to, unknown }) =>
      `${new Date(from).toISOString().slice(5, 16)}–${new Date(to).toISOString().slice(5, 16)}${unknown ? '?' : ''}`,
  );

describe('what the grammar takes and refuses', () => {
  test.each([
    ['', 'EMPTY', 0, ''],
    ['  ', 'EMPTY', 0, ''],
    [`Mo ${'x'.repeat(1000)}`, 'TOO_LONG', 1000, 'xxx'],
    ['Mo 10:00-12:00 €', 'UNEXPECTED_CHARACTER', 15, '€'],
    ['Mo 10:00-12:00 "soon', 'COMMENT_NOT_CLOSED', 15, '"soon'],
    ['Mo 10:00', 'TIME_RANGE_INCOMPLETE', 8, ''],
    ['Mo 10:00-', 'TIME_RANGE_INCOMPLETE', 9, ''],
    ['Mo 10-12', 'TIME_INCOMPLETE', 3, '10'],
    ['Mo 10:00-12', 'TIME_INCOMPLETE', 9, '12'],
    ['Mo 10:60-12:00', 'TIME_INVALID', 3, '10'],
    ['Mo 24:00-25:00', 'TIME_INVALID', 3, '24'],
    ['Mo 10:00-48:01', 'TIME_INVALID', 9, '48'],
    ['Feb 30 10:00-12:00', 'DATE_INVALID', 4, '30'],
    ['Jul-Aug 15 10:00-12:00', 'DATE_INVALID', 11, '10'],
    ['2026 Aug 15-2026 Aug 1 off', 'DATE_INVALID', 23, 'off'],
    ['2026 10:00-12:00', 'DATE_INVALID', 0, '2026'],
    ['week 54 Mo', 'WEEK_INVALID', 5, '54'],
    ['Mo[1] 10:00-12:00', 'NOT_SUPPORTED', 2, '['],
    ['sunrise-sunset', 'NOT_SUPPORTED', 0, 'sunrise'],
    ['PH +1 day off', 'NOT_SUPPORTED', 3, '+'],
    ['Mo 10:00-12:00/15', 'NOT_SUPPORTED', 14, '/'],
    ['Mo,PH Tu 10:00-12:00', 'UNEXPECTED_PART', 6, 'Tu'],
    ['Jun, Sa 10:00-12:00', 'UNEXPECTED_PART', 3, ','],
    ['Mo 10:00-12:00,', 'UNEXPECTED_PART', 15, ''],
    [Array.from({ length: 61 }, () => 'Mo off').join(';'), 'TOO_MANY_RULES', 420, 'Mo'],
  ])('[OH2] %j is refused as %s', (text, code, at, part) => {
    const result = compileOpeningHours(text);
    expect(result).toMatchObject({ ok: false, error: { code, at } });
    expect(result.ok ? null : result.error.part.slice(0, part.length || undefined)).toBe(part);
  });

  test('[OH2] a refusal says what is accepted there, and what a French word probably meant', () => {
    const result = compileOpeningHours('Lundi 10:00-12:00');
    expect(result).toMatchObject({ ok: false, error: { code: 'UNKNOWN_WORD', part: 'Lundi' } });
    expect(result.ok ? '' : result.error.accepted.fr).toMatch(/^Mo \(jours/);
    expect(result.ok ? '' : result.error.accepted.en).toMatch(/^Mo \(days/);
  });

  test('[OH5] slips with one plain meaning are accepted and listed', () => {
    const hours = compiled('monday–fr 09:00-12:00 Sa 10:00-12:00;');
    expect(hours.slips.map(({ code, at }) => [code, at])).toEqual([
      ['TYPOGRAPHIC_DASH', 6],
      ['LONG_NAME', 0],
      ['LETTER_CASE', 7],
      ['MISSING_SEPARATOR', 22],
      ['EMPTY_RULE', 37],
    ]);
    expect(compiled('Mo-Fr 09:00-12:00').slips).toEqual([]);
  });

  test('[OH2] any text is either compiled or refused with a place in it, and resolves to sorted disjoint stretches', () => {
    const word = fc.constantFrom(
      ...'Mo Tu-Fr Su PH SH week 23 Jun May-Sep 24 2026 off open unknown "x" 10:00-12:00 18:00+ 19:00-02:00'.split(
        ' ',
      ),
      ...[', ', '; ', ' || ', ' ', '-', '+', ':', '24/7', 'fermé', '00:00-24:00', '['],
    );
    const rule = fc
      .tuple(
        fc.constantFrom('', 'Jun ', 'Dec 24-Jan 2 ', 'week 1-53/2 '),
        fc.constantFrom('', 'Mo-Fr ', 'Fr-Mo ', 'PH,Sa ', 'PH Mo ', 'SH '),
        fc.constantFrom(
          '09:00-12:00,14:00-18:30',
          '18:00-02:00',
          '22:00+',
          '10:00-12:00+,19:00-22:00',
          '05:00-05:00',
        ),
        fc.constantFrom('', ' off', ' unknown', ' "x"', ' open "x"'),
      )
      .map((parts) => parts.join(''));
    const text = fc.oneof(
      fc
        .tuple(fc.array(rule, { minLength: 1, maxLength: 4 }), fc.constantFrom('; ', ', ', ' || '))
        .map(([r, by]) => r.join(by)),
      fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
      fc.array(word, { maxLength: 12 }).map((words) => words.join('')),
      fc.string({ unit: 'binary', maxLength: 40 }),
    );
    const starts = fc.integer({ min: Date.UTC(2025, 11, 20), max: Date.UTC(2027, 0, 10) });
    let kept = 0;
    fc.assert(
      fc.property(text, starts, fc.integer({ min: 1, max: 9 * 24 * HOUR }), (value, from, length) => {
        const result = compileOpeningHours(value);
        if (!result.ok) {
          expect(result.error.at).toBeGreaterThanOrEqual(0);
          expect(result.error.at).toBeLessThanOrEqual(value.length);
          expect(value.slice(result.error.at).startsWith(result.error.part)).toBe(true);
          return;
        }
        kept += 1;
        const range = { from: instant(from), to: instant(from + length) };
        const found = openIntervals(result.value, PARIS, range, FRANCE);
        found.forEach((interval, index) => {
          const before = found[index - 1];
          expect(interval.from).toBeLessThan(interval.to);
          expect(interval.from).toBeGreaterThanOrEqual(before?.to ?? range.from);
          expect(interval.to).toBeLessThanOrEqual(range.to);
          if (before?.to === interval.from) expect(before.unknown).not.toBe(interval.unknown);
        });
      }),
      { seed: 20260714, numRuns: 2000 },
    );
    expect(kept).toBeGreaterThan(200);
  });
});

describe('how rules go together', () => {
  // 1 June 2026 is a Monday; Paris is two hours ahead of UTC.
  test.each([
    [
      '[OH9] a rule for some days replaces the one before',
      'Mo-Su 08:00-20:00; Mo 10:00-12:00',
      '06-01T08:00–06-01T10:00',
    ],
    [
      '[OH9] a comma adds',
      'Mo-Su 08:00-10:00, Mo 14:00-16:00',
      '06-01T06:00–06-01T08:00 06-01T12:00–06-01T14:00',
    ],
    [
      '[OH9] off takes away its hours only',
      'Mo 08:00-20:00; Mo 12:00-14:00 off',
      '06-01T06:00–06-01T10:00 06-01T12:00–06-01T18:00',
    ],
    ['[OH9] off takes the day', 'Mo-Su 08:00-20:00; Mo off', ''],
    [
      '[OH9] times alone add to days with times',
      'Mo 12:00-14:00; 19:00-22:00',
      '06-01T10:00–06-01T12:00 06-01T17:00–06-01T20:00',
    ],
    ['[OH9] times alone replace times alone', '12:00-14:00; 19:00-22:00', '06-01T17:00–06-01T20:00'],
    [
      '[OH9] a fallback fills what is closed',
      'Mo 10:00-12:00 || 08:00-22:00 unknown',
      '06-01T06:00–06-01T08:00? 06-01T08:00–06-01T10:00 06-01T10:00–06-01T20:00?',
    ],
    ['[OH8] a comment makes it unknown', 'Mo 10:00-12:00 "ring twice"', '06-01T08:00–06-01T10:00?'],
    ['[OH8] unless the state is written', 'Mo 10:00-12:00 open "ring twice"', '06-01T08:00–06-01T10:00'],
    ['[OH7] an open end is unknown', 'Mo 12:00+', '06-01T10:00–06-01T22:00?'],
    [
      '[OH10] hours after an open end end the guess',
      'Mo 12:00-14:00+,19:00-22:00',
      '06-01T10:00–06-01T12:00 06-01T12:00–06-01T17:00? 06-01T17:00–06-01T20:00',
    ],
    ['[OH4] weeks', 'week 23 10:00-12:00', '06-01T08:00–06-01T10:00'],
    ['[OH4] every other week', 'week 2-52/2 10:00-12:00', ''],
    ['[OH4] dates over New Year', 'Dec 24-Jun 1 10:00-12:00', '06-01T08:00–06-01T10:00'],
    ['[OH4] dates of another year', '10:00-12:00; 2025 Jun 1-2025 Jun 3 off', '06-01T08:00–06-01T10:00'],
    ['[OH4] dates of this year', '10:00-12:00; 2026 Jun 1-3 off', ''],
    ['[OH3] always', '24/7', '05-31T22:00–06-01T22:00'],
  ])('%s', (_title, text, expected) => {
    expect(utc(opening(text, '2026-06-01')).join(' ')).toBe(expected);
  });

  test('[OH12] 14 July follows the rule for public holidays, and a holiday may narrow a weekday', () => {
    expect(utc(opening('Mo-Fr 10:00-12:00; PH off', '2026-07-13', 3))).toEqual([
      '07-13T08:00–07-13T10:00',
      '07-15T08:00–07-15T10:00',
    ]);
    expect(utc(opening('PH Tu 10:00-12:00', '2026-07-13', 9))).toEqual(['07-14T08:00–07-14T10:00']);
    expect(utc(opening('PH,Mo 10:00-12:00', '2026-07-13', 3))).toHaveLength(2);
  });

  test('[OH13] what hangs on holidays the calendar does not know is unknown, the rest is not', () => {
    const calendar = holidayCalendar('BE');
    expect(calendar.covers).toEqual({ publicHolidays: false, schoolHolidays: false });
    expect(utc(opening('Mo-Su 10:00-20:00; PH 14:00-18:00', '2026-06-01', 1, { calendar }))).toEqual([
      '06-01T08:00–06-01T12:00?',
      '06-01T12:00–06-01T16:00',
      '06-01T16:00–06-01T18:00?',
    ]);
    expect(utc(opening('Mo-Su 10:00-20:00; SH off', '2026-06-01'))).toEqual(['06-01T08:00–06-01T18:00?']);
    expect(utc(opening('Mo-Su 10:00-20:00', '2026-06-01', 1, { calendar }))).toEqual([
      '06-01T08:00–06-01T18:00',
    ]);
    expect(compiled('Mo-Su 10:00-20:00; SH off').mentions).toEqual({
      publicHolidays: false,
      schoolHolidays: true,
    });
  });
});

describe('midnight and the days that are not 24 hours long', () => {
  test('[OH11] hours over midnight are one stretch, and a query may cut them anywhere', () => {
    const night = compiled('Fr 22:00-04:00');
    const from = toInstant(PARIS, civilDay(2026, 6, 5), 22 * 60);
    const to = toInstant(PARIS, civilDay(2026, 6, 6), 4 * 60);
    const wide = { from: instant(from - HOUR), to: instant(to + HOUR) };
    expect(openIntervals(night, PARIS, wide, FRANCE)).toEqual([{ from, to, unknown: false }]);
    const saturday = { from: instant(from + 3 * HOUR), to: instant(from + 4 * HOUR) };
    expect(openIntervals(night, PARIS, saturday, FRANCE)).toEqual([{ ...saturday, unknown: false }]);
    expect(openIntervals(night, PARIS, { from: to, to: wide.to }, FRANCE)).toEqual([]);
    expect(openIntervals(night, PARIS, { from: wide.from, to: from }, FRANCE)).toEqual([]);
    expect(openIntervals(night, PARIS, { from: to, to }, FRANCE)).toEqual([]);
  });

  test('[OH11] a rule for the new day takes the place of the night before', () => {
    expect(utc(opening('Fr 22:00-04:00; Sa 02:00-03:00', '2026-06-05', 2))).toEqual([
      '06-05T20:00–06-05T22:00',
      '06-06T00:00–06-06T01:00',
    ]);
  });

  test('[OH6] equal start and end are a whole day, and 26:00 is two in the morning', () => {
    expect(utc(opening('Mo 10:00-10:00', '2026-06-01', 2))).toEqual(['06-01T08:00–06-02T08:00']);
    expect(utc(opening('Mo 20:00-26:00', '2026-06-01', 2))).toEqual(['06-01T18:00–06-02T00:00']);
  });

  test('[LT4] on the 23-hour day an hour that does not exist is not open', () => {
    // 29 March 2026: 02:00 becomes 03:00 at 01:00 UTC.
    expect(utc(opening('24/7', '2026-03-29'))).toEqual(['03-28T23:00–03-29T22:00']);
    expect(utc(opening('02:15-02:45', '2026-03-29'))).toEqual([]);
    expect(utc(opening('01:00-02:30', '2026-03-29'))).toEqual(['03-29T00:00–03-29T01:00']);
    expect(utc(opening('02:30-04:00', '2026-03-29'))).toEqual(['03-29T01:00–03-29T02:00']);
    expect(utc(opening('01:00-02:15,02:45-04:00', '2026-03-29'))).toEqual(['03-29T00:00–03-29T02:00']);
    expect(utc(opening('Sa 22:00-03:00', '2026-03-28', 2))).toEqual(['03-28T21:00–03-29T01:00']);
  });

  test('[LT5] on the 25-hour day an hour that comes twice is meant the first time', () => {
    // 25 October 2026: 03:00 becomes 02:00 at 01:00 UTC.
    expect(utc(opening('24/7', '2026-10-25'))).toEqual(['10-24T22:00–10-25T23:00']);
    expect(utc(opening('02:00-02:30', '2026-10-25'))).toEqual(['10-25T00:00–10-25T00:30']);
    expect(utc(opening('01:00-03:00', '2026-10-25'))).toEqual(['10-24T23:00–10-25T02:00']);
    expect(utc(opening('Sa 22:00-04:00', '2026-10-24', 2))).toEqual(['10-24T20:00–10-25T03:00']);
  });

  test('[OH11] asking for a part gives that part of the whole', () => {
    const texts = [
      'Mo-Fr 07:45-01:00; Sa-Su 08:45-01:00; PH off',
      'Mo-Su 19:00-24:00+, Sa,Su 12:00-14:00+',
      'Tu-Th 16:00-00:00; Fr 14:00-03:30 || Su 10:00-12:00 unknown',
    ].map(compiled);
    const zones = [PARIS, 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu'];
    const whole: Interval = { from: instant(Date.UTC(2026, 9, 20)), to: instant(Date.UTC(2026, 10, 8)) };
    const at = fc.integer({ min: whole.from, max: whole.to });
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.constantFrom(...zones),
        at,
        at,
        at,
        (hours, zone, a, b, probe) => {
          const range = { from: instant(Math.min(a, b)), to: instant(Math.max(a, b)) };
          const inside = instant(Math.min(Math.max(probe, range.from), range.to - 1));
          if (range.from === range.to) return;
          const kind = (found: readonly OpenInterval[]): string =>
            found
              .filter((interval) => within(interval, inside))
              .map((interval) => String(interval.unknown))
              .join();
          expect(kind(openIntervals(hours, zone, range, FRANCE))).toBe(
            kind(openIntervals(hours, zone, whole, FRANCE)),
          );
        },
      ),
      { seed: 20261025, numRuns: 500 },
    );
  });
});
