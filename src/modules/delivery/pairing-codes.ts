import { randomInt } from 'node:crypto';
import { PAIRING_ALPHABET } from '../../wire/limits.js';

const LENGTH = 8;

/** Eight letters, about 34.6 bits: RFC 8628 §6.1 asks for a code that cannot be guessed within its life and tries. */
export const newPairingCode = (): string =>
  Array.from({ length: LENGTH }, () => PAIRING_ALPHABET[randomInt(PAIRING_ALPHABET.length)]).join('');

/** What a person typed, as a code; null when it cannot be one. Case, spaces and hyphens are forgiven. */
export function readPairingCode(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s-]/g, '');
  return code.length === LENGTH && Array.from(code).every((letter) => PAIRING_ALPHABET.includes(letter))
    ? code
    : null;
}
