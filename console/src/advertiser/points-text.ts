import { readPoint } from '../merchant/read-point.js';
import { readNumber } from '../shared/read-number.js';

interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** Points written one to a line, as a map gives them; `faultyLine` counts from 1, null when every line is one. */
export function pointsOf(text: string): { readonly points: Point[]; readonly faultyLine: number | null } {
  const points: Point[] = [];
  let faultyLine: number | null = null;
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const found = readPoint(line);
    const lat = found === null ? null : readNumber(found.lat);
    const lon = found === null ? null : readNumber(found.lon);
    if (lat === null || lon === null) faultyLine ??= index + 1;
    else points.push({ lat, lon });
  }
  return { points, faultyLine };
}

/** Points as their field holds them. */
export const pointsText = (points: readonly Point[]): string =>
  points.map(({ lat, lon }) => `${String(lat)}; ${String(lon)}`).join('\n');
