import { asId, type CreativeId, type OrganisationId } from '../../core/base/ids.js';
import { instant } from '../../core/base/instant.js';
import type { Result } from '../../core/base/result.js';
import { ok } from '../../core/base/result.js';
import type { ApprovalState } from '../../core/eligibility/terms.js';
import { OrganisationEntity } from '../entities/account.entity.js';
import { CreativeEntity } from '../entities/creative.entity.js';
import { selectPage } from '../paging.js';
import type {
  CreativeChange,
  CreativePurpose,
  CreativeRecord,
  CursorRefusal,
  CreativeUser,
  DeletionOutcome,
  NewCreative,
  Page,
  PageRequest,
} from '../records/index.js';
import type { Reader, Transaction } from '../session.js';
import { managerOf } from '../session.js';
import { insert, isOneOf, listOf, rowsOf, select, selectOne } from '../sql.js';
import { CREATIVE_TERMS_COLUMNS, creativeTermsOf } from './rows.js';

const COLUMNS = [...CREATIVE_TERMS_COLUMNS, 'purpose', 'refusalReason', 'createdAt'] as const;
type CreativeRow = Pick<CreativeEntity, (typeof COLUMNS)[number]>;

/** Uploaded creatives and whether a person let them in. */
export class CreativeRepository {
  async create(tx: Transaction, creative: NewCreative): Promise<void> {
    await insert(tx, CreativeEntity, [{ ...creative, refusalReason: null }]);
  }

  async count(from: Reader, organisationId: OrganisationId): Promise<number> {
    return managerOf(from).count(CreativeEntity, { where: { organisationId } });
  }

  /** A creative of the organisation. */
  async get(from: Reader, organisationId: OrganisationId, id: CreativeId): Promise<CreativeRecord | null> {
    const where = 'WHERE id = $1 AND organisation_id = $2';
    return this.named(from, await selectOne(from, CreativeEntity, COLUMNS, where, [id, organisationId]));
  }

  /** A creative whoever owns it: for the operator, who approves them all. */
  async find(from: Reader, id: CreativeId): Promise<CreativeRecord | null> {
    return this.named(from, await selectOne(from, CreativeEntity, COLUMNS, 'WHERE id = $1', [id]));
  }

  async list(
    from: Reader,
    organisationId: OrganisationId,
    page: PageRequest,
    purpose?: CreativePurpose,
  ): Promise<Result<Page<CreativeRecord>, CursorRefusal>> {
    const [where, parameters] =
      purpose === undefined
        ? ['organisation_id = $1', [organisationId]]
        : ['organisation_id = $1 AND purpose = $2', [organisationId, purpose]];
    return this.pageOf(from, await selectPage(from, CreativeEntity, COLUMNS, where, parameters, page));
  }

  /** Ads in a state of approval, of every organisation: those that wait oldest first, the others newest first. */
  async adsByApproval(
    from: Reader,
    approval: ApprovalState,
    page: PageRequest,
  ): Promise<Result<Page<CreativeRecord>, CursorRefusal>> {
    const where = "approval = $1 AND purpose = 'ad'";
    const order = approval === 'pending' ? 'oldest-first' : 'newest-first';
    return this.pageOf(from, await selectPage(from, CreativeEntity, COLUMNS, where, [approval], page, order));
  }

  /** Settles a creative that waits; false when it is gone or was settled before. */
  async setApproval(
    tx: Transaction,
    id: CreativeId,
    approval: Exclude<ApprovalState, 'pending'>,
    refusalReason: string | null = null,
  ): Promise<boolean> {
    const settled = await managerOf(tx).update(
      CreativeEntity,
      { id, approval: 'pending' },
      { approval, refusalReason },
    );
    return settled.affected === 1;
  }

  /** Corrects an ad of the organisation that waits; false when it is gone or was settled. */
  async changePending(
    tx: Transaction,
    organisationId: OrganisationId,
    id: CreativeId,
    change: CreativeChange,
  ): Promise<boolean> {
    const where = { id, organisationId, approval: 'pending' as const };
    if (Object.keys(change).length === 0) return managerOf(tx).existsBy(CreativeEntity, where);
    return (await managerOf(tx).update(CreativeEntity, where, change)).affected === 1;
  }

  async deleteIfUnused(
    tx: Transaction,
    organisationId: OrganisationId,
    id: CreativeId,
  ): Promise<DeletionOutcome> {
    const creative = await selectOne(tx, CreativeEntity, ['id'], 'WHERE id = $1 AND organisation_id = $2', [
      id,
      organisationId,
    ]);
    if (creative === null) return 'absent';
    const uses = await rowsOf(
      tx,
      `SELECT 1 FROM flight_creatives WHERE creative_id = $1 UNION ALL SELECT 1 FROM venue_contents WHERE creative_id = $1 LIMIT 1`,
      [id],
    );
    if (uses.length > 0) return 'in-use';
    await managerOf(tx).delete(CreativeEntity, { id });
    return 'deleted';
  }

  /** Names of one flight and its campaign, else of one shop, that show this creative; null when nothing does. */
  async userOf(from: Reader, id: CreativeId): Promise<CreativeUser | null> {
    const [flight] = await rowsOf(
      from,
      `SELECT flights.name AS flight, campaigns.name AS campaign FROM flight_creatives
       JOIN flights ON flights.id = flight_creatives.flight_id JOIN campaigns ON campaigns.id = flights.campaign_id
       WHERE flight_creatives.creative_id = $1 ORDER BY flights.created_at, flights.id LIMIT 1`,
      [id],
    );
    if (flight !== undefined)
      return { kind: 'flight', name: String(flight['flight']), campaign: String(flight['campaign']) };
    const [venue] = await rowsOf(
      from,
      `SELECT venues.name AS venue FROM venue_contents JOIN venues ON venues.id = venue_contents.venue_id
       WHERE venue_contents.creative_id = $1 ORDER BY venues.id LIMIT 1`,
      [id],
    );
    return venue === undefined ? null : { kind: 'venue', name: String(venue['venue']) };
  }

  /** The owners of a file that no creative shows but refused ones; nobody when another shows it, or none at all. */
  async ownersOfRefused(from: Reader, sha256: string): Promise<readonly OrganisationId[]> {
    const showing = await select(from, CreativeEntity, ['organisationId', 'approval'], 'WHERE sha256 = $1', [
      sha256,
    ]);
    if (showing.some(({ approval }) => approval !== 'refused')) return [];
    return showing.map(({ organisationId }) => asId<OrganisationId>(organisationId));
  }

  /** Those of these files that a creative shows. */
  async shown(from: Reader, files: readonly string[]): Promise<ReadonlySet<string>> {
    const where = `WHERE ${isOneOf(from, 'sha256', 1)}`;
    const rows = await select(from, CreativeEntity, ['sha256'], where, [listOf(from, files)]);
    return new Set(rows.map((row) => row.sha256));
  }

  private async pageOf(
    from: Reader,
    found: Result<Page<CreativeRow>, CursorRefusal>,
  ): Promise<Result<Page<CreativeRecord>, CursorRefusal>> {
    return found.ok ? ok({ ...found.value, items: await this.allNamed(from, found.value.items) }) : found;
  }

  private async named(from: Reader, row: CreativeRow | null): Promise<CreativeRecord | null> {
    return row === null ? null : ((await this.allNamed(from, [row]))[0] ?? null);
  }

  private async allNamed(from: Reader, rows: readonly CreativeRow[]): Promise<CreativeRecord[]> {
    const owners = listOf(from, [...new Set(rows.map((row) => row.organisationId))]);
    const where = `WHERE ${isOneOf(from, 'id', 1)}`;
    const organisations = await select(from, OrganisationEntity, ['id', 'name'], where, [owners]);
    const names = new Map(organisations.map((organisation) => [organisation.id, organisation.name]));
    return rows.map((row) => ({
      ...creativeTermsOf(row),
      organisationName: names.get(row.organisationId) ?? '',
      purpose: row.purpose,
      refusalReason: row.refusalReason,
      createdAt: instant(row.createdAt),
    }));
  }
}
