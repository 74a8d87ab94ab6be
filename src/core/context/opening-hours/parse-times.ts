import { MINUTES_PER_DAY } from '../../base/local-time.js';
import type { HoursSpan } from './model.js';
import { isSymbol, isTimeAt, peek, refuse, type Parser } from './cursor.js';
import { ACCEPTED } from './words.js';

/**
 * OH7: how long an open end is taken to last, in minutes from midnight, following the reference implementation: ten
 * hours from 17:00 on, eight from 22:00 on, else to the end of the day. The time is unknown either way.
 */
function guessedEnd(from: number): number {
  if (from >= 22 * 60) return from + 8 * 60;
  if (from >= 17 * 60) return from + 10 * 60;
  return MINUTES_PER_DAY;
}

/** Reads "09:30" as minutes from midnight, at most `most`. */
function parseClock(parser: Parser, most: number): number | null {
  const [hours, , minutes] = [peek(parser), peek(parser, 1), peek(parser, 2)];
  if (!isTimeAt(parser) || !hours || !minutes) {
    const isNumber = hours?.kind === 'number';
    return refuse(
      parser,
      isNumber ? 'TIME_INCOMPLETE' : 'TIME_RANGE_INCOMPLETE',
      isNumber ? ACCEPTED.minutes : ACCEPTED.timeRange,
    );
  }
  const total = Number(hours.text) * 60 + Number(minutes.text);
  if (hours.text.length > 2 || minutes.text.length !== 2 || Number(minutes.text) > 59 || total > most) {
    return refuse(parser, 'TIME_INVALID', ACCEPTED.clock);
  }
  parser.next += 3;
  return total;
}

/** OH6: one time range. An end at or before its start is on the next day; "24:00" and "26:00" are ends too. */
function parseSpan(parser: Parser, spans: HoursSpan[]): true | null {
  const from = parseClock(parser, MINUTES_PER_DAY - 1);
  if (from === null) return null;
  if (isSymbol(peek(parser), '+')) {
    parser.next += 1;
    spans.push({ from, to: guessedEnd(from), guessed: true });
    return true;
  }
  if (!isSymbol(peek(parser), '-')) return refuse(parser, 'TIME_RANGE_INCOMPLETE', ACCEPTED.timeRange);
  parser.next += 1;
  const end = parseClock(parser, 2 * MINUTES_PER_DAY);
  if (end === null) return null;
  const to = end <= from ? end + MINUTES_PER_DAY : end;
  if (isSymbol(peek(parser), '+')) {
    if (guessedEnd(to) > 2 * MINUTES_PER_DAY) return refuse(parser, 'TIME_INVALID', ACCEPTED.timeRange);
    parser.next += 1;
    spans.push({ from: to, to: guessedEnd(to), guessed: true });
  } else if (isSymbol(peek(parser), '/')) {
    return refuse(parser, 'NOT_SUPPORTED', ACCEPTED.timeRange);
  }
  spans.push({ from, to, guessed: false });
  return true;
}

/** OH6: "09:00-12:00,14:00-18:00"; a comma followed by anything but a time begins another rule. */
export function parseSpans(parser: Parser, spans: HoursSpan[]): true | null {
  for (;;) {
    if (!parseSpan(parser, spans)) return null;
    if (!isSymbol(peek(parser), ',') || !isTimeAt(parser, 1)) return true;
    parser.next += 1;
  }
}
