import { test } from '@jest/globals';

/**
 * How much a run tries. `test` is the ordinary one: small counts and always the same cases. `ci` and `soak` try more,
 * with a fresh seed that the run prints.
 */
export type Tier = 'test' | 'ci' | 'soak';

const FIXED_SEED = 20_260_606;

/** The tier of this run, from ENTRACTE_TEST_TIER; the ordinary one when nothing is said. */
export function tier(): Tier {
  const named = process.env['ENTRACTE_TEST_TIER'] ?? 'test';
  if (named === 'test' || named === 'ci' || named === 'soak') return named;
  throw new Error(`ENTRACTE_TEST_TIER is "${named}"; it can be test, ci or soak.`);
}

/** The count that goes with the tier of this run. */
export function count(by: Readonly<Record<Tier, number>>): number {
  return by[tier()];
}

/** The seed of this run: fixed in the ordinary tier, drawn once and printed in the others; ENTRACTE_TEST_SEED overrules. */
export function seed(): number {
  const named = process.env['ENTRACTE_TEST_SEED'];
  if (named === undefined) return FIXED_SEED;
  const value = Number(named);
  if (!Number.isSafeInteger(value))
    throw new Error(`ENTRACTE_TEST_SEED is "${named}"; it must be a whole number.`);
  return value;
}

/** What `fc.assert` needs to try as many cases as the tier asks, from the seed of this run. */
export function runs(by: Readonly<Record<Tier, number>>): {
  readonly seed: number;
  readonly numRuns: number;
} {
  return { seed: seed(), numRuns: count(by) };
}

/** Skips a suite and says why; the run repeats it at the end, so that nothing is left out in silence. */
export function skipLoudly(name: string, why: string): void {
  test.skip(`${name}: ${why}`, () => undefined);
}
