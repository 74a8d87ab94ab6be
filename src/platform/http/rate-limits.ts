import { createHmac, randomBytes } from 'node:crypto';
import { Injectable, SetMetadata } from '@nestjs/common';
import type { Request } from 'express';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { UserError } from '../errors/errors.js';

/** Classes of request with their allowance per minute and caller. `light` is for what people wait on, `heavy` for answers that look at the whole network. */
export const RATES = { light: 1_200, write: 300, heavy: 240, upload: 60, secret: 20 } as const;
export type Rate = keyof typeof RATES;

/** Metadata key of a route's rate class; without it, reads are `light` and writes are `write`. */
export const RATE = 'entracte:rate';
export const RateClass = (rate: Rate) => SetMetadata(RATE, rate);

/** How many tries a caller has within some seconds, under a name of its own. */
export interface Tries {
  readonly name: string;
  readonly points: number;
  readonly seconds: number;
}

const HOUR_MS = 3_600_000;

/** The refusal of a caller who must wait. */
export const tooMany = (seconds: number): UserError =>
  new UserError('TOO_MANY_REQUESTS', { facts: { seconds }, retryAfterSeconds: seconds });

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
    const wait = await this.spend({ name: rate, points: RATES[rate], seconds: 60 }, caller);
    if (wait !== null) throw tooMany(wait);
  }

  /**
   * Takes one of a caller's tries at a secret before it is tried, so that many tries at once count as many; a try that
   * succeeds is given back with `giveBack`. Returns the seconds to wait when none is left, else null.
   */
  async spend({ name, points, seconds }: Tries, caller: string): Promise<number | null> {
    try {
      await this.limiter(name, points, seconds).consume(caller);
      return null;
    } catch (refusal) {
      if (refusal instanceof Error) throw refusal;
      const { msBeforeNext } = refusal as { readonly msBeforeNext: number };
      return Math.max(1, Math.ceil(msBeforeNext / 1_000));
    }
  }

  async giveBack({ name, points, seconds }: Tries, caller: string): Promise<void> {
    await this.limiter(name, points, seconds).reward(caller);
  }

  private limiter(name: string, points: number, duration: number): RateLimiterMemory {
    const known = this.limiters.get(name);
    if (known !== undefined) return known;
    const made = new RateLimiterMemory({ points, duration });
    this.limiters.set(name, made);
    return made;
  }
}
