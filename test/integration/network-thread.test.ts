import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Worker } from 'node:worker_threads';
import type { FlightTerms } from '../../src/core/eligibility/terms.js';
import { touches } from '../../src/core/playlist/touches.js';
import { NetworkThread } from '../../src/modules/planning/network-thread.js';
import { DecisionRepository } from '../../src/persistence/repositories/decision.repository.js';
import { Store } from '../../src/persistence/store.js';
import { ApiClient, startTestApp, type TestApp } from '../support/app.js';
import type { Session } from '../../src/wire/api/accounts.js';

let started: TestApp;
let merchant: ApiClient;
let flights: readonly FlightTerms[];

beforeAll(async () => {
  started = await startTestApp({ environment: { DEMO: '1' } });
  const anyone = new ApiClient(started.url);
  const session = await anyone.post<Session>('/sessions', {
    email: 'f-maison-alba@demo.example',
    password: 'entracte-demo',
  });
  merchant = anyone.as(session.token ?? '');
  const decisions = started.app.get(DecisionRepository);
  flights = await decisions.liveFlights(started.app.get(Store).reader, started.clock.now(), true);
  await started.settled();
}, 120_000);
afterAll(() => started.close());

/** What the thread says of each flight, beside PL13 asked of each screen as the database has it now. */
async function sides(): Promise<{ said: readonly string[]; judged: readonly string[] }> {
  const at = started.clock.now();
  const { reader } = started.app.get(Store);
  const bundles = await started.app.get(DecisionRepository).screenBundles(reader, 'all');
  const said: string[] = [];
  const judged: string[] = [];
  for (const flight of flights) {
    const screenIds = await started.app.get(NetworkThread).screensReachedBy([flight], at);
    said.push(...screenIds.map((id) => `${flight.id} ${id}`));
    for (const facts of bundles)
      if (touches(facts, flight, at)) judged.push(`${flight.id} ${facts.screen.id}`);
  }
  return { said: said.sort(), judged: judged.sort() };
}

const threadOf = (network: NetworkThread): Worker | undefined =>
  (network as unknown as { running: { thread: Worker } | null }).running?.thread;

test('[PL13] [NI8] the thread names the screens that a flight can touch, also after a shop has changed', async () => {
  const before = await sides();
  expect(before.judged.length).toBeGreaterThan(200);
  expect(before.said).toEqual(before.judged);
  const { items } = await merchant.get<{ items: { id: string; activityId: string }[] }>('/venues');
  await merchant.patch(`/venues/${items[0]!.id}`, { activityId: 'hairdresser' });
  await started.settled();
  const after = await sides();
  expect(after.said).toEqual(after.judged);
  expect(after.said).not.toEqual(before.said);
}, 60_000);

test('[NI8] a thread that dies is started again and filled from the database before it answers', async () => {
  const network = started.app.get(NetworkThread);
  const before = await sides();
  const first = threadOf(network);
  await first?.terminate();
  const after = await sides();
  expect(threadOf(network)).not.toBe(first);
  expect(after.said).toEqual(before.said);

  // A question that is under way when its thread dies is asked again.
  const at = started.clock.now();
  const asked = network.screensReachedBy(flights, at);
  await threadOf(network)?.terminate();
  expect(new Set(await asked)).toEqual(new Set(before.said.map((line) => line.split(' ')[1])));
}, 60_000);
