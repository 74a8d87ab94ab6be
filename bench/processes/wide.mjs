import { instant } from '../../dist/src/core/base/instant.js';
import { BUILT_IN_KNOWLEDGE } from '../../dist/src/core/context/knowledge.js';
import { NO_NETWORK_RULES } from '../../dist/src/core/context/network.js';
import { SCOPED_RULES } from '../../dist/src/core/relevance/judge-flight.js';
import { newNetworkIndex } from '../../dist/src/core/relevance/network-index/network-index.js';
import { scoreOf } from '../../dist/src/core/relevance/score.js';
import { median } from '../support/figures.mjs';
import { wideNetwork } from '../support/wide-network.mjs';
import { nowMs, serve } from '../support/worker.mjs';

/** A morning in June, in season for a few things. */
const at = instant(Date.UTC(2026, 5, 2, 9));
const question = { at, season: 'today', passing: 'judged' };
const settings = { knowledge: BUILT_IN_KNOWLEDGE, network: NO_NETWORK_RULES };
const LASTING = SCOPED_RULES.filter(({ scope }) => scope !== 'instant').map(({ rule }) => rule);

let network;
let index;
let scan;

const used = () => {
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

/** Every pair of a run: how many, and the sum of their scores, by which two ways are held to each other. */
function askIndex(flights) {
  let pairs = 0;
  let scores = 0;
  const count = (_screen, score) => {
    pairs += 1;
    scores += score;
  };
  const startedAt = nowMs();
  for (const { id } of flights) index.forEachEligible(id, question, count);
  return { ms: nowMs() - startedAt, pairs, scores };
}

function askObjects(flights, screens) {
  let pairs = 0;
  const startedAt = nowMs();
  for (const flight of flights)
    for (const { context, screen, zoneKind, approvedCampaignIds } of screens) {
      const candidate = {
        context,
        screen,
        zoneKind,
        approvedCampaignIds,
        flight,
        at,
        ...settings,
        slot: null,
        opening: 'open',
        isPaidTime: true,
      };
      const passes = flight.creatives.some((creative) =>
        LASTING.every((rule) => rule({ ...candidate, creative }) === null),
      );
      if (!passes) continue;
      scoreOf(candidate);
      pairs += 1;
    }
  return { ms: nowMs() - startedAt, pairs };
}

function askScan(flights) {
  let pairs = 0;
  let scores = 0;
  const count = (_slot, score) => {
    pairs += 1;
    scores += score;
  };
  const startedAt = nowMs();
  for (const flight of flights) scan.ask(flight, count);
  return { ms: nowMs() - startedAt, pairs, scores };
}

serve({
  async build({ screens, flights, withScan }) {
    network = wideNetwork({ screens, flights });
    const before = used();
    index = newNetworkIndex(settings);
    const startedAt = nowMs();
    for (const facts of network.screens) index.upsertScreen(facts);
    const loadedAt = nowMs();
    for (const flight of network.flights) index.upsertFlight(flight);
    const compiledAt = nowMs();
    const bytes = used() - before;
    if (withScan) {
      const { columnScan } = await import('../support/column-scan.mjs');
      scan = columnScan(network, settings, at);
    }
    return { screensMs: loadedAt - startedAt, flightsMs: compiledAt - loadedAt, bytes };
  },

  index: () => askIndex(network.flights),
  scan: () => askScan(network.flights),

  /** The loop over objects, on every so many screens and flights. */
  objects({ everyScreen, everyFlight }) {
    const flights = network.flights.filter((_, i) => i % everyFlight === 0);
    const screens = network.screens.filter((_, i) => i % everyScreen === 0);
    return { ...askObjects(flights, screens), asked: flights.length * screens.length };
  },

  /** A screen whose shop changes, with all flights asked for it again: µs, the median of many. */
  changedScreen({ rounds }) {
    const step = Math.max(1, Math.floor(network.screens.length / rounds));
    const times = [];
    const none = () => undefined;
    for (let round = 0; round < rounds; round += 1) {
      const facts = network.screens[(round * step) % network.screens.length];
      const { context } = facts;
      const clientele = context.clientele.length === 0 ? ['tourists'] : context.clientele.slice(1);
      const changed = { ...facts, context: { ...context, clientele } };
      const startedAt = nowMs();
      index.upsertScreen(changed);
      index.eligibleFlightsOf(changed.screen.id, question, none);
      times.push((nowMs() - startedAt) * 1_000);
    }
    return median(times);
  },

  /** A flight that changes, with all screens asked for it again: µs, the median of many. */
  changedFlight({ rounds }) {
    const times = [];
    const none = () => undefined;
    for (let round = 0; round < rounds; round += 1) {
      const flight = { ...network.flights[round % network.flights.length], playsDelivered: round };
      const startedAt = nowMs();
      index.upsertFlight(flight);
      index.forEachEligible(flight.id, question, none);
      times.push((nowMs() - startedAt) * 1_000);
    }
    return median(times);
  },
});
