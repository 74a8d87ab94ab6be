import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { PACKAGE_ROOT } from '../../platform/package-root.js';
import { readMovie } from './read-movie.js';

const film = (name: string): Buffer => readFileSync(join(PACKAGE_ROOT, 'data', 'creatives', name));
const FIXED = { seed: 20_260_606, numRuns: 300 };

/** Where a box of this type says how long it is. */
const at = (bytes: Buffer, type: string): number => bytes.indexOf(type, 0, 'latin1');

describe('readMovie', () => {
  test.each([
    ['bakery-10s-1280x720.mp4', 1280, 720],
    ['lunch-10s-720x1280.mp4', 720, 1280],
  ])('reads %s', (name, widthPx, heightPx) => {
    expect(readMovie(film(name))).toEqual({
      durationMs: 10_000,
      video: { codec: 'avc1', widthPx, heightPx },
    });
  });

  const whole = film('bakery-10s-1280x720.mp4');

  test('a film that is cut anywhere is not whole', () => {
    fc.assert(
      fc.property(fc.nat(whole.length - 1), (length) => readMovie(whole.subarray(0, length)) === null),
      FIXED,
    );
  });

  test('whatever its bytes say, it answers, and at once', () => {
    const head = whole.subarray(0, at(whole, 'mdat') > at(whole, 'moov') ? at(whole, 'mdat') : whole.length);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(head.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 }),
        (changes) => {
          const bytes = Buffer.from(head);
          for (const [index, value] of changes) bytes[index] = value;
          const movie = readMovie(bytes);
          expect(movie === null || Number.isFinite(movie.durationMs)).toBe(true);
        },
      ),
      FIXED,
    );
  });

  test.each([
    ['stsz', 8, 12],
    ['stsc', 8, 8],
    ['stco', 8, 8],
    ['stts', 8, 8],
  ])('numbers as large as they get in %s cost nothing', (type, first, second) => {
    const bytes = Buffer.from(whole);
    for (const offset of new Set([first, second])) bytes.writeUInt32BE(0xffff_ffff, at(bytes, type) + offset);
    const before = performance.now();
    readMovie(bytes);
    expect(performance.now() - before).toBeLessThan(500);
  });
});
