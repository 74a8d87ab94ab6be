import { openDatabase } from '../persistence/database.js';
import { AccountRepository } from '../persistence/repositories/account.repository.js';
import { AuditRepository } from '../persistence/repositories/audit.repository.js';
import { newResetLink } from '../platform/auth/reset-links.js';
import { SystemClock } from '../platform/clock.js';
import type { Config } from '../platform/config.js';
import { idMaker } from '../platform/ids.js';
import { publicOrigin } from '../platform/public-url.js';

export interface OperatorResetLink {
  readonly email: string;
  readonly url: string;
  readonly expiresAt: string;
}

/** Makes a single-use link with which an operator chooses a new password. Refuses an address that is no operator's. */
export async function resetOperatorPassword(config: Config, email: string): Promise<OperatorResetLink> {
  const database = await openDatabase({ databaseUrl: config.databaseUrl, dataDir: config.dataDir });
  const accounts = new AccountRepository();
  const audit = new AuditRepository();
  const clock = new SystemClock();
  const newId = idMaker(() => clock.now());
  try {
    const { record, urlAt } = await database.unitOfWork.run(async (tx) => {
      const member = await accounts.findMemberByEmail(tx, email);
      const organisation = member === null ? null : await accounts.organisation(tx, member.organisationId);
      if (member === null && (await accounts.hasUnusedInvitation(tx, email, 'operator')))
        throw new Error(`${email} has not used the invitation yet: run operator create again`);
      if (member === null || organisation?.kind !== 'operator')
        throw new Error(`${email} is no operator here`);
      const link = newResetLink(member.id, newId(), clock.now());
      await accounts.createResetLink(tx, link.record);
      await audit.add(tx, {
        id: newId(),
        organisationId: organisation.id,
        memberId: null,
        at: clock.now(),
        action: 'member.reset-link',
        subjectKind: 'member',
        subjectId: member.id,
        detail: {},
      });
      return link;
    });
    const url = urlAt(publicOrigin(config, config.port));
    return { email, url, expiresAt: new Date(record.expiresAt).toISOString() };
  } finally {
    await database.close();
  }
}
