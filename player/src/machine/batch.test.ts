import { describe, expect, test } from '@jest/globals';
import { LIMITS } from '../../../src/wire/limits.js';
import type { PlayReceipt, PlayRecord } from '../../../src/wire/player/index.js';
import { cutBatch, isCovered } from './batch.js';
import { fullJitter } from './retry.js';

const play = (seq: number, itemId: string): PlayRecord => ({
  seq,
  itemId,
  media: 'a'.repeat(64),
  playlistVersion: 12,
  playlistHash: 'b'.repeat(64),
  startedAt: 1_790_000_000_000,
  monoStartMs: 120_000,
  monoEndMs: 130_000,
  clock: 'trusted',
  result: 'complete',
  prevHash: 'c'.repeat(64),
  hash: 'd'.repeat(64),
});

describe('batches', () => {
  test('a long outage is cut so that each message fits the largest frame', () => {
    const plays = Array.from({ length: 500 }, (_, index) => play(index + 1, 'x'.repeat(80)));
    const batch = cutBatch(plays);
    expect(batch.length).toBeGreaterThan(100);
    expect(batch.length).toBeLessThanOrEqual(LIMITS.playsPerBatch);
    expect(JSON.stringify(batch).length).toBeLessThan(LIMITS.socketFrameBytes);
    expect(batch[0]?.seq).toBe(1);
  });

  test('a smaller message can be asked for, and one play always goes', () => {
    const plays = [play(1, 'a'), play(2, 'a'), play(3, 'a')];
    expect(cutBatch(plays, 2).map((one) => one.seq)).toEqual([1, 2]);
    expect(cutBatch(plays, 1)).toHaveLength(1);
    expect(cutBatch([])).toEqual([]);
  });
});

test('[PP6] a receipt covers what it names, and nothing of a gap between', () => {
  const receipt: PlayReceipt = { ok: true, bootId: 'b', upTo: 1, refused: [] };
  const covered = (answer: PlayReceipt) => [1, 2, 3, 4, 5, 6].filter((seq) => isCovered(answer, seq));
  expect(covered(receipt)).toEqual([1]);
  expect(covered({ ...receipt, heldBeyond: { fromSeq: 4, toSeq: 5 } })).toEqual([1, 4, 5]);
});

describe('waits between tries', () => {
  test('grow from a second to a minute, anywhere below', () => {
    expect([0, 1, 5, 6, 50].map((attempt) => fullJitter(attempt, 0.999_999))).toEqual([
      999, 1_999, 31_999, 59_999, 59_999,
    ]);
    expect(fullJitter(9, 0)).toBe(0);
  });
});
