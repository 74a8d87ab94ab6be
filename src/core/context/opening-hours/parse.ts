import { err, ok, type Result } from '../../base/result.js';
import { isSymbol, isTimeAt, meaningOf, peek, refuse, refusePart, takeWord, type Parser } from './cursor.js';
import { parseDates, parseWeeks } from './parse-dates.js';
import { parseSpans } from './parse-times.js';
import type {
  DateRange,
  HoursRule,
  HoursSpan,
  HoursState,
  NamedDays,
  OpeningHours,
  OpeningHoursRefusal,
  RuleJoin,
  WeekRange,
} from './model.js';
import { tokenize } from './tokens.js';
import { ACCEPTED } from './words.js';

/** More rules than any shop needs; it bounds the cost of resolving a day. */
const MAX_RULES = 60;

/** The bits of the weekdays from one to another, both inside, going over Sunday when needed. */
function weekdayBits(from: number, to: number): number {
  let bits = 0;
  for (let index = from; ; index = (index + 1) % 7) {
    bits |= 1 << index;
    if (index === to) return bits;
  }
}

interface DaysSoFar {
  weekdays: number;
  publicHolidays: boolean;
  schoolHolidays: boolean;
  join: 'any' | 'both';
}

/** OH4: "Mo", "Mo-Fr", "Sa,Su", "PH", "PH,Sa" (or) and "PH Sa" (and), added to what the rule already names. */
function parseDays(parser: Parser, days: DaysSoFar): true | null {
  for (;;) {
    const token = peek(parser);
    const meaning = meaningOf(token);
    if (meaning?.kind === 'holiday') {
      takeWord(parser, meaning);
      if (meaning.which === 'public') days.publicHolidays = true;
      else days.schoolHolidays = true;
      const after = peek(parser);
      if (isSymbol(after, '+') || isSymbol(after, '-'))
        return refuse(parser, 'NOT_SUPPORTED', ACCEPTED.weekday);
      if (meaningOf(after)?.kind === 'weekday') {
        // "PH Sa" narrows; what stood before it in the list would be lost, so a mixed list is refused.
        if (days.weekdays !== 0) return refuse(parser, 'UNEXPECTED_PART', ACCEPTED.weekday);
        days.join = 'both';
        continue;
      }
    } else if (meaning?.kind === 'weekday') {
      takeWord(parser, meaning);
      let last = meaning.index;
      if (isSymbol(peek(parser), '-')) {
        parser.next += 1;
        const end = meaningOf(peek(parser));
        if (end?.kind !== 'weekday') return refusePart(parser, ACCEPTED.weekday);
        takeWord(parser, end);
        last = end.index;
      }
      days.weekdays |= weekdayBits(meaning.index, last);
      if (isSymbol(peek(parser), '[')) return refuse(parser, 'NOT_SUPPORTED', ACCEPTED.weekday);
      if (meaningOf(peek(parser))?.kind === 'holiday')
        return refuse(parser, 'UNEXPECTED_PART', ACCEPTED.weekday);
    } else {
      return refusePart(parser, ACCEPTED.weekday);
    }
    if (!isSymbol(peek(parser), ',')) return true;
    const afterComma = meaningOf(peek(parser, 1))?.kind;
    if (afterComma === 'holiday' && days.join === 'both')
      return refuse(parser, 'UNEXPECTED_PART', ACCEPTED.weekday);
    parser.next += 1;
  }
}

/** The colon that may follow a selector for readability ("Jul 14: 10:00-12:00"). */
function skipReadabilityColon(parser: Parser): void {
  if (isSymbol(peek(parser), ':')) parser.next += 1;
}

const isAlways = (parser: Parser): boolean =>
  peek(parser)?.text === '24' && isSymbol(peek(parser, 1), '/') && peek(parser, 2)?.text === '7';

/** OH3: one rule: dates and weeks, then days, then times, then a state and a comment; each part may be missing. */
function parseRule(parser: Parser, join: RuleJoin): HoursRule | null {
  const dates: DateRange[] = [];
  const weeks: WeekRange[] = [];
  const spans: HoursSpan[] = [];
  const days: DaysSoFar = { weekdays: 0, publicHolidays: false, schoolHolidays: false, join: 'any' };
  const start = parser.next;
  if (isAlways(parser)) {
    parser.next += 3;
  } else {
    for (;;) {
      const meaning = meaningOf(peek(parser));
      if (meaning?.kind === 'month' || (peek(parser)?.kind === 'number' && peek(parser)?.text.length === 4)) {
        if (!parseDates(parser, dates)) return null;
      } else if (meaning?.kind === 'week') {
        takeWord(parser, meaning);
        if (!parseWeeks(parser, weeks)) return null;
      } else break;
      skipReadabilityColon(parser);
    }
    for (let round = 0; ; round += 1) {
      const token = peek(parser);
      const kind = meaningOf(token)?.kind;
      if (kind === 'weekday' || kind === 'holiday') {
        // OH5: "Tu-Th 17:00-00:00 Fr-Sa 17:00-02:00": with no separator it is one rule, of all days and all times.
        if (round > 0 && token)
          parser.slips.push({ code: 'MISSING_SEPARATOR', at: token.at, part: token.written });
        if (!parseDays(parser, days)) return null;
        skipReadabilityColon(parser);
      } else if (round > 0) break;
      if (!isTimeAt(parser)) break;
      if (!parseSpans(parser, spans)) return null;
    }
  }

  let state: HoursState | null = null;
  const meaning = meaningOf(peek(parser));
  if (meaning?.kind === 'state') {
    takeWord(parser, meaning);
    state = meaning.state;
  }
  const said = peek(parser);
  let comment: string | null = null;
  if (said?.kind === 'comment') {
    parser.next += 1;
    comment = said.text;
  }
  if (parser.next === start) return refusePart(parser, ACCEPTED.rule);
  // "Jun, Sa 10:00-12:00": a list cut short, or all of June and Saturdays too? The reader is asked.
  const saysWhen = spans.length > 0 || state !== null || comment !== null;
  if (!saysWhen && isSymbol(peek(parser), ',')) return refuse(parser, 'UNEXPECTED_PART', ACCEPTED.rule);
  const named = days.weekdays !== 0 || days.publicHolidays || days.schoolHolidays;
  return {
    join,
    dates,
    weeks,
    days: named ? (days satisfies NamedDays) : null,
    spans,
    // OH8: a comment without a state makes the time unknown: nobody can tell a condition from a remark.
    state: state ?? (comment === null ? 'open' : 'unknown'),
    comment,
  };
}

/** OH9: what a separator makes of the rule after it. A comma after a fallback goes on with the fallback. */
function parseJoin(parser: Parser, before: RuleJoin): RuleJoin | null {
  const token = peek(parser);
  const join = isSymbol(token, ';')
    ? 'replace'
    : isSymbol(token, ',')
      ? before === 'fallback'
        ? 'fallback'
        : 'add'
      : isSymbol(token, '||')
        ? 'fallback'
        : null;
  if (join === null) return refusePart(parser, ACCEPTED.afterTime);
  parser.next += 1;
  return join;
}

/**
 * OH1–OH8: compiles a text in OSM `opening_hours` syntax, or names the first part that is outside the grammar and what
 * would be accepted there. Nothing is guessed; slips with one plain meaning are accepted and listed.
 */
export function compileOpeningHours(text: string): Result<OpeningHours, OpeningHoursRefusal> {
  const cut = tokenize(text);
  if (!cut.ok) return cut;
  const parser: Parser = {
    text,
    tokens: cut.value.tokens,
    slips: [...cut.value.slips],
    next: 0,
    refusal: null,
  };
  if (parser.tokens.length === 0) return err({ code: 'EMPTY', at: 0, part: '', accepted: ACCEPTED.rule });
  const rules: HoursRule[] = [];
  let join: RuleJoin | null = 'replace';
  while (join !== null && !parser.refusal) {
    const token = peek(parser);
    if (join === 'replace' && rules.length > 0 && (token === undefined || isSymbol(token, ';'))) {
      // OH5: a semicolon too many, most often the last character.
      parser.slips.push({ code: 'EMPTY_RULE', at: token?.at ?? text.length, part: ';' });
    } else {
      if (rules.length === MAX_RULES) refuse(parser, 'TOO_MANY_RULES', ACCEPTED.rules);
      const rule = parseRule(parser, join);
      if (!rule) break;
      rules.push(rule);
    }
    if (!peek(parser)) break;
    join = parseJoin(parser, join);
  }
  if (parser.refusal) return err(parser.refusal);
  return ok({
    text,
    rules,
    slips: parser.slips,
    mentions: {
      publicHolidays: rules.some((rule) => rule.days?.publicHolidays),
      schoolHolidays: rules.some((rule) => rule.days?.schoolHolidays),
    },
  });
}
