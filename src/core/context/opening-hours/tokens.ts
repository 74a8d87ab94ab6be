import { err, ok, type Result } from '../../base/result.js';
import type { LocalizedText } from '../../base/text.js';
import type { HoursSlip, OpeningHoursRefusal } from './model.js';

export interface Token {
  readonly kind: 'word' | 'number' | 'symbol' | 'comment';
  /** Words in lower case, comments without their quotes. */
  readonly text: string;
  /** As written. */
  readonly written: string;
  readonly at: number;
}

/** Real texts stay below 130 characters; this bounds the work a stranger's text can ask for. */
const MAX_LENGTH = 1000;

const TOO_LONG: LocalizedText = {
  fr: `au plus ${MAX_LENGTH} caractères`,
  en: `at most ${MAX_LENGTH} characters`,
};
const QUOTE: LocalizedText = { fr: 'un guillemet fermant (")', en: 'a closing quote (")' };
const CHARACTERS: LocalizedText = {
  fr: 'des lettres, des chiffres, et , ; : - + || "',
  en: 'letters, digits, and , ; : - + || "',
};

const PIECE = /(\s+)|(\p{L}+\.?)|(\d+)|("[^"]*")|(\|\||[-–—−,;:+/[\]()&.])/uy;

/** OH1: cuts a text into words, numbers, symbols and quoted comments, or says which character it cannot read. */
export function tokenize(
  text: string,
): Result<{ readonly tokens: readonly Token[]; readonly slips: readonly HoursSlip[] }, OpeningHoursRefusal> {
  if (text.length > MAX_LENGTH) {
    return err({
      code: 'TOO_LONG',
      at: MAX_LENGTH,
      part: text.slice(MAX_LENGTH, MAX_LENGTH + 20),
      accepted: TOO_LONG,
    });
  }
  const tokens: Token[] = [];
  const slips: HoursSlip[] = [];
  let at = 0;
  while (at < text.length) {
    PIECE.lastIndex = at;
    const match = PIECE.exec(text);
    if (!match) {
      const part = String.fromCodePoint(text.codePointAt(at) ?? 0);
      if (part === '"') {
        return err({ code: 'COMMENT_NOT_CLOSED', at, part: text.slice(at, at + 20), accepted: QUOTE });
      }
      return err({ code: 'UNEXPECTED_CHARACTER', at, part, accepted: CHARACTERS });
    }
    const [written, , word, number, comment] = match;
    if (word !== undefined)
      tokens.push({ kind: 'word', text: word.replace('.', '').toLowerCase(), written, at });
    else if (number !== undefined) tokens.push({ kind: 'number', text: number, written, at });
    else if (comment !== undefined) tokens.push({ kind: 'comment', text: comment.slice(1, -1), written, at });
    else if (match[5] !== undefined) {
      const isDash = /[–—−]/u.test(written);
      if (isDash) slips.push({ code: 'TYPOGRAPHIC_DASH', at, part: written });
      tokens.push({ kind: 'symbol', text: isDash ? '-' : written, written, at });
    }
    at += written.length;
  }
  return ok({ tokens, slips });
}
