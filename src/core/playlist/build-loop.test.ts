import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { buildLoop, countRepeats } from './build-loop.js';

const item = (id: string, seconds: number) => ({ id, durationMs: seconds * 1_000 });
const ad = (id: string, seconds: number, weight = 1) => ({ ...item(id, seconds), weight, picture: id });

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

  test('[PL3] two flights with the same picture never share a turn', () => {
    const loop = buildLoop({
      ads: [ad('a', 10), { ...ad('b', 10), picture: 'a' }, ad('c', 10)],
      own: [item('shop', 10)],
      waitMs: 60_000,
      maxAdSharePercent: 50,
    });
    const turns = [loop.slice(0, 6), loop.slice(6)];
    for (const turn of turns) expect(turn.filter((id) => id === 'a' || id === 'b')).toHaveLength(1);
    expect(new Set(loop)).toEqual(new Set(['a', 'b', 'c', 'shop']));
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

  test('[PL5] ads alone, without a share for the shop, do not follow themselves', () => {
    const loop = buildLoop({
      ads: [ad('x', 10, 5), ad('y', 10), ad('z', 10)],
      own: [item('a', 10)],
      waitMs: 20_000,
      maxAdSharePercent: 100,
    });
    expect(new Set(loop)).toEqual(new Set(['x', 'y', 'z']));
    expect(countRepeats(loop)).toBe(0);
  });

  const request = fc.record({
    ads: fc
      .array(
        fc.record({ seconds: fc.integer({ min: 3, max: 60 }), weight: fc.integer({ min: 1, max: 100 }) }),
        {
          minLength: 1,
          maxLength: 30,
        },
      )
      .map((list) => list.map(({ seconds, weight }, index) => ad(`ad-${String(index)}`, seconds, weight))),
    own: fc
      .array(fc.integer({ min: 3, max: 60 }), { minLength: 1, maxLength: 8 })
      .map((list) => list.map((seconds, index) => item(`own-${String(index)}`, seconds))),
    waitMs: fc.integer({ min: 30, max: 1_800 }).map((seconds) => seconds * 1_000),
    maxAdSharePercent: fc.integer({ min: 1, max: 100 }),
  });

  test('[PL3] [PL4] [PL5] over random shops', () => {
    fc.assert(
      fc.property(request, (input) => {
        const loop = buildLoop(input);
        const seconds = new Map([...input.ads, ...input.own].map((x) => [x.id, x.durationMs]));
        const total = (ids: readonly string[]) => ids.reduce((sum, id) => sum + (seconds.get(id) ?? 0), 0);
        const adMs = total(loop.filter((id) => id.startsWith('ad-')));
        // [PL4] over the whole loop, the ads' part is within the cap
        expect(adMs * 100).toBeLessThanOrEqual(total(loop) * input.maxAdSharePercent);
        expect(adMs).toBeGreaterThan(0);
        // [PL3] when one wait has room for every ad, each plays exactly once in the loop
        const roomMs = Math.floor((input.waitMs * input.maxAdSharePercent) / 100);
        if (input.ads.reduce((sum, x) => sum + x.durationMs, 0) <= roomMs)
          for (const x of input.ads) expect(loop.filter((id) => id === x.id)).toHaveLength(1);
        // [PL5] a repeat remains only where one item has more than half of the loop
        const counts = new Map<string, number>();
        for (const id of loop) counts.set(id, (counts.get(id) ?? 0) + 1);
        const most = Math.max(...counts.values());
        if (most * 2 <= loop.length) expect(countRepeats(loop)).toBe(0);
        // an ad never follows itself while anything else is in the loop
        if (counts.size > 1)
          loop.forEach((id, i) => {
            if (id.startsWith('ad-') && (counts.get(id) ?? 0) * 2 <= loop.length)
              expect(loop[(i + 1) % loop.length]).not.toBe(id);
          });
        expect(buildLoop(input)).toEqual(loop);
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});
