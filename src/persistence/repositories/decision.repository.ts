import { createHash } from 'node:crypto';
import type {
  CampaignId,
  CreativeId,
  FlightId,
  OrganisationId,
  ScreenId,
  VenueId,
} from '../../core/base/ids.js';
import { asId } from '../../core/base/ids.js';
import type { Instant } from '../../core/base/instant.js';
import { instant } from '../../core/base/instant.js';
import { BUILT_IN_KNOWLEDGE, compileKnowledge, type Knowledge } from '../../core/context/knowledge.js';
import type { CreativeTerms, FlightTerms } from '../../core/eligibility/terms.js';
import { OrganisationEntity } from '../entities/account.entity.js';
import { CampaignEntity, FlightCreativeEntity, FlightEntity } from '../entities/campaign.entity.js';
import { CreativeEntity } from '../entities/creative.entity.js';
import { KnowledgeEditEntity } from '../entities/knowledge.entity.js';
import { NetworkRuleEntity } from '../entities/network.entity.js';
import { DeliveryCountEntity } from '../entities/play.entity.js';
import { ScreenEntity } from '../entities/screen.entity.js';
import {
  CampaignApprovalEntity,
  VenueContentEntity,
  VenueEntity,
  VetoEntity,
  WaitingSlotEntity,
  ZoneEntity,
} from '../entities/venue.entity.js';
import type { ScreenBundle, ScreenContext, VenueBundle } from '../records/index.js';
import type { Reader } from '../session.js';
import { isOneOf, listOf, select } from '../sql.js';
import { playsDelivered } from './delivered.js';
import { KNOWLEDGE_COLUMNS } from './knowledge.repository.js';
import { networkRulesOf } from './network.repository.js';
import {
  CONTEXT_COLUMNS,
  CREATIVE_TERMS_COLUMNS,
  SCREEN_CONTEXT_COLUMNS,
  SLOT_COLUMNS,
  VETO_COLUMNS,
  ZONE_COLUMNS,
} from './rows.js';
import { contextOf, creativeTermsOf, groupBy, screenOf, slotOf, vetoOf, zoneOf } from './rows.js';

const FLIGHT_TERMS_COLUMNS = [
  'id',
  'campaignId',
  'organisationId',
  'productIds',
  'state',
  'startsAt',
  'endsAt',
  'context',
  'goal',
] as const;

const READ = {
  venues: [VenueEntity, CONTEXT_COLUMNS],
  vetoes: [VetoEntity, VETO_COLUMNS],
  zones: [ZoneEntity, ZONE_COLUMNS],
  slots: [WaitingSlotEntity, SLOT_COLUMNS],
  screens: [ScreenEntity, SCREEN_CONTEXT_COLUMNS],
  contents: [VenueContentEntity, ['venueId', 'creativeId', 'position']],
  approvals: [CampaignApprovalEntity, ['venueId', 'campaignId']],
  creatives: [CreativeEntity, CREATIVE_TERMS_COLUMNS],
  flights: [FlightEntity, FLIGHT_TERMS_COLUMNS],
  flightCreatives: [FlightCreativeEntity, ['flightId', 'creativeId', 'position']],
  campaigns: [CampaignEntity, ['id', 'name']],
  organisations: [OrganisationEntity, ['id', 'name']],
  knowledgeEdits: [KnowledgeEditEntity, KNOWLEDGE_COLUMNS],
  networkRules: [NetworkRuleEntity, ['key', 'value']],
  delivered: [DeliveryCountEntity, ['flightId', 'isDemo', 'plays']],
} as const;

/** Every column that a decision reads, and there is no other way to read one: all are of class context or terms. */
export const DECISION_COLUMNS: readonly (readonly [new () => object, readonly string[]])[] =
  Object.values(READ);

export interface FlightOwner {
  readonly flightName: string;
  readonly campaignId: CampaignId;
  readonly organisationId: OrganisationId;
}

/** What decisions are made from. A constant number of statements, however many shops, screens and flights. */
export class DecisionRepository {
  /** The knowledge base compiled last, by the edits it was compiled from. */
  private compiled: { readonly edits: string; readonly knowledge: Knowledge } = {
    edits: '[]',
    knowledge: BUILT_IN_KNOWLEDGE,
  };

  /** The knowledge base as operators have edited it; compiled again only when an edit was made. */
  async knowledge(from: Reader): Promise<Knowledge> {
    const edits = await select(from, ...READ.knowledgeEdits, 'ORDER BY activity_id, product_id', []);
    const text = JSON.stringify(edits);
    if (text !== this.compiled.edits) {
      const version = `edited-${createHash('sha256').update(text).digest('hex').slice(0, 12)}`;
      const knowledge = edits.length === 0 ? BUILT_IN_KNOWLEDGE : compileKnowledge(edits, version);
      this.compiled = { edits: text, knowledge };
    }
    return this.compiled.knowledge;
  }

  /** Shops with all that is in them, in order of id; every shop for `'all'`. */
  async venueBundles(from: Reader, venueIds: readonly VenueId[] | 'all'): Promise<readonly VenueBundle[]> {
    const wanted = venueIds === 'all' ? [] : [listOf(from, venueIds)];
    const only = (column: string): string => (venueIds === 'all' ? '' : `WHERE ${isOneOf(from, column, 1)}`);
    const ofVenue = only('venue_id');
    const zonesOf = venueIds === 'all' ? '' : `WHERE zone_id IN (SELECT id FROM zones ${ofVenue})`;
    const shown = `WHERE id IN (SELECT creative_id FROM venue_contents ${ofVenue})`;

    const venues = await select(from, ...READ.venues, `${only('id')} ORDER BY id`, wanted);
    const vetoes = await select(from, ...READ.vetoes, `${ofVenue} ORDER BY id`, wanted);
    const zones = await select(from, ...READ.zones, `${ofVenue} ORDER BY id`, wanted);
    const slots = await select(from, ...READ.slots, `${zonesOf} ORDER BY id`, wanted);
    const screens = await select(from, ...READ.screens, `${ofVenue} ORDER BY id`, wanted);
    const contents = await select(from, ...READ.contents, `${ofVenue} ORDER BY venue_id, position`, wanted);
    const approvals = await select(from, ...READ.approvals, `${ofVenue} ORDER BY campaign_id`, wanted);
    const creatives = await select(from, ...READ.creatives, shown, wanted);
    const network = networkRulesOf(await select(from, ...READ.networkRules));
    const knowledge = await this.knowledge(from);

    const vetoesOf = groupBy(vetoes, (veto) => veto.venueId);
    const zonesOfVenue = groupBy(zones, (zone) => zone.venueId);
    const slotsOfZone = groupBy(slots, (slot) => slot.zoneId);
    const screensOf = groupBy(screens, (screen) => screen.venueId);
    const contentsOf = groupBy(contents, (content) => content.venueId);
    const approvalsOf = groupBy(approvals, (approval) => approval.venueId);
    const terms = new Map(creatives.map((creative) => [creative.id, creativeTermsOf(creative)]));
    return venues.map((venue) => {
      const own = zonesOfVenue.get(venue.id) ?? [];
      return {
        context: contextOf(venue, (vetoesOf.get(venue.id) ?? []).map(vetoOf)),
        zones: own.map(zoneOf),
        slots: own.flatMap((zone) => slotsOfZone.get(zone.id) ?? []).map(slotOf),
        screens: (screensOf.get(venue.id) ?? []).map(screenOf),
        ownContent: (contentsOf.get(venue.id) ?? []).flatMap(
          (content) => terms.get(content.creativeId) ?? [],
        ),
        approvedCampaignIds: (approvalsOf.get(venue.id) ?? []).map((approval) =>
          asId<CampaignId>(approval.campaignId),
        ),
        network,
        knowledge,
      };
    });
  }

  /** Screens, each with its shop and zone, in order of shop and id; every screen for `'all'`. */
  async screenBundles(
    from: Reader,
    screenIds: readonly ScreenId[] | 'all',
  ): Promise<readonly ScreenBundle[]> {
    if (screenIds === 'all') return this.perScreen(await this.venueBundles(from, 'all'));
    const where = `WHERE ${isOneOf(from, 'id', 1)}`;
    const screens = await select(from, ...READ.screens, where, [listOf(from, screenIds)]);
    const venueIds = [...new Set(screens.map((screen) => asId<VenueId>(screen.venueId)))];
    const wanted = new Set<ScreenId>(screenIds);
    return this.perScreen(await this.venueBundles(from, venueIds)).filter(({ screen }) =>
      wanted.has(screen.id),
    );
  }

  /** Every screen with what its shop declares, but for its vetoes: two statements, to tell whom a change concerns. */
  async screenContexts(from: Reader): Promise<readonly ScreenContext[]> {
    const venues = await select(from, ...READ.venues);
    const screens = await select(from, ...READ.screens, 'ORDER BY id');
    const contexts = new Map(venues.map((venue) => [venue.id, contextOf(venue, [])]));
    return screens.flatMap(({ id, venueId }) => {
      const context = contexts.get(venueId);
      return context === undefined ? [] : [{ screenId: asId<ScreenId>(id), context }];
    });
  }

  /**
   * Flights that are booked or in flight and do not end by `at`, those still to start included, in order of id.
   * Plays of a demo count apart: `isDemo` says which of the two counts `playsDelivered` is.
   */
  async liveFlights(from: Reader, at: Instant, isDemo = false): Promise<readonly FlightTerms[]> {
    const live = "state IN ('booked', 'in-flight') AND ends_at > $1";
    const flights = await select(from, ...READ.flights, `WHERE ${live} ORDER BY id`, [at]);
    return this.termsOf(from, flights, isDemo);
  }

  /** One flight in whatever state, or null. */
  async flightTerms(from: Reader, id: FlightId, isDemo = false): Promise<FlightTerms | null> {
    const flights = await select(from, ...READ.flights, 'WHERE id = $1', [id]);
    return (await this.termsOf(from, flights, isDemo))[0] ?? null;
  }

  /** Flights that show a creative, the latest first, at most so many. */
  async flightsShowing(
    from: Reader,
    creativeId: CreativeId,
    most: number,
    isDemo = false,
  ): Promise<readonly FlightTerms[]> {
    const where = `WHERE id IN (SELECT flight_id FROM flight_creatives WHERE creative_id = $1)
      ORDER BY starts_at DESC, id DESC LIMIT ${most}`;
    return this.termsOf(from, await select(from, ...READ.flights, where, [creativeId]), isDemo);
  }

  /** Creatives of an organisation, in the order of the ids; null when one of them is not its own. */
  async creativesOf(
    from: Reader,
    organisationId: OrganisationId,
    ids: readonly CreativeId[],
  ): Promise<readonly CreativeTerms[] | null> {
    const where = `WHERE organisation_id = $1 AND ${isOneOf(from, 'id', 2)}`;
    const rows = await select(from, ...READ.creatives, where, [organisationId, listOf(from, ids)]);
    const owned = new Map(rows.map((row) => [row.id, creativeTermsOf(row)]));
    const found = ids.flatMap((id) => owned.get(id) ?? []);
    return found.length === ids.length ? found : null;
  }

  /** The name of a campaign of the organisation, or null. */
  async campaignName(from: Reader, organisationId: OrganisationId, id: CampaignId): Promise<string | null> {
    const where = 'WHERE id = $1 AND organisation_id = $2';
    return (await select(from, ...READ.campaigns, where, [id, organisationId]))[0]?.name ?? null;
  }

  /** Whose campaign these flights are of, live or not; one that is gone is absent. */
  async ownersOf(from: Reader, flightIds: readonly FlightId[]): Promise<ReadonlyMap<string, FlightOwner>> {
    const where = `WHERE ${isOneOf(from, 'id', 1)}`;
    const rows = await select(from, FlightEntity, ['id', 'name', 'campaignId', 'organisationId'], where, [
      listOf(from, flightIds),
    ]);
    return new Map(
      rows.map(({ id, name, campaignId, organisationId }) => [
        id,
        {
          flightName: name,
          campaignId: asId<CampaignId>(campaignId),
          organisationId: asId<OrganisationId>(organisationId),
        },
      ]),
    );
  }

  /** Rows of flights with their names, creatives and counts, in the order given. */
  private async termsOf(
    from: Reader,
    flights: readonly Pick<FlightEntity, (typeof FLIGHT_TERMS_COLUMNS)[number]>[],
    isDemo: boolean,
  ): Promise<readonly FlightTerms[]> {
    const campaignIds = listOf(from, [...new Set(flights.map((flight) => flight.campaignId))]);
    const ownerIds = listOf(from, [...new Set(flights.map((flight) => flight.organisationId))]);
    const flightIds = flights.map((flight) => flight.id);
    const ofFlights = isOneOf(from, 'flight_id', 1);
    const parameters = [listOf(from, flightIds)];

    const campaigns = await select(from, ...READ.campaigns, `WHERE ${isOneOf(from, 'id', 1)}`, [campaignIds]);
    const owners = await select(from, ...READ.organisations, `WHERE ${isOneOf(from, 'id', 1)}`, [ownerIds]);
    const links = await select(
      from,
      ...READ.flightCreatives,
      `WHERE ${ofFlights} ORDER BY flight_id, position`,
      parameters,
    );
    const shown = `WHERE id IN (SELECT creative_id FROM flight_creatives WHERE ${ofFlights})`;
    const creatives = await select(from, ...READ.creatives, shown, parameters);
    const delivered = await playsDelivered(from, flightIds, isDemo);

    const campaignNames = new Map(campaigns.map((campaign) => [campaign.id, campaign.name]));
    const ownerNames = new Map(owners.map((owner) => [owner.id, owner.name]));
    const terms = new Map<string, CreativeTerms>(creatives.map((one) => [one.id, creativeTermsOf(one)]));
    const linksOf = groupBy(links, (link) => link.flightId);
    return flights.map((flight) => ({
      id: asId(flight.id),
      campaignId: asId<CampaignId>(flight.campaignId),
      campaignName: campaignNames.get(flight.campaignId) ?? '',
      organisationId: asId<OrganisationId>(flight.organisationId),
      advertiserName: ownerNames.get(flight.organisationId) ?? '',
      productIds: flight.productIds,
      state: flight.state,
      startsAt: instant(flight.startsAt),
      endsAt: instant(flight.endsAt),
      context: flight.context,
      goal: flight.goal,
      creatives: (linksOf.get(flight.id) ?? []).flatMap(
        (link) => terms.get(asId<CreativeId>(link.creativeId)) ?? [],
      ),
      playsDelivered: delivered.get(flight.id) ?? 0,
    }));
  }

  private perScreen(venues: readonly VenueBundle[]): readonly ScreenBundle[] {
    return venues.flatMap(
      ({ context, zones, slots, screens, ownContent, approvedCampaignIds, network, knowledge }) =>
        screens.flatMap((screen) => {
          const zone = zones.find(({ id }) => id === screen.zoneId);
          if (zone === undefined) return [];
          const waiting = slots.filter(({ zoneId }) => zoneId === zone.id);
          return [
            { context, zone, slots: waiting, screen, ownContent, approvedCampaignIds, network, knowledge },
          ];
        }),
    );
  }
}
