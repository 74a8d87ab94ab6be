import type { Instant } from '../../core/base/instant.js';
import { later } from '../../core/base/instant.js';
import { newToken } from './secrets.js';

const DAY_MS = 86_400_000;

/** A reset link before anybody has it: the token is in its address once, and stored hashed. It lasts a day. */
export function newResetLink(memberId: string, id: string, now: Instant) {
  const { token, tokenHash } = newToken();
  const record = { id, memberId, tokenHash, createdAt: now, expiresAt: later(now, DAY_MS) };
  return { record, urlAt: (origin: string): string => `${origin}/console/reset?token=${token}` };
}
