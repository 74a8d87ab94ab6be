import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import { Cron } from '@nestjs/schedule';
import type { CreativeId, FlightId, ScreenId, VenueId } from '../../core/base/ids.js';
import { asId } from '../../core/base/ids.js';
import type { Instant } from '../../core/base/instant.js';
import { type CivilDay, localTimeAt } from '../../core/base/local-time.js';
import { hasLawPack } from '../../core/eligibility/law/law-book.js';
import { noteText } from '../../core/eligibility/reason-text.js';
import type { FlightTerms } from '../../core/eligibility/terms.js';
import { isConcerned, readsLinksOf } from '../../core/playlist/concerned.js';
import { planScreen } from '../../core/playlist/plan-screen.js';
import type { ScreenPlan } from '../../core/playlist/screen-plan.js';
import { touches } from '../../core/playlist/touches.js';
import type {
  NewPlaylist,
  PlaylistItemRecord,
  ScreenBundle,
  ScreenContext,
} from '../../persistence/records/index.js';
import { DecisionRepository } from '../../persistence/repositories/decision.repository.js';
import { PlaylistRepository } from '../../persistence/repositories/playlist.repository.js';
import { ScreenRepository } from '../../persistence/repositories/screen.repository.js';
import { Store } from '../../persistence/store.js';
import type { Clock } from '../../platform/clock.js';
import { Events } from '../../platform/events.js';
import { CLOCK } from '../../platform/tokens.js';
import { turnsOf } from '../../platform/turns.js';
import { HouseCards } from './house-cards.js';
import { NetworkThread } from './network-thread.js';
import { PlanSettings } from './plan-settings.js';
import { sealSnapshot } from './snapshot.js';

/** Screens read, planned and written together: small enough for one short transaction, and for a turn of the event loop. */
const BATCH = 100;
/** Wait before planning again what failed. */
const RETRY_MS = 5_000;

const itemRecords = (plan: ScreenPlan): readonly PlaylistItemRecord[] =>
  plan.items.map((item) => ({
    itemId: item.id,
    kind: item.kind,
    creativeId: item.creative.id,
    flightId: item.flight?.id ?? null,
    why: item.decision.why,
    record: {
      merchantWhy: item.decision.merchantWhy,
      score: item.decision.score,
      parts: item.decision.parts,
      weights: item.decision.weights,
      ruleIds: item.decision.ruleIds,
      facts: item.decision.facts,
    },
  }));

/**
 * Keeps every screen's playlist in step with what it depends on. Changes mark screens; one worker plans the marked ones
 * in batches, and publishes only plans whose content differs from what the screen holds.
 */
@Injectable()
export class PlanningService implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('planning');
  private readonly marked = new Set<ScreenId>();
  /** Changes that were heard of and whose screens are being looked up. */
  private readonly marking = new Set<Promise<void>>();
  private worker: Promise<void> = Promise.resolve();
  private isWorking = false;
  /** Screens whose current plan holds a flight: they change when it goes, whatever else says. */
  private readonly holders = new Map<FlightId, Set<ScreenId>>();
  /** The same the other way round. */
  private readonly held = new Map<ScreenId, ReadonlySet<FlightId>>();
  private readonly reached = new Set<FlightId>();
  /** Countries without a rule pack, each said once. */
  private readonly lawless = new Set<string>();
  /** The local day for which each time zone was last planned. */
  private readonly plannedDays = new Map<string, CivilDay>();

  constructor(
    private readonly store: Store,
    private readonly decisions: DecisionRepository,
    private readonly playlists: PlaylistRepository,
    private readonly screens: ScreenRepository,
    private readonly events: Events,
    private readonly settings: PlanSettings,
    private readonly house: HouseCards,
    private readonly network: NetworkThread,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.events.on('venue.changed', ({ venueId }) => this.during(this.markVenue(asId(venueId))));
    this.events.on('screen.changed', ({ venueId }) => this.during(this.markVenue(asId(venueId))));
    this.events.on('screen.removed', ({ screenId }) => {
      this.letGo(asId(screenId));
    });
    this.events.on('campaign.changed', ({ flightIds }) =>
      this.during(this.markFlights(flightIds.map((id) => asId<FlightId>(id)))),
    );
    this.events.on('creative.changed', ({ creativeId }) => this.during(this.markCreative(asId(creativeId))));
    this.events.on('creative.decided', ({ creativeId }) => this.during(this.markCreative(asId(creativeId))));
    this.events.on('knowledge.changed', ({ activityId }) =>
      this.during(this.markThose((context) => readsLinksOf(activityId, context))),
    );
    this.events.on('network.changed', (change) =>
      this.during(this.markThose((context) => isConcerned(change, context))),
    );
    this.events.on('clock.changed', () => this.during(this.markAll()));
    await this.markAll();
  }

  /** Ends in order: what is being planned is finished, what is only marked is planned at the next start. */
  async onModuleDestroy(): Promise<void> {
    this.marked.clear();
    await this.settled();
  }

  /** Resolves when every change heard of so far is planned and published. */
  async settled(): Promise<void> {
    let worker: Promise<void>;
    do {
      await Promise.allSettled(this.marking);
      worker = this.worker;
      await worker;
    } while (worker !== this.worker || this.marking.size > 0);
  }

  private async during(marking: Promise<void>): Promise<void> {
    this.marking.add(marking);
    try {
      await marking;
    } finally {
      this.marking.delete(marking);
    }
  }

  async markAll(): Promise<void> {
    this.mark(await this.screens.idsOf(this.store.reader, 'all'));
  }

  /** PL16: marks the screens of the shops that a change concerns. */
  private async markThose(isConcernedBy: (context: ScreenContext['context']) => boolean): Promise<void> {
    const screens = await this.decisions.screenContexts(this.store.reader);
    this.mark(screens.filter(({ context }) => isConcernedBy(context)).map(({ screenId }) => screenId));
  }

  /** Marks the screens that a change to these flights can reach, and those that hold them now. */
  async markFlights(flightIds: readonly FlightId[]): Promise<void> {
    const wanted = new Set(flightIds);
    const at = this.clock.now();
    const flights = (await this.liveFlights()).filter((flight) => wanted.has(flight.id));
    const affected = flightIds.flatMap((id) => [...(this.holders.get(id) ?? [])]);
    if (flights.length > 0) affected.push(...(await this.network.screensReachedBy(flights, at)));
    this.mark(affected);
  }

  /** Looks for what changes by itself: a new local day, and goals that plays have reached. */
  @Cron('* * * * *')
  async tick(): Promise<void> {
    const at = this.clock.now();
    await this.startNewDays(at);
    const reachedNow = (await this.liveFlights()).filter(
      ({ id, goal, playsDelivered }) =>
        goal.kind === 'plays' && playsDelivered >= goal.plays && !this.reached.has(id),
    );
    for (const { id } of reachedNow) this.reached.add(id);
    if (reachedNow.length > 0) await this.markFlights(reachedNow.map(({ id }) => id));
  }

  /** Plans the screens of each time zone that has entered a new day, and forgets that it was planned for the one before. */
  private async startNewDays(at: Instant): Promise<void> {
    const over = [...this.plannedDays].filter(([zone, day]) => localTimeAt(zone, at).day !== day);
    if (over.length === 0) return;
    const zones = new Set(over.map(([zone]) => zone));
    await this.markThose(({ timeZone }) => zones.has(timeZone));
    // Planning remembers the zones that screens are in; one that none is in any more stays forgotten.
    for (const [zone, day] of over) if (this.plannedDays.get(zone) === day) this.plannedDays.delete(zone);
  }

  private async markVenue(venueId: VenueId): Promise<void> {
    this.mark(await this.screens.idsOf(this.store.reader, { venueId }));
  }

  private async markCreative(creativeId: CreativeId): Promise<void> {
    const flights = await this.liveFlights();
    const using = flights.filter(({ creatives }) => creatives.some(({ id }) => id === creativeId));
    await this.markFlights(using.map(({ id }) => id));
  }

  private mark(screenIds: readonly ScreenId[]): void {
    for (const id of screenIds) this.marked.add(id);
    if (this.isWorking || this.marked.size === 0) return;
    this.isWorking = true;
    this.worker = this.work();
  }

  private async work(): Promise<void> {
    while (this.marked.size > 0) {
      const batch: ScreenId[] = [];
      for (const id of this.marked) {
        batch.push(id);
        this.marked.delete(id);
        if (batch.length === BATCH) break;
      }
      try {
        await this.replan(batch);
      } catch (error) {
        this.retry(batch, error);
      }
    }
    // In the same turn as the last look at what is marked, so that nothing marked meanwhile is overlooked.
    this.isWorking = false;
  }

  private retry(screenIds: readonly ScreenId[], error: unknown): void {
    const what =
      screenIds.length === 1 ? `screen ${screenIds.join()}` : `${String(screenIds.length)} screens`;
    this.logger.error(`planning ${what} failed`, error instanceof Error ? error.stack : String(error));
    this.clock.delay(RETRY_MS, () => {
      this.mark(screenIds);
    });
  }

  /** Reads, decides and writes one batch; a screen that cannot be planned is tried again alone and holds up no other. */
  private async replan(screenIds: readonly ScreenId[]): Promise<void> {
    const at = this.clock.now();
    const bundles = await this.decisions.screenBundles(this.store.reader, screenIds);
    const flights = await this.liveFlights();
    const house = await this.house.all();
    const heads = await this.playlists.heads(this.store.reader, screenIds);
    const changed: NewPlaylist[] = [];
    const origin = this.settings.origin();
    const giveWay = turnsOf(this.clock);
    for (const facts of bundles) {
      const screenId = facts.screen.id;
      try {
        const zone = facts.context.timeZone;
        this.plannedDays.set(zone, localTimeAt(zone, at).day);
        this.sayMissingLaw(facts.context.countryCode);
        // Most flights are refused here for good (another town, another trade): asked once, not in every waiting slot.
        const reaching = flights.filter((flight) => touches(facts, flight, at));
        const plan = planScreen({ facts, flights: reaching, house, at });
        const { text, hash } = sealSnapshot(facts, plan, origin, this.settings.isDemo);
        this.holds(screenId, plan);
        const head = heads.get(screenId);
        if (head?.hash !== hash)
          changed.push({
            screenId,
            expectedVersion: head?.version ?? 0,
            hash,
            snapshot: text,
            createdAt: at,
            items: itemRecords(plan),
          });
      } catch (error) {
        this.retry([screenId], error);
      }
      await giveWay();
    }
    await this.publish(changed, bundles);
  }

  private async publish(changed: readonly NewPlaylist[], bundles: readonly ScreenBundle[]): Promise<void> {
    if (changed.length === 0) return;
    const outcomes = await this.store.write((tx) => this.playlists.publishMany(tx, changed));
    const published = new Map(changed.map((playlist) => [playlist.screenId, playlist]));
    const giveWay = turnsOf(this.clock);
    for (const { screenId, outcome, version } of outcomes) {
      await giveWay();
      const playlist = published.get(screenId);
      if (outcome === 'published' && playlist !== undefined)
        this.events.publish('playlist.published', {
          screenId,
          version,
          hash: playlist.hash,
          snapshot: playlist.snapshot,
        });
      else if (outcome === 'stale') this.marked.add(screenId);
    }
    this.logger.debug(`published ${String(outcomes.length)} of ${String(bundles.length)} playlists`);
  }

  /** LW18: says once for each country that only the cautious set of law applies there. */
  private sayMissingLaw(countryCode: string): void {
    if (hasLawPack(countryCode) || this.lawless.has(countryCode)) return;
    this.lawless.add(countryCode);
    this.logger.warn(noteText({ code: 'NO_LAW_PACK', ruleId: 'LW18', countryCode }).en);
  }

  private holds(screenId: ScreenId, plan: ScreenPlan): void {
    const held = new Set(plan.items.flatMap(({ flight }) => (flight === null ? [] : [flight.id])));
    this.letGo(screenId);
    this.held.set(screenId, held);
    for (const flightId of held) {
      const screens = this.holders.get(flightId) ?? new Set();
      screens.add(screenId);
      this.holders.set(flightId, screens);
    }
  }

  /** Forgets what a screen holds, and flights that no screen holds any more. */
  private letGo(screenId: ScreenId): void {
    for (const flightId of this.held.get(screenId) ?? []) {
      const screens = this.holders.get(flightId);
      screens?.delete(screenId);
      if (screens?.size === 0) this.holders.delete(flightId);
    }
    this.held.delete(screenId);
  }

  private liveFlights(): Promise<readonly FlightTerms[]> {
    return this.decisions.liveFlights(this.store.reader, this.clock.now(), this.settings.isDemo);
  }
}
