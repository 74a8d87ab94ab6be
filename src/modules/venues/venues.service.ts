import { Inject, Injectable } from '@nestjs/common';
import {
  asId,
  type CampaignId,
  type OrganisationId,
  type VenueId,
  type WaitingSlotId,
  type ZoneId,
} from '../../core/base/ids.js';
import { checkDeclaration } from '../../core/context/check-declaration.js';
import { ownComplementFaults } from '../../core/context/knowledge.js';
import {
  NO_TASTE,
  ORDINARY_RULES,
  type OwnComplement,
  type VetoTarget,
  type Zone,
} from '../../core/context/venue.js';
import type { VenueChange, VenueRecord } from '../../persistence/records/index.js';
import { ScreenRepository } from '../../persistence/repositories/screen.repository.js';
import { VenueRepository } from '../../persistence/repositories/venue.repository.js';
import type { Reader } from '../../persistence/session.js';
import { Store } from '../../persistence/store.js';
import type { Clock } from '../../platform/clock.js';
import { communes } from '../reference/communes.js';
import { UserError } from '../../platform/errors/errors.js';
import { refuseBeyond } from '../../platform/errors/refuse-beyond.js';
import { Events } from '../../platform/events.js';
import { pageRequest, pageView } from '../../platform/http/paging.js';
import { given } from '../../platform/http/patch.js';
import type { NewId } from '../../platform/ids.js';
import { Presence } from '../../platform/presence.js';
import { CLOCK, NEW_ID } from '../../platform/tokens.js';
import type { Page, PageQuery } from '../../wire/api/common.js';
import type { VenueTasteInput } from '../../wire/api/knowledge.js';
import type {
  OwnContentInput,
  VenueDetail,
  VenueInput,
  VenuePatch,
  VenueView,
  VetoInput,
  VetoView,
  WaitingSlotInput,
  WaitingSlotView,
  ZoneInput,
  ZoneView,
} from '../../wire/api/venues.js';
import { LIMITS } from '../../wire/limits.js';
import { refuseEdge } from '../knowledge/edge-refusal.js';
import { refuseFaults } from './declaration-refusal.js';
import { slotFrom, slotView, tasteView, venueView, vetoView, zoneView } from './venue-views.js';

const targetOf = (input: VetoInput): VetoTarget => input;

/** What a request changes; of the rules, those it names. */
function changeOf({ rules, communeCode: _, ...rest }: VenuePatch): VenueChange {
  return { ...given(rest), ...(rules === undefined ? {} : { rules: given(rules) }) };
}

/** CX30: the commune a shop declares, or else the one its address leaves no doubt about. Only France has them. */
function communeFor(
  { countryCode, postcode, city }: Pick<VenueRecord, 'countryCode' | 'postcode' | 'city'>,
  declared: string | null | undefined,
): string | null {
  const known = declared === null || declared === undefined ? null : communes().find(declared);
  if (declared !== null && declared !== undefined && (known === null || countryCode !== 'FR'))
    throw new UserError('COMMUNE_UNKNOWN', { field: 'communeCode', facts: { value: declared } });
  if (countryCode !== 'FR' || declared === null) return null;
  return known?.code ?? communes().named(postcode, city)?.code ?? null;
}

/** CX21: refuses links of a shop's own that a shop of this trade may not declare, naming the first at fault. */
function refuseOwnComplements(activityId: string, own: readonly OwnComplement[]): void {
  for (const { index, fault } of ownComplementFaults(activityId, own))
    refuseEdge([fault], `ownComplements.${String(index)}.`);
}

/** What merchants declare: shops, zones, waiting slots, vetoes and their own content. */
@Injectable()
export class VenuesService {
  constructor(
    private readonly store: Store,
    private readonly venues: VenueRepository,
    private readonly screens: ScreenRepository,
    private readonly events: Events,
    private readonly presence: Presence,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(NEW_ID) private readonly newId: NewId,
  ) {}

  async list(organisation: string, query: PageQuery): Promise<Page<VenueView>> {
    const page = await this.venues.list(this.store.reader, asId(organisation), pageRequest(query));
    return pageView(page, venueView);
  }

  async create(organisation: string, input: VenueInput): Promise<VenueDetail> {
    refuseFaults(checkDeclaration({ ...input, ...input.rules }));
    const venue: VenueRecord = {
      ...input,
      communeCode: communeFor(input, input.communeCode),
      rules: { ...ORDINARY_RULES, ...given(input.rules) },
      venueId: asId(this.newId()),
      organisationId: asId(organisation),
      taste: NO_TASTE,
      createdAt: this.clock.now(),
    };
    await this.store.write(async (tx) => {
      refuseBeyond(LIMITS.venuesPerOrganisation, await this.venues.count(tx, venue.organisationId));
      await this.venues.create(tx, venue);
    });
    return this.detail(organisation, venue.venueId);
  }

  async detail(organisation: string, id: string, from: Reader = this.store.reader): Promise<VenueDetail> {
    const organisationId = asId<OrganisationId>(organisation);
    const venueId = asId<VenueId>(id);
    const venue = await this.venues.get(from, organisationId, venueId);
    if (venue === null) throw new UserError('NOT_FOUND');
    const zones = await this.venues.zones(from, organisationId, venueId);
    const slots = await this.venues.slots(from, organisationId, venueId);
    const screens = await this.screens.listByVenue(from, organisationId, venueId);
    const vetoes = await this.venues.vetoes(from, organisationId, venueId);
    const ownCreativeIds = await this.venues.ownContentIds(from, organisationId, venueId);
    const online = this.presence.online();
    return {
      ...venueView(venue),
      zones: zones.map((zone) => zoneView(zone, slots, screens, online)),
      vetoes: vetoes.map(vetoView),
      ownCreativeIds: [...ownCreativeIds],
      taste: tasteView(venue.taste),
    };
  }

  async update(organisation: string, id: string, patch: VenuePatch): Promise<VenueDetail> {
    refuseFaults(checkDeclaration({ ...patch, ...patch.rules }));
    const found = await this.store.write(async (tx) => {
      const before = await this.venues.get(tx, asId(organisation), asId(id));
      if (before === null) return false;
      const change = changeOf(patch);
      const keepsItsAddress =
        patch.communeCode === undefined &&
        [patch.postcode, patch.city, patch.countryCode].every((part) => part === undefined);
      const communeCode = keepsItsAddress
        ? before.communeCode
        : communeFor({ ...before, ...change }, patch.communeCode);
      if (patch.activityId !== undefined) refuseOwnComplements(patch.activityId, before.taste.ownComplements);
      return this.venues.update(tx, asId(organisation), asId(id), { ...change, communeCode });
    });
    return this.afterChange(found, organisation, id);
  }

  /** What the merchant would like to see in a shop; refused as a whole when one link of it is at fault. */
  async setTaste(organisation: string, id: string, taste: VenueTasteInput): Promise<VenueDetail> {
    refuseFaults(checkDeclaration({ productIds: taste.likedProductIds }), 'likedProductIds');
    const organisationId = asId<OrganisationId>(organisation);
    const found = await this.store.write(async (tx) => {
      const venue = await this.venues.get(tx, organisationId, asId(id));
      if (venue === null) return false;
      refuseOwnComplements(venue.activityId, taste.ownComplements);
      return this.venues.update(tx, organisationId, venue.venueId, { taste });
    });
    return this.afterChange(found, organisation, id);
  }

  async remove(organisation: string, id: string): Promise<void> {
    const organisationId = asId<OrganisationId>(organisation);
    const removed = await this.store.write(async (tx) => {
      const screens = await this.screens.listByVenue(tx, organisationId, asId(id));
      const found = await this.venues.delete(tx, organisationId, asId(id), this.clock.now());
      return found ? screens : null;
    });
    if (removed === null) throw new UserError('NOT_FOUND');
    for (const screen of removed) this.events.publish('screen.removed', { screenId: screen.id });
  }

  async addZone(organisation: string, venueId: string, input: ZoneInput): Promise<ZoneView> {
    const zone: Zone = { id: asId(this.newId()), venueId: asId(venueId), ...input };
    const added = await this.store.write(async (tx) => {
      refuseBeyond(LIMITS.zonesPerVenue, await this.venues.countZones(tx, zone.venueId));
      return this.venues.addZone(tx, asId(organisation), zone);
    });
    if (!added) throw new UserError('NOT_FOUND');
    return zoneView(zone, [], [], new Set());
  }

  async updateZone(organisation: string, id: string, input: Partial<ZoneInput>): Promise<ZoneView> {
    await this.store.write((tx) => this.venues.updateZone(tx, asId(organisation), asId(id), given(input)));
    await this.publishForZone(organisation, asId<ZoneId>(id));
    return this.zone(organisation, id);
  }

  async removeZone(organisation: string, id: string): Promise<void> {
    const removed = await this.store.write(async (tx) => {
      const zone = await this.venues.zone(tx, asId(organisation), asId<ZoneId>(id));
      if (zone === null) return null;
      const screens = await this.screens.listByVenue(tx, asId(organisation), zone.venueId);
      await this.venues.deleteZone(tx, asId(organisation), zone.id);
      return screens.filter((screen) => screen.zoneId === zone.id);
    });
    if (removed === null) throw new UserError('NOT_FOUND');
    for (const screen of removed) this.events.publish('screen.removed', { screenId: screen.id });
  }

  async addSlot(organisation: string, zoneId: string, input: WaitingSlotInput): Promise<WaitingSlotView> {
    const slot = {
      id: asId<WaitingSlotId>(this.newId()),
      zoneId: asId<ZoneId>(zoneId),
      ...this.readSlot(input),
    };
    const added = await this.store.write(async (tx) => {
      refuseBeyond(LIMITS.slotsPerZone, await this.venues.countSlots(tx, slot.zoneId));
      return this.venues.addSlot(tx, asId(organisation), slot);
    });
    if (!added) throw new UserError('NOT_FOUND');
    await this.publishForZone(organisation, slot.zoneId);
    return slotView(slot);
  }

  async replaceSlot(organisation: string, id: string, input: WaitingSlotInput): Promise<WaitingSlotView> {
    const read = this.readSlot(input);
    const slot = await this.store.write(async (tx) => {
      const found = await this.venues.replaceSlot(tx, asId(organisation), asId(id), read);
      return found ? this.venues.slot(tx, asId(organisation), asId(id)) : null;
    });
    if (slot === null) throw new UserError('NOT_FOUND');
    await this.publishForZone(organisation, slot.zoneId);
    return slotView(slot);
  }

  async removeSlot(organisation: string, id: string): Promise<void> {
    const slot = await this.store.write(async (tx) => {
      const found = await this.venues.slot(tx, asId(organisation), asId(id));
      if (found !== null) await this.venues.deleteSlot(tx, asId(organisation), asId(id));
      return found;
    });
    if (slot === null) throw new UserError('NOT_FOUND');
    await this.publishForZone(organisation, slot.zoneId);
  }

  async veto(organisation: string, venueId: string, input: VetoInput): Promise<VetoView> {
    const target = targetOf(input);
    if (target.kind === 'category')
      refuseFaults(checkDeclaration({ blockedCategoryIds: [target.categoryId] }), 'categoryId');
    else if (target.kind === 'product')
      refuseFaults(checkDeclaration({ productIds: [target.productId] }), 'productId');
    else if (target.kind === 'keyword')
      refuseFaults(checkDeclaration({ blockedKeywords: [target.keyword] }), 'keyword');
    else if ((await this.venues.nameOfTarget(this.store.reader, target)) === null)
      throw new UserError('TARGET_UNKNOWN');
    const veto = await this.store.write(async (tx) => {
      refuseBeyond(LIMITS.vetoesPerVenue, await this.venues.countVetoes(tx, asId(venueId)));
      if (target.kind === 'keyword')
        refuseBeyond(LIMITS.keywordsPerVenue, await this.venues.countKeywordVetoes(tx, asId(venueId)));
      return this.venues.addVeto(tx, {
        id: this.newId(),
        venueId: asId(venueId),
        organisationId: asId(organisation),
        target,
        createdAt: this.clock.now(),
      });
    });
    if (veto === null) throw new UserError('NOT_FOUND');
    this.events.publish('venue.changed', { venueId });
    return vetoView(veto);
  }

  async liftVeto(organisation: string, id: string): Promise<void> {
    const venueId = await this.store.write((tx) => this.venues.removeVeto(tx, asId(organisation), id));
    if (venueId === null) throw new UserError('NOT_FOUND');
    this.events.publish('venue.changed', { venueId });
  }

  async setOwnContent(organisation: string, venueId: string, input: OwnContentInput): Promise<VenueDetail> {
    const organisationId = asId<OrganisationId>(organisation);
    const outcome = await this.store.write(async (tx) => {
      if ((await this.venues.get(tx, organisationId, asId(venueId))) === null) return 'absent';
      const ids = input.creativeIds.map((id) => asId<never>(id));
      return (await this.venues.setOwnContent(tx, organisationId, asId(venueId), ids)) ? 'set' : 'unknown';
    });
    if (outcome === 'unknown') throw new UserError('CREATIVE_UNKNOWN', { field: 'creativeIds' });
    return this.afterChange(outcome === 'set', organisation, venueId);
  }

  async approveCampaign(organisation: string, venueId: string, campaignId: string): Promise<void> {
    const approval = {
      venueId: asId<VenueId>(venueId),
      campaignId: asId<CampaignId>(campaignId),
      organisationId: asId<OrganisationId>(organisation),
      createdAt: this.clock.now(),
    };
    if (!(await this.store.write((tx) => this.venues.approveCampaign(tx, approval))))
      throw new UserError('NOT_FOUND');
    this.events.publish('venue.changed', { venueId });
  }

  async withdrawApproval(organisation: string, venueId: string, campaignId: string): Promise<void> {
    const gone = await this.store.write((tx) =>
      this.venues.withdrawApproval(tx, asId(organisation), asId(venueId), asId(campaignId)),
    );
    if (!gone) throw new UserError('NOT_FOUND');
    this.events.publish('venue.changed', { venueId });
  }

  private readSlot(input: WaitingSlotInput): ReturnType<typeof slotFrom> {
    const slot = slotFrom(input);
    if (slot.endMinute <= slot.startMinute) throw new UserError('SLOT_ENDS_BEFORE_START', { field: 'end' });
    return slot;
  }

  private async zone(organisation: string, id: string): Promise<ZoneView> {
    const zone = await this.venues.zone(this.store.reader, asId(organisation), asId<ZoneId>(id));
    if (zone === null) throw new UserError('NOT_FOUND');
    const detail = await this.detail(organisation, zone.venueId);
    const view = detail.zones.find((one) => one.id === id);
    if (view === undefined) throw new UserError('NOT_FOUND');
    return view;
  }

  private async publishForZone(organisation: string, zoneId: ZoneId): Promise<void> {
    const zone = await this.venues.zone(this.store.reader, asId(organisation), zoneId);
    if (zone !== null) this.events.publish('venue.changed', { venueId: zone.venueId });
  }

  private async afterChange(found: boolean, organisation: string, venueId: string): Promise<VenueDetail> {
    if (!found) throw new UserError('NOT_FOUND');
    this.events.publish('venue.changed', { venueId });
    return this.detail(organisation, venueId);
  }
}
