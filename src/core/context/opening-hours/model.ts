import type { LocalizedText } from '../../base/text.js';

/** What a rule says of the time it names. */
export type HoursState = 'open' | 'closed' | 'unknown';

/** How a rule goes with those before it: `;` replaces their day, `,` adds to it, `||` fills what is still closed. */
export type RuleJoin = 'replace' | 'add' | 'fallback';

/**
 * Minutes from local midnight, `from` inside and `to` not. `to` may pass 1440 for a span that runs over midnight.
 * A guessed span is what an open end ("18:00+") stands for: its closing time is not written.
 */
export interface HoursSpan {
  readonly from: number;
  readonly to: number;
  readonly guessed: boolean;
}

/** A day of the year, or of one year only. */
export interface MonthDay {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** From one day of the year to another, both inside; without years it may run over New Year. */
export interface DateRange {
  readonly from: MonthDay;
  readonly to: MonthDay;
}

/** ISO weeks, both inside, every `step`-th of them from the first. */
export interface WeekRange {
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

/** The days of a rule by name. `join` says whether a holiday is one more day ("PH,Sa") or a condition ("PH Sa"). */
export interface NamedDays {
  /** Bit 0 Monday … bit 6 Sunday. */
  readonly weekdays: number;
  readonly publicHolidays: boolean;
  readonly schoolHolidays: boolean;
  readonly join: 'any' | 'both';
}

/** One rule. Empty lists and a null select every day; no span means the whole day. */
export interface HoursRule {
  readonly join: RuleJoin;
  readonly dates: readonly DateRange[];
  readonly weeks: readonly WeekRange[];
  readonly days: NamedDays | null;
  readonly spans: readonly HoursSpan[];
  readonly state: HoursState;
  readonly comment: string | null;
}

/** Something people write that the grammar does not foresee and that has one plain meaning. `at` counts characters. */
export interface HoursSlip {
  readonly code: 'LETTER_CASE' | 'LONG_NAME' | 'TYPOGRAPHIC_DASH' | 'MISSING_SEPARATOR' | 'EMPTY_RULE';
  readonly at: number;
  readonly part: string;
}

/** Opening hours compiled once from a text; plain data, valid in any zone and country. */
export interface OpeningHours {
  readonly text: string;
  readonly rules: readonly HoursRule[];
  readonly slips: readonly HoursSlip[];
  /** Which holidays the text speaks of, so that a shop can be told when its calendar does not know them. */
  readonly mentions: { readonly publicHolidays: boolean; readonly schoolHolidays: boolean };
}

export const OPENING_HOURS_REFUSAL_CODES = [
  'EMPTY',
  'TOO_LONG',
  'TOO_MANY_RULES',
  'UNEXPECTED_CHARACTER',
  'UNKNOWN_WORD',
  'UNEXPECTED_PART',
  'TIME_INCOMPLETE',
  'TIME_INVALID',
  'TIME_RANGE_INCOMPLETE',
  'DATE_INVALID',
  'WEEK_INVALID',
  'COMMENT_NOT_CLOSED',
  'NOT_SUPPORTED',
] as const;
export type OpeningHoursRefusalCode = (typeof OPENING_HOURS_REFUSAL_CODES)[number];

/** Why a text is not accepted: where (in characters from 0), which part, and what would be accepted there. */
export interface OpeningHoursRefusal {
  readonly code: OpeningHoursRefusalCode;
  readonly at: number;
  readonly part: string;
  readonly accepted: LocalizedText;
}
