import { randomInt } from 'node:crypto';

/**
 * Fixes the tier and the seed before the workers start, so that all of them inherit the same. The ordinary tier always
 * runs the same cases; the others draw a fresh seed and say which, so that a failure can be repeated.
 */
export default function setUp() {
  const tier = (process.env.ENTRACTE_TEST_TIER ??= 'test');
  if (!['test', 'ci', 'soak'].includes(tier)) {
    throw new Error(`ENTRACTE_TEST_TIER is "${tier}"; it can be test, ci or soak.`);
  }
  if (tier === 'test') return;
  const seed = (process.env.ENTRACTE_TEST_SEED ??= String(randomInt(1, 2 ** 31 - 1)));
  console.log(`\nTier ${tier}, seed ${seed} (repeat with ENTRACTE_TEST_SEED=${seed}).`);
}
