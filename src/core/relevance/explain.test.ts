import { expect, test } from '@jest/globals';
import { civilDay } from '../base/local-time.js';
import { BUILT_IN_KNOWLEDGE } from '../context/knowledge.js';
import { reachKm } from './reach.js';
import { explain, type ExplainRequest, type Explanation } from './explain.js';

const ask = (activityId: string, productId: string, more: Partial<ExplainRequest> = {}): Explanation =>
  explain({ activityId, productId, on: null, distanceKm: null, ...more }, BUILT_IN_KNOWLEDGE);

test('[RE0] a declared link fits, with its kind, its parts and the sentence on the screen', () => {
  const found = ask('jeweller', 'wedding-photography');
  expect(found).toMatchObject({
    verdict: 'fits',
    kind: 'goes-with',
    reason: { en: 'This shop is a jeweller; wedding photography goes with engagement rings.' },
    refusals: [],
  });
  const sum = found.parts.reduce((total, { weight, value }) => total + weight * value, 0);
  expect(found.score).toBeCloseTo(sum, 12);
});

test('[EL14] [RE8] what the shop sells, and what has no link, is refused with its reason', () => {
  expect(ask('jeweller', 'watch')).toMatchObject({ verdict: 'refused', refusals: [{ code: 'COMPETITOR' }] });
  const absurd = ask('jeweller', 'tyres');
  expect(absurd).toMatchObject({ verdict: 'refused', refusals: [{ code: 'NOT_RELEVANT' }] });
  expect(absurd.ruleIds).toEqual(expect.arrayContaining(['RE5', 'RE8']));
  expect(absurd.reason.fr).not.toBe('');
  expect(ask('no-such-trade', 'no-such-product').verdict).toBe('refused');
});

test('[RE9] a link of a season is strongest in it; without a day its best time is asked about', () => {
  const inMay = { on: civilDay(2026, 5, 10) };
  const inOctober = { on: civilDay(2026, 10, 10) };
  const scores = [{}, inMay, inOctober].map((more) => ask('bakery', 'wedding-cake', more).score);
  expect(scores[0]).toBe(scores[1]);
  expect(scores[1]).toBeGreaterThan(scores[2] ?? 1);
  expect(ask('bakery', 'wedding-cake').season).toBe('weddings');
});

test('[RE6] nearer is better, and the distance asked about is the distance judged', () => {
  const scores = [0, 5, 50, 500].map((km) => ask('jeweller', 'wedding-venue', { distanceKm: km }).score);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  expect(new Set(scores).size).toBe(4);
  const near = ask('jeweller', 'wedding-venue', { distanceKm: 12.3 });
  const half = near.parts.find(({ name }) => name === 'distance')?.value ?? 0;
  expect(-Math.log2(half) * reachKm('wedding-venue')).toBeCloseTo(12.3, 1);
});

test('[LW4] [LW12] an ad that needs a message is judged as if it carried it', () => {
  expect(ask('bar', 'sports-betting').refusals.map(({ code }) => code)).not.toContain('LAW_GAMBLING_MESSAGE');
  expect(ask('cheese-shop', 'wine').refusals).toEqual([]);
  expect(ask('bookshop', 'wine').refusals.map(({ code }) => code)).toEqual([
    'LAW_ALCOHOL_LICENCE',
    'NOT_RELEVANT',
  ]);
});
