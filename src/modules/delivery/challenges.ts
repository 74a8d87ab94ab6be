import { createHmac, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { sameSecret } from '../../platform/auth/secrets.js';

export const CHALLENGE_MS = 60_000;

/**
 * Nonces for screens to sign. Nothing is stored when one is given out: it carries its age under a key of this process.
 * A used one is remembered until it would have expired, so none works twice. Ages are measured on the monotonic clock,
 * because demo time jumps and wall clocks step.
 */
@Injectable()
export class Challenges {
  private readonly key = randomBytes(32);
  private readonly used = new Map<string, number>();

  issue(): string {
    const body = `${randomBytes(16).toString('base64url')}.${String(Math.floor(performance.now()))}`;
    return `${body}.${this.mac(body)}`;
  }

  /** Whether this is a fresh challenge of ours that nobody used before; it counts as used from now on. */
  redeem(challenge: string): boolean {
    const [nonce, madeAt, mac, ...rest] = challenge.split('.');
    if (nonce === undefined || madeAt === undefined || mac === undefined || rest.length > 0) return false;
    if (!sameSecret(this.mac(`${nonce}.${madeAt}`), mac)) return false;
    const now = performance.now();
    if (now - Number(madeAt) > CHALLENGE_MS) return false;
    this.forgetExpired(now);
    if (this.used.has(nonce)) return false;
    this.used.set(nonce, Number(madeAt) + CHALLENGE_MS);
    return true;
  }

  private mac(body: string): string {
    return createHmac('sha256', this.key).update(body).digest('base64url');
  }

  /** Entries are in order of age, so the expired ones are at the front. */
  private forgetExpired(now: number): void {
    for (const [nonce, expiresAt] of this.used) {
      if (expiresAt >= now) return;
      this.used.delete(nonce);
    }
  }
}
