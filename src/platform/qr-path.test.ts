import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import QRCode from 'qrcode';
import { outlinePath, qrPath } from './qr-path.js';

type Square = readonly [x: number, y: number];

/** The corners of each outline of a path of `M`, `m`, `h` and `v`. */
function outlinesOf(path: string): readonly (readonly Square[])[] {
  const outlines: Square[][] = [];
  let [x, y] = [0, 0];
  for (const [, command, first, second] of path.matchAll(/([Mmhv])(-?\d+)(?: ?(-?\d+))?/g)) {
    if (command === 'M' || command === 'm') outlines.push([]);
    if (command !== 'v') x += Number(first);
    if (command === 'v') y += Number(first);
    else y += Number(second ?? 0);
    outlines.at(-1)?.push([x, y]);
  }
  return outlines;
}

/** How often the outlines run round the middle of a square: what the fill rule `nonzero` asks. */
function windingAt(outlines: readonly (readonly Square[])[], x: number, y: number): number {
  let winding = 0;
  for (const outline of outlines)
    outline.forEach(([fromX, fromY], at) => {
      const [, toY] = outline[(at + 1) % outline.length] ?? [0, 0];
      if (fromX <= x + 0.5) return;
      if (fromY <= y && toY > y) winding += 1;
      if (toY <= y && fromY > y) winding -= 1;
    });
  return winding;
}

const drawn = (size: number, path: string): readonly (readonly number[])[] => {
  const outlines = outlinesOf(path);
  return Array.from({ length: size }, (_, y) =>
    Array.from({ length: size }, (_unused, x) => windingAt(outlines, x, y)),
  );
};

describe('a QR code as a path', () => {
  test('whatever is dark, the outlines fill it once and nothing else', () => {
    const picture = fc.integer({ min: 1, max: 9 }).chain((size) =>
      fc.array(fc.array(fc.boolean(), { minLength: size, maxLength: size }), {
        minLength: size,
        maxLength: size,
      }),
    );
    fc.assert(
      fc.property(picture, (rows) => {
        const path = outlinePath(rows.length, (x, y) => rows[y]?.[x] === true);
        expect(drawn(rows.length, path)).toEqual(rows.map((row) => row.map(Number)));
      }),
    );
  });

  test('draws the modules of its text, in half the characters of their rows', () => {
    const text = 'HTTPS://ENTRACTE.EXAMPLE/S/01K68EP17Y9Q6Z5J7QM4BC8ZRN';
    const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
    const { size, path } = qrPath(text);
    expect(size).toBe(29);
    expect(path.length).toBeLessThan(1_700);
    expect(drawn(size, path)).toEqual(
      Array.from({ length: size }, (_, y) => Array.from({ length: size }, (_unused, x) => modules.get(y, x))),
    );
  });
});
