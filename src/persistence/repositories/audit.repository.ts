import { instant } from '../../core/base/instant.js';
import { MemberEntity } from '../entities/account.entity.js';
import { AuditEventEntity, SettingEntity } from '../entities/audit.entity.js';
import type { AuditRecord, AuditView } from '../records/index.js';
import type { Reader, Transaction } from '../session.js';
import { insert, isOneOf, listOf, select, selectOne } from '../sql.js';

/** Who did what, written in the transaction that does it. */
export class AuditRepository {
  async add(tx: Transaction, event: AuditRecord): Promise<void> {
    await insert(tx, AuditEventEntity, [event]);
  }

  /** The latest event on each of these subjects whose action begins so, and who did it; a subject without one is absent. */
  async latestOn(
    from: Reader,
    subjectIds: readonly string[],
    actionPrefix: string,
  ): Promise<ReadonlyMap<string, AuditView>> {
    const events = await select(
      from,
      AuditEventEntity,
      ['memberId', 'at', 'subjectId', 'detail'],
      `WHERE ${isOneOf(from, 'subject_id', 1)} AND action LIKE $2 ORDER BY at, id`,
      [listOf(from, subjectIds), `${actionPrefix}%`],
    );
    const memberIds = [...new Set(events.flatMap(({ memberId }) => memberId ?? []))];
    const members = await select(from, MemberEntity, ['id', 'email'], `WHERE ${isOneOf(from, 'id', 1)}`, [
      listOf(from, memberIds),
    ]);
    const emails = new Map(members.map(({ id, email }) => [id, email]));
    return new Map(
      events.map(({ memberId, at, subjectId, detail }) => [
        subjectId,
        { at: instant(at), by: memberId === null ? null : (emails.get(memberId) ?? null), detail },
      ]),
    );
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
