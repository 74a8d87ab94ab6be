/** Crockford's base 32: without I, L, O and U. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LETTERS = 26;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const SHORT = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;

/**
 * An id in 26 capitals and digits, which a QR code writes in two thirds of the modules that its 36 characters take; null
 * for one that is no UUID.
 */
export function shortOfId(id: string): string | null {
  if (!UUID.test(id)) return null;
  let rest = BigInt(`0x${id.replaceAll('-', '')}`);
  let short = '';
  for (let at = 0; at < LETTERS; at++) {
    short = (ALPHABET[Number(rest & 31n)] ?? '') + short;
    rest >>= 5n;
  }
  return short;
}

/** The id that `shortOfId` wrote, in capitals or small letters; null for any other text. */
export function idOfShort(text: string): string | null {
  const short = text.toUpperCase();
  if (!SHORT.test(short)) return null;
  const value = Array.from(short).reduce((sum, letter) => (sum << 5n) | BigInt(ALPHABET.indexOf(letter)), 0n);
  const hex = value.toString(16).padStart(32, '0');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
