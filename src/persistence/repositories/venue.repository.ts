import type {
  CampaignId,
  CreativeId,
  OrganisationId,
  VenueId,
  WaitingSlotId,
  ZoneId,
} from '../../core/base/ids.js';
import { asId } from '../../core/base/ids.js';
import type { Instant } from '../../core/base/instant.js';
import { instant } from '../../core/base/instant.js';
import type { Result } from '../../core/base/result.js';
import { ok } from '../../core/base/result.js';
import type { VetoTarget, WaitingSlot, Zone } from '../../core/context/venue.js';
import { OrganisationEntity } from '../entities/account.entity.js';
import { CampaignEntity } from '../entities/campaign.entity.js';
import { CreativeEntity } from '../entities/creative.entity.js';
import {
  CampaignApprovalEntity,
  FormerVenueEntity,
  VenueContentEntity,
  VenueEntity,
  VetoEntity,
  WaitingSlotEntity,
  ZoneEntity,
} from '../entities/venue.entity.js';
import { selectPage } from '../paging.js';
import type {
  CampaignApproval,
  CursorRefusal,
  NewVeto,
  Page,
  PageRequest,
  VenueChange,
  VenueRecord,
  VetoRecord,
} from '../records/index.js';
import type { Reader, Transaction } from '../session.js';
import { managerOf } from '../session.js';
import type { RawRow } from '../sql.js';
import { insert, isOneOf, listOf, rowsOf, select, selectOne } from '../sql.js';
import { SLOT_COLUMNS, VENUE_COLUMNS, VETO_COLUMNS, ZONE_COLUMNS } from './rows.js';
import { slotOf, targetIdOf, venueColumns, venueOf, vetoOf, zoneOf } from './rows.js';

/** Conditions on what a merchant may name: advertisers, campaigns once submitted, and ads once approved. */
const IS_ADVERTISER = `kind = 'advertiser'`;
const HAS_LEFT_DRAFT = `EXISTS (SELECT 1 FROM flights f WHERE f.campaign_id = campaigns.id AND f.state <> 'draft')`;
const MAY_BE_SHOWN = `purpose = 'ad' AND approval = 'approved'`;
/** A condition on a table with a `venue_id`: the shop is the organisation's, `$1`. */
const OF_ORGANISATION = 'venue_id IN (SELECT id FROM venues WHERE organisation_id = $1)';

/** Shops, where people wait in them, and the merchant's last word. Every method sees one organisation's shops only. */
export class VenueRepository {
  async create(tx: Transaction, venue: VenueRecord): Promise<void> {
    const { venueId, organisationId, createdAt, ...declared } = venue;
    const row = { ...venueColumns(declared), id: venueId, organisationId, createdAt };
    await insert(tx, VenueEntity, [row as VenueEntity]);
  }

  async count(from: Reader, organisationId: OrganisationId): Promise<number> {
    return managerOf(from).count(VenueEntity, { where: { organisationId } });
  }

  /** False when the organisation has no such shop. */
  async update(
    tx: Transaction,
    organisationId: OrganisationId,
    id: VenueId,
    change: VenueChange,
  ): Promise<boolean> {
    const columns = venueColumns(change);
    if (Object.keys(columns).length === 0) return (await this.get(tx, organisationId, id)) !== null;
    return (await managerOf(tx).update(VenueEntity, { id, organisationId }, columns)).affected === 1;
  }

  /** Deletes a shop with everything in it; its plays and counts stay, and keep its name. */
  async delete(tx: Transaction, organisationId: OrganisationId, id: VenueId, at: Instant): Promise<boolean> {
    const venue = await this.get(tx, organisationId, id);
    if (venue === null) return false;
    await insert(tx, FormerVenueEntity, [{ id, name: venue.name, deletedAt: at }]);
    return (await managerOf(tx).delete(VenueEntity, { id, organisationId })).affected === 1;
  }

  async get(from: Reader, organisationId: OrganisationId, id: VenueId): Promise<VenueRecord | null> {
    const where = 'WHERE id = $1 AND organisation_id = $2';
    const row = await selectOne(from, VenueEntity, VENUE_COLUMNS, where, [id, organisationId]);
    return row === null ? null : venueOf(row);
  }

  async list(
    from: Reader,
    organisationId: OrganisationId,
    page: PageRequest,
  ): Promise<Result<Page<VenueRecord>, CursorRefusal>> {
    const where = 'organisation_id = $1';
    const found = await selectPage(from, VenueEntity, VENUE_COLUMNS, where, [organisationId], page);
    return found.ok ? ok({ ...found.value, items: found.value.items.map(venueOf) }) : found;
  }

  /** False when the shop is not the organisation's. */
  async addZone(tx: Transaction, organisationId: OrganisationId, zone: Zone): Promise<boolean> {
    if ((await this.get(tx, organisationId, zone.venueId)) === null) return false;
    await insert(tx, ZoneEntity, [zone]);
    return true;
  }

  async zone(from: Reader, organisationId: OrganisationId, id: ZoneId): Promise<Zone | null> {
    const where = `WHERE ${OF_ORGANISATION} AND id = $2`;
    const row = await selectOne(from, ZoneEntity, ZONE_COLUMNS, where, [organisationId, id]);
    return row === null ? null : zoneOf(row);
  }

  async zones(from: Reader, organisationId: OrganisationId, venueId: VenueId): Promise<readonly Zone[]> {
    const where = `WHERE ${OF_ORGANISATION} AND venue_id = $2 ORDER BY id`;
    return (await select(from, ZoneEntity, ZONE_COLUMNS, where, [organisationId, venueId])).map(zoneOf);
  }

  async updateZone(
    tx: Transaction,
    organisationId: OrganisationId,
    id: ZoneId,
    change: Partial<Pick<Zone, 'name' | 'kind'>>,
  ): Promise<boolean> {
    if ((await this.zone(tx, organisationId, id)) === null) return false;
    if (Object.keys(change).length > 0) await managerOf(tx).update(ZoneEntity, { id }, change);
    return true;
  }

  /** Deletes a zone with its waiting slots and screens. */
  async deleteZone(tx: Transaction, organisationId: OrganisationId, id: ZoneId): Promise<boolean> {
    if ((await this.zone(tx, organisationId, id)) === null) return false;
    return (await managerOf(tx).delete(ZoneEntity, { id })).affected === 1;
  }

  async countZones(from: Reader, venueId: VenueId): Promise<number> {
    return managerOf(from).count(ZoneEntity, { where: { venueId } });
  }

  async countSlots(from: Reader, zoneId: ZoneId): Promise<number> {
    return managerOf(from).count(WaitingSlotEntity, { where: { zoneId } });
  }

  async countVetoes(from: Reader, venueId: VenueId): Promise<number> {
    return managerOf(from).count(VetoEntity, { where: { venueId } });
  }

  /** False when the zone is not in a shop of the organisation. */
  async addSlot(tx: Transaction, organisationId: OrganisationId, slot: WaitingSlot): Promise<boolean> {
    if ((await this.zone(tx, organisationId, slot.zoneId)) === null) return false;
    await insert(tx, WaitingSlotEntity, [slot]);
    return true;
  }

  async slot(from: Reader, organisationId: OrganisationId, id: WaitingSlotId): Promise<WaitingSlot | null> {
    const where = `WHERE id = $2 AND zone_id IN (SELECT id FROM zones WHERE ${OF_ORGANISATION})`;
    const row = await selectOne(from, WaitingSlotEntity, SLOT_COLUMNS, where, [organisationId, id]);
    return row === null ? null : slotOf(row);
  }

  /** The waiting slots of a shop, whatever their zone. */
  async slots(
    from: Reader,
    organisationId: OrganisationId,
    venueId: VenueId,
  ): Promise<readonly WaitingSlot[]> {
    const where = `WHERE zone_id IN (SELECT id FROM zones WHERE ${OF_ORGANISATION} AND venue_id = $2) ORDER BY id`;
    return (await select(from, WaitingSlotEntity, SLOT_COLUMNS, where, [organisationId, venueId])).map(
      slotOf,
    );
  }

  async replaceSlot(
    tx: Transaction,
    organisationId: OrganisationId,
    id: WaitingSlotId,
    slot: Omit<WaitingSlot, 'id' | 'zoneId'>,
  ): Promise<boolean> {
    if ((await this.slot(tx, organisationId, id)) === null) return false;
    return (await managerOf(tx).update(WaitingSlotEntity, { id }, slot)).affected === 1;
  }

  async deleteSlot(tx: Transaction, organisationId: OrganisationId, id: WaitingSlotId): Promise<boolean> {
    if ((await this.slot(tx, organisationId, id)) === null) return false;
    return (await managerOf(tx).delete(WaitingSlotEntity, { id })).affected === 1;
  }

  async countKeywordVetoes(from: Reader, venueId: VenueId): Promise<number> {
    return managerOf(from).count(VetoEntity, { where: { venueId, kind: 'keyword' } });
  }

  /** Adds a veto, or finds the same one; null when the shop is not the organisation's. */
  async addVeto(tx: Transaction, veto: NewVeto): Promise<VetoRecord | null> {
    if ((await this.get(tx, veto.organisationId, veto.venueId)) === null) return null;
    const { target, ...rest } = veto;
    const targetId = targetIdOf(target);
    const key = ['venueId', 'kind', 'targetId'] as const;
    await insert(tx, VetoEntity, [{ ...rest, kind: target.kind, targetId }], { key });
    const all = await this.vetoes(tx, veto.organisationId, veto.venueId);
    return all.find((one) => one.target.kind === target.kind && targetIdOf(one.target) === targetId) ?? null;
  }

  /** Takes a veto back; says which shop it bound, or null when the organisation has no such veto. */
  async removeVeto(tx: Transaction, organisationId: OrganisationId, id: string): Promise<VenueId | null> {
    const where = 'WHERE id = $1 AND organisation_id = $2';
    const row = await selectOne(tx, VetoEntity, ['venueId'], where, [id, organisationId]);
    if (row === null) return null;
    await managerOf(tx).delete(VetoEntity, { id });
    return asId<VenueId>(row.venueId);
  }

  async vetoes(
    from: Reader,
    organisationId: OrganisationId,
    venueId: VenueId,
  ): Promise<readonly VetoRecord[]> {
    const where = 'WHERE organisation_id = $1 AND venue_id = $2 ORDER BY created_at, id';
    const rows = await select(from, VetoEntity, [...VETO_COLUMNS, 'createdAt'], where, [
      organisationId,
      venueId,
    ]);
    const names = await this.namesOf(
      from,
      rows.map((row) => row.targetId),
    );
    return rows.map((row) => ({
      ...vetoOf(row),
      targetName: names.get(row.targetId) ?? row.targetId,
      createdAt: instant(row.createdAt),
    }));
  }

  /**
   * What a target is called, or null when there is none: only what may come before a merchant's eyes has a name here, or
   * a guess would read other organisations' drafts and own content. Categories, products and words are no rows of ours.
   */
  async nameOfTarget(
    from: Reader,
    target: Exclude<VetoTarget, { kind: 'category' | 'product' | 'keyword' }>,
  ): Promise<string | null> {
    const id = targetIdOf(target);
    switch (target.kind) {
      case 'advertiser':
        return (
          (await selectOne(from, OrganisationEntity, ['name'], `WHERE id = $1 AND ${IS_ADVERTISER}`, [id]))
            ?.name ?? null
        );
      case 'campaign':
        return (
          (await selectOne(from, CampaignEntity, ['name'], `WHERE id = $1 AND ${HAS_LEFT_DRAFT}`, [id]))
            ?.name ?? null
        );
      case 'creative':
        return (
          (await selectOne(from, CreativeEntity, ['title'], `WHERE id = $1 AND ${MAY_BE_SHOWN}`, [id]))
            ?.title ?? null
        );
    }
  }

  /** Replaces the shop's own content, in this order; false unless shop and creatives are all the organisation's. */
  async setOwnContent(
    tx: Transaction,
    organisationId: OrganisationId,
    venueId: VenueId,
    creativeIds: readonly CreativeId[],
  ): Promise<boolean> {
    if ((await this.get(tx, organisationId, venueId)) === null) return false;
    const wanted = [...new Set(creativeIds)];
    const where = `WHERE organisation_id = $1 AND ${isOneOf(tx, 'id', 2)}`;
    const owned = await select(tx, CreativeEntity, ['id'], where, [organisationId, listOf(tx, wanted)]);
    if (owned.length !== wanted.length) return false;
    await managerOf(tx).delete(VenueContentEntity, { venueId });
    await insert(
      tx,
      VenueContentEntity,
      wanted.map((creativeId, position) => ({ venueId, creativeId, position })),
    );
    return true;
  }

  async ownContentIds(
    from: Reader,
    organisationId: OrganisationId,
    venueId: VenueId,
  ): Promise<readonly CreativeId[]> {
    const where = `WHERE ${OF_ORGANISATION} AND venue_id = $2 ORDER BY position`;
    const rows = await select(from, VenueContentEntity, ['creativeId'], where, [organisationId, venueId]);
    return rows.map((row) => asId<CreativeId>(row.creativeId));
  }

  /** Lets a campaign in where each one is asked for; false unless the shop is theirs and the campaign was submitted. */
  async approveCampaign(tx: Transaction, approval: CampaignApproval): Promise<boolean> {
    if ((await this.get(tx, approval.organisationId, approval.venueId)) === null) return false;
    // A campaign that was never submitted is its advertiser's alone: to a shop it does not exist.
    const where = `WHERE id = $1 AND ${HAS_LEFT_DRAFT}`;
    if ((await selectOne(tx, CampaignEntity, ['id'], where, [approval.campaignId])) === null) return false;
    await insert(tx, CampaignApprovalEntity, [approval], { key: ['venueId', 'campaignId'] });
    return true;
  }

  async withdrawApproval(
    tx: Transaction,
    organisationId: OrganisationId,
    venueId: VenueId,
    campaignId: CampaignId,
  ): Promise<boolean> {
    const gone = await managerOf(tx).delete(CampaignApprovalEntity, { organisationId, venueId, campaignId });
    return gone.affected === 1;
  }

  private async namesOf(from: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (ids.length === 0) return new Map();
    const oneOf = isOneOf(from, 'id', 1);
    const rows = await rowsOf(
      from,
      `SELECT id, name FROM organisations WHERE ${oneOf} UNION ALL SELECT id, name FROM campaigns WHERE ${oneOf}
       UNION ALL SELECT id, title FROM creatives WHERE ${oneOf}`,
      [listOf(from, ids)],
    );
    return new Map(rows.map((row: RawRow) => [String(row['id']), String(row['name'])]));
  }
}
