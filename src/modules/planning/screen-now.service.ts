import { Inject, Injectable } from '@nestjs/common';
import { asId, type OrganisationId, type ScreenId, type VenueId } from '../../core/base/ids.js';
import { instant, within } from '../../core/base/instant.js';
import { reasonText } from '../../core/eligibility/reason-text.js';
import type { FlightTerms } from '../../core/eligibility/terms.js';
import { planRange, type ScreenFacts, slotOccurrences, verdictFor } from '../../core/playlist/plan-screen.js';
import { whatsOn } from '../../core/playlist/whats-on.js';
import { scoreRelevance } from '../../core/relevance/score.js';
import { DecisionRepository } from '../../persistence/repositories/decision.repository.js';
import { PlaylistRepository } from '../../persistence/repositories/playlist.repository.js';
import { ScreenRepository } from '../../persistence/repositories/screen.repository.js';
import { VenueRepository } from '../../persistence/repositories/venue.repository.js';
import { Store } from '../../persistence/store.js';
import type { Clock } from '../../platform/clock.js';
import { UserError } from '../../platform/errors/errors.js';
import { isoTime } from '../../platform/http/paging.js';
import { Presence } from '../../platform/presence.js';
import { CLOCK } from '../../platform/tokens.js';
import type { Candidates, CandidateView, NowItem, ScreenNow } from '../../wire/api/venues.js';
import { type Item, type Snapshot, SnapshotSchema } from '../../wire/player/snapshot.js';
import { PlanSettings } from './plan-settings.js';

/** What a screen plays and why, and what could play in a shop and why not. */
@Injectable()
export class ScreenNowService {
  constructor(
    private readonly store: Store,
    private readonly screens: ScreenRepository,
    private readonly venues: VenueRepository,
    private readonly playlists: PlaylistRepository,
    private readonly decisions: DecisionRepository,
    private readonly presence: Presence,
    private readonly settings: PlanSettings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async now(organisation: string, id: string): Promise<ScreenNow> {
    const screen = await this.screens.get(this.store.reader, asId<OrganisationId>(organisation), asId(id));
    if (screen === null) throw new UserError('NOT_FOUND');
    return this.stateOf(screen.id);
  }

  /** The same, for what the service itself shows (the public page): nothing here is private to the shop. */
  async stateOf(screenId: ScreenId): Promise<ScreenNow> {
    const at = this.clock.now();
    const latest = await this.playlists.latest(this.store.reader, screenId);
    const presence = this.presence.of(screenId);
    const state = {
      screenId,
      isOnline: presence !== null,
      at: isoTime(at),
      playlistVersion: latest?.version ?? 0,
      heldVersion: presence?.heldVersion ?? null,
    };
    if (latest === null) return { ...state, inWaitingSlot: false, until: null, now: null, loop: [] };
    const snapshot = SnapshotSchema.parse(JSON.parse(latest.snapshot));
    const on = whatsOn(snapshot, at);
    const views = await this.views(snapshot);
    const playing = presence?.now ?? null;
    const shown = playing === null ? undefined : views.get(playing.itemId);
    return {
      ...state,
      inWaitingSlot: on.loop !== snapshot.base,
      until: on.until === null ? null : isoTime(on.until),
      now:
        playing === null || shown === undefined ? null : { ...shown, startedAt: isoTime(playing.startedAt) },
      loop: (snapshot.loops[on.loop] ?? []).flatMap((itemId) => views.get(itemId) ?? []),
    };
  }

  async candidates(organisation: string, id: string, when: string | undefined): Promise<Candidates> {
    const venueId = asId<VenueId>(id);
    if ((await this.venues.get(this.store.reader, asId(organisation), venueId)) === null)
      throw new UserError('NOT_FOUND');
    const at = when === undefined ? this.clock.now() : instant(Date.parse(when));
    const ids = await this.screens.idsOf(this.store.reader, { venueId });
    const screens = await this.decisions.screenBundles(this.store.reader, ids);
    const flights = await this.decisions.liveFlights(this.store.reader, at, this.settings.isDemo);
    return {
      at: isoTime(at),
      items: flights.map((flight) => this.candidate(flight, screens, at)).sort(byVerdictThenScore),
    };
  }

  /** The best verdict a flight gets on any screen of the shop with any of its creatives; its reasons when all refuse. */
  private candidate(
    flight: FlightTerms,
    screens: readonly ScreenFacts[],
    at: ReturnType<Clock['now']>,
  ): CandidateView {
    const verdicts = screens.flatMap((facts) => {
      const slot =
        slotOccurrences(facts, planRange(facts.context.timeZone, at)).find((occurrence) =>
          within(occurrence, at),
        ) ?? null;
      return flight.creatives.map((creative) => verdictFor(facts, flight, creative, slot, at));
    });
    const fewest = verdicts
      .flatMap((verdict) => (verdict.kind === 'eligible' ? [[]] : [verdict.reasons]))
      .sort((a, b) => a.length - b.length)[0];
    const context = screens[0]?.context;
    const relevance = context === undefined ? null : scoreRelevance(context, flight);
    return {
      flightId: flight.id,
      campaignId: flight.campaignId,
      campaignName: flight.campaignName,
      advertiserId: flight.organisationId,
      advertiser: flight.advertiserName,
      verdict: fewest?.length === 0 ? 'eligible' : 'ineligible',
      score: relevance?.score ?? 0,
      why: relevance?.why ?? { fr: '', en: '' },
      reasons: (fewest ?? []).map((reason) => ({
        ruleId: reason.ruleId,
        code: reason.code,
        text: reasonText(reason),
      })),
    };
  }

  private async views(snapshot: Snapshot): Promise<ReadonlyMap<string, NowItem>> {
    const flights = await this.decisions.liveFlights(
      this.store.reader,
      this.clock.now(),
      this.settings.isDemo,
    );
    const byId = new Map<string, FlightTerms>(flights.map((flight) => [flight.id, flight]));
    const media = new Map(snapshot.media.map((file) => [file.sha256, file.url]));
    return new Map(snapshot.items.map((item) => [item.id, itemView(item, media, byId)]));
  }
}

const byVerdictThenScore = (a: CandidateView, b: CandidateView): number =>
  (a.verdict === 'eligible' ? 0 : 1) - (b.verdict === 'eligible' ? 0 : 1) ||
  b.score - a.score ||
  (a.flightId < b.flightId ? -1 : 1);

function itemView(
  item: Item,
  media: ReadonlyMap<string, string>,
  flights: ReadonlyMap<string, FlightTerms>,
): NowItem {
  const flight = item.flightId === null ? undefined : flights.get(item.flightId);
  return {
    itemId: item.id,
    kind: item.kind,
    title: item.title,
    advertiser: item.advertiser,
    paidBy: item.paidBy,
    why: item.why,
    mediaUrl: media.get(item.media) ?? '',
    mediaType: item.type,
    durationMs: item.durationMs,
    flightId: item.flightId,
    campaignId: flight?.campaignId ?? null,
    creativeId: item.creativeId,
    advertiserId: flight?.organisationId ?? null,
  };
}
