import { Inject, Injectable } from '@nestjs/common';
import {
  asId,
  type CampaignId,
  type CreativeId,
  type FlightId,
  type OrganisationId,
} from '../../core/base/ids.js';
import { instant } from '../../core/base/instant.js';
import { type FlightAction, type FlightDates, stateAfter, stateAt } from '../../core/booking/check-flight.js';
import { STATE_NAMES } from '../../core/eligibility/reason-text.js';
import { ASKS_NOTHING, type FlightState } from '../../core/eligibility/terms.js';
import type {
  CampaignWithFlights,
  FlightChange,
  FlightWithDelivery,
} from '../../persistence/records/index.js';
import { AuditRepository } from '../../persistence/repositories/audit.repository.js';
import { CampaignRepository } from '../../persistence/repositories/campaign.repository.js';
import type { Transaction } from '../../persistence/session.js';
import { Store } from '../../persistence/store.js';
import type { Actor } from '../../platform/auth/access.js';
import type { Clock } from '../../platform/clock.js';
import { UserError } from '../../platform/errors/errors.js';
import { refuseBeyond } from '../../platform/errors/refuse-beyond.js';
import { Events } from '../../platform/events.js';
import { isoTime, pageRequest, pageView } from '../../platform/http/paging.js';
import { given } from '../../platform/http/patch.js';
import type { NewId } from '../../platform/ids.js';
import { CLOCK, NEW_ID } from '../../platform/tokens.js';
import type {
  CampaignInput,
  CampaignView,
  FlightInput,
  FlightPatch,
  FlightView,
} from '../../wire/api/campaigns.js';
import type { Page, PageQuery } from '../../wire/api/common.js';
import { LIMITS } from '../../wire/limits.js';
import { refuseTerms, termsAfter } from './context-terms.js';
import { refuseFlight } from './refuse-flight.js';

const idsOf = (ids: readonly string[]): readonly CreativeId[] =>
  [...new Set(ids)].map((id) => asId<CreativeId>(id));

/** Campaigns and their dated lines, from draft to booked and on. */
@Injectable()
export class CampaignsService {
  constructor(
    private readonly store: Store,
    private readonly campaigns: CampaignRepository,
    private readonly audit: AuditRepository,
    private readonly events: Events,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(NEW_ID) private readonly newId: NewId,
  ) {}

  async list(organisation: string, query: PageQuery): Promise<Page<CampaignView>> {
    const page = await this.campaigns.list(this.store.reader, asId(organisation), pageRequest(query));
    return pageView(page, (campaign) => this.view(campaign));
  }

  async create(organisation: string, { name }: CampaignInput): Promise<CampaignView> {
    const id = asId<CampaignId>(this.newId());
    const campaign = {
      id,
      organisationId: asId<OrganisationId>(organisation),
      name,
      createdAt: this.clock.now(),
    };
    await this.store.write(async (tx) => {
      const count = await this.campaigns.count(tx, campaign.organisationId);
      refuseBeyond(LIMITS.campaignsPerOrganisation, count);
      await this.campaigns.create(tx, campaign);
    });
    return this.get(organisation, id);
  }

  async get(organisation: string, id: string): Promise<CampaignView> {
    const campaign = await this.campaigns.get(this.store.reader, asId(organisation), asId(id));
    if (campaign === null) throw new UserError('NOT_FOUND');
    return this.view(campaign);
  }

  /** A booked campaign is planned again: shops may block words of its name (EL23). */
  async rename(actor: Actor, id: string, { name }: CampaignInput): Promise<CampaignView> {
    const organisationId = asId<OrganisationId>(actor.organisationId);
    const before = await this.store.write(async (tx) => {
      const campaign = await this.campaigns.get(tx, organisationId, asId(id));
      if (campaign === null) throw new UserError('NOT_FOUND');
      await this.campaigns.rename(tx, organisationId, campaign.id, name);
      await this.audit.add(tx, {
        id: this.newId(),
        organisationId,
        memberId: actor.memberId,
        at: this.clock.now(),
        action: 'campaign.renamed',
        subjectKind: 'campaign',
        subjectId: id,
        detail: { from: campaign.name, to: name },
      });
      return campaign;
    });
    const flightIds = before.flights.map((flight) => flight.id);
    this.events.publish('campaign.changed', { campaignId: id, flightIds });
    return this.get(actor.organisationId, id);
  }

  async remove(organisation: string, id: string): Promise<void> {
    const outcome = await this.store.write((tx) =>
      this.campaigns.deleteDraft(tx, asId(organisation), asId(id)),
    );
    if (outcome === 'absent') throw new UserError('NOT_FOUND');
    if (outcome === 'not-draft') throw new UserError('CONFLICT');
  }

  async addFlight(organisation: string, campaign: string, input: FlightInput): Promise<FlightView> {
    const dates = {
      startsAt: instant(Date.parse(input.startsAt)),
      endsAt: instant(Date.parse(input.endsAt)),
    };
    const context = termsAfter(ASKS_NOTHING, input.context);
    this.refuse({ ...dates, productIds: input.productIds, activityIds: context.activityIds });
    refuseTerms(context);
    const id = asId<FlightId>(this.newId());
    const organisationId = asId<OrganisationId>(organisation);
    const campaignId = asId<CampaignId>(campaign);
    await this.store.write(async (tx) => {
      const existing = await this.campaigns.get(tx, organisationId, campaignId);
      if (existing === null) throw new UserError('NOT_FOUND');
      refuseBeyond(LIMITS.flightsPerCampaign, existing.flights.length);
      const added = await this.campaigns.addFlight(tx, {
        ...input,
        ...dates,
        context,
        id,
        campaignId,
        organisationId,
        state: 'draft',
        creativeIds: idsOf(input.creativeIds),
        createdAt: this.clock.now(),
      });
      if (!added) throw new UserError('CREATIVE_UNKNOWN', { field: 'creativeIds' });
    });
    return this.flight(organisation, id);
  }

  async changeFlight(organisation: string, id: string, patch: FlightPatch): Promise<FlightView> {
    const organisationId = asId<OrganisationId>(organisation);
    await this.store.write(async (tx) => {
      const flight = await this.found(tx, organisationId, id);
      if (flight.state !== 'draft')
        throw new UserError('STATE_NOT_ALLOWED', { facts: { state: STATE_NAMES[flight.state] } });
      const change = this.readPatch(patch, flight);
      const after = { ...flight, ...change };
      this.refuse({ ...after, activityIds: after.context.activityIds });
      refuseTerms(after.context);
      if (!(await this.campaigns.updateDraft(tx, organisationId, flight.id, change)))
        throw new UserError('CREATIVE_UNKNOWN', { field: 'creativeIds' });
    });
    return this.flight(organisation, id);
  }

  async removeFlight(organisation: string, id: string): Promise<void> {
    await this.store.write(async (tx) => {
      const flight = await this.found(tx, asId(organisation), id);
      if (!(await this.campaigns.deleteDraftFlight(tx, asId(organisation), flight.id)))
        throw new UserError('STATE_NOT_ALLOWED', { facts: { state: STATE_NAMES[flight.state] } });
    });
  }

  /** Books every draft flight of a campaign. The dates are looked at again: a draft may have grown old. */
  async submit(actor: Actor, id: string): Promise<CampaignView> {
    const organisationId = asId<OrganisationId>(actor.organisationId);
    const flightIds = await this.store.write(async (tx) => {
      const campaign = await this.campaigns.get(tx, organisationId, asId(id));
      if (campaign === null) throw new UserError('NOT_FOUND');
      for (const flight of campaign.flights)
        if (flight.state === 'draft') this.refuse({ ...flight, activityIds: flight.context.activityIds });
      const outcome = await this.campaigns.submit(tx, organisationId, campaign.id);
      if (outcome.kind === 'absent') throw new UserError('NOT_FOUND');
      if (outcome.kind !== 'submitted') throw new UserError('CAMPAIGN_EMPTY');
      for (const flightId of outcome.flightIds) await this.record(tx, actor, flightId, 'draft', 'booked');
      return outcome.flightIds;
    });
    this.events.publish('campaign.changed', { campaignId: id, flightIds });
    return this.get(actor.organisationId, id);
  }

  async act(actor: Actor, id: string, action: FlightAction): Promise<FlightView> {
    const organisationId = asId<OrganisationId>(actor.organisationId);
    const campaignId = await this.store.write(async (tx) => {
      const flight = await this.found(tx, organisationId, id);
      const state = this.stateOf(flight);
      const next = stateAfter(state, action);
      if (
        next === null ||
        !(await this.campaigns.setFlightState(tx, organisationId, flight.id, flight.state, next))
      )
        throw new UserError('STATE_NOT_ALLOWED', { facts: { state: STATE_NAMES[state] } });
      await this.record(tx, actor, flight.id, flight.state, next);
      return flight.campaignId;
    });
    this.events.publish('campaign.changed', { campaignId, flightIds: [id] });
    return this.flight(actor.organisationId, id);
  }

  private async flight(organisation: string, id: string): Promise<FlightView> {
    const flight = await this.campaigns.flight(this.store.reader, asId(organisation), asId(id));
    if (flight === null) throw new UserError('NOT_FOUND');
    return this.flightView(flight);
  }

  private async found(
    tx: Transaction,
    organisationId: OrganisationId,
    id: string,
  ): Promise<FlightWithDelivery> {
    const flight = await this.campaigns.flight(tx, organisationId, asId(id));
    if (flight === null) throw new UserError('NOT_FOUND');
    return flight;
  }

  private refuse(flight: FlightDates): void {
    refuseFlight(flight, this.clock.now());
  }

  private readPatch(
    { startsAt, endsAt, creativeIds, context, ...rest }: FlightPatch,
    before: FlightWithDelivery,
  ): FlightChange {
    return {
      ...given(rest),
      ...(context === undefined ? {} : { context: termsAfter(before.context, context) }),
      ...(startsAt === undefined ? {} : { startsAt: instant(Date.parse(startsAt)) }),
      ...(endsAt === undefined ? {} : { endsAt: instant(Date.parse(endsAt)) }),
      ...(creativeIds === undefined ? {} : { creativeIds: idsOf(creativeIds) }),
    };
  }

  private record(
    tx: Transaction,
    actor: Actor,
    id: FlightId,
    from: FlightState,
    to: FlightState,
  ): Promise<void> {
    return this.audit.add(tx, {
      id: this.newId(),
      organisationId: asId(actor.organisationId),
      memberId: actor.memberId,
      at: this.clock.now(),
      action: 'flight.state',
      subjectKind: 'flight',
      subjectId: id,
      detail: { from, to },
    });
  }

  private stateOf(flight: FlightWithDelivery): FlightState {
    return stateAt(flight.state, flight.startsAt, flight.endsAt, this.clock.now());
  }

  private flightView(flight: FlightWithDelivery): FlightView {
    return {
      id: flight.id,
      campaignId: flight.campaignId,
      name: flight.name,
      state: this.stateOf(flight),
      startsAt: isoTime(flight.startsAt),
      endsAt: isoTime(flight.endsAt),
      productIds: [...flight.productIds],
      // The wire's types are those of the core, but for lists that may change.
      context: structuredClone(flight.context) as FlightView['context'],
      goal: flight.goal,
      creativeIds: [...flight.creativeIds],
      playsDelivered: flight.playsDelivered,
      demoPlaysDelivered: flight.demoPlaysDelivered,
    };
  }

  private view(campaign: CampaignWithFlights): CampaignView {
    return {
      id: campaign.id,
      organisationId: campaign.organisationId,
      name: campaign.name,
      flights: campaign.flights.map((flight) => this.flightView(flight)),
      createdAt: isoTime(campaign.createdAt),
    };
  }
}
