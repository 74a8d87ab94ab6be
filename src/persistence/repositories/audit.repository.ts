import type { OrganisationId } from '../../core/base/ids.js';
import type { Result } from '../../core/base/result.js';
import { err, ok } from '../../core/base/result.js';
import { AuditEventEntity, SettingEntity } from '../entities/audit.entity.js';
import { decodeCursor, pageOf } from '../paging.js';
import type { AuditRecord, CursorRefusal, Page, PageRequest } from '../records/index.js';
import type { Reader, Transaction } from '../session.js';
import { insert, select, selectOne } from '../sql.js';

const AUDIT = [
  'id',
  'organisationId',
  'memberId',
  'at',
  'action',
  'subjectKind',
  'subjectId',
  'detail',
] as const;

/** Who did what, written in the transaction that does it. */
export class AuditRepository {
  async add(tx: Transaction, event: AuditRecord): Promise<void> {
    await insert(tx, AuditEventEntity, [event]);
  }

  async list(
    from: Reader,
    organisationId: OrganisationId,
    page: PageRequest,
  ): Promise<Result<Page<AuditRecord>, CursorRefusal>> {
    const after = page.cursor === undefined ? [] : decodeCursor(page.cursor, ['number', 'string']);
    if (after === null) return err('CURSOR_INVALID');
    const bound = after.length === 0 ? '' : 'AND (at, id) < ($2, $3)';
    const tail = `WHERE organisation_id = $1 ${bound} ORDER BY at DESC, id DESC LIMIT ${page.limit + 1}`;
    const rows = await select(from, AuditEventEntity, AUDIT, tail, [organisationId, ...after]);
    return ok(pageOf(rows as unknown as AuditRecord[], page.limit, (row) => [row.at, row.id]));
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
