import { AuditEventEntity, SettingEntity } from '../entities/audit.entity.js';
import type { AuditRecord } from '../records/index.js';
import type { Reader, Transaction } from '../session.js';
import { insert, selectOne } from '../sql.js';

/** Who did what, written in the transaction that does it. */
export class AuditRepository {
  async add(tx: Transaction, event: AuditRecord): Promise<void> {
    await insert(tx, AuditEventEntity, [event]);
  }
}

/** What the service remembers about itself between starts. */
export class SettingRepository {
  async get(from: Reader, key: string): Promise<string | null> {
    return (await selectOne(from, SettingEntity, ['value'], 'WHERE key = $1', [key]))?.value ?? null;
  }

  async set(tx: Transaction, key: string, value: string): Promise<void> {
    await insert(tx, SettingEntity, [{ key, value }], { key: ['key'], set: 'value = excluded.value' });
  }

  /** Gives the value that is there, or keeps this one: the first of several starts wins. */
  async keep(tx: Transaction, key: string, value: string): Promise<string> {
    await insert(tx, SettingEntity, [{ key, value }], { key: ['key'] });
    return (await this.get(tx, key)) ?? value;
  }
}
