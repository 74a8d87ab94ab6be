import { Worker } from 'node:worker_threads';
import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { asId, type ScreenId, type VenueId } from '../../core/base/ids.js';
import type { Instant } from '../../core/base/instant.js';
import type { Knowledge } from '../../core/context/knowledge.js';
import { BUILT_IN_KNOWLEDGE } from '../../core/context/knowledge.js';
import type { NetworkRules } from '../../core/context/network.js';
import type { FlightTerms } from '../../core/eligibility/terms.js';
import type { IndexedScreen } from '../../core/relevance/network-index/keys.js';
import type { ScreenBundle } from '../../persistence/records/index.js';
import { DecisionRepository } from '../../persistence/repositories/decision.repository.js';
import { NetworkRuleRepository } from '../../persistence/repositories/network.repository.js';
import { ScreenRepository } from '../../persistence/repositories/screen.repository.js';
import { Store } from '../../persistence/store.js';
import { Events } from '../../platform/events.js';
import { workerFile } from '../../platform/worker-file.js';
import type { ThreadReply, ThreadRequest } from './network-thread.messages.js';

/** Screens told at once: small enough to copy without holding up others. */
const PART = 500;
/** Times a thread is started for one question before the question fails. */
const MOST_STARTS = 3;

const indexed = ({ context, screen, zone, approvedCampaignIds }: ScreenBundle): IndexedScreen => ({
  context,
  screen,
  zoneKind: zone.kind,
  approvedCampaignIds,
});

/** A running thread and what it was filled with. */
interface Running {
  readonly thread: Worker;
  readonly waiting: Map<
    number,
    { resolve: (ids: readonly string[]) => void; reject: (error: Error) => void }
  >;
  readonly knowledge: Knowledge;
  /** As text, to tell whether it has changed. */
  readonly network: string;
}

/**
 * NI8: the network index in a thread of its own, so that asking about every screen holds up nobody. It is started by the
 * first question and filled from the database; changes reach it in the order in which they were heard of, before any
 * question that comes after them. One that dies is started and filled again.
 */
@Injectable()
export class NetworkThread implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('network');
  private running: Running | null = null;
  private turn: Promise<unknown> = Promise.resolve();
  private next = 1;
  private isEnding = false;

  constructor(
    private readonly store: Store,
    private readonly decisions: DecisionRepository,
    private readonly rules: NetworkRuleRepository,
    private readonly screens: ScreenRepository,
    private readonly events: Events,
  ) {}

  onApplicationBootstrap(): void {
    this.events.on('venue.changed', ({ venueId }) => this.refresh(asId(venueId)));
    this.events.on('screen.changed', ({ venueId }) => this.refresh(asId(venueId)));
    this.events.on('screen.removed', ({ screenId }) => this.forget(screenId));
  }

  async onModuleDestroy(): Promise<void> {
    this.isEnding = true;
    await this.stop();
  }

  /** PL13: the screens that a change to one of the flights can touch; none while the service ends. */
  screensReachedBy(flights: readonly FlightTerms[], at: Instant): Promise<readonly ScreenId[]> {
    return this.inTurn(async () => {
      const found = await this.askAgain({ kind: 'reach', flights, at }, MOST_STARTS);
      return found.map((id) => asId<ScreenId>(id));
    });
  }

  /** Asks, and asks a new thread when one dies over the question, so many times at most. */
  private async askAgain(request: ThreadRequest, starts: number): Promise<readonly string[]> {
    if (this.isEnding) return [];
    try {
      return await this.ask(await this.current(), request);
    } catch (error) {
      if (starts === 1) throw error;
      this.logger.warn(`the network index is started again: ${String(error)}`);
      await this.stop();
      return this.askAgain(request, starts - 1);
    }
  }

  /** Ends the thread; the next question starts another. */
  async stop(): Promise<void> {
    const { running } = this;
    this.running = null;
    await running?.thread.terminate();
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.turn.then(work);
    this.turn = done.catch(() => undefined);
    return done;
  }

  /** Tells a running thread of a change; one that cannot be told is ended, and filled anew when it is asked. */
  private tell(change: (running: Running) => Promise<unknown>): Promise<void> {
    return this.inTurn(async () => {
      if (this.running === null) return;
      try {
        await change(this.running);
      } catch (error) {
        if (!this.isEnding) this.logger.warn(`the network index missed a change: ${String(error)}`);
        await this.stop();
      }
    });
  }

  private refresh(venueId: VenueId): Promise<void> {
    return this.tell(async (running) => {
      const screenIds = await this.screens.idsOf(this.store.reader, { venueId });
      const bundles = await this.decisions.screenBundles(this.store.reader, screenIds);
      await this.ask(running, { kind: 'put', screens: bundles.map(indexed) });
    });
  }

  private forget(screenId: string): Promise<void> {
    return this.tell((running) => this.ask(running, { kind: 'remove', screenIds: [screenId] }));
  }

  /** The thread, filled with what the network knows and rules now. */
  private async current(): Promise<Running> {
    const knowledge = await this.decisions.knowledge(this.store.reader);
    const network = await this.rules.get(this.store.reader);
    const { running } = this;
    if (running?.knowledge === knowledge && running.network === JSON.stringify(network)) return running;
    await this.stop();
    return this.start(knowledge, network);
  }

  private async start(knowledge: Knowledge, network: NetworkRules): Promise<Running> {
    const thread = new Worker(workerFile('planning', 'network-thread.worker'));
    thread.unref();
    const running: Running = { thread, waiting: new Map(), knowledge, network: JSON.stringify(network) };
    this.running = running;
    thread.on('message', ({ id, screenIds }: ThreadReply) => {
      running.waiting.get(id)?.resolve(screenIds);
      running.waiting.delete(id);
    });
    thread.on('error', (error: Error) => {
      this.lose(running, error);
    });
    thread.on('exit', (code) => {
      this.lose(running, new Error(`the thread ended with ${String(code)}`));
    });
    const edges = knowledge === BUILT_IN_KNOWLEDGE ? null : knowledge.edges;
    await this.ask(running, { kind: 'begin', edges, version: knowledge.version, network });
    const bundles = await this.decisions.screenBundles(this.store.reader, 'all');
    for (let from = 0; from < bundles.length; from += PART)
      await this.ask(running, { kind: 'put', screens: bundles.slice(from, from + PART).map(indexed) });
    return running;
  }

  private lose(running: Running, error: Error): void {
    if (this.running === running) this.running = null;
    for (const { reject } of running.waiting.values()) reject(error);
    running.waiting.clear();
  }

  private ask(running: Running, request: ThreadRequest): Promise<readonly string[]> {
    const id = this.next;
    this.next += 1;
    return new Promise((resolve, reject) => {
      if (this.running !== running) {
        reject(new Error('the thread has ended'));
        return;
      }
      running.waiting.set(id, { resolve, reject });
      running.thread.postMessage({ id, request });
    });
  }
}
