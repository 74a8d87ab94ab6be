import { describe, expect, test } from '@jest/globals';
import {
  clockState,
  forgetSamples,
  NO_TIME,
  serverNow,
  withSample,
  type ServerClock,
} from './server-clock.js';

const DAY = 86_400_000;
const WALL = 1_790_000_000_000;

describe('server time', () => {
  test('is taken from the sample with the shortest round trip', () => {
    const rough = withSample(NO_TIME, { sentMono: 0, receivedMono: 800, serverTime: 5_000 });
    const fine = withSample(rough, { sentMono: 1_000, receivedMono: 1_020, serverTime: 6_010 });
    const later = withSample(fine, { sentMono: 2_000, receivedMono: 2_400, serverTime: 7_390 });
    expect(serverNow(later, 3_000, WALL)).toBe(8_000);
  });

  test('forgets the ninth sample back, however good it was', () => {
    let clock = withSample(NO_TIME, { sentMono: 0, receivedMono: 0, serverTime: 1_500 });
    for (let n = 1; n <= 8; n += 1) {
      clock = withSample(clock, { sentMono: n * 100, receivedMono: n * 100 + 10, serverTime: n * 100 + 5 });
    }
    expect(clock.samples).toHaveLength(8);
    expect(serverNow(clock, 1_000, WALL)).toBe(1_000);
  });

  test('a server whose clock was moved is noticed by its next answer', () => {
    const before = withSample(NO_TIME, { sentMono: 0, receivedMono: 2, serverTime: 1 });
    const after = withSample(before, { sentMono: 100, receivedMono: 300, serverTime: 3_600_200 });
    expect(after.samples).toHaveLength(1);
    expect(serverNow(after, 300, WALL)).toBe(3_600_300);
  });

  test('after a jump of the server only new samples count', () => {
    const before = withSample(NO_TIME, { sentMono: 0, receivedMono: 2, serverTime: 1 });
    const after = withSample(forgetSamples(before), {
      sentMono: 10,
      receivedMono: 110,
      serverTime: 1_000_060,
    });
    expect(serverNow(after, 110, WALL)).toBe(1_000_110);
  });
});

describe('trust', () => {
  const synced = withSample(NO_TIME, { sentMono: 0, receivedMono: 10, serverTime: WALL });
  const withFloor: ServerClock = { ...NO_TIME, floor: { wall: WALL, server: WALL + 3_600_000 } };
  test.each([
    ['never synchronised', NO_TIME, 0, WALL, 'untrusted'],
    ['synchronised', synced, 1_000, WALL, 'trusted'],
    ['synchronised a day ago', synced, DAY + 10, WALL, 'estimated'],
    ['disturbed since', { ...synced, disturbed: true }, 1_000, WALL, 'estimated'],
    ['own clock at the floor', withFloor, 0, WALL, 'estimated'],
    ['own clock before the floor', withFloor, 0, WALL - 1, 'untrusted'],
    ['own clock 30 days after the floor', withFloor, 0, WALL + 30 * DAY, 'untrusted'],
  ] as const)('%s', (_, clock, mono, wall, expected) => {
    expect(clockState(clock, mono, wall)).toBe(expected);
  });

  test('before any sample the last known offset is applied to the own clock', () => {
    expect(serverNow(withFloor, 0, WALL + 5)).toBe(WALL + 3_600_005);
  });
});
