import type { OrganisationId, ScreenId, VenueId, ZoneId } from '../../core/base/ids.js';
import { asId } from '../../core/base/ids.js';
import { ScreenEntity } from '../entities/screen.entity.js';
import { ZoneEntity } from '../entities/venue.entity.js';
import type {
  NewScreen,
  PublicScreenFacts,
  ScreenChange,
  ScreenRecord,
  ScreenWithPairing,
} from '../records/index.js';
import type { Reader, Transaction } from '../session.js';
import { managerOf } from '../session.js';
import { insert, isOneOf, listOf, rowsOf, select, selectOne } from '../sql.js';
import { SCREEN_COLUMNS, screenRecordOf } from './rows.js';

/** Screens as their merchants declare them; the boxes behind them are the device repository's. */
export class ScreenRepository {
  /** False unless the zone is in the shop and the shop is the organisation's. */
  async create(tx: Transaction, screen: NewScreen): Promise<boolean> {
    if (!(await this.hasZone(tx, screen.organisationId, screen.venueId, screen.zoneId))) return false;
    await insert(tx, ScreenEntity, [screen]);
    return true;
  }

  /** False when the organisation has no such screen, or the new zone is not in the screen's shop. */
  async update(
    tx: Transaction,
    organisationId: OrganisationId,
    id: ScreenId,
    change: ScreenChange,
  ): Promise<boolean> {
    const screen = await this.get(tx, organisationId, id);
    if (screen === null) return false;
    if (
      change.zoneId !== undefined &&
      !(await this.hasZone(tx, organisationId, screen.venueId, change.zoneId))
    )
      return false;
    if (Object.keys(change).length > 0) await managerOf(tx).update(ScreenEntity, { id }, change);
    return true;
  }

  async delete(tx: Transaction, organisationId: OrganisationId, id: ScreenId): Promise<boolean> {
    return (await managerOf(tx).delete(ScreenEntity, { id, organisationId })).affected === 1;
  }

  async get(from: Reader, organisationId: OrganisationId, id: ScreenId): Promise<ScreenRecord | null> {
    const where = 'WHERE id = $1 AND organisation_id = $2';
    const row = await selectOne(from, ScreenEntity, SCREEN_COLUMNS, where, [id, organisationId]);
    return row === null ? null : screenRecordOf(row);
  }

  /** A screen whoever owns it: for what the service itself does, never for what a member asks. */
  async find(from: Reader, id: ScreenId): Promise<ScreenRecord | null> {
    const row = await selectOne(from, ScreenEntity, SCREEN_COLUMNS, 'WHERE id = $1', [id]);
    return row === null ? null : screenRecordOf(row);
  }

  /** The first demo screen of each organisation, by the addresses of its members: the demo's stable keys. */
  async demoScreensByEmail(from: Reader): Promise<ReadonlyMap<string, ScreenId>> {
    const rows = await rowsOf(
      from,
      `SELECT members.email, screens.id FROM screens JOIN members ON members.organisation_id = screens.organisation_id
       WHERE screens.is_demo ORDER BY screens.id DESC`,
    );
    return new Map(rows.map((row) => [String(row['email']), asId<ScreenId>(String(row['id']))]));
  }

  async listByVenue(
    from: Reader,
    organisationId: OrganisationId,
    venueId: VenueId,
  ): Promise<readonly ScreenWithPairing[]> {
    const where = 'WHERE organisation_id = $1 AND venue_id = $2 ORDER BY created_at, id';
    const screens = await select(from, ScreenEntity, SCREEN_COLUMNS, where, [organisationId, venueId]);
    const ids = screens.map((screen) => screen.id);
    const paired = await rowsOf(
      from,
      `SELECT DISTINCT screen_id FROM screen_devices WHERE revoked_at IS NULL AND ${isOneOf(from, 'screen_id', 1)}`,
      [listOf(from, ids)],
    );
    const isPaired = new Set(paired.map((row) => row['screen_id']));
    return screens.map((screen) => ({ ...screenRecordOf(screen), isPaired: isPaired.has(screen.id) }));
  }

  /** The ids of the screens of a shop, of every shop of an organisation, or of all. */
  async idsOf(
    from: Reader,
    owner: { readonly venueId: VenueId } | { readonly organisationId: OrganisationId } | 'all',
  ): Promise<readonly ScreenId[]> {
    if (owner === 'all')
      return (await select(from, ScreenEntity, ['id'], 'ORDER BY id')).map(({ id }) => asId<ScreenId>(id));
    const [column, id] =
      'venueId' in owner ? ['venue_id', owner.venueId] : ['organisation_id', owner.organisationId];
    const rows = await select(from, ScreenEntity, ['id'], `WHERE ${column} = $1 ORDER BY id`, [id]);
    return rows.map((row) => asId<ScreenId>(row.id));
  }

  /** What anybody may know of a screen and its shop. */
  async publicFacts(from: Reader, id: ScreenId): Promise<PublicScreenFacts | null> {
    const [row] = await rowsOf(
      from,
      `SELECT s.id, s.name, s.zone_id, s.is_demo, v.id AS venue_id, v.name AS venue_name, v.activity_id, v.city,
              v.time_zone, o.name AS organisation_name
       FROM screens s JOIN venues v ON v.id = s.venue_id JOIN organisations o ON o.id = s.organisation_id
       WHERE s.id = $1`,
      [id],
    );
    if (row === undefined) return null;
    return {
      screenId: id,
      screenName: String(row['name']),
      zoneId: asId<ZoneId>(String(row['zone_id'])),
      venueId: asId<VenueId>(String(row['venue_id'])),
      venueName: String(row['venue_name']),
      activityId: String(row['activity_id']),
      city: String(row['city']),
      timeZone: String(row['time_zone']),
      organisationName: String(row['organisation_name']),
      isDemo: Boolean(row['is_demo']),
    };
  }

  private async hasZone(
    from: Reader,
    organisationId: OrganisationId,
    venueId: VenueId,
    zoneId: ZoneId,
  ): Promise<boolean> {
    const where =
      'WHERE id = $1 AND venue_id = $2 AND venue_id IN (SELECT id FROM venues WHERE organisation_id = $3)';
    return (await selectOne(from, ZoneEntity, ['id'], where, [zoneId, venueId, organisationId])) !== null;
  }
}
