import { isNear } from '../../eligibility/competitor.js';
import { isInPlace } from '../../eligibility/place-asked.js';
import { coverOf, type Grid } from './cells.js';
import type { CoveredShape, CreativeProgram, FlightProgram, LawTerm, Places } from './flight-program.js';
import type { IndexedScreen, Key } from './keys.js';
import type { Moment } from './moment.js';
import { bitOf, intersect, type Lane, lowest, newLane, remove, subtract, unite } from './posting.js';

/** Rows of bits that a question is worked out in, kept from one to the next: pairs are many and make no garbage. */
export interface Sieve {
  lane: Lane;
  /** What is left of each of the lane's words. */
  kept: Int32Array;
  /** For each creative of the flight, where it passes. */
  readonly shown: Int32Array[];
  /** For each kind of showing, where it passes. */
  readonly showings: Int32Array[];
  /** Rows for creatives that pass nowhere as their showing does. */
  readonly spare: Int32Array[];
  /** Three rows for steps. */
  rows: readonly [Int32Array, Int32Array, Int32Array];
  size: number;
}

export const newSieve = (words: number): Sieve => ({
  lane: newLane(words),
  kept: new Int32Array(words),
  shown: [],
  showings: [],
  spare: [],
  rows: [new Int32Array(words), new Int32Array(words), new Int32Array(words)],
  size: words,
});

/** What a sieve asks of the network besides keys. */
export interface Ground {
  readonly grid: Grid;
  /** By slot. */
  readonly screens: readonly (IndexedScreen | null)[];
  readonly lat: Float64Array;
  readonly lon: Float64Array;
  readonly eachOne: Key;
  readonly byCategory: Key;
  readonly measures: Key;
}

/** Where a screen is, in one object for all of them: it is read at once. */
const here = { point: { lat: 0, lon: 0 }, postcode: '', communeCode: null };
function placeAt({ lat, lon }: Ground, slot: number): typeof here {
  here.point.lat = lat[slot]!;
  here.point.lon = lon[slot]!;
  return here;
}

/** Calls back for each bit that is set, with its slot. */
function eachBit(lane: Lane, row: Int32Array, i: number, visit: (slot: number) => void): void {
  const base = lane.words[i]! << 5;
  for (let bits = row[i]!; bits !== 0; bits &= bits - 1) visit(base + lowest(bits));
}

function keepWanted({ lane, kept, rows: [row] }: Sieve, keys: readonly Key[]): void {
  row.fill(0, 0, lane.count);
  for (const { screens } of keys) unite(row, screens, lane);
  intersect(kept, row, lane.count);
}

function dropRefused({ lane, kept }: Sieve, keys: readonly Key[]): void {
  for (const { screens } of keys) subtract(kept, screens, lane);
}

/** Adds to `row` the kept screens that lie in a shape: by whole squares, and one by one on its edge. */
function uniteShape(
  { lane, kept, rows }: Sieve,
  row: Int32Array,
  covered: CoveredShape,
  ground: Ground,
): void {
  const { grid } = ground;
  const { shape } = covered;
  if (lane.count === 1) {
    const left = kept[0]! & ~row[0]!;
    for (let bits = left; bits !== 0; bits &= bits - 1) {
      const slot = (lane.words[0]! << 5) + lowest(bits);
      if (isInPlace(shape, placeAt(ground, slot))) row[0]! |= bitOf(slot);
    }
    return;
  }
  if (covered.version !== grid.version) {
    covered.cover = coverOf(grid, shape);
    covered.version = grid.version;
  }
  const edge = rows[2];
  for (const posting of covered.cover.inside) unite(row, posting, lane);
  edge.fill(0, 0, lane.count);
  for (const posting of covered.cover.border) unite(edge, posting, lane);
  for (let i = 0; i < lane.count; i += 1) {
    const unsure = edge[i]! & kept[i]! & ~row[i]!;
    const base = lane.words[i]! << 5;
    for (let bits = unsure; bits !== 0; bits &= bits - 1) {
      const slot = base + lowest(bits);
      if (isInPlace(shape, placeAt(ground, slot))) row[i]! |= bitOf(slot);
    }
  }
}

/** EL9, EL24: the kept screens that lie in one of the places, in the first row. */
function unitePlaces(sieve: Sieve, { codes, shapes }: Places, ground: Ground): Int32Array {
  const { lane, rows } = sieve;
  const row = rows[0].fill(0, 0, lane.count);
  for (const { screens } of codes) unite(row, screens, lane);
  for (const shape of shapes) uniteShape(sieve, row, shape, ground);
  return row;
}

/** EL9, EL24. */
function keepPlaced(sieve: Sieve, { places, excludedPlaces }: FlightProgram, ground: Ground): void {
  const { kept, lane } = sieve;
  if (places !== null) intersect(kept, unitePlaces(sieve, places, ground), lane.count);
  if (excludedPlaces !== null) remove(kept, unitePlaces(sieve, excludedPlaces, ground), lane.count);
}

/** EL14: shops that sell what the flight promotes, but its own, and those that say a rival this far away is none. */
function dropCompetitors(sieve: Sieve, { flight, competing, ownShops }: FlightProgram, ground: Ground): void {
  const { lane, kept, rows } = sieve;
  const row = rows[0].fill(0, 0, lane.count);
  for (const { screens } of competing) unite(row, screens, lane);
  subtract(row, ownShops.screens, lane);
  if (ground.measures.screens.size > 0 && flight.context.advertiserPoints.length > 0) {
    intersect(row, kept, lane.count);
    const measured = rows[1].fill(0, 0, lane.count);
    unite(measured, ground.measures.screens, lane);
    intersect(measured, row, lane.count);
    for (let i = 0; i < lane.count; i += 1)
      eachBit(lane, measured, i, (slot) => {
        if (!isNear(ground.screens[slot]!.context, flight)) row[i]! &= ~bitOf(slot);
      });
  }
  remove(kept, row, lane.count);
}

/** EL15, EL21: shops that approve each campaign, and those that let categories in, unless they approved this one. */
function dropUnapproved(sieve: Sieve, { approval, approvedCategories }: FlightProgram, ground: Ground): void {
  const { lane, kept, rows } = sieve;
  const [asking, product, letIn] = rows;
  if (ground.eachOne.screens.size > 0) {
    asking.fill(0, 0, lane.count);
    unite(asking, ground.eachOne.screens, lane);
    subtract(asking, approval.screens, lane);
    remove(kept, asking, lane.count);
  }
  if (ground.byCategory.screens.size === 0) return;
  asking.fill(0, 0, lane.count);
  unite(asking, ground.byCategory.screens, lane);
  subtract(asking, approval.screens, lane);
  letIn.fill(-1, 0, lane.count);
  for (const categories of approvedCategories) {
    product.fill(0, 0, lane.count);
    for (const { screens } of categories) unite(product, screens, lane);
    intersect(letIn, product, lane.count);
  }
  remove(asking, letIn, lane.count);
  remove(kept, asking, lane.count);
}

/** LW1–LW16: what a rule of law refuses, where it holds on that day. */
function dropUnlawful({ lane, rows }: Sieve, row: Int32Array, law: LawTerm, moment: Moment): void {
  const where = moment.laws.get(law.entry.id);
  if (where === undefined) return;
  const { screens } = law.isWhollyRefused ? law.pack : law.shop;
  if (screens.size === 0) return;
  if (where === null) {
    subtract(row, screens, lane);
    return;
  }
  const [refused, holding] = rows;
  refused.fill(0, 0, lane.count);
  holding.fill(0, 0, lane.count);
  unite(refused, screens, lane);
  for (const jurisdiction of where) unite(holding, jurisdiction.screens, lane);
  intersect(refused, holding, lane.count);
  remove(row, refused, lane.count);
}

const rowOf = (rows: Int32Array[], index: number, size: number): Int32Array =>
  (rows[index] ??= new Int32Array(size));

const isShownAnywhere = ({ isApproved, isOfLength }: CreativeProgram, { question }: Moment): boolean =>
  isOfLength && (isApproved || question.passing === 'ignored');

const refusesSome = ({ refusals, keywords }: CreativeProgram): boolean =>
  refusals.some(({ screens }) => screens.size > 0) || keywords.some(({ screens }) => screens.size > 0);

/** EL4–EL7, EL13, EL23 and the law: where each creative passes; what none of them can be shown on is dropped. */
function keepShown(sieve: Sieve, program: FlightProgram, moment: Moment): void {
  const { lane, kept, size } = sieve;
  for (const [index, { media, orientation, laws }] of program.showings.entries()) {
    const row = rowOf(sieve.showings, index, size);
    for (let i = 0; i < lane.count; i += 1) row[i] = kept[i]!;
    keepOnly(sieve, row, media);
    if (orientation !== null) keepOnly(sieve, row, orientation);
    for (const law of laws) dropUnlawful(sieve, row, law, moment);
  }
  const union = sieve.rows[0].fill(0, 0, lane.count);
  for (const [index, creative] of program.creatives.entries()) {
    let row = sieve.showings[creative.showing]!;
    const isShown = isShownAnywhere(creative, moment);
    if (!isShown || refusesSome(creative)) {
      const own = rowOf(sieve.spare, index, size);
      for (let i = 0; i < lane.count; i += 1) own[i] = isShown ? row[i]! : 0;
      for (const { screens } of creative.refusals) subtract(own, screens, lane);
      for (const { screens } of creative.keywords) subtract(own, screens, lane);
      row = own;
    }
    sieve.shown[index] = row;
    for (let i = 0; i < lane.count; i += 1) union[i]! |= row[i]!;
  }
  intersect(kept, union, lane.count);
}

function keepOnly({ lane, rows }: Sieve, row: Int32Array, { screens }: Key): void {
  const { dense } = screens;
  if (dense !== null) {
    for (let i = 0; i < lane.count; i += 1) row[i]! &= dense[lane.words[i]!]!;
    return;
  }
  const only = rows[1].fill(0, 0, lane.count);
  unite(only, screens, lane);
  intersect(row, only, lane.count);
}

/**
 * NI2: keeps of the sieve's words the screens on which every rule of scope pair and media passes for one creative at
 * least, but for EL8, EL24's trades and RE8, which the caller asks by whole groups of screens.
 */
export function sift(sieve: Sieve, program: FlightProgram, moment: Moment, ground: Ground): void {
  // Of one screen the place is asked first, as it refuses most; of many it is asked last, as its edge is slow to tell.
  const isOne = sieve.lane.count === 1;
  if (isOne) keepPlaced(sieve, program, ground);
  if (isOne && sieve.kept[0] === 0) return;
  if (program.clientele.length > 0) keepWanted(sieve, program.clientele);
  if (program.zones.length > 0) keepWanted(sieve, program.zones);
  dropRefused(sieve, program.refusals);
  dropRefused(sieve, program.keywords);
  dropCompetitors(sieve, program, ground);
  if (isOne && sieve.kept[0] === 0) return;
  dropUnapproved(sieve, program, ground);
  if (isOne && sieve.kept[0] === 0) return;
  if (!isOne) keepPlaced(sieve, program, ground);
  keepShown(sieve, program, moment);
}

/** Whether a creative passes on the screen at a bit of a word of the lane. */
export const isShownAt = (sieve: Sieve, creative: number, i: number, bit: number): boolean =>
  ((sieve.shown[creative]![i]! >>> bit) & 1) === 1;

/** Grows the rows with the network. */
export function enlargeSieve(sieve: Sieve, words: number): void {
  const { lane, kept, rows, size } = newSieve(words);
  sieve.lane = lane;
  sieve.kept = kept;
  sieve.rows = rows;
  sieve.size = size;
  sieve.showings.length = 0;
  sieve.spare.length = 0;
}
