import { distanceKm, type Point } from '../../base/place.js';
import type { SinglePlace } from '../../eligibility/terms.js';
import { newPosting, type Posting } from './posting.js';

/** A place with a shape, as opposed to one that has a code. */
export type Shape = Extract<SinglePlace, { kind: 'radius' | 'polygon' }>;

/** A square of the map in degrees, the screens in it, and the smaller squares in it where there are any. */
export interface Cell {
  readonly south: number;
  readonly west: number;
  readonly size: number;
  readonly screens: Posting;
  readonly within: Cell[];
}

/** NI4: squares of 1°, 1/8° and 1/64° (about 1.7 km by 1.2 km in France) that hold a screen, or once held one. */
export interface Grid {
  readonly whole: Cell[];
  readonly byKey: readonly Map<number, Cell>[];
  /** Changes when a square is added, so that what was worked out from them is known to be old. */
  version: number;
}

export const newGrid = (): Grid => ({ whole: [], byKey: [new Map(), new Map(), new Map()], version: 0 });

const FINEST = 64;
const LEVELS = [64, 8, 1] as const;

/** The squares of a point, the widest first; those that are missing are made. */
export function cellsOf(grid: Grid, { lat, lon }: Point): readonly Cell[] {
  const y = Math.floor((lat + 90) * FINEST);
  const x = Math.floor((lon + 180) * FINEST);
  const cells: Cell[] = [];
  for (const [level, fine] of LEVELS.entries()) {
    const row = Math.floor(y / fine);
    const column = Math.floor(x / fine);
    const known = grid.byKey[level]!.get(row * 65_536 + column);
    if (known !== undefined) {
      cells.push(known);
      continue;
    }
    const size = fine / FINEST;
    const cell = {
      south: row * size - 90,
      west: column * size - 180,
      size,
      screens: newPosting(),
      within: [],
    };
    grid.byKey[level]!.set(row * 65_536 + column, cell);
    (cells.at(-1)?.within ?? grid.whole).push(cell);
    grid.version += 1;
    cells.push(cell);
  }
  return cells;
}

/** The squares that lie wholly in a shape, and those of which a part may: their screens are asked one by one. */
export interface Cover {
  readonly inside: readonly Posting[];
  readonly border: readonly Posting[];
}

const KM_PER_DEGREE = 111.2;
/** More than rounding can do to a distance in kilometres, on the far side of the earth too. */
const SLACK_KM = 0.01;
/** More than rounding can do to a corner in degrees: corners and points are rounded to a millionth. */
const SLACK_DEGREES = 2e-6;

type Relation = 'inside' | 'outside' | 'border';

/**
 * A circle and a square, by the triangle inequality: no point of the square is farther from its middle than half its
 * height along a meridian and half its width along a parallel. It holds over the poles and the antimeridian.
 */
function circleAnd(center: Point, km: number, { south, west, size }: Cell): Relation {
  const middle = { lat: south + size / 2, lon: west + size / 2 };
  const nearestToEquator =
    south < 0 && south + size > 0 ? 0 : Math.min(Math.abs(south), Math.abs(south + size));
  const widest = Math.cos((Math.min(90, nearestToEquator) * Math.PI) / 180);
  const spread = (size / 2) * KM_PER_DEGREE * (1 + widest) + SLACK_KM;
  const distance = distanceKm(center, middle);
  if (distance - spread > km) return 'outside';
  return distance + spread < km ? 'inside' : 'border';
}

/** Whether the edge from a to b may have a point in common with the square. */
function touchesCell(a: Point, b: Point, south: number, west: number, north: number, east: number): boolean {
  if (Math.max(a.lat, b.lat) < south || Math.min(a.lat, b.lat) > north) return false;
  if (Math.max(a.lon, b.lon) < west || Math.min(a.lon, b.lon) > east) return false;
  const side = (lat: number, lon: number): number =>
    (b.lon - a.lon) * (lat - a.lat) - (b.lat - a.lat) * (lon - a.lon);
  const corners = [side(south, west), side(south, east), side(north, west), side(north, east)];
  return !(corners.every((one) => one > 0) || corners.every((one) => one < 0));
}

/** A polygon and a square that none of its edges touches are apart, or the square is wholly inside. */
function polygonAnd(corners: readonly Point[], { south, west, size }: Cell): Relation {
  const [low, left] = [south - SLACK_DEGREES, west - SLACK_DEGREES];
  const [high, right] = [south + size + SLACK_DEGREES, west + size + SLACK_DEGREES];
  const middle = { lat: south + size / 2, lon: west + size / 2 };
  let isInside = false;
  for (const [i, b] of corners.entries()) {
    const a = corners[i === 0 ? corners.length - 1 : i - 1]!;
    if (touchesCell(a, b, low, left, high, right)) return 'border';
    const crosses =
      a.lat > middle.lat !== b.lat > middle.lat &&
      middle.lon < ((b.lon - a.lon) * (middle.lat - a.lat)) / (b.lat - a.lat) + a.lon;
    if (crosses) isInside = !isInside;
  }
  return isInside ? 'inside' : 'outside';
}

/** NI4: what a shape covers of the squares there are, as few of them as say it. */
export function coverOf(grid: Grid, shape: Shape): Cover {
  const inside: Posting[] = [];
  const border: Posting[] = [];
  const look = (cells: readonly Cell[]): void => {
    for (const cell of cells) {
      const relation =
        shape.kind === 'radius' ? circleAnd(shape.center, shape.km, cell) : polygonAnd(shape.corners, cell);
      if (relation === 'inside') inside.push(cell.screens);
      else if (relation === 'border' && cell.within.length > 0) look(cell.within);
      else if (relation === 'border') border.push(cell.screens);
    }
  };
  look(grid.whole);
  return { inside, border };
}
