import type { FlightTerms } from '../../../src/core/eligibility/terms.js';
import type { Candidate } from '../../../src/core/eligibility/candidate.js';
import { SCOPED_RULES } from '../../../src/core/relevance/judge-flight.js';
import { scoreOf } from '../../../src/core/relevance/score.js';
import type { IndexedScreen } from '../../../src/core/relevance/network-index/keys.js';
import type { NetworkQuestion } from '../../../src/core/relevance/network-index/moment.js';
import type { NetworkIndex } from '../../../src/core/relevance/network-index/network-index.js';
import type { NetworkSettings } from '../../../src/core/relevance/network-index/network-state.js';

/** A pair that may play, as one comparable line. */
export interface Pair {
  readonly screenId: string;
  readonly flightId: string;
  readonly score: number;
  readonly creatives: readonly number[];
}

const LASTING = SCOPED_RULES.filter(({ scope }) => scope !== 'instant');
const PASSING = new Set(['EL1', 'EL3', 'EL4']);

/** NI1's judge: one pair by the single-case functions, or null when no creative passes. */
export function judgePair(
  { knowledge, network }: NetworkSettings,
  { context, screen, zoneKind, approvedCampaignIds }: IndexedScreen,
  flight: FlightTerms,
  { at, season, passing }: NetworkQuestion,
): Pair | null {
  const when = season === 'best' ? null : at;
  const score = scoreOf({ context, flight, knowledge, at: when });
  const minimum = Math.max(network.minimumScore, context.taste.minimumScore, 0.2);
  const creatives = flight.creatives.flatMap((creative, index) => {
    const candidate: Candidate = {
      context,
      screen,
      zoneKind,
      approvedCampaignIds,
      flight,
      creative,
      at,
      knowledge,
      network,
      slot: null,
      opening: 'open',
      isPaidTime: true,
    };
    const passes = LASTING.every(({ ruleId, rule }) => {
      if (passing === 'ignored' && PASSING.has(ruleId)) return true;
      if (ruleId === 'RE8' && season === 'best') return score >= minimum;
      return rule(candidate) === null;
    });
    return passes ? [index] : [];
  });
  return creatives.length === 0 ? null : { screenId: screen.id, flightId: flight.id, score, creatives };
}

const order = (a: Pair, b: Pair): number => {
  const [x, y] = [`${a.flightId} ${a.screenId}`, `${b.flightId} ${b.screenId}`];
  return x < y ? -1 : x > y ? 1 : 0;
};

/** Every pair that may play, by the single-case functions. */
export const byPairs = (
  settings: NetworkSettings,
  screens: readonly IndexedScreen[],
  flights: readonly FlightTerms[],
  question: NetworkQuestion,
): readonly Pair[] =>
  flights
    .flatMap((flight) => screens.flatMap((facts) => judgePair(settings, facts, flight, question) ?? []))
    .sort(order);

/** The same from the index, flight by flight. */
export const byFlights = (
  index: NetworkIndex,
  flights: readonly FlightTerms[],
  question: NetworkQuestion,
): readonly Pair[] =>
  flights
    .flatMap((flight) => {
      const pairs: Pair[] = [];
      index.forEachEligible(flight.id, question, ({ screen }, score, shown) => {
        const creatives = [...flight.creatives.keys()].filter((creative) => shown.has(creative));
        pairs.push({ screenId: screen.id, flightId: flight.id, score, creatives });
      });
      return pairs;
    })
    .sort(order);

/** The same from the index, screen by screen. */
export const byScreens = (
  index: NetworkIndex,
  screens: readonly IndexedScreen[],
  question: NetworkQuestion,
): readonly Pair[] =>
  screens
    .flatMap(({ screen }) => {
      const pairs: Pair[] = [];
      index.eligibleFlightsOf(screen.id, question, (flight, score, shown) => {
        const creatives = [...flight.creatives.keys()].filter((creative) => shown.has(creative));
        pairs.push({ screenId: screen.id, flightId: flight.id, score, creatives });
      });
      return pairs;
    })
    .sort(order);
