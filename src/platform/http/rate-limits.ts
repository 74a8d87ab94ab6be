import { createHmac, randomBytes } from 'node:crypto';
import { Injectable, SetMetadata } from '@nestjs/common';
import type { Request } from 'express';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { UserError } from '../errors/errors.js';

/** Classes of request with their allowance per minute and caller. `light` is for what people wait on. */
export const RATES = { light: 1_200, write: 300, upload: 60, secret: 20 } as const;
export type Rate = keyof typeof RATES;

/** Metadata key of a route's rate class; without it, reads are `light` and writes are `write`. */
export const RATE = 'entracte:rate';
export const RateClass = (rate: Rate) => SetMetadata(RATE, rate);

const HOUR_MS = 3_600_000;

/**
 * Counts requests per caller in memory. A caller without an account is known by a keyed hash of its address whose key
 * changes every hour and is never written down: enough to slow a flood, useless to recognise anybody.
 */
@Injectable()
export class RateLimits {
  private key = { bytes: randomBytes(32), madeAt: 0 };
  private readonly limiters = new Map<string, RateLimiterMemory>();

  /** Name of an anonymous caller for this hour. `nowMs` is any clock in milliseconds. */
  anonymous(request: Request, nowMs: number): string {
    if (Math.abs(nowMs - this.key.madeAt) > HOUR_MS) this.key = { bytes: randomBytes(32), madeAt: nowMs };
    return createHmac('sha256', this.key.bytes)
      .update(request.ip ?? '')
      .digest('base64url');
  }

  /** Takes one from the caller's allowance, or throws TOO_MANY_REQUESTS with the time to wait. */
  async take(rate: Rate, caller: string): Promise<void> {
    await this.consume(rate, RATES[rate], 60, caller);
  }

  /** Whether a caller has missed `points` times within `seconds`, under a name of its own. */
  async isSpent(name: string, points: number, seconds: number, caller: string): Promise<boolean> {
    const state = await this.limiter(name, points, seconds).get(caller);
    return state !== null && state.consumedPoints >= points;
  }

  /** Counts one miss. */
  async miss(name: string, points: number, seconds: number, caller: string): Promise<void> {
    await this.limiter(name, points, seconds).penalty(caller);
  }

  /** Takes one of `points` per `seconds` under a name of its own, or throws TOO_MANY_REQUESTS with the time to wait. */
  async consume(name: string, points: number, seconds: number, caller: string): Promise<void> {
    try {
      await this.limiter(name, points, seconds).consume(caller);
    } catch (refusal) {
      if (refusal instanceof Error) throw refusal;
      const { msBeforeNext } = refusal as { readonly msBeforeNext: number };
      const wait = Math.max(1, Math.ceil(msBeforeNext / 1_000));
      throw new UserError('TOO_MANY_REQUESTS', { facts: { seconds: wait }, retryAfterSeconds: wait });
    }
  }

  private limiter(name: string, points: number, duration: number): RateLimiterMemory {
    const known = this.limiters.get(name);
    if (known !== undefined) return known;
    const made = new RateLimiterMemory({ points, duration });
    this.limiters.set(name, made);
    return made;
  }
}
