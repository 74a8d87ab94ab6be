import { parentPort } from 'node:worker_threads';
import type { Instant } from '../../core/base/instant.js';
import { BUILT_IN_KNOWLEDGE, knowledgeOf } from '../../core/context/knowledge.js';
import { NO_NETWORK_RULES } from '../../core/context/network.js';
import type { FlightTerms } from '../../core/eligibility/terms.js';
import type { IndexedScreen } from '../../core/relevance/network-index/keys.js';
import { newNetworkIndex } from '../../core/relevance/network-index/network-index.js';
import type { ThreadReply, ThreadRequest } from './network-thread.messages.js';

let index = newNetworkIndex({ knowledge: BUILT_IN_KNOWLEDGE, network: NO_NETWORK_RULES });
/** Screens of which the index cannot tell; every flight may reach them, and planning says what is wrong. */
const untold = new Set<string>();

function put(facts: IndexedScreen): void {
  const { id } = facts.screen;
  untold.delete(id);
  try {
    index.upsertScreen(facts);
  } catch {
    index.removeScreen(id);
    untold.add(id);
  }
}

/** PL13: the screens that a change to the flights can touch. */
function reach(flights: readonly FlightTerms[], at: Instant): readonly string[] {
  const found = new Set(untold);
  for (const flight of flights) {
    index.upsertFlight(flight);
    const question = { at, season: 'best', passing: 'ignored' } as const;
    index.forEachEligible(flight.id, question, ({ screen }) => {
      found.add(screen.id);
    });
    index.removeFlight(flight.id);
  }
  return [...found];
}

function answer(request: ThreadRequest): readonly string[] {
  switch (request.kind) {
    case 'begin': {
      const { edges, version, network } = request;
      const knowledge = edges === null ? BUILT_IN_KNOWLEDGE : knowledgeOf(edges, version);
      index = newNetworkIndex({ knowledge, network });
      untold.clear();
      return [];
    }
    case 'put':
      for (const facts of request.screens) put(facts);
      return [];
    case 'remove':
      for (const id of request.screenIds) {
        index.removeScreen(id);
        untold.delete(id);
      }
      return [];
    case 'reach':
      return reach(request.flights, request.at);
  }
}

parentPort?.on('message', ({ id, request }: { id: number; request: ThreadRequest }) => {
  const reply: ThreadReply = { id, screenIds: answer(request) };
  parentPort?.postMessage(reply);
});
