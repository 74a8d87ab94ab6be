import { Inject, Injectable } from '@nestjs/common';
import type { OpenSession } from '../../persistence/records/index.js';
import { AccountRepository } from '../../persistence/repositories/account.repository.js';
import { Store } from '../../persistence/store.js';
import { type Actor, Sessions } from '../../platform/auth/access.js';
import { hashToken } from '../../platform/auth/secrets.js';
import type { Clock } from '../../platform/clock.js';
import { CLOCK } from '../../platform/tokens.js';

export const actorFrom = ({ session, member, organisation }: OpenSession): Actor => ({
  sessionId: session.id,
  memberId: member.id,
  email: member.email,
  role: member.role,
  language: member.language,
  organisationId: organisation.id,
  organisationKind: organisation.kind,
  organisationName: organisation.name,
  expiresAt: session.expiresAt,
});

/** Finds the actor behind a token by one indexed read; expired sessions belong to nobody. */
@Injectable()
export class SessionReader extends Sessions {
  constructor(
    private readonly store: Store,
    private readonly accounts: AccountRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    super();
  }

  async actorOf(token: string): Promise<Actor | null> {
    const open = await this.accounts.findSessionByTokenHash(
      this.store.reader,
      hashToken(token),
      this.clock.now(),
    );
    return open === null ? null : actorFrom(open);
  }
}
