import { Inject, Injectable } from '@nestjs/common';
import { asId, type FlightId, type OrganisationId, type VenueId } from '../../core/base/ids.js';
import { type Instant, instant, type Interval } from '../../core/base/instant.js';
import { formatCivilDay, localTimeAt } from '../../core/base/local-time.js';
import { findProduct } from '../../core/context/products.js';
import { noteText, reasonText } from '../../core/eligibility/reason-text.js';
import type { Reason } from '../../core/eligibility/reason.js';
import type { FlightTerms } from '../../core/eligibility/terms.js';
import type { ExplainedReason } from '../../core/eligibility/why-not.js';
import { nothingThere, whyNotOnScreen } from '../../core/playlist/why-not-on-screen.js';
import { type PreviewedProduct, previewShop } from '../../core/relevance/preview.js';
import { type Relevance, scoreRelevance } from '../../core/relevance/score.js';
import type { PlayRow, PlaylistItemRecord, VenueBundle } from '../../persistence/records/index.js';
import { DecisionRepository } from '../../persistence/repositories/decision.repository.js';
import { PlayRepository } from '../../persistence/repositories/play.repository.js';
import { PlaylistRepository } from '../../persistence/repositories/playlist.repository.js';
import { VenueRepository } from '../../persistence/repositories/venue.repository.js';
import { Store } from '../../persistence/store.js';
import type { Actor } from '../../platform/auth/access.js';
import type { Clock } from '../../platform/clock.js';
import { UserError } from '../../platform/errors/errors.js';
import { isoTime } from '../../platform/http/paging.js';
import { CLOCK } from '../../platform/tokens.js';
import { turnsOf } from '../../platform/turns.js';
import type {
  FlightWhyNotQuery,
  PlayWhy,
  Preview,
  PreviewProduct,
  VenueWhyNotQuery,
  WhyNotItem,
  WhyNotView,
} from '../../wire/api/why.js';
import { PlanSettings } from './plan-settings.js';

/** Kinds of link in the order of what they count; the shop's own trade last. */
const KINDS = ['goes-with', 'same-occasion', 'next-step', 'same-universe', null] as const;

/** Why a play was in the plan, why a flight is not, and what could play before anything is booked. */
@Injectable()
export class WhyService {
  constructor(
    private readonly store: Store,
    private readonly venues: VenueRepository,
    private readonly plays: PlayRepository,
    private readonly playlists: PlaylistRepository,
    private readonly decisions: DecisionRepository,
    private readonly settings: PlanSettings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The reason stored with the plan that a play came from; for the shop, the advertiser of the flight, the operator. */
  async play(actor: Actor, id: string): Promise<PlayWhy> {
    const play = await this.plays.byId(this.store.reader, id);
    if (play === null || !(await this.concerns(actor, play))) throw new UserError('NOT_FOUND');
    const version = { screenId: play.screenId, version: play.playlistVersion };
    const item = await this.playlists.item(this.store.reader, version, play.itemId);
    if (item === null) throw new UserError('NOT_FOUND');
    return playWhy(play, item);
  }

  /** Why a flight does not play in a shop; for the advertiser whose flight it is, and the operator. */
  async flight(actor: Actor, id: string, { venueId, at }: FlightWhyNotQuery): Promise<WhyNotView> {
    const flight = await this.decisions.flightTerms(this.store.reader, asId(id), this.settings.isDemo);
    const isTheirs = actor.organisationKind === 'operator' || flight?.organisationId === actor.organisationId;
    if (flight === null || !isTheirs) throw new UserError('NOT_FOUND');
    const bundle = await this.bundleOf(asId(venueId));
    if (bundle === null) throw new UserError('NOT_FOUND');
    return this.whyNot(bundle, [flight], this.when(at));
  }

  /** Why a live flight, or those of a campaign, do not play in a shop; for its merchant. */
  async venue(organisation: string, id: string, query: VenueWhyNotQuery): Promise<WhyNotView> {
    const bundle = await this.ownBundle(organisation, asId(id));
    const at = this.when(query.at);
    const live = await this.decisions.liveFlights(this.store.reader, at, this.settings.isDemo);
    const asked = live.filter(
      (flight) => flight.id === query.flightId || flight.campaignId === query.campaignId,
    );
    if (asked.length === 0) throw new UserError('NOT_FOUND');
    return this.whyNot(bundle, asked, at);
  }

  /** What could play in a shop on a day, before anything is booked. */
  async preview(organisation: string, id: string, when: string | undefined): Promise<Preview> {
    const { context, network, knowledge } = await this.ownBundle(organisation, asId(id));
    const { day } = localTimeAt(context.timeZone, this.when(when));
    const products = previewShop(context, day, knowledge, network);
    const fitting = products.filter(({ refusals }) => refusals.length === 0);
    const kinds = KINDS.map((kind) => ({
      kind,
      items: fitting.filter((product) => product.kind === kind).map(previewView),
    }));
    return {
      on: formatCivilDay(day),
      knowledge: knowledge.version,
      groups: kinds.filter(({ items }) => items.length > 0),
      refused: products.filter(({ refusals }) => refusals.length > 0).map(previewView),
    };
  }

  private when(at: string | undefined): Instant {
    return at === undefined ? this.clock.now() : instant(Date.parse(at));
  }

  private async concerns(actor: Actor, { venueId, flightId }: PlayRow): Promise<boolean> {
    const { organisationId, organisationKind } = actor;
    if (organisationKind === 'operator') return true;
    if (organisationKind === 'merchant')
      return (await this.venues.get(this.store.reader, asId(organisationId), asId(venueId))) !== null;
    if (flightId === null) return false;
    const owners = await this.decisions.ownersOf(this.store.reader, [asId<FlightId>(flightId)]);
    return owners.get(flightId)?.organisationId === organisationId;
  }

  private async bundleOf(id: VenueId): Promise<VenueBundle | null> {
    return (await this.decisions.venueBundles(this.store.reader, [id]))[0] ?? null;
  }

  private async ownBundle(organisation: string, id: VenueId): Promise<VenueBundle> {
    const bundle = await this.bundleOf(id);
    if (bundle?.context.organisationId !== asId<OrganisationId>(organisation))
      throw new UserError('NOT_FOUND');
    return bundle;
  }

  private async whyNot(
    bundle: VenueBundle,
    flights: readonly FlightTerms[],
    at: Instant,
  ): Promise<WhyNotView> {
    const giveWay = turnsOf(this.clock);
    const items: WhyNotItem[] = [];
    for (const flight of flights)
      for (const screen of bundle.screens.length === 0 ? [null] : bundle.screens) {
        items.push(
          screen === null ? withoutScreen(bundle, flight, at) : onScreen(bundle, screen, flight, at),
        );
        await giveWay();
      }
    const { venueId, timeZone } = bundle.context;
    return { at: isoTime(at), venueId, timeZone, knowledge: bundle.knowledge.version, items };
  }
}

function playWhy(play: PlayRow, { kind, why, record }: PlaylistItemRecord): PlayWhy {
  return {
    playId: play.id,
    screenId: play.screenId,
    venueId: play.venueId,
    flightId: play.flightId,
    creativeId: play.creativeId,
    startedAt: isoTime(play.startedAt),
    playlistVersion: play.playlistVersion,
    kind,
    why,
    merchantWhy: record.merchantWhy,
    score: record.score,
    parts: Object.entries(record.parts).map(([name, value]) => ({
      name,
      value,
      weight: record.weights?.[name] ?? 0,
    })),
    ruleIds: [...record.ruleIds],
    facts: { ...record.facts },
  };
}

const stretchView = (stretch: Interval | null): { from: string; to: string } | null =>
  stretch === null ? null : { from: isoTime(stretch.from), to: isoTime(stretch.to) };

const reasonView = (reason: Reason): PreviewProduct['reasons'][number] => ({
  ruleId: reason.ruleId,
  code: reason.code,
  text: reasonText(reason),
});

const explainedView = ({
  reason,
  text,
  remedy,
  isLasting,
}: ExplainedReason): WhyNotItem['reasons'][number] => ({
  ruleId: reason.ruleId,
  code: reason.code,
  text,
  remedy,
  isLasting,
});

/** The relevance of an answer: its score, parts and link. */
export const relevanceView = ({
  score,
  parts,
  link,
  why,
}: Relevance): Pick<WhyNotItem, 'score' | 'parts' | 'link' | 'why'> => ({
  score,
  parts: [...parts],
  link: { found: link.kind, kind: link.complementKind, occasion: link.occasion, season: link.season },
  why,
});

function onScreen(
  { context, zones, slots, approvedCampaignIds, network, knowledge, ownContent }: VenueBundle,
  screen: VenueBundle['screens'][number],
  flight: FlightTerms,
  at: Instant,
): WhyNotItem {
  const zone = zones.find(({ id }) => id === screen.zoneId);
  if (zone === undefined) throw new Error(`the zone ${screen.zoneId} of a screen is missing`);
  const facts = {
    context,
    zone,
    slots: slots.filter(({ zoneId }) => zoneId === zone.id),
    screen,
    ownContent,
    approvedCampaignIds,
    network,
    knowledge,
  };
  const found = whyNotOnScreen(facts, flight, at);
  return {
    flightId: flight.id,
    campaignId: flight.campaignId,
    screenId: screen.id,
    screenName: screen.name,
    creativeId: found.creative?.id ?? null,
    verdict: found.reasons.length === 0 ? 'eligible' : 'ineligible',
    ...relevanceView(found.relevance),
    reasons: found.reasons.map(explainedView),
    notes: found.notes.map((note) => ({ ruleId: note.ruleId, code: note.code, text: noteText(note) })),
    previous: stretchView(found.previous),
    next: stretchView(found.next),
    playsThen: found.playsThen,
  };
}

const withoutScreen = (
  { context, knowledge }: VenueBundle,
  flight: FlightTerms,
  at: Instant,
): WhyNotItem => ({
  flightId: flight.id,
  campaignId: flight.campaignId,
  screenId: null,
  screenName: '',
  creativeId: flight.creatives[0]?.id ?? null,
  verdict: 'ineligible',
  ...relevanceView(scoreRelevance({ context, flight, knowledge, at })),
  reasons: nothingThere(0, flight.creatives.length).map(explainedView),
  notes: [],
  previous: null,
  next: null,
  playsThen: false,
});

const previewView = ({
  productId,
  score,
  occasion,
  season,
  why,
  refusals,
}: PreviewedProduct): PreviewProduct => ({
  productId,
  name: findProduct(productId)?.name ?? { fr: productId, en: productId },
  score,
  occasion,
  season,
  why,
  reasons: refusals.map(reasonView),
});
