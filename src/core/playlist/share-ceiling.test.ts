import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { planTurns } from './build-loop.js';
import { shareCeiling } from './share-ceiling.js';

describe('shareCeiling', () => {
  test('[PL21] one ad of ten seconds in a four-minute wait of which 60 % is open to ads', () => {
    const ceiling = shareCeiling({ waitMs: 240_000, maxAdSharePercent: 60, pictureMs: [10_000] });
    expect(ceiling).toMatchObject({ waitSeconds: 240, adSeconds: 10 });
    expect(ceiling?.percentOfTime).toBeCloseTo(4.17, 2);
    expect(ceiling?.percentOfAds).toBeCloseTo(6.94, 2);
  });

  test('[PL21] several pictures add up, to all the time that ads may take and no further', () => {
    const of = (count: number) =>
      shareCeiling({
        waitMs: 60_000,
        maxAdSharePercent: 50,
        pictureMs: Array.from({ length: count }, () => 10_000),
      });
    expect(of(2)).toMatchObject({ adSeconds: 20, percentOfTime: (20 / 60) * 100 });
    expect(of(9)).toMatchObject({ adSeconds: 30, percentOfTime: 50, percentOfAds: 100 });
  });

  test('[PL21] nothing to show, or no time for ads, has no ceiling', () => {
    expect(shareCeiling({ waitMs: 60_000, maxAdSharePercent: 50, pictureMs: [] })).toBeNull();
    expect(shareCeiling({ waitMs: 60_000, maxAdSharePercent: 0, pictureMs: [10_000] })).toBeNull();
  });

  test('[PL21] no loop gives a flight more of the time than its ceiling says', () => {
    const seconds = fc.integer({ min: 3, max: 60 });
    fc.assert(
      fc.property(
        fc.array(seconds, { minLength: 1, maxLength: 4 }),
        fc.array(seconds, { maxLength: 6 }),
        fc.integer({ min: 30, max: 900 }),
        fc.integer({ min: 5, max: 95 }),
        fc.integer({ min: 1, max: 1_000 }),
        (own, others, waitSeconds, cap, weight) => {
          const ads = [
            ...own.map((length, index) => ({
              id: `own-${String(index)}`,
              picture: `own-${String(index)}`,
              durationMs: length * 1_000,
              weight,
            })),
            ...others.map((length, index) => ({
              id: `other-${String(index)}`,
              picture: `other-${String(index)}`,
              durationMs: length * 1_000,
              weight: 1,
            })),
          ];
          const turns = planTurns({
            ads,
            own: [{ id: 'shop', durationMs: 10_000 }],
            waitMs: waitSeconds * 1_000,
            maxAdSharePercent: cap,
          });
          const items = turns.flatMap((turn) => turn.items);
          const length = items.reduce((sum, item) => sum + item.durationMs, 0);
          const shown = items.reduce(
            (sum, { id, durationMs }) => sum + (id.startsWith('own-') ? durationMs : 0),
            0,
          );
          const ceiling = shareCeiling({
            waitMs: waitSeconds * 1_000,
            maxAdSharePercent: cap,
            pictureMs: own.map((one) => one * 1_000),
          });
          expect((shown / length) * 100).toBeLessThanOrEqual((ceiling?.percentOfTime ?? 0) + 1e-9);
        },
      ),
    );
  });
});
