import type { CampaignId, CreativeId, FlightId, OrganisationId } from '../../core/base/ids.js';
import { asId } from '../../core/base/ids.js';
import type { Result } from '../../core/base/result.js';
import { ok } from '../../core/base/result.js';
import type { FlightState } from '../../core/eligibility/terms.js';
import { CampaignEntity, FlightCreativeEntity, FlightEntity } from '../entities/campaign.entity.js';
import { CreativeEntity } from '../entities/creative.entity.js';
import { selectPage } from '../paging.js';
import type {
  CampaignRecord,
  CampaignWithFlights,
  CursorRefusal,
  FlightChange,
  FlightRecord,
  FlightWithDelivery,
  Page,
  PageRequest,
  SubmitOutcome,
} from '../records/index.js';
import type { Reader, Transaction } from '../session.js';
import { managerOf } from '../session.js';
import { insert, isOneOf, listOf, select, selectOne } from '../sql.js';
import { playsDelivered } from './delivered.js';
import { FLIGHT_COLUMNS, flightOf, groupBy } from './rows.js';

const CAMPAIGN = ['id', 'organisationId', 'name', 'createdAt'] as const;

/** Campaigns and their flights. Every method sees one organisation's only. */
export class CampaignRepository {
  async create(tx: Transaction, campaign: CampaignRecord): Promise<void> {
    await insert(tx, CampaignEntity, [campaign]);
  }

  async count(from: Reader, organisationId: OrganisationId): Promise<number> {
    return managerOf(from).count(CampaignEntity, { where: { organisationId } });
  }

  async rename(
    tx: Transaction,
    organisationId: OrganisationId,
    id: CampaignId,
    name: string,
  ): Promise<boolean> {
    return (await managerOf(tx).update(CampaignEntity, { id, organisationId }, { name })).affected === 1;
  }

  async get(
    from: Reader,
    organisationId: OrganisationId,
    id: CampaignId,
  ): Promise<CampaignWithFlights | null> {
    const where = 'WHERE id = $1 AND organisation_id = $2';
    const row = await selectOne(from, CampaignEntity, CAMPAIGN, where, [id, organisationId]);
    return row === null ? null : ((await this.withFlights(from, [row as CampaignRecord]))[0] ?? null);
  }

  async list(
    from: Reader,
    organisationId: OrganisationId,
    page: PageRequest,
  ): Promise<Result<Page<CampaignWithFlights>, CursorRefusal>> {
    const found = await selectPage(
      from,
      CampaignEntity,
      CAMPAIGN,
      'organisation_id = $1',
      [organisationId],
      page,
    );
    if (!found.ok) return found;
    return ok({
      ...found.value,
      items: await this.withFlights(from, found.value.items as readonly CampaignRecord[]),
    });
  }

  /** Deletes a campaign of which nothing was ever booked: every flight of it is a draft. */
  async deleteDraft(
    tx: Transaction,
    organisationId: OrganisationId,
    id: CampaignId,
  ): Promise<'deleted' | 'not-draft' | 'absent'> {
    const campaign = await this.get(tx, organisationId, id);
    if (campaign === null) return 'absent';
    if (campaign.flights.some((flight) => flight.state !== 'draft')) return 'not-draft';
    await managerOf(tx).delete(CampaignEntity, { id });
    return 'deleted';
  }

  /** False unless campaign and creatives are all the organisation's. */
  async addFlight(tx: Transaction, flight: FlightRecord): Promise<boolean> {
    const { creativeIds, ...row } = flight;
    const where = 'WHERE id = $1 AND organisation_id = $2';
    const campaign = await selectOne(tx, CampaignEntity, ['id'], where, [
      flight.campaignId,
      flight.organisationId,
    ]);
    if (campaign === null || !(await this.owns(tx, flight.organisationId, creativeIds))) return false;
    await insert(tx, FlightEntity, [row]);
    await this.setCreatives(tx, flight.id, creativeIds);
    return true;
  }

  async flight(
    from: Reader,
    organisationId: OrganisationId,
    id: FlightId,
  ): Promise<FlightWithDelivery | null> {
    const where = 'WHERE id = $1 AND organisation_id = $2';
    const row = await selectOne(from, FlightEntity, FLIGHT_COLUMNS, where, [id, organisationId]);
    return row === null ? null : ((await this.complete(from, [row]))[0] ?? null);
  }

  /** The campaign of a flight whoever owns it, for the ledger; null when there is no such flight. */
  async campaignOf(from: Reader, flightId: FlightId): Promise<CampaignId | null> {
    const row = await selectOne(from, FlightEntity, ['campaignId'], 'WHERE id = $1', [flightId]);
    return row === null ? null : asId<CampaignId>(row.campaignId);
  }

  /** Changes a flight while it is a draft; false when it is not one, or a creative is not the organisation's. */
  async updateDraft(
    tx: Transaction,
    organisationId: OrganisationId,
    id: FlightId,
    change: FlightChange,
  ): Promise<boolean> {
    const { creativeIds, ...columns } = change;
    const flight = await this.flight(tx, organisationId, id);
    if (flight?.state !== 'draft') return false;
    if (creativeIds !== undefined && !(await this.owns(tx, organisationId, creativeIds))) return false;
    if (Object.keys(columns).length > 0) await managerOf(tx).update(FlightEntity, { id }, columns);
    if (creativeIds !== undefined) await this.setCreatives(tx, id, creativeIds);
    return true;
  }

  async deleteDraftFlight(tx: Transaction, organisationId: OrganisationId, id: FlightId): Promise<boolean> {
    return (await managerOf(tx).delete(FlightEntity, { id, organisationId, state: 'draft' })).affected === 1;
  }

  /** Moves a flight from a state it is in to another; false when it is the organisation's no more, or moved meanwhile. */
  async setFlightState(
    tx: Transaction,
    organisationId: OrganisationId,
    id: FlightId,
    expected: FlightState,
    state: FlightState,
  ): Promise<boolean> {
    const moved = await managerOf(tx).update(
      FlightEntity,
      { id, organisationId, state: expected },
      { state },
    );
    return moved.affected === 1;
  }

  /** Books every draft flight of a campaign; when one of them has nothing to show, none is booked. */
  async submit(tx: Transaction, organisationId: OrganisationId, id: CampaignId): Promise<SubmitOutcome> {
    const campaign = await this.get(tx, organisationId, id);
    if (campaign === null) return { kind: 'absent' };
    const drafts = campaign.flights.filter((flight) => flight.state === 'draft');
    const empty = drafts.filter((flight) => flight.creativeIds.length === 0);
    if (drafts.length === 0) return { kind: 'nothing-to-submit' };
    if (empty.length > 0)
      return { kind: 'flight-without-creative', flightIds: empty.map((flight) => flight.id) };
    await managerOf(tx).update(FlightEntity, { campaignId: id, state: 'draft' }, { state: 'booked' });
    return { kind: 'submitted', flightIds: drafts.map((flight) => flight.id) };
  }

  private async owns(
    from: Reader,
    organisationId: OrganisationId,
    creativeIds: readonly CreativeId[],
  ): Promise<boolean> {
    const wanted = [...new Set(creativeIds)];
    const where = `WHERE organisation_id = $1 AND ${isOneOf(from, 'id', 2)}`;
    const owned = await select(from, CreativeEntity, ['id'], where, [organisationId, listOf(from, wanted)]);
    return owned.length === wanted.length;
  }

  private async setCreatives(
    tx: Transaction,
    flightId: FlightId,
    creativeIds: readonly CreativeId[],
  ): Promise<void> {
    await managerOf(tx).delete(FlightCreativeEntity, { flightId });
    const rows = [...new Set(creativeIds)].map((creativeId, position) => ({
      flightId,
      creativeId,
      position,
    }));
    await insert(tx, FlightCreativeEntity, rows);
  }

  private async withFlights(
    from: Reader,
    campaigns: readonly CampaignRecord[],
  ): Promise<CampaignWithFlights[]> {
    const ids = listOf(
      from,
      campaigns.map((campaign) => campaign.id),
    );
    const where = `WHERE ${isOneOf(from, 'campaign_id', 1)} ORDER BY created_at, id`;
    const flights = await this.complete(from, await select(from, FlightEntity, FLIGHT_COLUMNS, where, [ids]));
    const byCampaign = groupBy(flights, (flight) => flight.campaignId);
    return campaigns.map((campaign) => ({ ...campaign, flights: byCampaign.get(campaign.id) ?? [] }));
  }

  private async complete(
    from: Reader,
    rows: readonly Pick<FlightEntity, (typeof FLIGHT_COLUMNS)[number]>[],
  ): Promise<FlightWithDelivery[]> {
    const ids = rows.map((row) => row.id);
    const where = `WHERE ${isOneOf(from, 'flight_id', 1)} ORDER BY flight_id, position`;
    const links = await select(from, FlightCreativeEntity, ['flightId', 'creativeId'], where, [
      listOf(from, ids),
    ]);
    const creatives = groupBy(links, (link) => link.flightId);
    const delivered = await playsDelivered(from, ids);
    const inDemo = await playsDelivered(from, ids, true);
    return rows.map((row) => ({
      ...flightOf(
        row,
        (creatives.get(row.id) ?? []).map((link) => asId<CreativeId>(link.creativeId)),
      ),
      playsDelivered: delivered.get(row.id) ?? 0,
      demoPlaysDelivered: inDemo.get(row.id) ?? 0,
    }));
  }
}
