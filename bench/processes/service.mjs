import 'reflect-metadata';
import { createHash } from 'node:crypto';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { startApp } from '../../dist/src/app.js';
import { PlanningService } from '../../dist/src/modules/planning/planning.service.js';
import { PlaylistRepository } from '../../dist/src/persistence/repositories/playlist.repository.js';
import { Store } from '../../dist/src/persistence/store.js';
import { OffsetClock } from '../../dist/src/platform/clock.js';
import { parseConfig } from '../../dist/src/platform/config.js';
import { Events } from '../../dist/src/platform/events.js';
import { RateLimits } from '../../dist/src/platform/http/rate-limits.js';
import { seed } from '../support/seed.mjs';
import { cpuMs, mainThreadCpuMs, nowMs, serve } from '../support/worker.mjs';

/** A Wednesday at 18:00 in Paris: shops are open, and a day of waiting slots lies behind. */
const START = Date.UTC(2026, 5, 10, 16);
/** How long the collector goes on beside the program after a full collection. */
const SWEEP_MS = 150;
/** The same playlist with another name for its shop: new bytes, and as many. */
const withTitle = (snapshot) =>
  snapshot.replace(/"venueName":"[^"]*"/, `"venueName":"Bijouterie ${String(1e6 + round)}"`);
const sha256 = (text) => createHash('sha256').update(text).digest('hex');

/**
 * The most CPU time between two turns of a timer of 1 ms: what one stretch of work costs, whoever else uses the machine.
 * Linux tells it for the main thread; elsewhere it is null.
 */
const longestTurn = {
  mostMs: 0,
  watch() {
    this.mostMs = 0;
    let before = mainThreadCpuMs();
    this.timer = setInterval(() => {
      const now = mainThreadCpuMs();
      this.mostMs = Math.max(this.mostMs, now - before);
      before = now;
    }, 1);
  },
  stop() {
    clearInterval(this.timer);
    return this.mostMs === 0 ? null : this.mostMs;
  },
};

/** The whole service, in a process of its own, with a door for the bench. */
let app;
let round = 0;
let trace = { count: 0, firstAt: 0, lastAt: 0, wanted: 0, resolve: () => undefined };
let delay;

serve(
  {
    async start({ dataDir, databaseUrl }) {
      const config = parseConfig({
        NODE_ENV: 'test',
        PORT: '0',
        HOST: '127.0.0.1',
        DATA_DIR: dataDir,
        ...(databaseUrl === null ? {} : { DATABASE_URL: databaseUrl }),
      });
      const started = await startApp(config, { clock: new OffsetClock(START), logs: ['error', 'fatal'] });
      app = started.app;
      app.get(Events).on('playlist.published', () => {
        trace.lastAt = nowMs();
        if (trace.count === 0) trace.firstAt = trace.lastAt;
        trace.count += 1;
        if (trace.count === trace.wanted) trace.resolve();
      });
      return started.url;
    },

    /** Fills the empty database: shops with a screen each, paired with these keys, and flights; see seed.mjs. */
    async seed(argument) {
      const seeded = await seed(app, argument, START);
      await app.get(PlanningService).markAll();
      await app.get(PlanningService).settled();
      return seeded;
    },

    async snapshotBytes({ screenIds }) {
      const sizes = [];
      for (const id of screenIds.slice(0, 100))
        sizes.push(
          Buffer.byteLength((await app.get(PlaylistRepository).latest(app.get(Store).reader, id)).snapshot),
        );
      return Math.round(sizes.reduce((sum, size) => sum + size, 0) / sizes.length);
    },

    /** The first half of a measurement: counts what is published from now on. */
    expectPublished({ count }) {
      trace = { count: 0, firstAt: 0, lastAt: 0, wanted: count, resolve: () => undefined };
    },

    async published() {
      if (trace.count < trace.wanted) await new Promise((resolve) => (trace.resolve = resolve));
      return { firstAt: trace.firstAt, lastAt: trace.lastAt };
    },

    settled: () => app.get(PlanningService).settled(),

    /**
     * Publishes a new version of every screen's playlist at once, planned and stored before: what is left is the push. With
     * `bytes` it is a text of that length, as dense in quotes as a playlist, else the playlist itself.
     */
    async pushAll({ screenIds, bytes = null }) {
      const store = app.get(Store);
      const playlists = app.get(PlaylistRepository);
      const events = [];
      round += 1;
      for (const screenId of screenIds) {
        const { snapshot, version, createdAt } = await playlists.latest(store.reader, screenId);
        const text =
          bytes === null ? withTitle(snapshot) : snapshot.slice(0, bytes - 10) + String(1e9 + round);
        events.push({
          screenId,
          expectedVersion: version,
          hash: sha256(text),
          snapshot: text,
          createdAt,
          items: [],
        });
      }
      const outcomes = await store.write((tx) => playlists.publishMany(tx, events));
      const bus = app.get(Events);
      // What the bench has thrown away until here is not the push's to collect, nor to sweep in the background.
      globalThis.gc();
      await setTimeout(SWEEP_MS);
      const started = { startedAt: nowMs(), cpuMs: cpuMs() };
      outcomes.forEach(({ screenId, version }, at) => {
        bus.publish('playlist.published', {
          screenId,
          version,
          hash: events[at].hash,
          snapshot: events[at].snapshot,
        });
      });
      return started;
    },

    /** Resident bytes after a full collection. */
    async memory() {
      for (let round = 0; round < 3; round++) {
        globalThis.gc();
        await setTimeout(100);
      }
      return process.memoryUsage();
    },

    cpuMs,

    /** Starts to watch how long other work has to wait: on the clock, and in CPU time of the thread that runs it. */
    watchDelay() {
      delay = monitorEventLoopDelay({ resolution: 1 });
      delay.enable();
      longestTurn.watch();
    },

    /** Event-loop delay since `watchDelay` in ms, and the longest turn in ms of CPU (null where the system does not tell). */
    delay() {
      delay.disable();
      return { p99: delay.percentile(99) / 1e6, max: delay.max / 1e6, cpu: longestTurn.stop() };
    },
  },
  async () => {
    await app?.close();
  },
);
