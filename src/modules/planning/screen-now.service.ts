import { Inject, Injectable } from '@nestjs/common';
import { asId, type OrganisationId, type ScreenId, type VenueId } from '../../core/base/ids.js';
import { type Instant, instant, within } from '../../core/base/instant.js';
import { type Opening, openingAt } from '../../core/context/shop-hours.js';
import type { SlotOccurrence } from '../../core/context/waiting-slots.js';
import type { Verdict } from '../../core/eligibility/candidate.js';
import type { Reason } from '../../core/eligibility/reason.js';
import { noteText, reasonText } from '../../core/eligibility/reason-text.js';
import type { FlightTerms } from '../../core/eligibility/terms.js';
import { nothingToJudge } from '../../core/playlist/nothing-to-judge.js';
import { planRange, slotOccurrences } from '../../core/playlist/plan-range.js';
import type { ScreenFacts } from '../../core/playlist/screen-plan.js';
import { verdictFor } from '../../core/playlist/plan-screen.js';
import { whatsOn } from '../../core/playlist/whats-on.js';
import { scoreRelevance } from '../../core/relevance/score.js';
import type { PlaylistRecord, VenueBundle } from '../../persistence/records/index.js';
import { DecisionRepository, type FlightOwner } from '../../persistence/repositories/decision.repository.js';
import { PlaylistRepository } from '../../persistence/repositories/playlist.repository.js';
import { ScreenRepository } from '../../persistence/repositories/screen.repository.js';
import { Store } from '../../persistence/store.js';
import type { Clock } from '../../platform/clock.js';
import { UserError } from '../../platform/errors/errors.js';
import { isoTime } from '../../platform/http/paging.js';
import { Presence } from '../../platform/presence.js';
import { CLOCK } from '../../platform/tokens.js';
import { turnsOf } from '../../platform/turns.js';
import type { Candidates, CandidateView, NowItem, ScreenNow } from '../../wire/api/venues.js';
import { type Item, type Snapshot, SnapshotSchema } from '../../wire/player/snapshot.js';
import { PlanSettings } from './plan-settings.js';
import { relevanceView } from './why.service.js';

/** Snapshots kept as read: those of the pages that are being looked at. */
const MOST_SNAPSHOTS = 200;

interface WaitingScreen {
  readonly facts: ScreenFacts;
  readonly slot: SlotOccurrence | null;
  readonly opening: Opening;
}

/** What a screen plays and why, and what could play in a shop and why not. */
@Injectable()
export class ScreenNowService {
  /** By hash, oldest first. */
  private readonly snapshots = new Map<string, Snapshot>();

  constructor(
    private readonly store: Store,
    private readonly screens: ScreenRepository,
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
    const snapshot = this.read(latest);
    const on = whatsOn(snapshot, at);
    // Asked of the declaration, not of the loop: in a slot without a fitting ad the shop's own content plays too.
    const [facts] = await this.decisions.screenBundles(this.store.reader, [screenId]);
    const slot = facts === undefined ? null : slotAt(facts, at);
    const until = slot?.to ?? on.until;
    const views = await this.views(snapshot);
    const playing = presence?.now ?? null;
    const shown = playing === null ? undefined : views.get(playing.itemId);
    return {
      ...state,
      inWaitingSlot: slot !== null,
      until: until === null ? null : isoTime(until),
      now:
        playing === null || shown === undefined ? null : { ...shown, startedAt: isoTime(playing.startedAt) },
      loop: (snapshot.loops[on.loop] ?? []).flatMap((itemId) => views.get(itemId) ?? []),
    };
  }

  async candidates(organisation: string, id: string, when: string | undefined): Promise<Candidates> {
    const venueId = asId<VenueId>(id);
    const [bundle] = await this.decisions.venueBundles(this.store.reader, [venueId]);
    if (bundle?.context.organisationId !== asId<OrganisationId>(organisation))
      throw new UserError('NOT_FOUND');
    const at = when === undefined ? this.clock.now() : instant(Date.parse(when));
    const ids = await this.screens.idsOf(this.store.reader, { venueId });
    const screens = await this.decisions.screenBundles(this.store.reader, ids);
    const flights = await this.decisions.liveFlights(this.store.reader, at, this.settings.isDemo);
    const owners = await this.decisions.ownersOf(
      this.store.reader,
      flights.map((flight) => flight.id),
    );
    const waiting = screens.map((facts) => ({
      facts,
      slot: slotAt(facts, at),
      opening: openingAt(facts.context, at),
    }));
    const giveWay = turnsOf(this.clock);
    const items: CandidateView[] = [];
    for (const flight of flights) {
      items.push({
        ...this.candidate(flight, bundle, waiting, at),
        flightName: owners.get(flight.id)?.flightName ?? '',
      });
      await giveWay();
    }
    return { at: isoTime(at), knowledge: bundle.knowledge.version, items: items.sort(byVerdictThenScore) };
  }

  /** The best verdict a flight gets on any screen of the shop with any of its creatives; its reasons when all refuse. */
  private candidate(
    flight: FlightTerms,
    { context, knowledge }: Pick<VenueBundle, 'context' | 'knowledge'>,
    screens: readonly WaitingScreen[],
    at: Instant,
  ): Omit<CandidateView, 'flightName'> {
    const verdicts = screens.flatMap(({ facts, slot, opening }) =>
      flight.creatives.map((creative) => verdictFor(facts, { flight, creative, slot, at, opening })),
    );
    const best = [...verdicts].sort((a, b) => reasonsOf(a).length - reasonsOf(b).length)[0];
    const notes = best?.notes;
    const reasons =
      best === undefined ? nothingToJudge(screens.length, flight.creatives.length) : reasonsOf(best);
    return {
      flightId: flight.id,
      campaignId: flight.campaignId,
      campaignName: flight.campaignName,
      advertiserId: flight.organisationId,
      advertiser: flight.advertiserName,
      verdict: reasons.length === 0 ? 'eligible' : 'ineligible',
      ...relevanceView(scoreRelevance({ context, flight, knowledge, at })),
      reasons: reasons.map((reason) => ({
        ruleId: reason.ruleId,
        code: reason.code,
        text: reasonText(reason),
      })),
      notes: (notes ?? []).map((note) => ({ ruleId: note.ruleId, code: note.code, text: noteText(note) })),
    };
  }

  private async views(snapshot: Snapshot): Promise<ReadonlyMap<string, NowItem>> {
    const named = new Set(snapshot.items.flatMap(({ flightId }) => flightId ?? []));
    const owners = await this.decisions.ownersOf(
      this.store.reader,
      [...named].map((id) => asId(id)),
    );
    const media = new Map(snapshot.media.map((file) => [file.sha256, file.url]));
    return new Map(snapshot.items.map((item) => [item.id, itemView(item, media, owners)]));
  }

  /** A playlist as its screen reads it; the same text is read once, however many look. */
  private read({ hash, snapshot: text }: Pick<PlaylistRecord, 'hash' | 'snapshot'>): Snapshot {
    const known = this.snapshots.get(hash);
    if (known !== undefined) return known;
    const snapshot = SnapshotSchema.parse(JSON.parse(text));
    const [oldest] = this.snapshots.keys();
    if (oldest !== undefined && this.snapshots.size >= MOST_SNAPSHOTS) this.snapshots.delete(oldest);
    this.snapshots.set(hash, snapshot);
    return snapshot;
  }
}

const reasonsOf = (verdict: Verdict): readonly Reason[] =>
  verdict.kind === 'eligible' ? [] : verdict.reasons;

/** The waiting slot that a screen is in. */
const slotAt = (facts: ScreenFacts, at: Instant): SlotOccurrence | null =>
  slotOccurrences(facts, planRange(facts.context.timeZone, at)).find((slot) => within(slot, at)) ?? null;

const byVerdictThenScore = (a: CandidateView, b: CandidateView): number =>
  (a.verdict === 'eligible' ? 0 : 1) - (b.verdict === 'eligible' ? 0 : 1) ||
  b.score - a.score ||
  (a.flightId < b.flightId ? -1 : 1);

function itemView(
  item: Item,
  media: ReadonlyMap<string, string>,
  owners: ReadonlyMap<string, FlightOwner>,
): NowItem {
  const owner = item.flightId === null ? undefined : owners.get(item.flightId);
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
    campaignId: owner?.campaignId ?? null,
    creativeId: item.creativeId,
    advertiserId: owner?.organisationId ?? null,
  };
}
