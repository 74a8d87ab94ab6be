import type { Knowledge } from '../../context/knowledge.js';
import type { NetworkRules } from '../../context/network.js';
import type { FlightTerms } from '../../eligibility/terms.js';
import { MINIMUM_SCORE } from '../weights.js';
import { cellsOf, type Grid, newGrid } from './cells.js';
import {
  acceptsTrade,
  compileFlight,
  eachWish,
  type FlightProgram,
  learnKeyword,
  type Prospect,
} from './flight-program.js';
import { FAMILIES, type IndexedScreen, type Key, keyOf, type Keys, newKeys, screenKeys } from './keys.js';
import {
  BEST_SEASONS,
  extrasOf,
  type Links,
  mostWithout,
  newLinks,
  type OwnLink,
  packed,
  PRODUCT_COUNT,
  reachOf,
  tableOf,
  tradeNumber,
} from './links.js';
import type { Jurisdiction, Moment } from './moment.js';
import { freeRow, keepRow, newPool, type Pool } from './pool.js';
import { enlarge, exclude, include, newPosting, type Posting, wordOf } from './posting.js';
import { enlargeSieve, newSieve, type Sieve } from './sieve.js';
import {
  doubleSlots,
  extrasGroup,
  freeSlot,
  isFull,
  newSlots,
  plainGroup,
  type Slots,
  takeSlot,
} from './slots.js';

/** What holds for every pair: the index of another knowledge base, or of other rules, is another index. */
export interface NetworkSettings {
  readonly knowledge: Knowledge;
  readonly network: NetworkRules;
}

/** Flights by slot, and sets of them. */
export interface FlightRows {
  readonly programs: (FlightProgram | null)[];
  readonly slotById: Map<string, number>;
  readonly free: number[];
  words: number;
  readonly all: Posting;
  /** Those that ask for no place, no clientele, no zone; those whose place has a shape. */
  readonly anyPlace: Posting;
  readonly shapes: Posting;
  readonly anyClientele: Posting;
  readonly anyZone: Posting;
  /** By trade: those that a plain shop of it may suit. */
  readonly byTrade: Posting[];
  /** By product: those that promote it. */
  readonly promoting: readonly Posting[];
  sieve: Sieve;
}

/** NI1: everything the index holds. What it owns it changes in place. */
export interface NetworkState {
  readonly settings: NetworkSettings;
  /** RE8: the least score with which an ad plays in a shop that asks for no more. */
  readonly minimum: number;
  readonly keys: Keys;
  readonly links: Links;
  readonly grid: Grid;
  readonly slots: Slots;
  readonly slotById: Map<string, number>;
  /** Columns by slot. */
  readonly screens: (IndexedScreen | null)[];
  zone: Uint16Array;
  lat: Float64Array;
  lon: Float64Array;
  /** RE8's minimum of the shop. */
  minimums: Float64Array;
  /** Where the extras of a shop that has some begin in the pool; its own links. */
  extrasAt: Int32Array;
  readonly own: (readonly OwnLink[] | null)[];
  readonly pool: Pool;
  /** By product: shops that link to it by what they add to their trade. */
  readonly reached: readonly Posting[];
  readonly zones: Map<string, number>;
  readonly jurisdictions: Map<string, Jurisdiction>;
  readonly flights: FlightRows;
  readonly eachOne: Key;
  readonly byCategory: Key;
  readonly measures: Key;
  readonly sieve: Sieve;
  /** The last question, worked out; forgotten when a trade, a clock or a country is new. */
  moment: Moment | null;
}

const FIRST_FLIGHT_WORDS = 8;
const postings = (count: number): readonly Posting[] => Array.from({ length: count }, newPosting);

const newFlights = (): FlightRows => ({
  programs: [],
  slotById: new Map(),
  free: [],
  words: FIRST_FLIGHT_WORDS,
  all: newPosting(),
  anyPlace: newPosting(),
  shapes: newPosting(),
  anyClientele: newPosting(),
  anyZone: newPosting(),
  byTrade: [],
  promoting: postings(PRODUCT_COUNT),
  sieve: newSieve(FIRST_FLIGHT_WORDS),
});

/** Numbers by slot. */
const columns = (length: number) => ({
  zone: new Uint16Array(length),
  lat: new Float64Array(length),
  lon: new Float64Array(length),
  minimums: new Float64Array(length),
  extrasAt: new Int32Array(length),
});

export function newState(settings: NetworkSettings): NetworkState {
  const keys = newKeys();
  const slots = newSlots();
  return {
    settings,
    minimum: Math.max(MINIMUM_SCORE, settings.network.minimumScore),
    keys,
    links: newLinks(settings.knowledge),
    grid: newGrid(),
    slots,
    slotById: new Map(),
    screens: [],
    ...columns(slots.capacity * 32),
    own: [],
    pool: newPool(),
    reached: postings(PRODUCT_COUNT),
    zones: new Map(),
    jurisdictions: new Map(),
    flights: newFlights(),
    eachOne: keyOf(keys, 'mode', 'each-one'),
    byCategory: keyOf(keys, 'mode', 'by-category'),
    measures: keyOf(keys, 'measures', ''),
    sieve: newSieve(slots.capacity),
    moment: null,
  };
}

/** More than rounding can take from a sum of eight parts. */
const ROUNDING = 1e-9;

/** Whether a shop of the trade that adds nothing to it may ever score enough for one of the products. */
function isLinked(state: NetworkState, { products }: FlightProgram, trade: number): boolean {
  const best = tableOf(state.links, { seasons: BEST_SEASONS, timeZone: 'UTC', at: null });
  return products.some(
    (product) => product >= 0 && mostWithout(best, trade, product) >= state.minimum - ROUNDING,
  );
}

function prospectOf(state: NetworkState, program: FlightProgram, trade: number): Prospect {
  if (!acceptsTrade(program.flight, state.links.tradeIds[trade]!)) return 'none';
  return isLinked(state, program, trade) ? 'linked' : 'extras-only';
}

/** Looks at a trade for a flight; the first time that either of them is met. */
function meet(state: NetworkState, program: FlightProgram, trade: number): void {
  const { flights } = state;
  const prospect = prospectOf(state, program, trade);
  program.prospects[trade] = prospect;
  if (prospect === 'linked') include(flights.byTrade[trade]!, program.slot, flights.words);
}

/** The number of a trade, which every flight is asked about when it is new. */
function tradeFor(state: NetworkState, activityId: string): number {
  const before = state.links.tradeIds.length;
  const trade = tradeNumber(state.links, activityId);
  if (trade < before) return trade;
  state.flights.byTrade.push(newPosting());
  state.moment = null;
  for (const program of state.flights.programs) if (program !== null) meet(state, program, trade);
  return trade;
}

function zoneFor(state: NetworkState, timeZone: string): number {
  const known = state.zones.get(timeZone);
  if (known !== undefined) return known;
  const zone = state.zones.size;
  state.zones.set(timeZone, zone);
  state.moment = null;
  return zone;
}

/** Makes room for twice as many screens. */
function doubleScreens(state: NetworkState): void {
  const { slots, keys, grid, reached } = state;
  doubleSlots(slots);
  const words = slots.capacity;
  const larger = columns(words * 32);
  larger.zone.set(state.zone);
  larger.lat.set(state.lat);
  larger.lon.set(state.lon);
  larger.minimums.set(state.minimums);
  larger.extrasAt.set(state.extrasAt);
  Object.assign(state, larger);
  for (const family of FAMILIES) for (const { screens } of keys[family].values()) enlarge(screens, words);
  for (const level of grid.byKey) for (const { screens } of level.values()) enlarge(screens, words);
  for (const posting of reached) enlarge(posting, words);
  enlargeSieve(state.sieve, words);
}

/** Every key of a screen, made when it is new: then flights are searched for a keyword, and questions for a country. */
function keyFor(
  state: NetworkState,
  family: (typeof FAMILIES)[number],
  id: string,
  facts: IndexedScreen,
): Key {
  const known = state.keys[family].get(id);
  if (known !== undefined) return known;
  const key = keyOf(state.keys, family, id);
  if (family === 'keyword') {
    for (const program of state.flights.programs) if (program !== null) learnKeyword(program, id, key);
  }
  if (family === 'jurisdiction') {
    const { countryCode, timeZone } = facts.context;
    state.jurisdictions.set(id, { countryCode, timeZone, key });
    state.moment = null;
  }
  return key;
}

/** Adds a screen, or puts it in the place of the one with its id. */
export function upsertScreen(state: NetworkState, facts: IndexedScreen): void {
  const { context, screen } = facts;
  removeScreen(state, screen.id);
  const trade = tradeFor(state, context.activityId);
  const extras = extrasOf(context, state.minimum);
  const group = extras === null ? plainGroup(trade) : extrasGroup(trade);
  if (isFull(state.slots, group)) doubleScreens(state);
  const slot = takeSlot(state.slots, group);
  const words = state.slots.capacity;
  state.slotById.set(screen.id, slot);
  state.screens[slot] = facts;
  state.zone[slot] = zoneFor(state, context.timeZone);
  state.lat[slot] = context.point.lat;
  state.lon[slot] = context.point.lon;
  state.minimums[slot] = extras?.minimum ?? state.minimum;
  if (extras !== null) {
    state.extrasAt[slot] = keepRow(state.pool, packed(extras));
    state.own[slot] = extras.own.length === 0 ? null : extras.own;
  }
  screenKeys(facts, state.settings.network, (family, id) => {
    include(keyFor(state, family, id, facts).screens, slot, words);
  });
  for (const cell of cellsOf(state.grid, context.point)) include(cell.screens, slot, words);
  if (extras !== null)
    reachOf(state.links, extras, (product) => {
      include(state.reached[product]!, slot, words);
    });
}

/** Takes a screen away; whether there was one. */
export function removeScreen(state: NetworkState, screenId: string): boolean {
  const slot = state.slotById.get(screenId);
  if (slot === undefined) return false;
  const facts = state.screens[slot]!;
  const extras = extrasOf(facts.context, state.minimum);
  screenKeys(facts, state.settings.network, (family, id) => {
    exclude(keyOf(state.keys, family, id).screens, slot);
  });
  for (const cell of cellsOf(state.grid, facts.context.point)) exclude(cell.screens, slot);
  if (extras !== null) {
    freeRow(state.pool, state.extrasAt[slot]!);
    state.own[slot] = null;
    reachOf(state.links, extras, (product) => {
      exclude(state.reached[product]!, slot);
    });
  }
  freeSlot(state.slots, slot);
  state.slotById.delete(screenId);
  state.screens[slot] = null;
  return true;
}

/** Every set of flights that a flight is in. */
function eachFlightSet(state: NetworkState, program: FlightProgram, visit: (posting: Posting) => void): void {
  const { flights } = state;
  const { places, clientele, zones, products, prospects } = program;
  visit(flights.all);
  if (places === null) visit(flights.anyPlace);
  else if (places.shapes.length > 0) visit(flights.shapes);
  if (clientele.length === 0) visit(flights.anyClientele);
  if (zones.length === 0) visit(flights.anyZone);
  for (const product of products) if (product >= 0) visit(flights.promoting[product]!);
  for (const [trade, prospect] of prospects.entries())
    if (prospect === 'linked') visit(flights.byTrade[trade]!);
  eachWish(program, (key) => {
    visit(key.flights);
  });
}

function doubleFlights(state: NetworkState): void {
  const { flights, keys } = state;
  flights.words *= 2;
  const { words, all, anyPlace, shapes, anyClientele, anyZone, byTrade, promoting } = flights;
  for (const posting of [all, anyPlace, shapes, anyClientele, anyZone, ...byTrade, ...promoting])
    enlarge(posting, words);
  for (const family of FAMILIES) for (const key of keys[family].values()) enlarge(key.flights, words);
  flights.sieve = newSieve(words);
}

/** Adds a flight, or puts it in the place of the one with its id. */
export function upsertFlight(state: NetworkState, flight: FlightTerms): void {
  const { flights } = state;
  removeFlight(state, flight.id);
  const slot = flights.free.pop() ?? flights.programs.length;
  if (wordOf(slot) === flights.words) doubleFlights(state);
  const program = compileFlight(state.keys, flight, slot);
  flights.programs[slot] = program;
  flights.slotById.set(flight.id, slot);
  for (let trade = 0; trade < state.links.tradeIds.length; trade += 1) meet(state, program, trade);
  eachFlightSet(state, program, (posting) => {
    include(posting, slot, flights.words);
  });
}

/** Takes a flight away; whether there was one. */
export function removeFlight(state: NetworkState, flightId: string): boolean {
  const { flights } = state;
  const slot = flights.slotById.get(flightId);
  if (slot === undefined) return false;
  eachFlightSet(state, flights.programs[slot]!, (posting) => {
    exclude(posting, slot);
  });
  flights.programs[slot] = null;
  flights.slotById.delete(flightId);
  flights.free.push(slot);
  return true;
}
