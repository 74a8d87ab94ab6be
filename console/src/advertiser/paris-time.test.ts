import { describe, expect, test } from '@jest/globals';
import { fromParisField, toParisField } from './paris-time.js';

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
