import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { instant } from '../../src/core/base/instant.js';
import type { FlightTerms } from '../../src/core/eligibility/terms.js';
import { newNetworkIndex } from '../../src/core/relevance/network-index/network-index.js';
import type { IndexedScreen } from '../../src/core/relevance/network-index/keys.js';
import type { NetworkSettings } from '../../src/core/relevance/network-index/network-state.js';
import { DecisionRepository } from '../../src/persistence/repositories/decision.repository.js';
import { Store } from '../../src/persistence/store.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { byFlights, byPairs, byScreens } from '../support/network/by-pairs.js';

let started: TestApp;
let settings: NetworkSettings;
let screens: readonly IndexedScreen[];
let flights: readonly FlightTerms[];

beforeAll(async () => {
  started = await startTestApp({ environment: { DEMO: '1' } });
  const decisions = started.app.get(DecisionRepository);
  const { reader } = started.app.get(Store);
  const bundles = await decisions.screenBundles(reader, 'all');
  screens = bundles.map(({ context, screen, zone, approvedCampaignIds }) => ({
    context,
    screen,
    zoneKind: zone.kind,
    approvedCampaignIds,
  }));
  settings = { knowledge: await decisions.knowledge(reader), network: bundles[0]!.network };
  flights = await decisions.liveFlights(reader, started.clock.now(), true);
}, 120_000);
afterAll(() => started.close());

test('[NI1] on the demo network, every pair, in every season', () => {
  expect(screens.length).toBeGreaterThan(80);
  expect(flights.length).toBeGreaterThan(50);
  const index = newNetworkIndex(settings);
  for (const facts of screens) index.upsertScreen(facts);
  for (const flight of flights) index.upsertFlight(flight);
  for (const month of [0, 2, 4, 6, 8, 10, 11]) {
    const question = {
      at: instant(Date.UTC(2026, month, 15, 9)),
      season: 'today',
      passing: 'judged',
    } as const;
    const expected = byPairs(settings, screens, flights, question);
    expect(expected.length).toBeGreaterThan(100);
    expect(byFlights(index, flights, question)).toEqual(expected);
    expect(byScreens(index, screens, question)).toEqual(expected);
  }
  const best = { at: started.clock.now(), season: 'best', passing: 'ignored' } as const;
  expect(byFlights(index, flights, best)).toEqual(byPairs(settings, screens, flights, best));
}, 120_000);
