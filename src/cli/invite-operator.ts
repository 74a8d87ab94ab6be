import { asId, type OrganisationId } from '../core/base/ids.js';
import { later } from '../core/base/instant.js';
import { openDatabase } from '../persistence/database.js';
import { AccountRepository } from '../persistence/repositories/account.repository.js';
import { AuditRepository } from '../persistence/repositories/audit.repository.js';
import { newToken } from '../platform/auth/secrets.js';
import { SystemClock } from '../platform/clock.js';
import type { Config } from '../platform/config.js';
import { idMaker } from '../platform/ids.js';
import { publicOrigin } from '../platform/public-url.js';

const DAY_MS = 86_400_000;
const NETWORK_NAME = 'Entracte';

export interface OperatorInvitation {
  readonly email: string;
  readonly url: string;
  readonly expiresAt: string;
}

/**
 * Makes a single-use link with which somebody becomes the operator of this network; the network's own organisation is
 * made with the first. Refuses an address that has an account already.
 */
export async function inviteOperator(config: Config, email: string): Promise<OperatorInvitation> {
  const database = await openDatabase({ databaseUrl: config.databaseUrl, dataDir: config.dataDir });
  const accounts = new AccountRepository();
  const clock = new SystemClock();
  const newId = idMaker(() => clock.now());
  const { token, tokenHash } = newToken();
  const now = clock.now();
  const expiresAt = later(now, DAY_MS);
  try {
    await database.unitOfWork.run(async (tx) => {
      if ((await accounts.findMemberByEmail(tx, email)) !== null)
        throw new Error(`${email} has an account already`);
      const existing = await accounts.firstOrganisation(tx, 'operator');
      const organisationId = existing?.id ?? asId<OrganisationId>(newId());
      if (existing === null)
        await accounts.createOrganisation(tx, {
          id: organisationId,
          kind: 'operator',
          name: NETWORK_NAME,
          createdAt: now,
        });
      const id = newId();
      await accounts.createInvitation(tx, {
        id,
        organisationId,
        email,
        role: 'owner',
        tokenHash,
        createdAt: now,
        expiresAt,
      });
      await new AuditRepository().add(tx, {
        id: newId(),
        organisationId,
        memberId: null,
        at: now,
        action: 'invitation.create',
        subjectKind: 'invitation',
        subjectId: id,
        detail: { role: 'owner' },
      });
    });
  } finally {
    await database.close();
  }
  const url = `${publicOrigin(config, config.port)}/console/invitation?token=${token}`;
  return { email, url, expiresAt: new Date(expiresAt).toISOString() };
}
