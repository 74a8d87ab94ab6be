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

  describe('built to cost', () => {
    const u32 = (...values: readonly number[]): Buffer => {
      const bytes = Buffer.alloc(values.length * 4);
      values.forEach((value, index) => bytes.writeUInt32BE(value, index * 4));
      return bytes;
    };
    const box = (type: string, ...body: readonly Buffer[]): Buffer => {
      const inside = Buffer.concat(body);
      return Buffer.concat([u32(inside.length + 8), Buffer.from(type, 'latin1'), inside]);
    };
    /** A track of `samples` samples of one size, all in the first of its chunks, at the start of the file. */
    const trak = (samples: number, size = 1, chunks = 1): Buffer => {
      const stbl = box(
        'stbl',
        box('stsd', u32(0, 1), box('avc1', Buffer.alloc(78))),
        box('stsz', u32(0, size, samples)),
        box('stsc', u32(0, 1, 1, samples, 1)),
        box('stco', u32(0, chunks), Buffer.alloc(4 * chunks)),
      );
      const hdlr = box('hdlr', u32(0, 0), Buffer.from('vide', 'latin1'), Buffer.alloc(12));
      return box('trak', box('mdia', hdlr, box('minf', stbl)));
    };
    const mvhd = box('mvhd', u32(0, 0, 0, 1_000, 10_000, 0, 0, 0));
    const filmOf = (...parts: readonly Buffer[]): Buffer =>
      Buffer.concat([box('moov', mvhd, ...parts), box('mdat', Buffer.alloc(100_000))]);
    const times = (count: number, part: Buffer): readonly Buffer[] =>
      Array.from({ length: count }, () => part);
    const msOf = (bytes: Buffer): number => {
      const before = performance.now();
      expect(readMovie(bytes)).toBeNull();
      return performance.now() - before;
    };

    test('a few tracks that share a hundred thousand samples are a film, and more are not', () => {
      expect(readMovie(filmOf(...times(8, trak(12_500))))?.durationMs).toBe(10_000);
      expect(readMovie(filmOf(...times(8, trak(12_501))))).toBeNull();
      expect(readMovie(filmOf(...times(9, trak(1))))).toBeNull();
    });

    test('samples of one size count as many times over as they are', () => {
      expect(readMovie(filmOf(trak(90_000)))?.durationMs).toBe(10_000);
      expect(readMovie(filmOf(trak(90_000, 2)))).toBeNull();
    });

    test('a hundred thousand chunks are the most of a film, also when they are empty', () => {
      expect(readMovie(filmOf(trak(1, 1, 100_000)))?.durationMs).toBe(10_000);
      expect(readMovie(filmOf(trak(1, 1, 100_001)))).toBeNull();
    });

    test('thousands of tracks or of boxes are refused at once', () => {
      expect(msOf(filmOf(...times(2_000, trak(100_000))))).toBeLessThan(100);
      expect(msOf(Buffer.concat(times(2_000_000, box('free'))))).toBeLessThan(100);
    });
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
