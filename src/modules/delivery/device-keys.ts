import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto';
import type { PublicKey } from '../../wire/player/messages.js';

/** RFC 7638 thumbprint of a P-256 key: its name in tables and logs. */
export const thumbprintOf = (key: PublicKey): string =>
  createHash('sha256')
    .update(JSON.stringify({ crv: key.crv, kty: key.kty, x: key.x, y: key.y }))
    .digest('base64url');

/** Parsed keys, newest last; parsing costs more than verifying. */
const parsed = new Map<string, KeyObject>();
const MOST_PARSED = 20_000;

function keyObject(key: PublicKey): KeyObject | null {
  const name = `${key.x}.${key.y}`;
  const known = parsed.get(name);
  if (known !== undefined) return known;
  try {
    const made = createPublicKey({ key: { ...key }, format: 'jwk' });
    if (parsed.size >= MOST_PARSED) parsed.delete(parsed.keys().next().value ?? '');
    parsed.set(name, made);
    return made;
  } catch {
    // Not a point of the curve: a bad signature, as far as the caller is concerned.
    return null;
  }
}

/** Whether `signature` (base64url, IEEE P1363) is this key's ES256 signature of `text`. */
export function isSignedBy(key: PublicKey, text: string, signature: string): boolean {
  const object = keyObject(key);
  if (object === null) return false;
  const bytes = Buffer.from(signature, 'base64url');
  return (
    bytes.length === 64 &&
    verify('sha256', Buffer.from(text), { key: object, dsaEncoding: 'ieee-p1363' }, bytes)
  );
}
