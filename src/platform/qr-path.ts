import QRCode from 'qrcode';

/** A QR code as one SVG path on a `size` × `size` grid of unit squares, without a quiet zone. */
export interface QrPath {
  readonly size: number;
  readonly path: string;
}

/** East, south, west, north: with the dark side to the right, the way round a dark square. */
const STEPS = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
] as const;

type Heading = 0 | 1 | 2 | 3;

const turned = (heading: Heading, by: 1 | 3): Heading => ((heading + by) % 4) as Heading;

/** Draws `text` (a URL) with medium error correction, filled by either fill rule. */
export function qrPath(text: string): QrPath {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
  const { size } = modules;
  return { size, path: outlinePath(size, (x, y) => modules.get(y, x) !== 0) };
}

/**
 * The outlines of the dark squares in relative steps, half as long as their rows. Dark is always to the right, so holes
 * run the other way round; the last side of each outline is left to the filling, which closes it.
 */
export function outlinePath(size: number, isDark: (x: number, y: number) => boolean): string {
  const edges = edgesOf(size, isDark);
  let path = '';
  let [penX, penY] = [0, 0];
  for (let y = 0; y <= size; y++)
    for (let x = 0; x <= size; x++)
      while (edges.has(x, y, 0)) {
        path += path === '' ? `M${String(x)} ${String(y)}` : `m${String(x - penX)}${signed(y - penY)}`;
        const sides = edges.outlineFrom(x, y);
        [penX, penY] = [x, y];
        for (const [heading, length] of sides.slice(0, -1)) {
          const [stepX, stepY] = STEPS[heading];
          path += `${stepY === 0 ? 'h' : 'v'}${String((stepX + stepY) * length)}`;
          penX += stepX * length;
          penY += stepY * length;
        }
      }
  return path;
}

/** A number after another one: its sign parts them, else a blank does. */
const signed = (value: number): string => (value < 0 ? String(value) : ` ${String(value)}`);

/** The sides between dark and light that are not drawn yet, each by its start and heading. */
function edgesOf(
  size: number,
  isDark: (x: number, y: number) => boolean,
): {
  readonly has: (x: number, y: number, heading: Heading) => boolean;
  readonly outlineFrom: (x: number, y: number) => readonly (readonly [Heading, number])[];
} {
  const left = new Set<number>();
  const key = (x: number, y: number, heading: Heading): number => (y * (size + 1) + x) * 4 + heading;
  const dark = (x: number, y: number): boolean => x >= 0 && y >= 0 && x < size && y < size && isDark(x, y);
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      if (!dark(x, y)) continue;
      if (!dark(x, y - 1)) left.add(key(x, y, 0));
      if (!dark(x + 1, y)) left.add(key(x + 1, y, 1));
      if (!dark(x, y + 1)) left.add(key(x + 1, y + 1, 2));
      if (!dark(x - 1, y)) left.add(key(x, y + 1, 3));
    }
  const has = (x: number, y: number, heading: Heading): boolean => left.has(key(x, y, heading));

  /** Walks one outline and takes its sides away. Where two meet it keeps left, which makes one of them. */
  const outlineFrom = (startX: number, startY: number): readonly (readonly [Heading, number])[] => {
    const sides: [Heading, number][] = [];
    let [x, y] = [startX, startY];
    let heading: Heading = 0;
    do {
      const [stepX, stepY] = STEPS[heading];
      left.delete(key(x, y, heading));
      x += stepX;
      y += stepY;
      const side = sides.at(-1);
      if (side?.[0] === heading) side[1] += 1;
      else sides.push([heading, 1]);
      if (has(x, y, turned(heading, 3))) heading = turned(heading, 3);
      else if (!has(x, y, heading)) heading = turned(heading, 1);
    } while (x !== startX || y !== startY);
    return sides;
  };
  return { has, outlineFrom };
}
