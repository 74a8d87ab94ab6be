import { expect, test } from '@jest/globals';
import { instant } from '../../base/instant.js';
import { AD_CATEGORIES, isInSubtree } from '../../context/ad-categories.js';
import { CLIENTELE, type Clientele } from '../../context/venue.js';
import { aCandidate, aContext, aCreative, aFlight, aScreen } from '../candidate.fixture.js';
import type { Candidate } from '../candidate.js';
import { judge } from '../judge.js';
import { CAUTIOUS_LAW } from './cautious.js';
import { FRENCH_LAW } from './france.js';
import { lawOf } from './law-book.js';
import { LAW_RULES } from './lawful.js';
import type { LegalMessage } from './legal-messages.js';

const laws = (over: Partial<Candidate>): string[] => {
  const verdict = judge(aCandidate(over), LAW_RULES);
  return verdict.kind === 'eligible' ? [] : verdict.reasons.map(({ ruleId }) => ruleId);
};
const selling = (productId: string, legalMessage: LegalMessage = 'alcohol'): Partial<Candidate> => ({
  flight: aFlight({ productIds: [productId] }),
  creative: aCreative({ legalMessage }),
});
const asVideo = aCreative({ kind: 'video', legalMessage: 'alcohol' });
const shop = (activityId: string, hasAlcoholLicence: boolean, clientele: readonly Clientele[]) =>
  aContext({ activityId, clientele, rules: { ...aContext().rules, hasAlcoholLicence } });

test('[LW2] in France alcohol asks for a declared licence', () => {
  expect(laws({ ...selling('book'), context: shop('restaurant', false, []) })).toEqual([]);
  expect(laws({ ...selling('wine'), context: shop('restaurant', false, []) })).toEqual(['LW2']);
  expect(laws({ ...selling('wine'), context: shop('restaurant', true, []) })).toEqual([]);
});

test('[LW3] alcohol is never shown to children, teenagers or families, licence or not', () => {
  const refusing = CLIENTELE.filter((label) =>
    laws({ ...selling('beer'), context: shop('bar', true, [label]) }).includes('LW3'),
  );
  expect(refusing).toEqual(['families', 'children', 'teenagers']);
});

test('[LW3] alcohol is never shown in places of education, sport or care', () => {
  for (const activityId of ['university', 'gym', 'swimming-pool', 'doctor', 'pharmacy']) {
    expect(laws({ ...selling('wine'), context: shop(activityId, true, []) })).toEqual(['LW3']);
  }
});

test('[LW9] alcohol is shown as a still image', () => {
  const context = shop('bar', true, []);
  expect(laws({ ...selling('wine'), context, creative: asVideo })).toEqual(['LW9']);
  expect(laws({ context, creative: asVideo })).toEqual([]);
});

test('[LW6] where children are expected, alcohol is refused for that too', () => {
  expect(laws({ ...selling('wine'), context: shop('bar', true, ['children']) })).toEqual(['LW3', 'LW6']);
});

test('[LW7] schools and nurseries show no ad at all, universities do', () => {
  expect(laws({ context: shop('school', false, []) })).toEqual(['LW7']);
  expect(laws({ context: shop('nursery', false, []) })).toEqual(['LW7']);
  expect(laws({ context: shop('university', false, []) })).toEqual([]);
});

test.each([
  ['2026-06-02T00:59:00+02:00', 0],
  ['2026-06-02T01:00:00+02:00', 1],
  ['2026-06-02T05:59:59+02:00', 1],
  ['2026-06-02T06:00:00+02:00', 0],
  ['2026-12-02T01:00:00+01:00', 1],
  ['2026-12-02T00:59:59+01:00', 0],
])('[LW8] a screen seen from the road at %s is refused %d times', (at, count) => {
  const moment = instant(Date.parse(at));
  expect(laws({ screen: aScreen({ visibleFromPublicRoad: true }), at: moment })).toEqual(
    Array(count).fill('LW8'),
  );
  expect(laws({ screen: aScreen({ visibleFromPublicRoad: false }), at: moment })).toEqual([]);
});

test('[LW8] the night is that of the shop, not of the server', () => {
  const screen = aScreen({ visibleFromPublicRoad: true });
  const at = instant(Date.parse('2026-06-02T03:00:00+02:00'));
  expect(laws({ screen, at, context: aContext({ timeZone: 'America/Martinique' }) })).toEqual([]);
});

test('[LW1] [LW4] [LW5] the packs name real categories, cover all below them, and refuse what they must', () => {
  const roots = [...FRENCH_LAW.rules, ...CAUTIOUS_LAW.rules].flatMap(({ categoryIds }) => categoryIds ?? []);
  expect(roots.filter((root) => !AD_CATEGORIES.some(({ id }) => id === root))).toEqual([]);
  for (const { rules } of [FRENCH_LAW, CAUTIOUS_LAW]) {
    const always = rules
      .filter((rule) => rule.refusedWhen.always === true)
      .flatMap((rule) => rule.categoryIds ?? []);
    for (const id of ['1545', '1548', '1474', '1479', '1473', '1000', '1001', '1052', '1578']) {
      expect(always.filter((root) => isInSubtree(id, root)).length).toBeGreaterThan(0);
    }
  }
  expect(FRENCH_LAW.rules.find(({ id }) => id === 'LW4')?.refusedWhen.clientele).toEqual([
    'children',
    'teenagers',
  ]);
});

test('[LW0] a country without a pack gets the cautious set, which is at least as strict as any', () => {
  expect(lawOf('FR')).toBe(FRENCH_LAW);
  expect(lawOf('BE')).toBe(CAUTIOUS_LAW);
  expect(laws({ ...selling('wine'), context: { ...shop('bar', true, []), countryCode: 'BE' } })).toEqual([
    'LW2',
  ]);
  const cautious = CAUTIOUS_LAW.rules.flatMap(({ categoryIds }) => categoryIds ?? []);
  // What a French rule asks to be shown is a text of France; what it refuses outright, the cautious set refuses too.
  const weaker = FRENCH_LAW.rules
    .filter(({ refusedWhen: { withoutMessage, withoutCo2Class } }) => !withoutMessage && !withoutCo2Class)
    .flatMap(({ categoryIds }) => categoryIds ?? [])
    .filter((id) => !cautious.includes(id));
  expect(weaker).toEqual([]);
});

test('[LW0] every rule says its source and a sentence in both languages', () => {
  const rules = [...FRENCH_LAW.rules, ...CAUTIOUS_LAW.rules];
  expect(
    rules.filter(({ source, text }) => source === '' || !text.fr.endsWith('.') || !text.en.endsWith('.')),
  ).toEqual([]);
  for (const { rules: pack } of [FRENCH_LAW, CAUTIOUS_LAW]) {
    expect(new Set(pack.map(({ id }) => id)).size).toBe(pack.length);
  }
});
