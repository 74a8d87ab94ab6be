import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import {
  addDays,
  civilDay,
  formatCivilDay,
  localTimeAt,
  parseCivilDay,
  startOfDay,
} from '../../base/local-time.js';
import type { Instant } from '../../base/instant.js';
import { holidayCalendar } from '../public-holidays.js';
import { compileOpeningHours, openIntervals } from './index.js';

interface OracleInterval {
  readonly from: string;
  readonly to: string;
  readonly unknown: boolean;
}
interface OracleEntry {
  readonly value: string;
  readonly valid: boolean;
  readonly weeks?: {
    readonly ordinary: readonly OracleInterval[];
    readonly bastille_day: readonly OracleInterval[];
  };
}

const ZONE = 'Europe/Paris';
const FRANCE = holidayCalendar('FR');
const oracle = JSON.parse(
  readFileSync(new URL('../../../../data/opening-hours/opening-hours-oracle.json', import.meta.url), 'utf8'),
) as readonly OracleEntry[];
const valid = oracle.filter((entry) => entry.valid);
const invalid = oracle.filter((entry) => !entry.valid);

function written(at: Instant): string {
  const { day, minute } = localTimeAt(ZONE, at);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${formatCivilDay(day)}T${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/**
 * The oracle cuts a stretch where its comment changes: at the edges of a holiday, which it names. Our stretches have no
 * comment, so pieces of one kind that touch are one. Four strings have such cuts, and a test holds us to that.
 */
function joined(intervals: readonly OracleInterval[] = []): readonly OracleInterval[] {
  const joint: OracleInterval[] = [];
  for (const interval of intervals) {
    const before = joint.at(-1);
    if (before?.to === interval.from && before.unknown === interval.unknown) {
      joint[joint.length - 1] = { ...before, to: interval.to };
    } else joint.push(interval);
  }
  return joint;
}

/** The week that begins on the Monday, computed and written as the oracle writes it. */
function weekOf(value: string, monday: string): readonly OracleInterval[] | string {
  const compiled = compileOpeningHours(value);
  if (!compiled.ok) return `refused: ${JSON.stringify(compiled.error)}`;
  const first = parseCivilDay(monday) ?? civilDay(1970, 1, 1);
  const range = { from: startOfDay(ZONE, first), to: startOfDay(ZONE, addDays(first, 7)) };
  return openIntervals(compiled.value, ZONE, range, FRANCE).map(({ from, to, unknown }) => ({
    from: written(from),
    to: written(to),
    unknown,
  }));
}

describe('real opening hours against the reference implementation', () => {
  test('the oracle is whole', () => {
    expect([valid.length, invalid.length]).toEqual([688, 6]);
  });

  test.each(valid.map((entry) => [entry.value, entry] as const))('[OH1–OH12] %s', (value, { weeks }) => {
    expect(weekOf(value, '2026-06-01')).toEqual(joined(weeks?.ordinary));
    expect(weekOf(value, '2026-07-13')).toEqual(joined(weeks?.bastille_day));
  });

  test('only stretches that the oracle cuts at a public holiday were joined', () => {
    const cut = (intervals: readonly OracleInterval[] = []): boolean =>
      joined(intervals).length < intervals.length;
    expect(valid.filter(({ weeks }) => cut(weeks?.ordinary)).map(({ value }) => value)).toEqual([]);
    expect(valid.filter(({ weeks }) => cut(weeks?.bastille_day)).map(({ value }) => value)).toEqual([
      'May-Sep PH,Mo-Su 11:00-01:00; Oct-Apr PH,Mo-Su 14:30-23:00',
      'Mo-Su,PH 08:00-02:00',
      'PH,Mo-Fr 15:00-02:00, PH,Sa 14:00-02:00, PH,Su 15:00-24:00',
      'PH,Mo-Su 09:00-02:00',
    ]);
  });

  test.each([
    ['Lu-Sam 10:00-21:00', 'UNKNOWN_WORD', 0, 'Lu'],
    [
      'Mo 12:00-14:00; Tu-Fr 12:00-14:00,18h30-22:00; Sa 12:00-14:00,18:30-23:00',
      'TIME_INCOMPLETE',
      34,
      '18',
    ],
    ['Mo 12:00-14:30; Tu-Fr 12:00-14:00.30,18:30-22:00', 'UNEXPECTED_PART', 33, '.'],
    ['Mo-Su 11:00-22:30, SH Mo-Su 11:00-15:00,17,00-22:30', 'TIME_INCOMPLETE', 40, '17'],
    ['Mo-Su 12:00-14:00,19:00-00:00-22:00', 'UNEXPECTED_PART', 29, '-'],
    ['freestyle', 'UNKNOWN_WORD', 0, 'freestyle'],
  ])('[OH2] refuses %s by name', (value, code, at, part) => {
    expect(invalid.map((entry) => entry.value)).toContain(value);
    const compiled = compileOpeningHours(value);
    expect(compiled).toMatchObject({ ok: false, error: { code, at, part } });
  });
});
