import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LIMITS } from '../../wire/limits.js';
import { CLOCK_STATES, PLAY_RESULTS, PlayBatchSchema } from '../../wire/player/plays.js';
import { FastPlayBatchSchema, isPlayBatch } from './play-batch-check.js';

const hex = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'.split('')), minLength: length, maxLength: length });
const whole = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });
const play = fc.record({
  seq: fc.integer({ min: 1, max: 2_147_483_647 }),
  itemId: fc.string({ unit: 'binary', maxLength: 80 }),
  media: hex(64),
  playlistVersion: fc.nat(2_147_483_647),
  playlistHash: hex(64),
  startedAt: whole,
  monoStartMs: whole,
  monoEndMs: whole,
  clock: fc.constantFrom(...CLOCK_STATES),
  result: fc.constantFrom(...PLAY_RESULTS),
  prevHash: hex(64),
  hash: hex(64),
});
const batch = fc.record({
  v: fc.constant(1),
  bootId: hex(32),
  plays: fc.array(play, { minLength: 1, maxLength: 3 }),
  signature: fc.stringMatching(/^[A-Za-z0-9_-]{1,200}$/),
});

/** What may stand where something else should: near misses of every rule, and anything at all. */
const wrong = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, true, '', ' ', [], {}, NaN, Infinity, -0, 0, -1, 0.5, 1, '1', 1n),
  fc.constantFrom(2 ** 31 - 1, 2 ** 31, 2 ** 53 - 1, 2 ** 53, -(2 ** 53)),
  fc.constantFrom(
    'a'.repeat(31),
    'a'.repeat(32),
    'a'.repeat(63),
    'a'.repeat(65),
    'A'.repeat(64),
    `${'a'.repeat(64)}\n`,
  ),
  fc.constantFrom(
    'é'.repeat(64),
    '😀'.repeat(80),
    '😀'.repeat(81),
    'a'.repeat(80),
    'a'.repeat(81),
    'a\nb',
    'a'.repeat(200),
    'a'.repeat(201),
  ),
  fc.constantFrom('trusted', 'complete', 'TRUSTED', 'toString', '__proto__', 'constructor'),
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
);

type Path = readonly (string | number)[];

/** The value with what `path` names replaced, taken away or added. */
function changed(value: unknown, [key, ...rest]: Path, to: unknown, isRemoved: boolean): unknown {
  if (key === undefined) return to;
  const isHere = isRemoved && rest.length === 0;
  if (Array.isArray(value)) {
    const list: unknown[] = [...(value as unknown[])];
    // Taken out whole: what arrives is JSON, whose lists have no holes.
    list.splice(Number(key), 1, ...(isHere ? [] : [changed(list[Number(key)], rest, to, isRemoved)]));
    return list;
  }
  const copy = { ...(value as Record<string, unknown>) };
  if (isHere) Reflect.deleteProperty(copy, key);
  else
    Object.defineProperty(copy, key, {
      value: changed(copy[key], rest, to, isRemoved),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  return copy;
}

const FIELDS = ['v', 'bootId', 'plays', 'signature', 'more', '__proto__'];
const PLAY_FIELDS = [...fc.sample(play, { seed: 1, numRuns: 1 }).flatMap(Object.keys), 'more', '__proto__'];
const path: fc.Arbitrary<Path> = fc.oneof(
  fc.constantFrom(...FIELDS).map((field) => [field]),
  fc.constantFrom(...PLAY_FIELDS).map((field) => ['plays', 0, field]),
  fc.constant(['plays', 0]),
);

const isTaken = (value: unknown): boolean => PlayBatchSchema.safeParse(value).success;

describe('the compiled check of a batch of plays', () => {
  test('takes every good batch, as the schema does', () => {
    fc.assert(
      fc.property(batch, (good) => {
        expect(isTaken(good)).toBe(true);
        expect(isPlayBatch(good)).toBe(true);
      }),
      { seed: 11, numRuns: 200 },
    );
  });

  test('takes and refuses what the schema takes and refuses, one change away from a good batch', () => {
    fc.assert(
      fc.property(batch, path, wrong, fc.boolean(), (good, where, to, isRemoved) => {
        const value = changed(good, where, to, isRemoved);
        expect(isPlayBatch(value)).toBe(isTaken(value));
      }),
      { seed: 12, numRuns: 3_000 },
    );
  });

  test('and in a chain, where one digest stands in many places', () => {
    const anywhere = fc
      .tuple(fc.nat(2), fc.constantFrom(...PLAY_FIELDS))
      .map(([at, field]) => ['plays', at, field]);
    fc.assert(
      fc.property(batch, anywhere, wrong, fc.nat(2), (good, where, to, wrongFrom) => {
        // What is wrong may be in all plays, so that each is like the one before.
        const plays = good.plays.map((one, at) => ({
          ...(at < wrongFrom ? one : (changed(one, where.slice(2), to, false) as typeof one)),
          prevHash: good.plays[at - 1]?.hash ?? one.prevHash,
        }));
        for (const value of [{ ...good, plays }, changed({ ...good, plays }, where, to, false)])
          expect(isPlayBatch(value)).toBe(isTaken(value));
      }),
      { seed: 16, numRuns: 2_000 },
    );
  });

  test('agrees on anything at all', () => {
    fc.assert(
      fc.property(wrong, (value) => {
        expect(isPlayBatch(value)).toBe(isTaken(value));
      }),
      { seed: 13, numRuns: 500 },
    );
  });

  test.each([0, 1, LIMITS.playsPerBatch, LIMITS.playsPerBatch + 1])(
    'agrees on a batch of %i plays',
    (count) => {
      const [one] = fc.sample(play, { seed: 14, numRuns: 1 });
      const [good] = fc.sample(batch, { seed: 14, numRuns: 1 });
      const value = { ...good, plays: Array.from({ length: count }, () => one) };
      expect(isPlayBatch(value)).toBe(isTaken(value));
      expect(isPlayBatch(value)).toBe(count >= 1 && count <= LIMITS.playsPerBatch);
    },
  );

  test('a refusal names the field, as the schema does', async () => {
    const [good] = fc.sample(batch, { seed: 15, numRuns: 1 });
    const answer = await FastPlayBatchSchema['~standard'].validate({ ...good, bootId: 'short' });
    expect(answer.issues?.[0]?.path).toEqual(['bootId']);
  });
});
