import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { count, runs, seed, tier } from '../support/tier.js';

describe('the three tiers', () => {
  const before = { ...process.env };

  beforeEach(() => {
    delete process.env['ENTRACTE_TEST_TIER'];
    delete process.env['ENTRACTE_TEST_SEED'];
  });

  afterEach(() => {
    process.env = { ...before };
  });

  test('the ordinary tier is the one when nothing is said, and its seed never changes', () => {
    expect(tier()).toBe('test');
    expect(count({ test: 1, ci: 10, soak: 100 })).toBe(1);
    expect(runs({ test: 5, ci: 50, soak: 500 })).toEqual({ seed: seed(), numRuns: 5 });
  });

  test('a named tier and seed are taken', () => {
    process.env['ENTRACTE_TEST_TIER'] = 'soak';
    process.env['ENTRACTE_TEST_SEED'] = '42';
    expect(runs({ test: 5, ci: 50, soak: 500 })).toEqual({ seed: 42, numRuns: 500 });
  });

  test('a tier or a seed that does not exist is refused by name', () => {
    process.env['ENTRACTE_TEST_TIER'] = 'soaked';
    process.env['ENTRACTE_TEST_SEED'] = 'lucky';
    expect(() => tier()).toThrow('soaked');
    expect(() => seed()).toThrow('lucky');
  });
});
