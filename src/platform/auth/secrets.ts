import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane. */
const ARGON2ID = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** A hash nobody's password has: verified against when an account is unknown, so that both answers take as long. */
let nobody: Promise<string> | undefined;

/** Hashes a password with argon2id and a random salt (PHC string). */
export const hashPassword = (password: string): Promise<string> => hash(password, ARGON2ID);

/** Whether the password fits; an absent hash costs the same time and never fits. */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  nobody ??= hashPassword(randomBytes(16).toString('hex'));
  const fits = await verify(stored ?? (await nobody), password);
  return stored !== null && fits;
}

/** An opaque token of 256 random bits, and the hash under which it is stored. */
export function newToken(): { readonly token: string; readonly tokenHash: string } {
  const token = randomBytes(32).toString('base64url');
  return { token, tokenHash: hashToken(token) };
}

/** SHA-256 in hex: enough for a secret of 256 random bits, and what an index can look up. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Compares two strings in time that depends on their length only. */
export function sameSecret(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
