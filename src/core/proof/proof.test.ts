import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type ChainNeighbours, checkChain, type SealedPlay, signedBatchText } from './check-chain.js';
import { notCounted } from './credit-play.js';
import { NO_PLAY_BEFORE, playLine } from './play-line.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const SCREEN = 'screen';
const BOOT = 'b'.repeat(32);

function chain(length: number, from = 1, before = NO_PLAY_BEFORE): SealedPlay[] {
  const plays: SealedPlay[] = [];
  let prevHash = before;
  for (let seq = from; seq < from + length; seq++) {
    const play = {
      seq,
      itemId: `item-${String(seq % 3)}`,
      media: 'a'.repeat(64),
      playlistVersion: 4,
      playlistHash: 'c'.repeat(64),
      startedAt: 1_000 + seq * 10_000,
      monoStartMs: seq * 10_000,
      monoEndMs: seq * 10_000 + 10_000,
      clock: 'trusted',
      result: 'complete',
      prevHash,
    };
    prevHash = sha256(playLine(SCREEN, BOOT, play));
    plays.push({ ...play, hash: prevHash });
  }
  return plays;
}
const faults = (plays: readonly SealedPlay[], held: Partial<ChainNeighbours> = {}) =>
  checkChain(SCREEN, BOOT, plays, { hashBefore: null, prevHashAfter: null, ...held }, sha256);

describe('checkChain', () => {
  test('[PP3] a whole chain has no fault, also when it goes on from what is held', () => {
    const plays = chain(5);
    expect(faults(plays).size).toBe(0);
    expect(faults(plays.slice(3), { hashBefore: plays[2]!.hash }).size).toBe(0);
    expect(faults(plays.slice(0, 3), { prevHashAfter: plays[3]!.prevHash }).size).toBe(0);
  });

  test('[PP3] a chain that does not follow what is held is broken from its first play', () => {
    const [, , ...rest] = chain(5);
    expect([...faults(rest, { hashBefore: 'f'.repeat(64) }).values()]).toEqual(Array(3).fill('BROKEN_CHAIN'));
  });

  test('[PP3] a chain that what is held does not follow is another story, all of it', () => {
    const held = chain(4)[3]!;
    const other = chain(3, 1, 'e'.repeat(64));
    expect([...faults(other, { prevHashAfter: held.prevHash }).values()]).toEqual(
      Array(3).fill('BROKEN_CHAIN'),
    );
  });

  test('[PP3] every change to any field of any play is found', () => {
    const fields = [
      'itemId',
      'media',
      'playlistVersion',
      'startedAt',
      'monoStartMs',
      'monoEndMs',
      'clock',
      'result',
      'prevHash',
    ] as const;
    fc.assert(
      fc.property(fc.nat(9), fc.constantFrom(...fields), (index, field) => {
        const plays = chain(10);
        const changed = plays.map((play, at) =>
          at === index
            ? { ...play, [field]: typeof play[field] === 'number' ? play[field] + 1 : `${play[field]}x` }
            : play,
        );
        expect(faults(changed).get(index + 1)).toBe('BAD_HASH');
      }),
      { numRuns: 200, seed: 11 },
    );
  });

  test('[PP3] a play taken out, doubled or moved is found', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.constantFrom('drop', 'double', 'swap'), (index, how) => {
        const plays = chain(10);
        if (how === 'drop') plays.splice(index, 1);
        else if (how === 'double') plays.splice(index, 0, plays[index]!);
        else [plays[index - 1], plays[index]] = [plays[index]!, plays[index - 1]!];
        expect(faults(plays).size).toBeGreaterThan(0);
      }),
      { numRuns: 200, seed: 12 },
    );
  });

  test('[PP2] the signed text names the span and the last hash', () => {
    const plays = chain(3, 7);
    expect(signedBatchText(SCREEN, BOOT, plays)).toBe(
      `entracte-batch-v1\n${SCREEN}\n${BOOT}\n7\n9\n${plays[2]!.hash}`,
    );
    expect(signedBatchText(SCREEN, BOOT, [])).toBeNull();
  });
});

describe('notCounted', () => {
  const play = {
    itemId: 'x',
    startedAt: 50_000,
    durationMs: 10_000,
    clock: 'trusted',
    result: 'complete',
  } as const;
  const planned = { kind: 'ad', durationMs: 10_000, windows: [{ from: 40_000, to: 60_000 }] } as const;

  test('[PP4] a whole ad inside its window counts, to the slack of its edges', () => {
    expect(notCounted(play, planned, 70_000)).toBeNull();
    expect(notCounted({ ...play, durationMs: 9_750 }, planned, 70_000)).toBeNull();
    expect(notCounted({ ...play, durationMs: 9_749 }, planned, 70_000)).toBe('TOO_SHORT');
    expect(notCounted({ ...play, startedAt: 39_000 }, planned, 70_000)).toBeNull();
    expect(notCounted({ ...play, startedAt: 38_999 }, planned, 70_000)).toBe('OUTSIDE_WINDOW');
    expect(notCounted({ ...play, startedAt: 61_000 }, planned, 70_000)).toBe('OUTSIDE_WINDOW');
  });

  test('[PP4] what is no ad, not whole, of unknown time or not yet does not count', () => {
    expect(notCounted(play, { ...planned, kind: 'own' }, 70_000)).toBe('NOT_AN_AD');
    for (const result of ['partial', 'failed', 'interrupted'] as const)
      expect(notCounted({ ...play, result }, planned, 70_000)).toBe('NOT_COMPLETE');
    expect(notCounted({ ...play, clock: 'untrusted' }, planned, 70_000)).toBe('CLOCK_UNTRUSTED');
    expect(notCounted({ ...play, clock: 'estimated' }, planned, 70_000)).toBeNull();
    expect(notCounted(play, planned, 44_999)).toBe('IN_THE_FUTURE');
    expect(notCounted(play, planned, 45_000)).toBeNull();
  });
});
