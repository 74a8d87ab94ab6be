import type { LocalizedText } from '../../base/text.js';
import type { HoursSlip, OpeningHoursRefusal, OpeningHoursRefusalCode } from './model.js';
import type { Token } from './tokens.js';
import { ACCEPTED, MEANINGS, NOT_SUPPORTED, probablyMeant, type Meaning } from './words.js';

/** The state of one parse. The first refusal stays; every reader returns null from then on. */
export interface Parser {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly slips: HoursSlip[];
  next: number;
  refusal: OpeningHoursRefusal | null;
}

export const peek = (parser: Parser, ahead = 0): Token | undefined => parser.tokens[parser.next + ahead];

/** Whether the symbol stands at the place looked at. */
export const isSymbol = (token: Token | undefined, text: string): boolean =>
  token?.kind === 'symbol' && token.text === text;

export const meaningOf = (token: Token | undefined): Meaning | undefined =>
  token?.kind === 'word' ? MEANINGS.get(token.text) : undefined;

/** Whether a clock time such as 09:00 begins here, in one piece: "14" in "Jul 14" does not, nor "14: 09" after a date. */
export function isTimeAt(parser: Parser, ahead = 0): boolean {
  const [hours, colon, minutes] = [peek(parser, ahead), peek(parser, ahead + 1), peek(parser, ahead + 2)];
  return (
    hours?.kind === 'number' &&
    isSymbol(colon, ':') &&
    minutes?.kind === 'number' &&
    minutes.at === hours.at + hours.text.length + 1
  );
}

/** Keeps the first refusal, at a token or at the end of the text. */
export function refuse(
  parser: Parser,
  code: OpeningHoursRefusalCode,
  accepted: LocalizedText,
  token: Token | undefined = peek(parser),
): null {
  parser.refusal ??= { code, at: token?.at ?? parser.text.length, part: token?.written ?? '', accepted };
  return null;
}

/** Refuses what stands here, by the most telling name for it. */
export function refusePart(parser: Parser, accepted: LocalizedText): null {
  const token = peek(parser);
  if (token?.kind === 'word' && !MEANINGS.has(token.text)) {
    if (NOT_SUPPORTED.has(token.text)) return refuse(parser, 'NOT_SUPPORTED', accepted);
    const meant = probablyMeant(token.text);
    if (meant === null) return refuse(parser, 'UNKNOWN_WORD', accepted);
    return refuse(parser, 'UNKNOWN_WORD', {
      fr: `${meant} (${accepted.fr})`,
      en: `${meant} (${accepted.en})`,
    });
  }
  if (token?.kind === 'symbol' && /^[[\](/&]$/.test(token.text))
    return refuse(parser, 'NOT_SUPPORTED', accepted);
  if (token?.kind === 'number') return refuse(parser, 'TIME_INCOMPLETE', ACCEPTED.minutes);
  return refuse(parser, 'UNEXPECTED_PART', accepted);
}

/** Reads a known word and notes how it was spelled. */
export function takeWord(parser: Parser, meaning: Meaning): void {
  const token = peek(parser);
  parser.next += 1;
  if (!token || token.written === meaning.standard) return;
  const code = token.written.toLowerCase() === meaning.standard.toLowerCase() ? 'LETTER_CASE' : 'LONG_NAME';
  parser.slips.push({ code, at: token.at, part: token.written });
}
