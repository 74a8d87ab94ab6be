import { describe, expect, test } from '@jest/globals';
import { daysLater, nextParisHour, fromParisField, toParisField } from './paris-time.js';

describe('Paris time in forms', () => {
  test('winter and summer are one and two hours ahead of UTC', () => {
    expect(fromParisField('2026-01-15T10:00')).toBe('2026-01-15T09:00:00.000Z');
    expect(fromParisField('2026-07-15T10:00')).toBe('2026-07-15T08:00:00.000Z');
    expect(toParisField('2026-07-15T08:00:00Z')).toBe('2026-07-15T10:00');
  });

  test('the hour that autumn repeats means its first occurrence', () => {
    expect(fromParisField('2026-10-25T02:30')).toBe('2026-10-25T00:30:00.000Z');
    expect(fromParisField('2026-10-25T03:00')).toBe('2026-10-25T02:00:00.000Z');
  });

  test('a time that spring skips means the same distance after the change', () => {
    expect(fromParisField('2026-03-29T02:30')).toBe('2026-03-29T01:30:00.000Z');
    expect(toParisField('2026-03-29T01:30:00Z')).toBe('2026-03-29T03:30');
  });

  test('every half hour of a year comes back as it was typed, but for the skipped hour', () => {
    for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2027, 0, 1); at += 1_800_000) {
      const field = toParisField(at);
      expect(toParisField(fromParisField(field))).toBe(field);
    }
  });

  test('what is no date is left for the server to name', () => {
    expect(fromParisField('tomorrow')).toBe('tomorrow');
  });
});

test('a new flight starts at the next full hour of Paris, also when it is one now', () => {
  expect(nextParisHour(Date.UTC(2026, 5, 6, 9, 20))).toBe('2026-06-06T12:00');
  expect(nextParisHour(Date.UTC(2026, 5, 6, 9))).toBe('2026-06-06T12:00');
  expect(nextParisHour(Date.UTC(2026, 11, 31, 22, 59))).toBe('2027-01-01T00:00');
});

test('four weeks later it is the same time on the clock, also over a change of time', () => {
  expect(daysLater('2026-10-20T12:00', 28)).toBe('2026-11-17T12:00');
  expect(daysLater('2027-02-10T23:00', 28)).toBe('2027-03-10T23:00');
});
