import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ACCESS, type Access, type ActorRequest, refusalOf, Sessions } from '../auth/access.js';
import { tokenOf } from '../auth/session-cookie.js';
import { CONFIG, type Config } from '../config.js';
import { UserError } from '../errors/errors.js';
import { RATE, type Rate, RateLimits } from './rate-limits.js';

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * The one door of the HTTP API: finds who calls, slows floods, refuses other sites' forms, then asks whether this route
 * is open to them. A route that does not say who may call it is closed.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: Sessions,
    private readonly rates: RateLimits,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType() !== 'http') return true;
    const targets = [context.getHandler(), context.getClass()];
    const access = this.reflector.getAllAndOverride<Access | undefined>(ACCESS, targets);
    if (access === undefined)
      throw new Error(`no access declared on ${context.getClass().name}.${context.getHandler().name}`);
    const request = context.switchToHttp().getRequest<ActorRequest>();
    const carried = tokenOf(request);
    const isRead = READS.has(request.method);
    if (!isRead && carried?.from === 'cookie') this.refuseOtherOrigins(request);
    const actor = carried === null ? null : await this.sessions.actorOf(carried.token);
    const rate =
      this.reflector.getAllAndOverride<Rate | undefined>(RATE, targets) ?? (isRead ? 'light' : 'write');
    // Whoever guesses secrets is counted by address: any number of sessions must not buy any number of guesses.
    const member = rate === 'secret' ? undefined : actor?.memberId;
    await this.rates.take(rate, member ?? this.rates.anonymous(request, performance.now()));
    const refusal = refusalOf(access, actor);
    if (refusal !== null) throw new UserError(refusal);
    request.actor = actor;
    return true;
  }

  /** A cookie travels by itself, so a change made with it must come from our own pages. */
  private refuseOtherOrigins(request: ActorRequest): void {
    const origin = request.headers.origin;
    if (origin === undefined) return;
    const own = this.config.publicUrl ?? `${request.protocol}://${request.headers.host ?? ''}`;
    if (origin !== own) throw new UserError('WRONG_ORIGIN');
  }
}
