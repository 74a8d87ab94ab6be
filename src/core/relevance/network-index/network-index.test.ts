import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { runs } from '../../../../test/support/tier.js';
import { isInPlace } from '../../eligibility/place-asked.js';
import type { FlightTerms } from '../../eligibility/terms.js';
import { SCOPED_RULES } from '../judge-flight.js';
import { byFlights, byPairs, byScreens } from '../../../../test/support/network/by-pairs.js';
import { cellsOf, coverOf, newGrid, type Shape } from './cells.js';
import type { IndexedScreen } from './keys.js';
import type { NetworkQuestion } from './moment.js';
import { newNetworkIndex, type NetworkIndex } from './network-index.js';
import {
  aRandomFlight,
  aRandomNetwork,
  aRandomPoint,
  aRandomScreen,
  aRandomShape,
  type RandomNetwork,
} from '../../../../test/support/network/random-network.js';

const question = (at: NetworkQuestion['at']): fc.Arbitrary<NetworkQuestion> =>
  fc.record({
    at: fc.constant(at),
    season: fc.constantFrom('today', 'best'),
    passing: fc.constantFrom('judged', 'ignored'),
  });

const asked = (most: { screens: number; flights: number }) =>
  aRandomNetwork(most).chain((network) =>
    fc.record({ network: fc.constant(network), question: question(network.at) }),
  );

function compiled({ knowledge, network, screens, flights }: RandomNetwork): NetworkIndex {
  const index = newNetworkIndex({ knowledge, network });
  for (const flight of flights) index.upsertFlight(flight);
  for (const screen of screens) index.upsertScreen(screen);
  return index;
}

test('[NI1] every pair gets the verdict, creatives and score, to the last bit, of the single-case functions', () => {
  let pairs = 0;
  fc.assert(
    fc.property(asked({ screens: 40, flights: 12 }), ({ network, question }) => {
      const expected = byPairs(network, network.screens, network.flights, question);
      pairs += expected.length;
      const index = compiled(network);
      expect(byFlights(index, network.flights, question)).toEqual(expected);
      expect(byScreens(index, network.screens, question)).toEqual(expected);
    }),
    runs({ test: 120, ci: 2_000, soak: 20_000 }),
  );
  // Networks in which nothing fits would prove nothing.
  expect(pairs).toBeGreaterThan(400);
});

test('[NI1] the random networks refuse pairs by every rule that the index knows', () => {
  const lasting = SCOPED_RULES.filter(({ scope }) => scope !== 'instant');
  const silent = new Set(lasting.map(({ ruleId }) => ruleId));
  const refuses = (
    { at, knowledge, network }: RandomNetwork,
    facts: IndexedScreen,
    flight: FlightTerms,
  ): void => {
    for (const creative of flight.creatives)
      for (const { ruleId, rule } of lasting)
        if (
          silent.has(ruleId) &&
          rule({
            ...facts,
            flight,
            creative,
            at,
            knowledge,
            network,
            slot: null,
            opening: 'open',
            isPaidTime: true,
          })
        )
          silent.delete(ruleId);
  };
  for (const one of fc.sample(aRandomNetwork({ screens: 20, flights: 10 }), { numRuns: 100, seed: 7 }))
    for (const flight of one.flights) for (const facts of one.screens) refuses(one, facts, flight);
  expect([...silent]).toEqual([]);
});

/** A change to a network: an id, and what stands under it from now on. */
type Change =
  | { readonly kind: 'screen'; readonly id: string; readonly facts: IndexedScreen | null }
  | { readonly kind: 'flight'; readonly id: string; readonly flight: FlightTerms | null };

const screenChange = fc
  .constantFrom('screen-0', 'screen-1', 'screen-2', 'screen-3', 'screen-50', 'screen-51')
  .chain((id) =>
    fc.record({
      kind: fc.constant('screen' as const),
      id: fc.constant(id),
      facts: fc.option(aRandomScreen(id), { nil: null, freq: 3 }),
    }),
  );
const flightChange = fc
  .constantFrom('flight-0', 'flight-1', 'flight-2', 'flight-50', 'flight-51')
  .chain((id) =>
    fc.record({
      kind: fc.constant('flight' as const),
      id: fc.constant(id),
      flight: fc.option(aRandomFlight(id), { nil: null, freq: 3 }),
    }),
  );
const changes: fc.Arbitrary<Change[]> = fc.array(fc.oneof(screenChange, flightChange), {
  maxLength: 40,
  size: 'max',
});

test('[NI7] after any changes the index answers as one made from scratch, in whatever order', () => {
  fc.assert(
    fc.property(asked({ screens: 30, flights: 8 }), changes, ({ network, question }, steps) => {
      const index = compiled(network);
      // Asked between changes too: what was worked out for a question must not outlive what it rests on.
      byFlights(index, network.flights, question);
      const screens = new Map(network.screens.map((facts) => [facts.screen.id as string, facts]));
      const flights = new Map(network.flights.map((flight) => [flight.id as string, flight]));
      for (const step of steps) {
        if (step.kind === 'screen' && step.facts === null)
          expect(index.removeScreen(step.id)).toBe(screens.delete(step.id));
        else if (step.kind === 'screen') {
          index.upsertScreen(step.facts!);
          screens.set(step.id, step.facts!);
          byScreens(index, [step.facts!], question);
        } else if (step.flight === null) expect(index.removeFlight(step.id)).toBe(flights.delete(step.id));
        else {
          index.upsertFlight(step.flight);
          flights.set(step.id, step.flight);
        }
      }
      const all = { screens: [...screens.values()], flights: [...flights.values()] };
      expect(index.screenCount()).toBe(screens.size);
      expect(index.flightCount()).toBe(flights.size);
      const fresh = newNetworkIndex(network);
      for (const facts of all.screens.toReversed()) fresh.upsertScreen(facts);
      for (const flight of all.flights.toReversed()) fresh.upsertFlight(flight);
      const expected = byFlights(fresh, all.flights, question);
      expect(expected).toEqual(byPairs(network, all.screens, all.flights, question));
      expect(byFlights(index, all.flights, question)).toEqual(expected);
      expect(byScreens(index, all.screens, question)).toEqual(expected);
    }),
    runs({ test: 40, ci: 800, soak: 8_000 }),
  );
});

test('[NI7] a network that outgrows its room answers as before', () => {
  const most = 3_000;
  const [facts] = fc.sample(aRandomScreen('screen'), { numRuns: 1, seed: 5 });
  const crowd = fc.sample(aRandomScreen('screen'), { numRuns: most, seed: 11 }).map((one, i) => ({
    ...one,
    screen: { ...one.screen, id: `screen-${String(i)}` as typeof one.screen.id },
  }));
  const flights = fc.sample(aRandomFlight('flight'), { numRuns: 300, seed: 13 }).map((one, i) => ({
    ...one,
    id: `flight-${String(i)}` as typeof one.id,
  }));
  const [network] = fc.sample(aRandomNetwork({ screens: 1, flights: 1 }), { numRuns: 1, seed: 3 });
  const asking = { at: network!.at, season: 'today', passing: 'ignored' } as const;
  const index = newNetworkIndex(network!);
  for (const flight of flights.slice(0, 5)) index.upsertFlight(flight);
  for (const one of crowd) index.upsertScreen(one);
  for (const flight of flights) index.upsertFlight(flight);
  index.upsertScreen(facts!);
  const some = flights.filter((_, i) => i % 12 === 0);
  const expected = byPairs(network!, [...crowd, facts!], some, asking);
  expect(byFlights(index, some, asking)).toEqual(expected);
  const few = crowd.slice(0, 60);
  expect(byScreens(index, few, asking)).toEqual(byPairs(network!, few, flights, asking));
  expect(expected.length).toBeGreaterThan(1_000);
});

test('[NI4] squares said to be inside a shape are, and every place in it is in a square that is named', () => {
  fc.assert(
    fc.property(fc.array(aRandomPoint, { maxLength: 30, size: 'max' }), aRandomShape, (points, place) => {
      const grid = newGrid();
      const shape = place as Shape;
      const cells = points.map((point) => cellsOf(grid, point));
      const { inside, border } = coverOf(grid, shape);
      for (const [i, point] of points.entries()) {
        const isIn = isInPlace(shape, { point, postcode: '', communeCode: null });
        const mine = cells[i]!.map(({ screens }) => screens);
        if (mine.some((posting) => inside.includes(posting))) expect(isIn).toBe(true);
        else if (isIn) expect(mine.some((posting) => border.includes(posting))).toBe(true);
      }
    }),
    runs({ test: 2_000, ci: 20_000, soak: 200_000 }),
  );
});
