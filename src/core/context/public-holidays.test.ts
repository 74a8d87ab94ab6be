import { describe, expect, test } from '@jest/globals';
import { addDays, civilDay, formatCivilDay, weekdayOf } from '../base/local-time.js';
import {
  easterSunday,
  frenchHolidayRegion,
  frenchPublicHolidays,
  holidayCalendar,
} from './public-holidays.js';

describe('public holidays', () => {
  test.each([
    [1961, '1961-04-02'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2019, '2019-04-21'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
    [2076, '2076-04-19'],
  ])('[OH12] Easter of %i is %s', (year, expected) => {
    expect(formatCivilDay(easterSunday(year))).toBe(expected);
  });

  test('[OH12] Easter is a Sunday from 22 March to 25 April in every year of 400', () => {
    for (let year = 1900; year < 2300; year += 1) {
      const easter = easterSunday(year);
      expect(weekdayOf(easter)).toBe(7);
      expect(easter).toBeGreaterThanOrEqual(civilDay(year, 3, 22));
      expect(easter).toBeLessThanOrEqual(civilDay(year, 4, 25));
    }
  });

  test('[OH12] France keeps eleven days, and in 2008 Ascension falls on 1 May', () => {
    expect(frenchPublicHolidays(2026, null).map(formatCivilDay)).toEqual([
      '2026-01-01',
      '2026-04-06',
      '2026-05-01',
      '2026-05-08',
      '2026-05-14',
      '2026-05-25',
      '2026-07-14',
      '2026-08-15',
      '2026-11-01',
      '2026-11-11',
      '2026-12-25',
    ]);
    expect(frenchPublicHolidays(2008, null)).toHaveLength(10);
  });

  test('[OH12] Alsace and Moselle also keep Good Friday and 26 December', () => {
    const extra = frenchPublicHolidays(2026, 'alsace-moselle').filter(
      (day) => !frenchPublicHolidays(2026, null).includes(day),
    );
    expect(extra.map(formatCivilDay)).toEqual(['2026-04-03', '2026-12-26']);
  });

  test.each([
    ['67000', 'alsace-moselle'],
    ['57000', 'alsace-moselle'],
    ['97400', 'reunion'],
    ['33000', null],
    ['', null],
  ])('[OH12] postcode %j has the holidays of %s', (postcode, region) => {
    expect(frenchHolidayRegion(postcode)).toBe(region);
  });

  test('[OH12] a calendar answers day by day and says what it covers', () => {
    const france = holidayCalendar('FR');
    const bastille = civilDay(2026, 7, 14);
    expect([-1, 0, 1].map((by) => france.isPublicHoliday(addDays(bastille, by)))).toEqual([
      false,
      true,
      false,
    ]);
    expect(france.covers).toEqual({ publicHolidays: true, schoolHolidays: false });
    expect(holidayCalendar('FR', 'reunion').isPublicHoliday(civilDay(2026, 12, 20))).toBe(true);
    const belgium = holidayCalendar('BE', 'reunion');
    expect(belgium).toMatchObject({ region: null, covers: { publicHolidays: false, schoolHolidays: false } });
    expect(belgium.isPublicHoliday(civilDay(2026, 12, 25))).toBe(false);
  });
});
