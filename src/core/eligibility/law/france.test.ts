import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { instant, type Instant, later } from '../../base/instant.js';
import { localTimeAt } from '../../base/local-time.js';
import { NO_NETWORK_RULES, type CommuneCurfew, type NetworkRules } from '../../context/network.js';
import { aCandidate, aContext, aCreative, aFlight, aScreen } from '../candidate.fixture.js';
import type { Candidate } from '../candidate.js';
import { judge } from '../judge.js';
import { noteText } from '../reason-text.js';
import type { FlightTerms } from '../terms.js';
import { CAUTIOUS_LAW } from './cautious.js';
import { checkLawPacks } from './check-law.js';
import { FRENCH_LAW } from './france.js';
import { hasLawPack, LAW_PACKS, lawInForce } from './law-book.js';
import type { LawPack, LawRule } from './law-rule.js';
import { LAW_RULES } from './lawful.js';
import { CAR_MESSAGES, FOOD_MESSAGES, LEGAL_MESSAGES, type LegalMessage } from './legal-messages.js';
import { lawBoundaries } from './switched-off.js';

const exactly = (text: string): Instant => instant(Date.parse(text));
const laws = (over: Partial<Candidate>): string[] => {
  const verdict = judge(aCandidate(over), LAW_RULES);
  return verdict.kind === 'eligible' ? [] : verdict.reasons.map(({ ruleId }) => ruleId);
};
const ROAD = aScreen({ visibleFromPublicRoad: true });

/** A flight for a product with a creative for each message, judged by the first of them. */
function showing(productId: string, messages: readonly LegalMessage[], over: Partial<FlightTerms> = {}) {
  const creatives = messages.map((legalMessage) => aCreative({ legalMessage, showsCo2Class: true }));
  const flight = aFlight({ productIds: [productId], creatives, ...over });
  return { flight, creative: creatives[0] ?? aCreative() };
}

test.each([
  // The night of the change to summer time: 2:00 becomes 3:00.
  ['2026-03-29T00:59:59.999+01:00', 0],
  ['2026-03-29T01:00:00+01:00', 1],
  ['2026-03-29T01:59:59.999+01:00', 1],
  ['2026-03-29T03:00:00+02:00', 1],
  ['2026-03-29T05:59:59.999+02:00', 1],
  ['2026-03-29T06:00:00+02:00', 0],
  // The night of the change back: 2:00 to 3:00 comes twice.
  ['2026-10-25T00:59:59.999+02:00', 0],
  ['2026-10-25T01:00:00+02:00', 1],
  ['2026-10-25T02:30:00+02:00', 1],
  ['2026-10-25T02:30:00+01:00', 1],
  ['2026-10-25T05:59:59.999+01:00', 1],
  ['2026-10-25T06:00:00+01:00', 0],
  // An ordinary night, and before the rule was written.
  ['2026-06-02T00:59:59.999+02:00', 0],
  ['2026-06-02T05:59:59.999+02:00', 1],
  ['2022-10-07T00:59:59.999+02:00', 0],
  ['2022-10-07T01:00:00+02:00', 1],
  ['2022-10-06T05:59:59.999+02:00', 0],
])('[LW8] at %s a screen seen from the road is refused %d times', (at, count) => {
  expect(laws({ screen: ROAD, at: exactly(at) })).toEqual(Array(count).fill('LW8'));
});

const curfew = (communeCode: string, fromMinute: number, toMinute: number): CommuneCurfew => ({
  communeCode,
  fromMinute,
  toMinute,
  source: 'RLPi, art. 3',
});
const withCurfews = (...communeCurfews: CommuneCurfew[]): NetworkRules => ({
  ...NO_NETWORK_RULES,
  communeCurfews,
});

test.each([
  ['2026-06-02T22:59:59.999+02:00', []],
  ['2026-06-02T23:00:00+02:00', ['LW10']],
  ['2026-06-03T00:00:00+02:00', ['LW10']],
  ['2026-06-03T01:00:00+02:00', ['LW8', 'LW10']],
  ['2026-06-03T06:00:00+02:00', ['LW10']],
  ['2026-06-03T06:59:59.999+02:00', ['LW10']],
  ['2026-06-03T07:00:00+02:00', []],
])('[LW10] over midnight, the stricter of curfew and night wins: at %s', (at, expected) => {
  const network = withCurfews(curfew('33063', 23 * 60, 7 * 60));
  expect(laws({ screen: ROAD, network, at: exactly(at) })).toEqual(expected);
  expect(laws({ network, at: exactly(at) })).toEqual([]);
});

test('[LW10] a curfew is that of the commune, and of all Paris for each arrondissement', () => {
  const at = exactly('2026-06-02T23:30:00+02:00');
  const lawsIn = (communeCode: string | null, ...curfews: CommuneCurfew[]) =>
    laws({ screen: ROAD, at, network: withCurfews(...curfews), context: aContext({ communeCode }) });
  expect(lawsIn('33522', curfew('33063', 1380, 420))).toEqual([]);
  expect(lawsIn('75111', curfew('75056', 1380, 420))).toEqual(['LW10']);
  expect(lawsIn('75111', curfew('75112', 1380, 420))).toEqual([]);
  expect(lawsIn(null, curfew('33063', 1380, 420))).toEqual([]);
  // The shorter of two curfews of one commune does not hide the longer.
  expect(lawsIn('33063', curfew('33063', 0, 420), curfew('33063', 1380, 420))).toEqual(['LW10']);
});

test('[LW10] the reason gives the hours and the text they come from', () => {
  const verdict = judge(
    aCandidate({
      screen: ROAD,
      at: exactly('2026-06-02T23:30:00+02:00'),
      network: withCurfews(curfew('33063', 23 * 60, 6 * 60 + 30)),
    }),
    LAW_RULES,
  );
  expect(verdict).toMatchObject({
    reasons: [
      {
        code: 'LAW_LOCAL_CURFEW',
        source: 'RLPi, art. 3',
        text: {
          fr: 'La commune éteint de 23:00 à 6:30 les écrans visibles de la voie publique.',
          en: 'The commune keeps screens seen from the public road off from 23:00 to 6:30.',
        },
      },
    ],
  });
});

test('[LW8] [LW10] [LW0] between two boundaries the law answers the same, on the days of both changes too', () => {
  const start = fc.constantFrom('2026-03-28T12:00:00Z', '2026-10-24T12:00:00Z', '2022-10-05T12:00:00Z');
  const window = fc.tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 0, max: 1439 }));
  fc.assert(
    fc.property(
      start,
      window,
      fc.array(fc.integer({ min: 0, max: 2 * 86_400_000 }), { minLength: 20 }),
      (from, [a, b], offsets) => {
        const range = { from: exactly(from), to: later(exactly(from), 2 * 86_400_000) };
        const network = withCurfews(curfew('33063', a, b));
        const boundaries = [range.from, ...lawBoundaries(aContext(), ROAD, network, range), range.to];
        for (const offset of offsets) {
          const at = later(range.from, offset);
          const last = boundaries.filter((boundary) => boundary <= at).at(-1)!;
          expect(laws({ screen: ROAD, network, at })).toEqual(laws({ screen: ROAD, network, at: last }));
        }
      },
    ),
    { numRuns: 150 },
  );
});

test('[LW11] [LW12] an ad for alcohol or gambling shows its warning', () => {
  const context = aContext({ activityId: 'bar', rules: { ...aContext().rules, hasAlcoholLicence: true } });
  for (const legalMessage of LEGAL_MESSAGES) {
    const { flight } = showing('wine', []);
    expect(laws({ context, flight, creative: aCreative({ legalMessage }) })).toEqual(
      legalMessage === 'alcohol' ? [] : ['LW11'],
    );
  }
  const rule = FRENCH_LAW.rules.find(({ id }) => id === 'LW12');
  expect([rule?.categoryIds, rule?.refusedWhen]).toEqual([['1361'], { withoutMessage: ['gambling'] }]);
});

test('[LW13] a food campaign shows all four messages, each on an approved creative', () => {
  expect(laws(showing('cheese', FOOD_MESSAGES))).toEqual([]);
  for (const left of FOOD_MESSAGES)
    expect(
      laws(
        showing(
          'cheese',
          FOOD_MESSAGES.filter((message) => message !== left),
        ),
      ),
    ).toEqual(['LW13']);
  const { flight, creative } = showing('cheese', FOOD_MESSAGES);
  const refused = flight.creatives.map((one, index) =>
    index === 3 ? { ...one, approval: 'refused' as const } : one,
  );
  expect(laws({ creative, flight: { ...flight, creatives: refused } })).toEqual(['LW13']);
  expect(laws({ flight, creative: aCreative({ legalMessage: 'none' }) })).toEqual(['LW13']);
});

test('[LW13] what needs no message, or declares that it needs none, plays without', () => {
  for (const productId of ['tea', 'coffee-beans', 'fruit', 'vegetables', 'restaurant-meal', 'book'])
    expect(laws(showing(productId, ['none']))).toEqual([]);
  expect(laws(showing('cheese', ['food-exempt']))).toEqual([]);
  expect(laws(showing('chocolate', ['none']))).toEqual(['LW13']);
});

test('[LW14] [LW15] a car campaign shows its three messages and its CO2 class; tyres and bicycles need neither', () => {
  expect(laws(showing('new-car', CAR_MESSAGES))).toEqual([]);
  for (const left of CAR_MESSAGES)
    expect(
      laws(
        showing(
          'used-car',
          CAR_MESSAGES.filter((message) => message !== left),
        ),
      ),
    ).toEqual(['LW14']);
  const { flight } = showing('new-car', CAR_MESSAGES);
  const silent = aCreative({ legalMessage: CAR_MESSAGES[0], showsCo2Class: false });
  expect(laws({ flight, creative: silent })).toEqual(['LW15']);
  for (const productId of ['tyres', 'car-repair', 'bicycle', 'car-insurance'])
    expect(laws(showing(productId, ['none']))).toEqual([]);
});

test('[LW14] the messages are asked for from 1 March 2022 on, at midnight of the shop', () => {
  const { flight } = showing('new-car', []);
  const creative = aCreative({ showsCo2Class: true });
  const at = (text: string, timeZone = 'Europe/Paris') =>
    laws({ flight, creative, at: exactly(text), context: aContext({ timeZone }) });
  expect(at('2022-02-28T23:59:59.999+01:00')).toEqual([]);
  expect(at('2022-03-01T00:00:00+01:00')).toEqual(['LW14']);
  expect(at('2022-03-01T00:00:00+01:00', 'America/Martinique')).toEqual([]);
  expect(at('2022-03-01T00:00:00-04:00', 'America/Martinique')).toEqual(['LW14']);
});

test('[LW16] one switch silences the network, or some départements of it', () => {
  const on = (departementCodes: readonly string[] | null): NetworkRules => ({
    ...NO_NETWORK_RULES,
    gridEmergency: { departementCodes },
  });
  const here = aContext();
  expect(laws({ network: on(null) })).toEqual(['LW16']);
  expect(laws({ network: on(null), context: { ...here, countryCode: 'MC', communeCode: null } })).toEqual([
    'LW16',
  ]);
  expect(laws({ network: on(['33', '75']) })).toEqual(['LW16']);
  expect(laws({ network: on(['75']) })).toEqual([]);
  // Without a commune the postcode decides, and without that the careful answer.
  const lost = { ...here, communeCode: null };
  expect(laws({ network: on(['33']), context: lost })).toEqual(['LW16']);
  expect(laws({ network: on(['75']), context: lost })).toEqual([]);
  expect(laws({ network: on(['75']), context: { ...lost, postcode: 'XX' } })).toEqual(['LW16']);
  expect(laws({ network: on(['75']), context: { ...lost, countryCode: 'MC', postcode: '98000' } })).toEqual(
    [],
  );
});

test('[LW18] Monaco has no pack: that is noted, and only the cautious set applies', () => {
  const context = aContext({
    countryCode: 'MC',
    postcode: '98000',
    communeCode: null,
    timeZone: 'Europe/Monaco',
  });
  expect([hasLawPack('FR'), hasLawPack('MC')]).toEqual([true, false]);
  expect(judge(aCandidate({ context }), LAW_RULES)).toEqual({
    kind: 'eligible',
    notes: [{ code: 'NO_LAW_PACK', ruleId: 'LW18', countryCode: 'MC' }],
  });
  expect(noteText({ code: 'NO_LAW_PACK', ruleId: 'LW18', countryCode: 'MC' }).en).toContain(
    'no rule pack for MC',
  );
  expect(laws({ context, ...showing('wine', ['alcohol']) })).toEqual(['LW2']);
  expect(laws({ context, ...showing('chocolate', ['none']) })).toEqual([]);
});

const aRule = (over: Partial<LawRule> = {}): LawRule => ({ ...FRENCH_LAW.rules[0]!, ...over });
const aPack = (...rules: LawRule[]): LawPack => ({ countryCode: 'ZZ', rules, communeCurfews: [] });

test('[LW17] our own packs are sound', () => {
  expect(checkLawPacks(LAW_PACKS)).toEqual([]);
  expect(LAW_PACKS).toContain(CAUTIOUS_LAW);
});

test('[LW17] versions of one rule that overlap are refused by name; those that touch are not', () => {
  const until = (validTo: string | null) => aRule({ validTo });
  const from = (validFrom: string | null) => aRule({ validFrom });
  expect(checkLawPacks([aPack(until('2026-01-01'), from('2026-01-01'))])).toEqual([]);
  expect(checkLawPacks([aPack(until('2026-01-02'), from('2026-01-01'))])).toEqual([
    { code: 'VERSIONS_OVERLAP', pack: 'ZZ', ruleId: 'LW1', versions: ['… 2026-01-02', '2026-01-01 …'] },
  ]);
  expect(checkLawPacks([aPack(aRule(), { ...aRule(), id: 'LW2' })])).toEqual([]);
});

test('[LW17] what else makes a pack unfit is named too', () => {
  const faults = checkLawPacks([
    aPack(
      aRule({ categoryIds: ['1544', '9999'] }),
      aRule({ id: 'LW2', exceptCategoryIds: ['0000'] }),
      aRule({ id: 'LW3', validFrom: '2026-02-30' }),
      aRule({ id: 'LW4', validFrom: '2026-02-01', validTo: '2026-02-01' }),
      aRule({ id: 'LW5', source: ' ' }),
      aRule({ id: 'LW6', text: { fr: 'Oui.', en: '' } }),
    ),
    aPack(),
  ]);
  expect(faults.map(({ code, ...rest }) => `${code} ${'ruleId' in rest ? rest.ruleId : rest.pack}`)).toEqual([
    'TWO_PACKS ZZ',
    'CATEGORY_UNKNOWN LW1',
    'CATEGORY_UNKNOWN LW2',
    'DATE_INVALID LW3',
    'ENDS_BEFORE_START LW4',
    'WITHOUT_SOURCE LW5',
    'WITHOUT_TEXT LW6',
  ]);
});

test('[LW0] a rule is in force on exactly its civil days, wherever the shop is', () => {
  const zone = fc.constantFrom(
    'Europe/Paris',
    'America/Martinique',
    'Pacific/Auckland',
    'Pacific/Apia',
    'Asia/Kolkata',
  );
  const around = fc.integer({ min: -2 * 86_400_000, max: 2 * 86_400_000 });
  fc.assert(
    fc.property(zone, around, (timeZone, offset) => {
      const at = later(exactly('2022-03-01T00:00:00Z'), offset);
      const day = exactly('2022-03-01T00:00:00Z') / 86_400_000;
      expect(lawInForce('LW14', 'FR', timeZone, at) !== null).toBe(localTimeAt(timeZone, at).day >= day);
    }),
  );
});
