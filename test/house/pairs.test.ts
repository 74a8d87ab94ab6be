import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv } from '../../src/core/base/csv.js';
import { BUILT_IN_KNOWLEDGE } from '../../src/core/context/knowledge.js';
import { explainWords, type WordsAnswer } from '../../src/core/relevance/explain-words.js';

const ask = (activity: string, product: string): WordsAnswer =>
  explainWords({ activity, product, on: null, distanceKm: null }, BUILT_IN_KNOWLEDGE);

interface Judged extends WordsAnswer {
  readonly why: string;
}

/** Pairs as a stranger would write them, in French or English, and what the knowledge base answers. */
function judged(file: string): readonly Judged[] {
  const csv = readCsv(readFileSync(join(process.cwd(), 'test', 'knowledge', file), 'utf8'));
  if (!csv.ok) throw new Error(`${file} cannot be read`);
  return csv.value.rows.map(({ activity = '', product = '', why = '' }) => ({
    ...ask(activity, product),
    why,
  }));
}

const share = (part: readonly unknown[], all: readonly unknown[]): number => part.length / all.length;
const named = (pairs: readonly WordsAnswer[]): string[] =>
  pairs.map(({ activity, product }) => `${activity} / ${product}`);

test('[RE0] [CX52] of the pairs a person calls obvious, 85 in 100 fit and 95 in 100 play', () => {
  const pairs = judged('obvious.csv');
  expect(pairs.length).toBeGreaterThanOrEqual(150);
  expect(
    share(
      pairs.filter(({ verdict }) => verdict === 'fits'),
      pairs,
    ),
  ).toBeGreaterThanOrEqual(0.85);
  const refused = pairs.filter(({ verdict }) => verdict === 'refused');
  expect({ refused: named(refused), isFew: share(refused, pairs) <= 0.05 }).toMatchObject({ isFew: true });
});

test('[RE8] [LW5] [EL14] every harmful pair is refused, and all but 2 in 100 of the absurd ones', () => {
  const pairs = judged('refused.csv');
  const played = pairs.filter(({ verdict }) => verdict !== 'refused');
  expect(pairs.filter(({ why }) => why === 'harmful').length).toBeGreaterThanOrEqual(90);
  expect(named(played.filter(({ why }) => why === 'harmful'))).toEqual([]);
  expect(share(played, pairs)).toBeLessThanOrEqual(0.02);
});

test('[CX52] every answer names its rules and says why in both languages', () => {
  for (const { ruleIds, reason } of [...judged('obvious.csv'), ...judged('refused.csv')]) {
    expect(ruleIds.length).toBeGreaterThan(0);
    expect(reason.fr).toMatch(/\.$/);
    expect(reason.en).toMatch(/\.$/);
  }
});

test('[CX52] words that nobody knows are refused, and said to be unknown', () => {
  expect(ask('zorglub', 'pain')).toMatchObject({
    activityId: null,
    productId: 'bread',
    verdict: 'refused',
    score: 0,
    kind: null,
    ruleIds: ['CX52'],
    reason: { en: 'We know no activity called “zorglub”.' },
  });
  expect(ask('', '').reason.fr).toContain('Nous ne connaissons pas le produit ou service');
});
