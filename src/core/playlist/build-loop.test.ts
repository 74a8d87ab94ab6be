import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { buildLoop, countRepeats, type LoopRequest, planTurns } from './build-loop.js';

const item = (id: string, seconds: number) => ({ id, durationMs: seconds * 1_000 });
const ad = (id: string, seconds: number, weight = 1) => ({ ...item(id, seconds), weight, picture: id });

const lengthOf = (items: readonly { readonly durationMs: number }[]): number =>
  items.reduce((sum, one) => sum + one.durationMs, 0);

/** The shortest time from one start of an ad's picture to its next, in the endless loop; Infinity without any. */
function shortestGapMs(request: LoopRequest): number {
  const pictures = new Map(request.ads.map((one) => [one.id, one.picture]));
  const items = planTurns(request).flatMap((turn) => turn.items);
  const total = lengthOf(items);
  const starts = new Map<string, number[]>();
  let at = 0;
  for (const { id, durationMs } of items) {
    const picture = pictures.get(id);
    if (picture !== undefined) starts.set(picture, [...(starts.get(picture) ?? []), at]);
    at += durationMs;
  }
  let shortest = Infinity;
  for (const list of starts.values())
    list.forEach((start, index) => {
      shortest = Math.min(shortest, (list[index + 1] ?? (list[0] ?? 0) + total) - start);
    });
  return shortest;
}

describe('buildLoop', () => {
  test('[PL2] the jeweller: three ads once each in a four-minute wait, the rest is the shop', () => {
    const loop = buildLoop({
      ads: [ad('photographer', 10), ad('dress', 10), ad('castle', 10)],
      own: [item('rings', 15), item('workshop', 15)],
      waitMs: 240_000,
      maxAdSharePercent: 60,
    });
    for (const id of ['photographer', 'dress', 'castle'])
      expect(loop.filter((x) => x === id)).toHaveLength(1);
    expect(loop).toHaveLength(3 + 14);
    expect(loop[0]).toBe('rings');
  });

  test('[PL3] two flights with the same picture both play, a wait apart', () => {
    const request: LoopRequest = {
      ads: [ad('a', 10), { ...ad('b', 10), picture: 'a' }, ad('c', 10)],
      own: [item('shop', 10)],
      waitMs: 60_000,
      maxAdSharePercent: 50,
    };
    expect(new Set(buildLoop(request))).toEqual(new Set(['a', 'b', 'c', 'shop']));
    expect(shortestGapMs(request)).toBeGreaterThanOrEqual(60_000);
  });

  test('[PL4] no ads, or no room for them, is the shop’s own content in its order', () => {
    const own = [item('a', 10), item('b', 10)];
    expect(buildLoop({ ads: [], own, waitMs: 60_000, maxAdSharePercent: 60 })).toEqual(['a', 'b']);
    expect(buildLoop({ ads: [ad('x', 10)], own, waitMs: 60_000, maxAdSharePercent: 0 })).toEqual(['a', 'b']);
  });

  test('[PL4] the cap wins over the wait: a 10 s ad at 20 % needs a 50 s turn', () => {
    const loop = buildLoop({
      ads: [ad('x', 10)],
      own: [item('a', 10)],
      waitMs: 30_000,
      maxAdSharePercent: 20,
    });
    expect(loop.filter((id) => id === 'x')).toHaveLength(1);
    expect(loop.filter((id) => id === 'a')).toHaveLength(4);
  });

  test('[PL5] ads that may take all the time do not follow themselves', () => {
    const loop = buildLoop({
      ads: [ad('x', 10, 5), ad('y', 10), ad('z', 10)],
      own: [item('a', 10)],
      waitMs: 20_000,
      maxAdSharePercent: 100,
    });
    for (const id of ['x', 'y', 'z']) expect(loop).toContain(id);
    expect(countRepeats(loop)).toBe(0);
  });

  const request = fc.record({
    ads: fc
      .array(
        fc.record({
          seconds: fc.integer({ min: 3, max: 60 }),
          weight: fc.integer({ min: 1, max: 100 }),
          twin: fc.boolean(),
        }),
        {
          minLength: 1,
          maxLength: 30,
        },
      )
      .map((list) =>
        list.map(({ seconds, weight, twin }, index) => ({
          ...ad(`ad-${String(index)}`, seconds, weight),
          picture: twin ? 'shared' : `ad-${String(index)}`,
        })),
      ),
    own: fc
      .array(fc.integer({ min: 3, max: 60 }), { minLength: 1, maxLength: 8 })
      .map((list) => list.map((seconds, index) => item(`own-${String(index)}`, seconds))),
    waitMs: fc.integer({ min: 30, max: 1_800 }).map((seconds) => seconds * 1_000),
    maxAdSharePercent: fc.integer({ min: 1, max: 100 }),
  });

  test('[PL3] [PL4] [PL5] over random shops', () => {
    fc.assert(
      fc.property(request, (input) => {
        const turns = planTurns(input);
        const loop = buildLoop(input);
        for (const turn of turns) {
          const adMs = lengthOf(turn.ads);
          // [PL2] a turn lasts the wait; [PL4] its ads keep to their share of it
          expect(lengthOf(turn.items)).toBeGreaterThanOrEqual(input.waitMs);
          expect(adMs * 100).toBeLessThanOrEqual(lengthOf(turn.items) * input.maxAdSharePercent);
          expect(turn.items.filter(({ id }) => id.startsWith('ad-'))).toHaveLength(turn.ads.length);
        }
        // [PL3] a whole wait between two starts of one picture
        expect(shortestGapMs(input)).toBeGreaterThanOrEqual(input.waitMs);
        // every ad that fits plays, unless the loop is as long as a loop may be
        const room = Math.floor((input.waitMs * input.maxAdSharePercent) / 100);
        const fitting = input.ads.filter((one) => one.durationMs <= room);
        if (loop.length < 300) for (const { id } of fitting) expect(loop).toContain(id);
        if (
          lengthOf(input.ads) <= room &&
          new Set(input.ads.map((one) => one.picture)).size === input.ads.length
        )
          for (const { id } of input.ads) expect(loop.filter((one) => one === id)).toHaveLength(1);
        // [PL5] repeats only where the shop has a single item
        if (input.own.length > 1) expect(countRepeats(loop)).toBe(0);
        loop.forEach((id, at) => {
          if (id.startsWith('ad-') && loop.length > 1) expect(loop[(at + 1) % loop.length]).not.toBe(id);
        });
        expect(buildLoop(input)).toEqual(loop);
      }),
      { numRuns: 150, seed: 7 },
    );
  });

  test('the longest wait with the smallest share stays bounded', () => {
    const loop = buildLoop({
      ads: Array.from({ length: 12 }, (_, index) => ad(`ad-${String(index)}`, 60)),
      own: [item('shop', 3)],
      waitMs: 7_200_000,
      maxAdSharePercent: 1,
    });
    expect(loop.length).toBeLessThan(2_500);
    expect(loop.some((id) => id.startsWith('ad-'))).toBe(true);
  });
});
