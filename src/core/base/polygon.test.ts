import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Point } from './place.js';
import { checkPolygon, isInPolygon } from './polygon.js';

const point = (lon: number, lat: number): Point => ({ lat, lon });
const faultOf = (corners: readonly Point[]): string | null => {
  const checked = checkPolygon(corners);
  return checked.ok ? null : checked.error;
};

/** Bordeaux between the Garonne and the boulevards, roughly. */
const TOWN = [point(-0.6, 44.82), point(-0.56, 44.82), point(-0.56, 44.86), point(-0.6, 44.86)];

test('[EL9] a corner, an edge and the middle are inside, the next millionth of a degree is not', () => {
  expect(isInPolygon(TOWN, point(-0.6, 44.82))).toBe(true);
  expect(isInPolygon(TOWN, point(-0.58, 44.82))).toBe(true);
  expect(isInPolygon(TOWN, point(-0.58, 44.84))).toBe(true);
  expect(isInPolygon(TOWN, point(-0.600001, 44.84))).toBe(false);
  expect(isInPolygon(TOWN, point(-0.58, 44.860001))).toBe(false);
  // On a slanting edge whose slope no floating point number holds.
  const slanting = [point(0, 0), point(3, 0.3), point(0, 0.9)];
  expect(isInPolygon(slanting, point(1, 0.1))).toBe(true);
  expect(isInPolygon(slanting, point(1, 0.099999))).toBe(false);
});

test('[EL9] a notch of an outline that is not convex is outside', () => {
  const notched = [point(0, 0), point(4, 0), point(4, 4), point(2, 1), point(0, 4)];
  expect(isInPolygon(notched, point(2, 0.5))).toBe(true);
  expect(isInPolygon(notched, point(2, 1))).toBe(true);
  expect(isInPolygon(notched, point(2, 2))).toBe(false);
});

test.each<[string | null, Point[]]>([
  [null, TOWN],
  [null, [...TOWN, TOWN[0]!]],
  ['TOO_FEW_CORNERS', TOWN.slice(0, 2)],
  ['TOO_FEW_CORNERS', [TOWN[0]!, TOWN[1]!, TOWN[0]!]],
  ['CORNER_TWICE', [TOWN[0]!, TOWN[1]!, TOWN[1]!, TOWN[2]!]],
  ['EDGES_CROSS', [TOWN[0]!, TOWN[2]!, TOWN[1]!, TOWN[3]!]],
  ['EDGES_CROSS', [point(0, 0), point(1, 1), point(2, 2)]],
  ['EDGES_CROSS', [point(0, 0), point(4, 0), point(4, 4), point(2, 0), point(0, 4)]],
  ['WIDER_THAN_HALF_THE_EARTH', [point(-179, 10), point(179, 10), point(179, 20), point(-179, 20)]],
])('[EL9] a row of corners is refused with %p', (fault, corners) => {
  expect(faultOf(corners)).toBe(fault);
});

const small = fc.integer({ min: -6, max: 6 });
const grid = fc.record({ lat: small, lon: small });

/** Whether two segments with small whole coordinates have a point in common, by solving for it in fractions. */
function meet([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): boolean {
  const cross = (o: Point, p: Point, q: Point) =>
    (p.lon - o.lon) * (q.lat - o.lat) - (p.lat - o.lat) * (q.lon - o.lon);
  const denominator = (b.lon - a.lon) * (d.lat - c.lat) - (b.lat - a.lat) * (d.lon - c.lon);
  if (denominator !== 0) {
    const s = cross(c, a, d) / -denominator;
    const t = cross(a, b, c) / -denominator;
    return s >= 0 && s <= 1 && t >= 0 && t <= 1;
  }
  if (cross(a, b, c) !== 0) return false;
  const along = (p: Point): number => (p.lon - a.lon) * (b.lon - a.lon) + (p.lat - a.lat) * (b.lat - a.lat);
  const [low, high] = [Math.min(along(c), along(d)), Math.max(along(c), along(d))];
  return high >= 0 && low <= along(b);
}

test('[EL9] what is accepted is simple, and what is refused is not (against fractions, on a small grid)', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(grid, { minLength: 3, maxLength: 7, selector: ({ lat, lon }) => `${lat} ${lon}` }),
      (corners) => {
        const edges = corners.map((corner, i) => [corner, corners[(i + 1) % corners.length]!] as const);
        const apart = edges.every((edge, i) =>
          edges.every((other, j) => {
            const gap = (j - i + edges.length) % edges.length;
            return gap < 2 || gap === edges.length - 1 || !meet(edge, other);
          }),
        );
        const straightBack = corners.some((corner, i) => {
          const before = corners[(i + corners.length - 1) % corners.length]!;
          const after = corners[(i + 1) % corners.length]!;
          const [x1, y1] = [before.lon - corner.lon, before.lat - corner.lat];
          const [x2, y2] = [after.lon - corner.lon, after.lat - corner.lat];
          return x1 * y2 === y1 * x2 && x1 * x2 + y1 * y2 > 0;
        });
        expect(faultOf(corners) === null).toBe(apart && !straightBack);
      },
    ),
    { numRuns: 2_000 },
  );
});

test('[EL9] neither the first corner nor the direction of the outline matters, and its own edges are inside', () => {
  const outline = fc
    .array(fc.integer({ min: 1, max: 500_000 }), { minLength: 3, maxLength: 12 })
    // A star around a centre: corners in order of their angle, so that it is simple.
    .map((radii) =>
      radii.map((radius, i) => {
        const angle = (2 * Math.PI * i) / radii.length;
        return point(2 + (radius / 1e6) * Math.cos(angle), 46 + (radius / 1e6) * Math.sin(angle));
      }),
    )
    .filter((corners) => checkPolygon(corners).ok);
  const near = fc.record({
    lat: fc.integer({ min: 45_400_000, max: 46_600_000 }).map((value) => value / 1e6),
    lon: fc.integer({ min: 1_400_000, max: 2_600_000 }).map((value) => value / 1e6),
  });
  fc.assert(
    fc.property(outline, near, fc.nat(11), (corners, somewhere, turn) => {
      const answer = isInPolygon(corners, somewhere);
      const k = turn % corners.length;
      expect(isInPolygon([...corners.slice(k), ...corners.slice(0, k)], somewhere)).toBe(answer);
      expect(isInPolygon([...corners].reverse(), somewhere)).toBe(answer);
      for (const corner of corners) expect(isInPolygon(corners, corner)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
