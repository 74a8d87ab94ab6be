import { err, ok, type Result } from './result.js';
import type { Point } from './place.js';

/**
 * Polygons on a map, exactly: corners are rounded to a millionth of a degree (11 cm at most), and from there on every
 * question is answered in whole numbers. Edges are straight in degrees, as on the map on which they were drawn.
 */
interface Ring {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/** Why a row of corners is no simple polygon. */
export type PolygonFault = 'TOO_FEW_CORNERS' | 'CORNER_TWICE' | 'EDGES_CROSS' | 'WIDER_THAN_HALF_THE_EARTH';

const UNITS_PER_DEGREE = 1_000_000;
const HALF_THE_EARTH = 180 * UNITS_PER_DEGREE;
const units = (degrees: number): number => Math.round(degrees * UNITS_PER_DEGREE);

/** Beyond this, the sign of a difference of two products of whole numbers below 2^57 is right in floating point. */
const SURE = 64;

/** Which side of the line from a to b the point c is on: positive left, negative right, 0 on it. Exact. */
function side(ax: number, ay: number, bx: number, by: number, cx: number, cy: number): number {
  const estimate = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
  if (estimate > SURE || estimate < -SURE) return estimate;
  return Number(BigInt(bx - ax) * BigInt(cy - ay) - BigInt(by - ay) * BigInt(cx - ax));
}

/** Whether c, on the line through a and b, lies between them, both included. */
const between = (ax: number, ay: number, bx: number, by: number, cx: number, cy: number): boolean =>
  Math.min(ax, bx) <= cx && cx <= Math.max(ax, bx) && Math.min(ay, by) <= cy && cy <= Math.max(ay, by);

function ringOf(corners: readonly Point[]): Ring {
  const x = corners.map(({ lon }) => units(lon));
  const y = corners.map(({ lat }) => units(lat));
  // A ring written closed, as in GeoJSON, says its first corner twice.
  const isClosed = x.length > 1 && x[0] === x.at(-1) && y[0] === y.at(-1);
  return isClosed ? { x: x.slice(0, -1), y: y.slice(0, -1) } : { x, y };
}

/** Whether the edges from corner i and from corner j have a point in common. */
function edgesMeet({ x, y }: Ring, i: number, j: number): boolean {
  const n = x.length;
  const [ax, ay, bx, by] = [x[i]!, y[i]!, x[(i + 1) % n]!, y[(i + 1) % n]!];
  const [cx, cy, dx, dy] = [x[j]!, y[j]!, x[(j + 1) % n]!, y[(j + 1) % n]!];
  const c = Math.sign(side(ax, ay, bx, by, cx, cy));
  const d = Math.sign(side(ax, ay, bx, by, dx, dy));
  const a = Math.sign(side(cx, cy, dx, dy, ax, ay));
  const b = Math.sign(side(cx, cy, dx, dy, bx, by));
  if (c * d < 0 && a * b < 0) return true;
  return (
    (c === 0 && between(ax, ay, bx, by, cx, cy)) ||
    (d === 0 && between(ax, ay, bx, by, dx, dy)) ||
    (a === 0 && between(cx, cy, dx, dy, ax, ay)) ||
    (b === 0 && between(cx, cy, dx, dy, bx, by))
  );
}

/** Whether the edge after corner i runs back over the one before it. */
function turnsBack({ x, y }: Ring, i: number): boolean {
  const n = x.length;
  const [ax, ay] = [x[(i + n - 1) % n]!, y[(i + n - 1) % n]!];
  const [bx, by] = [x[i]!, y[i]!];
  const [cx, cy] = [x[(i + 1) % n]!, y[(i + 1) % n]!];
  return side(ax, ay, bx, by, cx, cy) === 0 && !between(ax, ay, cx, cy, bx, by);
}

/**
 * EL9: whether corners make a simple polygon: three or more, none twice, no two edges that cross or touch, and not
 * wider than half the earth (one drawn across the antimeridian would otherwise mean its outside).
 */
export function checkPolygon(corners: readonly Point[]): Result<null, PolygonFault> {
  const ring = ringOf(corners);
  const n = ring.x.length;
  if (n < 3) return err('TOO_FEW_CORNERS');
  if (Math.max(...ring.x) - Math.min(...ring.x) > HALF_THE_EARTH) return err('WIDER_THAN_HALF_THE_EARTH');
  if (new Set(ring.x.map((x, i) => `${String(x)} ${String(ring.y[i])}`)).size < n) return err('CORNER_TWICE');
  for (let i = 0; i < n; i += 1) {
    if (turnsBack(ring, i)) return err('EDGES_CROSS');
    for (let j = i + 2; j < n; j += 1) {
      const areNeighbours = i === 0 && j === n - 1;
      if (!areNeighbours && edgesMeet(ring, i, j)) return err('EDGES_CROSS');
    }
  }
  return ok(null);
}

/** Rings are made once for each list of corners, which terms keep for as long as a flight lives. */
const rings = new WeakMap<readonly Point[], Ring>();

/** EL9: whether a point lies in a simple polygon; on its edge or corner it does. */
export function isInPolygon(corners: readonly Point[], point: Point): boolean {
  let ring = rings.get(corners);
  if (ring === undefined) {
    ring = ringOf(corners);
    rings.set(corners, ring);
  }
  const { x, y } = ring;
  const px = units(point.lon);
  const py = units(point.lat);
  let isInside = false;
  for (let i = 0, j = x.length - 1; i < x.length; j = i, i += 1) {
    const [ax, ay, bx, by] = [x[j]!, y[j]!, x[i]!, y[i]!];
    const at = side(ax, ay, bx, by, px, py);
    if (at === 0 && between(ax, ay, bx, by, px, py)) return true;
    // A ray to the east meets the edge when it passes the height of the point, counted once at a corner.
    if (ay > py !== by > py && at > 0 === by > ay) isInside = !isInside;
  }
  return isInside;
}
