import { instant, type Instant } from '../../core/base/instant.js';
import type { Database } from '../../persistence/database.js';
import { AccountRepository } from '../../persistence/repositories/account.repository.js';
import { SettingRepository } from '../../persistence/repositories/audit.repository.js';
import { demoStart } from './demo-time.js';

/** Set when the demo takes an empty database, to when its time started: the mark of a demo database. */
const STARTED_AT = 'demo.started-at';

/** When demo time started here. Takes an empty database for the demo; null where a real network lives already. */
export async function claimForDemo(database: Database, now: Instant): Promise<Instant | null> {
  const [accounts, settings] = [new AccountRepository(), new SettingRepository()];
  const startedAt = await database.unitOfWork.run(async (tx) => {
    const known = await settings.get(tx, STARTED_AT);
    if (known !== null || (await accounts.countOrganisations(tx)) > 0) return known;
    return settings.keep(tx, STARTED_AT, String(demoStart(now)));
  });
  return startedAt === null ? null : instant(Number(startedAt));
}
