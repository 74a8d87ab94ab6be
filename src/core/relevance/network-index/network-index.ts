import { distanceKm } from '../../base/place.js';
import type { FlightTerms } from '../../eligibility/terms.js';
import { nearness, weighedScore } from '../score.js';
import { NEUTRAL } from '../weights.js';
import { centreOf, type FlightProgram } from './flight-program.js';
import type { Family, IndexedScreen, Key } from './keys.js';
import { screenKeys } from './keys.js';
import { extrasOf, type LinkTable, type OwnLink, plainPull, pullWithExtras, reachOf } from './links.js';
import { type Moment, momentOf, type NetworkQuestion } from './moment.js';
import {
  type NetworkSettings,
  type NetworkState,
  newState,
  removeFlight,
  removeScreen,
  upsertFlight,
  upsertScreen,
} from './network-state.js';
import { append, bitOf, clear, intersect, lowest, subtract, unite, wordOf } from './posting.js';
import { isShownAt, type Sieve, sift } from './sieve.js';
import { extrasGroup, hasExtras, plainGroup, tradeOf } from './slots.js';

/** Which creatives of the flight pass on the screen in question; good only during the visit. */
export interface Shown {
  /** Whether the creative at this place of `flight.creatives` passes. */
  has(creative: number): boolean;
}
export type ScreenVisit = (screen: IndexedScreen, score: number, shown: Shown) => void;
export type FlightVisit = (flight: FlightTerms, score: number, shown: Shown) => void;

/**
 * NI1: all screens and all flights of a network, and which of them may meet by every rule of scope `pair` and `media`,
 * with the score that `scoreOf` gives. Rules of scope `instant` are asked of the pairs it names. It answers the same
 * whatever the order in which screens and flights came; the order of visits is not part of the answer. A visit must not
 * ask the index again.
 */
export interface NetworkIndex {
  readonly screenCount: () => number;
  readonly flightCount: () => number;
  /** Adds a screen, or puts it in the place of the one with its id. */
  readonly upsertScreen: (facts: IndexedScreen) => void;
  /** Whether there was one. */
  readonly removeScreen: (screenId: string) => boolean;
  readonly upsertFlight: (flight: FlightTerms) => void;
  readonly removeFlight: (flightId: string) => boolean;
  /** Every screen on which the flight may play; none for a flight that is not there. */
  readonly forEachEligible: (flightId: string, question: NetworkQuestion, visit: ScreenVisit) => void;
  /** Every flight that may play on the screen; none for a screen that is not there. */
  readonly eligibleFlightsOf: (screenId: string, question: NetworkQuestion, visit: FlightVisit) => void;
}

/** A question with the pair under the hand: made once, so that pairs allocate nothing. */
interface Hand {
  readonly state: NetworkState;
  readonly point: { lat: number; lon: number };
  readonly kept: { numbers: Int16Array; at: number; own: readonly OwnLink[] | null };
  /** By trade: what a flight without a centre scores in its plain shops. */
  readonly plainScores: number[];
  i: number;
  bit: number;
  readonly shown: Shown;
}

function momentFor(state: NetworkState, question: NetworkQuestion): Moment {
  const last = state.moment?.question;
  const isSame =
    last?.at === question.at && last.season === question.season && last.passing === question.passing;
  if (state.moment === null || !isSame)
    state.moment = momentOf(
      question,
      state.links,
      [...state.jurisdictions.values()],
      [...state.zones.keys()],
    );
  return state.moment;
}

/** RE0 in the plain shops of a trade, for a flight without a centre. */
function plainScore({ state }: Hand, program: FlightProgram, table: LinkTable, trade: number): number {
  const { products } = program;
  let pull = 0;
  for (const product of products)
    pull = Math.max(pull, plainPull(state.links, table, trade, product, NEUTRAL));
  return weighedScore(pull, program.clienteleValue, program.askedValue);
}

/** RE0 of one pair that passes EL8 and EL10. */
function scoreAt(
  { state, kept, point }: Hand,
  program: FlightProgram,
  table: LinkTable,
  slot: number,
): number {
  const { links } = state;
  const { products, reaches } = program;
  const group = state.slots.groupOf[wordOf(slot)]!;
  const trade = tradeOf(group);
  const centre = centreOf(program.flight);
  point.lat = state.lat[slot]!;
  point.lon = state.lon[slot]!;
  const km = centre === null ? -1 : distanceKm(centre.center, point);
  if (hasExtras(group)) {
    kept.numbers = state.pool.numbers;
    kept.at = state.extrasAt[slot]!;
    kept.own = state.own[slot]!;
  }
  let pull = 0;
  for (let i = 0; i < products.length; i += 1) {
    const distance = km < 0 ? NEUTRAL : nearness(km, reaches[i]!);
    const one = hasExtras(group)
      ? pullWithExtras(links, table, trade, products[i]!, distance, kept)
      : plainPull(links, table, trade, products[i]!, distance);
    pull = Math.max(pull, one);
  }
  return weighedScore(pull, program.clienteleValue, program.askedValue);
}

const mayPlay = ({ isKnown, isLive, creatives }: FlightProgram, { passing }: NetworkQuestion): boolean =>
  isKnown && creatives.length > 0 && (isLive || passing === 'ignored');

/** Puts into the sieve all screens of a group, or those of its words that a set names. */
function take({ state }: Hand, words: readonly number[]): void {
  const { sieve, slots } = state;
  for (const word of words) {
    sieve.kept[sieve.lane.count] = slots.live[word]!;
    append(sieve.lane, word);
  }
}

/** Puts into the sieve the screens that reach a product by what they add to their trade, where the trade does not. */
function takeReached({ state }: Hand, { prospects }: FlightProgram, product: number): void {
  const { sieve, slots, reached } = state;
  const { lane } = sieve;
  const takeBits = (word: number, bits: number): void => {
    if (prospects[tradeOf(slots.groupOf[word]!)] !== 'extras-only') return;
    if (lane.place[word] === 0) {
      sieve.kept[lane.count] = 0;
      append(lane, word);
    }
    sieve.kept[lane.place[word]! - 1]! |= bits;
  };
  const { dense, slots: listed } = reached[product]!;
  if (dense === null) for (const slot of listed) takeBits(wordOf(slot), bitOf(slot));
  else for (let word = 0; word < slots.used; word += 1) if (dense[word] !== 0) takeBits(word, dense[word]!);
}

/** NI2: the words of screens that a flight may reach: by trade, then by what shops add to theirs. */
function gather(hand: Hand, program: FlightProgram, moment: Moment): void {
  const { state, plainScores } = hand;
  const { only } = moment;
  const hasCentre = centreOf(program.flight) !== null;
  clear(state.sieve.lane);
  for (let trade = 0; trade < program.prospects.length; trade += 1) {
    if (program.prospects[trade] !== 'linked') continue;
    take(hand, state.slots.words[extrasGroup(trade)] ?? []);
    if (only !== null && !hasCentre) {
      const score = plainScore(hand, program, only, trade);
      plainScores[trade] = score;
      if (score < state.minimum) continue;
    }
    take(hand, state.slots.words[plainGroup(trade)] ?? []);
  }
  for (const product of program.products) takeReached(hand, program, product);
}

/** Visits the pairs of one word of the sieve that score enough. */
function visitWord(hand: Hand, program: FlightProgram, moment: Moment, i: number, visit: ScreenVisit): void {
  const { state, shown } = hand;
  const { lane, kept } = state.sieve;
  const word = lane.words[i]!;
  const group = state.slots.groupOf[word]!;
  const isPlain = !hasExtras(group);
  const known =
    isPlain && moment.only !== null && centreOf(program.flight) === null
      ? hand.plainScores[tradeOf(group)]!
      : null;
  hand.i = i;
  for (let bits = kept[i]!; bits !== 0; bits &= bits - 1) {
    hand.bit = lowest(bits);
    const slot = (word << 5) + hand.bit;
    const table = moment.only ?? moment.tables[state.zone[slot]!]!;
    const score = known ?? scoreAt(hand, program, table, slot);
    if (score >= state.minimums[slot]!) visit(state.screens[slot]!, score, shown);
  }
}

function forEachEligible(hand: Hand, flightId: string, question: NetworkQuestion, visit: ScreenVisit): void {
  const { state } = hand;
  const slot = state.flights.slotById.get(flightId);
  const program = slot === undefined ? null : state.flights.programs[slot]!;
  if (program === null || !mayPlay(program, question)) return;
  const moment = momentFor(state, question);
  gather(hand, program, moment);
  sift(state.sieve, program, moment, state);
  for (let i = 0; i < state.sieve.lane.count; i += 1) visitWord(hand, program, moment, i, visit);
}

/** Families by which a flight asks for a place, and those by which a screen refuses a flight or a flight a screen. */
const PLACES: ReadonlySet<Family> = new Set(['postcode-prefix', 'commune', 'departement', 'region']);
const REFUSALS: ReadonlySet<Family> = new Set([
  'category',
  'product',
  'advertiser',
  'campaign',
  'venue',
  'organisation',
]);

/** NI6: the flights that ask for what the screen is, and that neither refuses: few, and none of them missing. */
function wishers(state: NetworkState, facts: IndexedScreen, slot: number): Sieve {
  const { flights } = state;
  const { sieve } = flights;
  const { lane, kept, rows } = sieve;
  clear(lane);
  for (let word = 0; word < flights.words; word += 1) append(lane, word);
  kept.fill(0, 0, lane.count);
  unite(kept, flights.byTrade[tradeOf(state.slots.groupOf[wordOf(slot)]!)]!, lane);
  const extras = extrasOf(facts.context, state.minimum);
  if (extras !== null)
    reachOf(state.links, extras, (product) => {
      unite(kept, flights.promoting[product]!, lane);
    });
  const [place, clientele, zone] = rows;
  for (const row of rows) row.fill(0, 0, lane.count);
  unite(place, flights.anyPlace, lane);
  unite(place, flights.shapes, lane);
  unite(clientele, flights.anyClientele, lane);
  unite(zone, flights.anyZone, lane);
  const refused: Key[] = [];
  screenKeys(facts, state.settings.network, (family, id) => {
    const key = state.keys[family].get(id)!;
    if (PLACES.has(family)) unite(place, key.flights, lane);
    else if (family === 'clientele') unite(clientele, key.flights, lane);
    else if (family === 'zone') unite(zone, key.flights, lane);
    else if (REFUSALS.has(family)) refused.push(key);
  });
  for (const row of rows) intersect(kept, row, lane.count);
  for (const key of refused) subtract(kept, key.flights, lane);
  return sieve;
}

/** One pair, by the same steps as whole rows of screens. */
function visitPair(
  hand: Hand,
  program: FlightProgram,
  moment: Moment,
  slot: number,
  visit: FlightVisit,
): void {
  const { state, shown } = hand;
  const { sieve, zone } = state;
  const word = wordOf(slot);
  if (program.prospects[tradeOf(state.slots.groupOf[word]!)] === 'none') return;
  const table = moment.only ?? moment.tables[zone[slot]!]!;
  const score = scoreAt(hand, program, table, slot);
  if (score < state.minimums[slot]!) return;
  clear(sieve.lane);
  append(sieve.lane, word);
  sieve.kept[0] = bitOf(slot);
  sift(sieve, program, moment, state);
  if (sieve.kept[0] === 0) return;
  hand.i = 0;
  hand.bit = slot & 31;
  visit(program.flight, score, shown);
}

function eligibleFlightsOf(
  hand: Hand,
  screenId: string,
  question: NetworkQuestion,
  visit: FlightVisit,
): void {
  const { state } = hand;
  const slot = state.slotById.get(screenId);
  if (slot === undefined) return;
  const moment = momentFor(state, question);
  const { kept, lane } = wishers(state, state.screens[slot]!, slot);
  for (let word = 0; word < lane.count; word += 1)
    for (let bits = kept[word]!; bits !== 0; bits &= bits - 1) {
      const program = state.flights.programs[(word << 5) + lowest(bits)]!;
      if (mayPlay(program, question)) visitPair(hand, program, moment, slot, visit);
    }
}

/** NI1: an empty index of a network. */
export function newNetworkIndex(settings: NetworkSettings): NetworkIndex {
  const state = newState(settings);
  const hand: Hand = {
    state,
    point: { lat: 0, lon: 0 },
    kept: { numbers: state.pool.numbers, at: 0, own: null },
    plainScores: [],
    i: 0,
    bit: 0,
    shown: { has: (creative) => isShownAt(state.sieve, creative, hand.i, hand.bit) },
  };
  return {
    screenCount: () => state.slotById.size,
    flightCount: () => state.flights.slotById.size,
    upsertScreen: (facts) => {
      upsertScreen(state, facts);
    },
    removeScreen: (screenId) => removeScreen(state, screenId),
    upsertFlight: (flight) => {
      upsertFlight(state, flight);
    },
    removeFlight: (flightId) => removeFlight(state, flightId),
    forEachEligible: (flightId, question, visit) => {
      forEachEligible(hand, flightId, question, visit);
    },
    eligibleFlightsOf: (screenId, question, visit) => {
      eligibleFlightsOf(hand, screenId, question, visit);
    },
  };
}
