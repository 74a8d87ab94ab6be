import { describe, expect, test } from '@jest/globals';
import { FakeClock } from '../../test/support/fake-clock.js';
import { instant, later } from '../core/base/instant.js';
import { OffsetClock, SystemClock } from './clock.js';

const DAY = 86_400_000;
const SATURDAY = instant(Date.UTC(2026, 5, 6, 9));

describe('system time', () => {
  test('is real, runs what was scheduled, and not what was cancelled', async () => {
    const clock = new SystemClock();
    const ran: string[] = [];
    const before = Date.now();
    await new Promise<void>((resolve) => {
      clock.schedule(later(clock.now(), -5), () => ran.push('past'));
      clock.delay(5, () => ran.push('cancelled'))();
      clock.delay(60 * DAY, () => ran.push('far away'))();
      const keepAlive = setTimeout(() => undefined, 1_000);
      clock.delay(20, () => {
        clearTimeout(keepAlive);
        resolve();
      });
    });
    expect(ran).toEqual(['past']);
    expect(clock.now()).toBeGreaterThanOrEqual(before);
    expect(clock.monotonicMs()).toBeGreaterThan(0);
  });
});

describe('demo time', () => {
  test('starts where it is told and runs at the pace of its base', () => {
    const base = new FakeClock(instant(0));
    const clock = new OffsetClock(SATURDAY, base);
    base.advance(1_500);
    expect(clock.now()).toBe(SATURDAY + 1_500);
    expect(clock.monotonicMs()).toBe(1_500);
  });

  test('when moved, runs what is past by then once, and waits anew for the rest', () => {
    const base = new FakeClock(instant(0));
    const clock = new OffsetClock(SATURDAY, base);
    const ran: string[] = [];
    clock.schedule(later(SATURDAY, 1_000), () => ran.push('soon'));
    clock.schedule(later(SATURDAY, DAY), () => ran.push('tomorrow'));
    const cancel = clock.schedule(later(SATURDAY, 2_000), () => ran.push('cancelled'));
    clock.delay(5_000, () => ran.push('elapsed'));
    clock.set(later(SATURDAY, DAY - 500));
    cancel();
    base.advance(1);
    expect(ran).toEqual(['soon']);
    base.advance(500);
    expect(ran).toEqual(['soon', 'tomorrow']);
    clock.set(SATURDAY);
    base.advance(5_000);
    expect(ran).toEqual(['soon', 'tomorrow', 'elapsed']);
    expect(base.pendingCount).toBe(0);
  });
});

describe('the time of tests', () => {
  test('runs what comes due in order, each at its own instant, and what that schedules too', () => {
    const clock = new FakeClock(SATURDAY);
    const ran: (readonly [string, number])[] = [];
    const note = (name: string) => ran.push([name, clock.now() - SATURDAY]);
    clock.delay(20, () => note('b'));
    clock.delay(10, () => {
      note('a');
      clock.delay(5, () => note('a+'));
    });
    clock.advanceTo(later(SATURDAY, 100));
    expect(ran).toEqual([
      ['a', 10],
      ['a+', 15],
      ['b', 20],
    ]);
    expect(clock.monotonicMs()).toBe(100);
  });
});
