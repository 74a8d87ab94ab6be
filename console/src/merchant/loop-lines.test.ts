import { expect, test } from '@jest/globals';
import { loopLines } from './loop-lines.js';

test('identical house cards are one line of the loop, and nothing else is', () => {
  const house = { kind: 'house' as const, title: 'Entracte', durationMs: 8_000 };
  const ad = { kind: 'ad' as const, title: 'Castle', durationMs: 8_000 };
  const long = { ...house, durationMs: 10_000 };
  expect(loopLines([house, ad, house, long, ad, house])).toEqual([
    { item: house, count: 3 },
    { item: ad, count: 1 },
    { item: long, count: 1 },
    { item: ad, count: 1 },
  ]);
});
