import { describe, expect, test } from '@jest/globals';
import type { Weekday } from '../api/types.js';
import { readWeek, type Week } from './hours/week.js';
import { outsideHours, overlapsOf, usualTimes, weekOfIntervals, slotTime } from './slot-check.js';

const weekOf = (text: string): Week => {
  const week = readWeek(text);
  if (week === null) throw new Error(`${text} cannot be shown`);
  return week;
};
const slot = (weekdays: Weekday[], start: string, end: string, id = 'm') => ({ id, weekdays, start, end });

describe('a waiting slot beside the shop’s hours', () => {
  test('a new slot runs from the first opening to the last closing of the days that open', () => {
    expect(usualTimes(weekOf('Mo-Fr 09:00-12:30,14:00-18:30; Sa 08:30-13:00'))).toEqual({
      weekdays: [1, 2, 3, 4, 5, 6],
      start: '08:30',
      end: '18:30',
    });
    expect(usualTimes(weekOf('Fr 18:00-03:00'))).toEqual({ weekdays: [5], start: '18:00', end: '27:00' });
    expect(usualTimes(weekOf('Fr 20:00-08:00'))?.end).toBe('30:00');
    expect(usualTimes(weekOf('24/7'))).toEqual({
      weekdays: [1, 2, 3, 4, 5, 6, 7],
      start: '00:00',
      end: '24:00',
    });
    expect(usualTimes(weekOf('Mo-Su off'))).toBeNull();
  });

  test('what is outside is told by day, a midday break is not', () => {
    const week = weekOf('Tu-Fr 09:00-12:30,14:00-19:00; Sa 10:00-18:00');
    expect(outsideHours(slot([2, 3, 4, 5], '09:00', '19:00'), week)).toEqual([]);
    expect(outsideHours(slot([1, 2, 6], '08:00', '19:00'), week)).toEqual([
      { weekdays: [1], when: 'closed' },
      { weekdays: [2], when: ['08:00 – 09:00'] },
      { weekdays: [6], when: ['08:00 – 10:00', '18:00 – 19:00'] },
    ]);
    expect(outsideHours(slot([2], '20:00', '21:00'), week)).toEqual([{ weekdays: [2], when: 'closed' }]);
    expect(outsideHours(slot([2], '19:00', '09:00'), week)).toEqual([]);
  });

  test('small hours belong to the evening before, and a day that never closes to the next', () => {
    const late = weekOf('Fr-Sa 18:00-02:00');
    expect(outsideHours(slot([5], '22:00', '26:00'), late)).toEqual([]);
    expect(outsideHours(slot([6], '00:00', '02:00'), late)).toEqual([]);
    expect(outsideHours(slot([5], '22:00', '27:00'), late)).toEqual([
      { weekdays: [5], when: ['26:00 – 27:00'] },
    ]);
    expect(outsideHours(slot([7], '20:00', '30:00'), weekOf('24/7'))).toEqual([]);
  });

  test('[WS3] of two slots that overlap, the one that begins first has the minutes they share', () => {
    const lunch = slot([1, 2], '12:00', '14:00', 'a');
    expect(overlapsOf(slot([2, 3], '11:00', '13:00'), [lunch], null)).toEqual([
      { slot: lunch, owner: 'this' },
    ]);
    expect(overlapsOf(slot([2, 3], '13:00', '15:00'), [lunch], null)).toEqual([
      { slot: lunch, owner: 'other' },
    ]);
    expect(overlapsOf(slot([2], '12:00', '12:30'), [lunch], null)).toEqual([{ slot: lunch, owner: 'other' }]);
    expect(overlapsOf(slot([2], '12:00', '12:30', 'A'), [lunch], 'A')).toEqual([
      { slot: lunch, owner: 'this' },
    ]);
    expect(overlapsOf(lunch, [lunch], 'a')).toEqual([]);
    expect(overlapsOf(slot([1, 2], '14:00', '15:00'), [lunch], null)).toEqual([]);
    expect(overlapsOf(slot([3], '12:00', '14:00'), [lunch], null)).toEqual([]);
  });

  test('[WS3] overlaps reach over midnight and over the end of the week', () => {
    const sunday = slot([7], '22:00', '27:00', 'a');
    const monday = slot([1], '01:00', '04:00');
    expect(overlapsOf(monday, [sunday], null)).toEqual([{ slot: sunday, owner: 'other' }]);
    expect(overlapsOf(sunday, [monday], null)).toEqual([{ slot: monday, owner: 'this' }]);
    const both = slot([1, 7], '23:00', '26:00');
    expect(overlapsOf(both, [slot([1, 2], '00:00', '24:00', 'b')], null)[0]?.owner).toBe('mixed');
  });

  test('hours that no grid can say are read from the coming week', () => {
    const week = weekOfIntervals(
      [
        { from: '2026-06-02T08:00:00Z', to: '2026-06-02T17:00:00Z', unknown: false },
        { from: '2026-06-05T16:00:00Z', to: '2026-06-06T00:00:00Z', unknown: false },
        { from: '2026-06-06T08:00:00Z', to: '2026-06-06T09:00:00Z', unknown: true },
      ],
      'Europe/Paris',
    );
    expect(week).toEqual({ ...weekOf('Tu 10:00-19:00, Fr 18:00-02:00'), holidays: null });
    const always = weekOfIntervals(
      [{ from: '2026-05-31T22:00:00Z', to: '2026-06-02T22:00:00Z', unknown: false }],
      'Europe/Paris',
    );
    expect(always).toEqual(weekOf('Mo-Tu 00:00-24:00'));
  });
});

test('times of a slot are read as the grid of hours reads them, and past midnight', () => {
  expect(['9', '9h', '19h', '9h30', '26:00', '26h', 'soon'].map(slotTime)).toEqual([
    '09:00',
    '09:00',
    '19:00',
    '09:30',
    '26:00',
    '26:00',
    'soon',
  ]);
  const slot = { weekdays: [1 as const], start: '9h', end: '12' };
  expect(overlapsOf(slot, [{ ...slot, id: 'x', start: '11:00', end: '13:00' }], null)).toHaveLength(1);
});
