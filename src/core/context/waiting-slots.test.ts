import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { asId, type WaitingSlotId, type ZoneId } from '../base/ids.js';
import { instant, intersect, within, type Interval } from '../base/instant.js';
import { addDays, civilDay, localTimeAt, startOfDay } from '../base/local-time.js';
import { compileOpeningHours, openIntervals, type OpenInterval } from './opening-hours/index.js';
import { holidayCalendar } from './public-holidays.js';
import type { WaitingSlot, Weekday } from './venue.js';
import { resolveWaitingSlots, type SlotOccurrence } from './waiting-slots.js';

const PARIS = 'Europe/Paris';
const FRANCE = holidayCalendar('FR');
const EVERY_DAY: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

const aSlot = (
  over: Omit<Partial<WaitingSlot>, 'id' | 'zoneId'> & { id?: string; zoneId?: string } = {},
): WaitingSlot => ({
  weekdays: EVERY_DAY,
  startMinute: 600,
  endMinute: 1140,
  expectedWaitSeconds: 240,
  peoplePerHour: null,
  maxAdSharePercent: 60,
  ...over,
  id: asId<WaitingSlotId>(over.id ?? 'slot-1'),
  zoneId: asId<ZoneId>(over.zoneId ?? 'counter'),
});

const week = (year: number, month: number, day: number, days = 7, zone = PARIS): Interval => {
  const first = civilDay(year, month, day);
  return { from: startOfDay(zone, first), to: startOfDay(zone, addDays(first, days)) };
};

function hoursOf(text: string, range: Interval, zone = PARIS): OpenInterval[] {
  const compiled = compileOpeningHours(text);
  if (!compiled.ok) throw new Error(`${text} was refused`);
  return openIntervals(compiled.value, zone, range, FRANCE);
}

const resolved = (
  slots: readonly WaitingSlot[],
  hours: string,
  range: Interval,
  zone = PARIS,
): SlotOccurrence[] => resolveWaitingSlots(slots, hoursOf(hours, range, zone), zone, range);

const utc = (found: readonly SlotOccurrence[]): string[] =>
  found.map(
    ({ from, to, slotId }) =>
      `${slotId} ${new Date(from).toISOString().slice(5, 16)}–${new Date(to).toISOString().slice(5, 16)}`,
  );

describe('waiting slots', () => {
  test("[WS1] the jeweller's counter waits from Tuesday to Saturday, 10:00 to 19:00, and carries its terms", () => {
    const found = resolved([aSlot({ weekdays: [2, 3, 4, 5, 6] })], 'Tu-Sa 09:30-19:30', week(2026, 6, 1));
    expect(utc(found)).toEqual([
      'slot-1 06-02T08:00–06-02T17:00',
      'slot-1 06-03T08:00–06-03T17:00',
      'slot-1 06-04T08:00–06-04T17:00',
      'slot-1 06-05T08:00–06-05T17:00',
      'slot-1 06-06T08:00–06-06T17:00',
    ]);
    expect(found[0]).toMatchObject({
      zoneId: 'counter',
      day: civilDay(2026, 6, 2),
      expectedWaitSeconds: 240,
      maxAdSharePercent: 60,
    });
  });

  test('[WS2] nobody waits while the shop is closed, nor surely while its hours are unknown', () => {
    const monday = week(2026, 6, 1, 1);
    expect(utc(resolved([aSlot()], 'Mo 09:00-12:00,14:00-18:00', monday))).toEqual([
      'slot-1 06-01T08:00–06-01T10:00',
      'slot-1 06-01T12:00–06-01T16:00',
    ]);
    expect(utc(resolved([aSlot()], 'Mo 09:00-12:00,17:00+', monday))).toEqual([
      'slot-1 06-01T08:00–06-01T10:00',
    ]);
    expect(resolved([aSlot()], '"on request"', monday)).toEqual([]);
    expect(resolved([aSlot()], 'off', monday)).toEqual([]);
    expect(resolved([], '24/7', monday)).toEqual([]);
  });

  test('[WS3] of slots that overlap, the one that began first has the instant, then the smaller id', () => {
    const monday = week(2026, 6, 1, 1);
    const long = aSlot({ id: 'long', startMinute: 600, endMinute: 900 });
    const late = aSlot({ id: 'late', startMinute: 720, endMinute: 960 });
    const inner = aSlot({ id: 'inner', startMinute: 660, endMinute: 700 });
    const twin = aSlot({ id: 'a-twin', startMinute: 600, endMinute: 660 });
    expect(utc(resolved([late, inner, long, twin], '24/7', monday))).toEqual([
      'a-twin 06-01T08:00–06-01T09:00',
      'long 06-01T09:00–06-01T13:00',
      'late 06-01T13:00–06-01T14:00',
    ]);
    const elsewhere = aSlot({ id: 'elsewhere', zoneId: 'terrace', startMinute: 720, endMinute: 960 });
    expect(utc(resolved([elsewhere, long], '24/7', monday))).toEqual([
      'long 06-01T08:00–06-01T13:00',
      'elsewhere 06-01T10:00–06-01T14:00',
    ]);
  });

  test('[WS1] a slot over midnight belongs to the day it begins on', () => {
    const friday = aSlot({ weekdays: [5], startMinute: 1320, endMinute: 1560 });
    const found = resolved([friday], 'Fr 18:00-04:00', week(2026, 6, 6, 1));
    expect(utc(found)).toEqual(['slot-1 06-05T22:00–06-06T00:00']);
    expect(found[0]?.day).toBe(civilDay(2026, 6, 5));
    const longest = aSlot({ weekdays: [5], startMinute: 0, endMinute: 1800 });
    expect(utc(resolved([longest], '24/7', week(2026, 6, 6, 1)))).toEqual(['slot-1 06-05T22:00–06-06T04:00']);
  });

  test('[WS1] [LT4] [LT5] on the days the clocks change a slot follows the wall clock', () => {
    const small = aSlot({ startMinute: 120, endMinute: 180 });
    expect(resolved([small], '24/7', week(2026, 3, 29, 1))).toEqual([]);
    expect(utc(resolved([small], '24/7', week(2026, 10, 25, 1)))).toEqual(['slot-1 10-25T00:00–10-25T02:00']);
    expect(utc(resolved([aSlot()], '24/7', week(2026, 3, 29, 1)))).toEqual([
      'slot-1 03-29T08:00–03-29T17:00',
    ]);
  });

  test('[WS3] [WS4] whatever the slots, each instant is owned by at most one per zone, and the range does not matter', () => {
    const slots = fc.array(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
        zoneId: fc.constantFrom('counter', 'terrace'),
        weekdays: fc.uniqueArray(fc.constantFrom(...EVERY_DAY), { minLength: 1 }),
        startMinute: fc.integer({ min: 0, max: 1439 }),
        length: fc.integer({ min: 1, max: 1800 }),
      }),
      { maxLength: 6 },
    );
    const zones = fc.constantFrom(PARIS, 'America/New_York', 'Australia/Lord_Howe');
    const whole: Interval = { from: instant(Date.UTC(2026, 9, 20)), to: instant(Date.UTC(2026, 10, 5)) };
    const at = fc.integer({ min: whole.from, max: whole.to });
    fc.assert(
      fc.property(slots, zones, at, at, (drawn, zone, a, b) => {
        const declared = drawn.map(({ length, startMinute, ...slot }, index) =>
          aSlot({
            ...slot,
            id: `${slot.id}${index}`,
            startMinute,
            endMinute: Math.min(1800, startMinute + length),
          }),
        );
        const open = hoursOf(
          'Mo-Sa 08:00-20:00; We off; Fr 18:00-03:00; Su 10:00-12:00 unknown',
          whole,
          zone,
        );
        const all = resolveWaitingSlots(declared, open, zone, whole);
        for (const [index, one] of all.entries()) {
          expect(one.from).toBeLessThan(one.to);
          expect(open.some((o) => !o.unknown && o.from <= one.from && one.to <= o.to)).toBe(true);
          expect(all.slice(index + 1).some((two) => two.zoneId === one.zoneId && intersect(one, two))).toBe(
            false,
          );
          const owners = declared.filter((slot) => slot.zoneId === one.zoneId);
          const naive = owners
            .flatMap((slot) =>
              [0, -1].map((back) => ({ slot, day: addDays(localTimeAt(zone, one.from).day, back) })),
            )
            .filter(({ slot, day }) => {
              const { day: today, minute } = localTimeAt(zone, one.from);
              const since = (today - day) * 1440 + minute;
              const weekday = localTimeAt(zone, startOfDay(zone, day)).weekday;
              return slot.weekdays.includes(weekday) && slot.startMinute <= since && since < slot.endMinute;
            })
            .sort(
              (x, y) =>
                x.day - y.day || x.slot.startMinute - y.slot.startMinute || (x.slot.id < y.slot.id ? -1 : 1),
            );
          // The naive reading of the wall clock is ambiguous in the hour that comes twice.
          const isAmbiguous =
            localTimeAt(zone, instant(one.from - 3_600_000)).minute >= localTimeAt(zone, one.from).minute;
          if (!isAmbiguous) expect(one.slotId).toBe(naive[0]?.slot.id);
        }
        const part = { from: instant(Math.min(a, b)), to: instant(Math.max(a, b)) };
        const cut = all.flatMap((one) => {
          const common = intersect(one, part);
          return common ? [{ ...one, ...common }] : [];
        });
        const order = (x: SlotOccurrence, y: SlotOccurrence): number =>
          x.from - y.from || (x.zoneId < y.zoneId ? -1 : 1);
        expect(resolveWaitingSlots(declared, open, zone, part).sort(order)).toEqual(cut.sort(order));
        expect(all.every((one) => within(whole, one.from))).toBe(true);
      }),
      { seed: 20261025, numRuns: 300 },
    );
  });
});
