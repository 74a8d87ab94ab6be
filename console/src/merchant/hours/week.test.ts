import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  type CivilDay,
  civilDay,
  toInstant,
  weekdayOf,
} from '../../../../src/core/base/local-time.js';
import { compileOpeningHours, openIntervals } from '../../../../src/core/context/opening-hours/index.js';
import { holidayCalendar } from '../../../../src/core/context/public-holidays.js';
import { ALL_DAY, CLOSED, rangeOf, readWeek, type DayHours, type Week, writeWeek } from './week.js';

const hours = (...ranges: readonly (readonly [number, number])[]): DayHours =>
  ranges.map(([from, to]) => ({ from: from * 60, to: to * 60 }));
const week = (days: readonly DayHours[], holidays: DayHours | null = null): Week => ({ days, holidays });
const SHOP = hours([10, 19]);
const SPLIT = hours([9, 12.5], [14, 18.5]);

describe('the weekly grid, written and read', () => {
  test.each([
    [week([CLOSED, SHOP, SHOP, SHOP, SHOP, SHOP, CLOSED]), 'Tu-Sa 10:00-19:00'],
    [
      week([SPLIT, SPLIT, SPLIT, SPLIT, SPLIT, SHOP, CLOSED]),
      'Mo-Fr 09:00-12:30,14:00-18:30; Sa 10:00-19:00',
    ],
    [week([SHOP, CLOSED, SHOP, SHOP, CLOSED, SHOP, CLOSED], CLOSED), 'Mo,We-Th,Sa 10:00-19:00; PH off'],
    [
      week([SHOP, SHOP, SHOP, SHOP, SHOP, SHOP, hours([8, 13])], hours([8, 13])),
      'Mo-Sa 10:00-19:00; Su,PH 08:00-13:00',
    ],
    [week(Array<DayHours>(7).fill(ALL_DAY)), '24/7'],
    [week(Array<DayHours>(7).fill(ALL_DAY), CLOSED), '24/7; PH off'],
    [week([CLOSED, CLOSED, CLOSED, CLOSED, CLOSED, ALL_DAY, CLOSED]), 'Sa 00:00-24:00'],
    [week(Array<DayHours>(7).fill(CLOSED)), 'Mo-Su off'],
    [
      week([CLOSED, CLOSED, CLOSED, hours([18, 24]), hours([18, 26]), hours([18, 26]), CLOSED], CLOSED),
      'Th 18:00-24:00, Fr-Sa 18:00-02:00; PH off',
    ],
  ] as const)('writes %j and reads it back', (said, text) => {
    expect(writeWeek(said)).toBe(text);
    expect(readWeek(text)).toEqual(said);
  });

  test('reads the same hours in the ways people write them', () => {
    const said = week([SHOP, SHOP, SHOP, SHOP, SHOP, CLOSED, CLOSED]);
    for (const text of [
      'mo-fr 10:00–19:00;',
      'Mo,Tu,We,Th,Fr 10:00 - 19:00; Sa,Su off',
      'Mo-Sa 10:00-19:00; Sa closed',
      'Mo 10:00-19:00, Tu-Fr 10:00-19:00',
    ])
      expect(readWeek(text)).toEqual(said);
    expect(readWeek('Fr-Mo 10:00-19:00')).toEqual(week([SHOP, CLOSED, CLOSED, CLOSED, SHOP, SHOP, SHOP]));
    expect(readWeek('10:00-19:00')).toEqual(week(Array<DayHours>(7).fill(SHOP)));
  });

  test.each([
    '',
    'lundi 10h-19h',
    'May-Sep Mo-Fr 10:00-19:00',
    'Mo-Fr 18:00+',
    'Mo-Fr 10:00-19:00 "on request"',
    'Mo 08:00-10:00,11:00-12:00,13:00-14:00',
    'Mo 08:00-12:00,11:00-14:00',
    'PH off; Mo-Fr 10:00-19:00',
    'PH Sa 10:00-12:00',
    'Mo-Fr 10:00-19:00, PH 10:00-12:00',
    'Fr 18:00-02:00; Sa 10:00-12:00',
    'Mo-Fr 10:00-19:00, Fr 20:00-22:00',
    'Mo-Fr 10:00-19:00; 10:00-12:00',
    'Mo-Fr 10-19',
    'Mo-Fr 25:00-26:00',
  ])('leaves "%s" to the written notation', (text) => {
    expect(readWeek(text)).toBeNull();
  });

  const aRange = fc
    .tuple(fc.integer({ min: 0, max: 95 }), fc.integer({ min: 0, max: 95 }))
    .filter(([from, end]) => from !== end)
    .map(([from, end]) => rangeOf(from * 15, end * 15));
  const aDay = (isOvernight: boolean): fc.Arbitrary<DayHours> =>
    fc
      .oneof(
        fc.constant(CLOSED),
        fc.constant(ALL_DAY),
        fc.array(aRange, { minLength: 1, maxLength: 2 }).map((ranges) => {
          const [first, second] = ranges.toSorted((a, b) => a.from - b.from);
          if (first === undefined) return CLOSED;
          return second === undefined || second.from <= first.to || second.to > first.from + 1_440
            ? [first]
            : [first, second];
        }),
      )
      .map((day) => (isOvernight ? day : day.map(({ from, to }) => ({ from, to: Math.min(to, 1_440) }))));
  const aWeek = (isOvernight: boolean) =>
    fc.record({
      days: fc.array(aDay(isOvernight), { minLength: 7, maxLength: 7 }),
      // On a holiday after a late evening the notation keeps small hours that a grid does not show.
      holidays: isOvernight ? fc.constant(null) : fc.option(aDay(false)),
    });

  const ZONE = 'Europe/Paris';
  /** Two weeks around 14 July, a Tuesday, and no change of the clocks. */
  const FIRST = civilDay(2026, 7, 6);
  const HOLIDAY = civilDay(2026, 7, 14);
  const QUARTERS = Array.from({ length: 14 * 96 }, (_, index) => ({
    day: addDays(FIRST, Math.floor(index / 96)),
    minute: (index % 96) * 15,
  }));

  function openByGrid(said: Week): string {
    const on = (day: CivilDay): DayHours =>
      (day === HOLIDAY ? said.holidays : null) ?? said.days[weekdayOf(day) - 1] ?? CLOSED;
    return QUARTERS.map(({ day, minute }) => {
      const isToday = on(day).some(({ from, to }) => from <= minute && minute < to);
      // A holiday with hours of its own closes what the evening before left.
      const eve = day === HOLIDAY && said.holidays !== null ? CLOSED : on(addDays(day, -1));
      return isToday || eve.some(({ to }) => minute + 1_440 < to) ? 'o' : '.';
    }).join('');
  }

  function openBySchedule(text: string): string {
    const compiled = compileOpeningHours(text);
    if (!compiled.ok) throw new Error(`${text} was refused`);
    const range = { from: toInstant(ZONE, FIRST, 0), to: toInstant(ZONE, addDays(FIRST, 14), 0) };
    const open = openIntervals(compiled.value, ZONE, range, holidayCalendar('FR'));
    return QUARTERS.map(({ day, minute }) => {
      const at = toInstant(ZONE, day, minute);
      return open.some(({ from, to }) => from <= at && at < to) ? 'o' : '.';
    }).join('');
  }

  test.each([true, false])(
    'what the grid says is what the shop is taken to be open (over midnight: %s)',
    (isLate) => {
      fc.assert(
        fc.property(aWeek(isLate), (said) => {
          const text = writeWeek(said);
          expect(readWeek(text)).toEqual(said);
          expect(openBySchedule(text)).toBe(openByGrid(said));
        }),
        { seed: 20260714, numRuns: 60 },
      );
    },
  );

  test('a written text that the grid shows means what the grid shows', () => {
    const aTime = fc.integer({ min: 0, max: 23 }).map((hour) => `${String(hour).padStart(2, '0')}:00`);
    const ranges = fc
      .array(
        fc.tuple(aTime, aTime).map((ends) => ends.join('-')),
        { minLength: 1, maxLength: 2 },
      )
      .map((list) => list.join(','));
    const codes = fc.constantFrom('Mo', 'Tu', 'Fr', 'Sa', 'Su', 'Mo-Fr', 'Sa-Mo', 'PH', 'Sa,Su', 'Su,PH');
    const rule = fc.oneof(
      fc.tuple(codes, fc.oneof(ranges, fc.constant('off'))).map((parts) => parts.join(' ')),
      ranges,
      fc.constant('24/7'),
    );
    const texts = fc
      .tuple(rule, fc.array(fc.tuple(fc.constantFrom('; ', ', '), rule), { maxLength: 3 }))
      .map(([first, more]) => first + more.flat().join(''));
    let shown = 0;
    fc.assert(
      fc.property(texts, (text) => {
        const said = readWeek(text);
        if (
          said === null ||
          (said.holidays !== null && said.days.some((day) => day.some(({ to }) => to > 1_440)))
        )
          return;
        shown += 1;
        expect([text, openBySchedule(text)]).toEqual([text, openByGrid(said)]);
      }),
      { seed: 20260715, numRuns: 400 },
    );
    expect(shown).toBeGreaterThan(50);
  });
});
