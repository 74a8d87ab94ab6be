import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { asId } from '../base/ids.js';
import { type Instant, later } from '../base/instant.js';
import { civilDay, toInstant } from '../base/local-time.js';
import { distanceKm } from '../base/place.js';
import { ACTIVITIES } from '../context/activities.js';
import { COMPLEMENTS } from '../context/complements.js';
import { PRODUCTS } from '../context/products.js';
import { BUILT_IN_KNOWLEDGE, compileKnowledge, type EdgeTerms } from '../context/knowledge.js';
import { NO_NETWORK_RULES } from '../context/network.js';
import { CLIENTELE, type MerchantContext, NO_TASTE, type Veto } from '../context/venue.js';
import { aCandidate, aContext, aFlight, TUESDAY_11H } from '../eligibility/candidate.fixture.js';
import type { Candidate } from '../eligibility/candidate.js';
import { ASKS_NOTHING, type ContextTerms, type FlightTerms } from '../eligibility/terms.js';
import { judgeFlight } from './judge-flight.js';
import { linkTo } from './link.js';
import { reachKm } from './reach.js';
import { scoreOf, scoreRelevance } from './score.js';
import { KIND_FACTORS, MINIMUM_SCORE, NEUTRAL, OUT_OF_SEASON, WEIGHTS } from './weights.js';

const SEED = { seed: 20260602, numRuns: 300 };
const terms = (over: Partial<ContextTerms> = {}): ContextTerms => ({
  ...ASKS_NOTHING,
  ...over,
});
const asked = (context: MerchantContext, flight: FlightTerms, at: Instant | null = TUESDAY_11H) => ({
  context,
  flight,
  knowledge: BUILT_IN_KNOWLEDGE,
  at,
});
const link = (context: MerchantContext, productId: string) => linkTo(asked(context, aFlight()), productId);
const codes = (candidate: Candidate): string[] => {
  const verdict = judgeFlight(candidate);
  return verdict.kind === 'eligible' ? [] : verdict.reasons.map(({ code }) => code);
};

const activityId = fc.constantFrom(...ACTIVITIES.map(({ id }) => id), 'no-such-trade');
const productId = fc.constantFrom(...PRODUCTS.map(({ id }) => id), 'no-such-product');
const point = fc.record({
  lat: fc.double({ min: -85, max: 85, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
});
const clientele = fc.subarray([...CLIENTELE]);
const place = fc.oneof(
  fc.constant({ kind: 'everywhere' } as const),
  fc.record({
    kind: fc.constant('radius' as const),
    center: point,
    km: fc.double({ min: 0, max: 500, noNaN: true }),
  }),
  fc.record({ kind: fc.constant('postcodes' as const), prefixes: fc.constant(['33']) }),
);
const context = fc
  .record({ activityId, productIds: fc.array(productId, { maxLength: 4 }), clientele, point })
  .map((over) => aContext(over));
const flight = fc
  .record({
    productIds: fc.array(productId, { maxLength: 4 }),
    context: fc
      .record({ activityIds: fc.array(activityId, { maxLength: 3 }), clientele, place })
      .map((asked) => terms(asked)),
  })
  .map((over) => aFlight(over));

test('[RE0] a score is between 0 and 1, the sum of its parts, the same each time, whatever the order of products', () => {
  expect(Object.values<number>(WEIGHTS).reduce((sum, weight) => sum + weight)).toBeCloseTo(1, 12);
  fc.assert(
    fc.property(context, flight, (shop, line) => {
      const relevance = scoreRelevance(asked(shop, line));
      expect(relevance.score).toBeGreaterThanOrEqual(0);
      expect(relevance.score).toBeLessThanOrEqual(1);
      for (const { value } of relevance.parts) expect(value >= 0 && value <= 1).toBe(true);
      const sum = relevance.parts.reduce((total, { weight, value }) => total + weight * value, 0);
      expect(relevance.score).toBeCloseTo(sum, 12);
      expect(scoreRelevance(asked(shop, line))).toEqual(relevance);
      expect(scoreOf(asked(shop, line))).toBe(relevance.score);
      expect(scoreRelevance(asked(shop, { ...line, productIds: line.productIds.toReversed() }))).toEqual(
        relevance,
      );
    }),
    SEED,
  );
});

test('[RE6] nearer is never worse', () => {
  fc.assert(
    fc.property(context, flight, point, point, point, (shop, line, center, a, b) => {
      const [near, far] = distanceKm(center, a) <= distanceKm(center, b) ? [a, b] : [b, a];
      const radius = {
        ...line,
        context: { ...line.context, place: { kind: 'radius', center, km: 500 } as const },
      };
      const nearScore = scoreRelevance(asked({ ...shop, point: near }, radius)).score;
      expect(nearScore).toBeGreaterThanOrEqual(scoreRelevance(asked({ ...shop, point: far }, radius)).score);
    }),
    SEED,
  );
});

test('[RE6] a castle reaches further than a loaf of bread', () => {
  expect(reachKm('wedding-venue')).toBeGreaterThan(reachKm('bread'));
  expect(reachKm('boat-trip')).toBe(30);
  expect(reachKm('hotel-stay')).toBe(300);
  expect(reachKm('no-such-product')).toBe(10);
  expect(PRODUCTS.filter(({ id }) => !(reachKm(id) > 0))).toEqual([]);
});

test('[RE8] nothing but a link reaches the minimum, and every declared edge does', () => {
  expect(1 - WEIGHTS.complement).toBeLessThan(MINIMUM_SCORE);
  fc.assert(
    fc.property(context, flight, (shop, line) => {
      const relevance = scoreRelevance(asked(shop, line));
      const linked = line.productIds.some((id) => link(shop, id).kind !== 'none');
      expect(relevance.score < MINIMUM_SCORE || linked).toBe(true);
    }),
    SEED,
  );
  const refused = COMPLEMENTS.filter(
    ({ strength, kind }) => WEIGHTS.complement * strength * KIND_FACTORS[kind] < MINIMUM_SCORE,
  );
  expect(refused.map((edge) => `${edge.activityId} ${edge.productId}`)).toEqual([]);
});

test('[RE8] asking for a trade does not make an ad fit it', () => {
  const line = aFlight({
    productIds: ['tyres'],
    context: terms({ activityIds: ['jeweller'], clientele: ['tourists'] }),
  });
  expect(codes(aCandidate({ flight: line }))).toEqual(['NOT_RELEVANT']);
  expect(scoreRelevance(asked(aContext(), line)).ruleIds).toContain('RE5');
});

test('[RE1] the sentence is the one written for this trade and product', () => {
  const relevance = scoreRelevance(asked(aContext(), aFlight()));
  expect(relevance.why).toEqual({
    fr: 'Cette boutique est une bijouterie\u00a0; la photographie de mariage va avec les bagues de fiançailles.',
    en: 'This shop is a jeweller; wedding photography goes with engagement rings.',
  });
  expect(relevance.ruleIds).toEqual(['RE1', 'RE6', 'RE7']);
  expect(relevance.productId).toBe('wedding-photography');
});

test('[RE1] the merchant is told the strength, the distance, the clientele and the request', () => {
  const relevance = scoreRelevance(
    asked(
      aContext(),
      aFlight({
        context: terms({
          activityIds: ['jeweller'],
          clientele: ['tourists', 'seniors'],
          place: { kind: 'radius', center: { lat: 44.8, lon: -0.58 }, km: 20 },
        }),
      }),
    ),
  );
  expect(relevance.merchantWhy.en).toBe(
    'This shop is a jeweller; wedding photography goes with engagement rings. Link “goes with”, 95 out of 100. ' +
      '4.5 km from the point the advertiser chose. Clientele in common: tourists. The advertiser asked for this trade.',
  );
  expect(relevance.merchantWhy.fr).toContain('À 4,5\u00a0km du point choisi par l’annonceur.');
});

test('[RE2] a shop that accepts its own trade is told so', () => {
  const found = link(aContext(), 'watch');
  expect(found.kind).toBe('own-trade');
  expect(found.why.fr).toBe('Cette boutique est une bijouterie ; cette annonce est du même métier.');
});

test('[RE3] what a shop also offers opens the edges of that trade, for less', () => {
  const bakery = aContext({ activityId: 'bakery', productIds: ['book'] });
  const found = link(bakery, 'reading-club');
  expect(found.kind).toBe('also-offered');
  expect(found.why.fr).toBe(
    'Cette boutique propose aussi « Livres » ; un club de lecture donne à qui parler du dernier chapitre.',
  );
  expect(found.value).toBeLessThan(link(aContext({ activityId: 'bookshop' }), 'reading-club').value);
  expect(link(aContext({ activityId: 'bakery' }), 'reading-club').kind).toBe('none');
});

test('[RE4] what is sold beside a complement belongs a little', () => {
  const found = link(aContext({ activityId: 'cafe' }), 'comics');
  expect(found.kind).toBe('shared-universe');
  expect(found.why).toEqual({
    fr: 'Cet endroit est un café ; « Bandes dessinées » est du même univers que « Livres ».',
    en: 'This place is a café; “Comics” belongs with “Books”.',
  });
  expect(found.value).toBeLessThan(link(aContext({ activityId: 'cafe' }), 'book').value);
  expect(link(aContext({ activityId: 'hospital' }), 'cut-flowers').kind).toBe('declared');
  expect(link(aContext({ activityId: 'hospital' }), 'wedding-flowers').kind).toBe('none');
  expect(link(aContext({ activityId: 'nail-salon' }), 'gold-buying').kind).toBe('none');
});

test('[RE4] nothing for a wedding, a birth or a child is derived from an everyday offer, nor anything where people mourn', () => {
  expect(link(aContext({ activityId: 'convenience-store' }), 'cut-flowers').kind).toBe('declared');
  expect(link(aContext({ activityId: 'convenience-store' }), 'wedding-flowers').kind).toBe('none');
  expect(link(aContext({ activityId: 'hairdresser' }), 'wedding-suit').kind).toBe('shared-universe');
  const derived = PRODUCTS.filter(
    ({ id }) => link(aContext({ activityId: 'funeral-director' }), id).kind === 'shared-universe',
  );
  expect(derived).toEqual([]);
});

test('[RE5] a product nobody knows scores low', () => {
  const relevance = scoreRelevance(asked(aContext(), aFlight({ productIds: ['moon-dust'] })));
  expect(relevance.score).toBeLessThan(MINIMUM_SCORE);
  expect(relevance.why.en).toBe('This shop is a jeweller; no link with this ad is declared.');
  expect(scoreRelevance(asked(aContext(), aFlight({ productIds: [] }))).productId).toBeNull();
});

test('[EL0] [RE8] a jeweller in Bordeaux: photographer, dress-maker and castle play, the rival and the vetoed do not', () => {
  const photographer = aFlight();
  const dressMaker = aFlight({ productIds: ['wedding-dress'], organisationId: asId('advertiser-2') });
  const castle = aFlight({
    productIds: ['wedding-venue'],
    organisationId: asId('advertiser-3'),
    campaignId: asId('campaign-3'),
    context: terms({ place: { kind: 'radius', center: { lat: 44.93, lon: -0.63 }, km: 50 } }),
  });
  const rival = aFlight({
    productIds: ['engagement-ring', 'jewellery'],
    organisationId: asId('advertiser-4'),
  });
  expect([photographer, dressMaker, castle].map((line) => codes(aCandidate({ flight: line })))).toEqual([
    [],
    [],
    [],
  ]);
  expect(
    [photographer, dressMaker, castle].map((line) => scoreRelevance(asked(aContext(), line)).why.fr),
  ).toEqual([
    'Cette boutique est une bijouterie\u00a0; la photographie de mariage va avec les bagues de fiançailles.',
    'Cette boutique est une bijouterie\u00a0; la robe de mariée se choisit au temps des alliances.',
    'Cette boutique est une bijouterie\u00a0; après la bague, on cherche le lieu de la fête.',
  ]);
  expect(codes(aCandidate({ flight: rival }))).toEqual(['COMPETITOR']);

  const veto: Veto = {
    id: 'veto-1',
    venueId: asId('venue-1'),
    target: { kind: 'campaign', campaignId: 'campaign-3' },
  };
  const context = aContext({ vetoes: [veto] });
  expect(codes(aCandidate({ context, flight: castle }))).toEqual(['VETO']);
  expect(codes(aCandidate({ context, flight: photographer }))).toEqual([]);

  const evening = later(TUESDAY_11H, 3_600_000);
  expect(codes(aCandidate({ at: evening }))).toEqual(['OUTSIDE_WAITING_SLOT']);
  expect(codes(aCandidate({ context, flight: { ...castle, state: 'paused' }, at: evening }))).toEqual([
    'FLIGHT_NOT_BOOKED',
    'OUTSIDE_WAITING_SLOT',
    'VETO',
  ]);
});

const inSeason = (terms: Partial<EdgeTerms>) =>
  compileKnowledge(
    [
      {
        activityId: 'jeweller',
        productId: 'tyres',
        edge: {
          kind: 'goes-with',
          occasion: null,
          season: 'ski',
          strength: 0.8,
          clause: { fr: 'les pneus neige de {ad} plaisent à {shop}', en: 'snow tyres by {ad} please {shop}' },
          ...terms,
        },
      },
    ],
    'test',
  );
const onDay = (month: number, day: number): Instant =>
  toInstant('Europe/Paris', civilDay(2026, month, day), 12 * 60);

test('[RE9] a link of a season counts in full in it, half outside it, and asking for no day asks for its best time', () => {
  const question = { ...asked(aContext(), aFlight({ productIds: ['tyres'] })), knowledge: inSeason({}) };
  const [winter, summer, best] = [onDay(1, 15), onDay(7, 15), null].map((at) =>
    scoreRelevance({ ...question, at }),
  );
  const value = (relevance: typeof winter, name: string): number =>
    relevance?.parts.find((part) => part.name === name)?.value ?? Number.NaN;
  expect([winter, summer].map((one) => value(one, 'complement'))).toEqual([0.8, 0.8 * OUT_OF_SEASON]);
  expect([winter, summer].map((one) => value(one, 'season'))).toEqual([1, 0]);
  expect(best).toEqual(winter);
  expect(winter?.merchantWhy.en).toContain('It is the season: in the ski season.');
  expect(summer?.merchantWhy.fr).toContain('Hors saison\u00a0: à la saison du ski.');
  expect(winter?.ruleIds).toContain('RE9');
  const allYear = scoreRelevance({ ...question, knowledge: inSeason({ season: null }), at: onDay(7, 15) });
  expect(value(allYear, 'season')).toBe(NEUTRAL);
});

test('[RE9] the first day of a season begins at midnight in the zone of the shop', () => {
  const question = { ...asked(aContext(), aFlight({ productIds: ['tyres'] })), knowledge: inSeason({}) };
  const midnight = toInstant('Europe/Paris', civilDay(2026, 11, 15), 0);
  const before = scoreOf({ ...question, at: later(midnight, -1) });
  expect(scoreOf({ ...question, at: midnight })).toBeGreaterThan(before);
  const tokyo = { ...question, context: aContext({ timeZone: 'Asia/Tokyo' }) };
  expect(scoreOf({ ...tokyo, at: later(midnight, -1) })).toBe(scoreOf({ ...question, at: midnight }));
});

test('[RE1] the slots of a reason hold the names of the shop and of the advertiser', () => {
  const question = { ...asked(aContext(), aFlight({ productIds: ['tyres'] })), knowledge: inSeason({}) };
  expect(scoreRelevance(question).why.en).toBe(
    'This shop is a jeweller; snow tyres by Studio Lumen please Maison Alba.',
  );
});

test('[RE10] one more service of the shop that is not the advertised one never lowers a score', () => {
  fc.assert(
    fc.property(context, flight, productId, (shop, line, service) => {
      const more = { ...shop, productIds: [...shop.productIds, service] };
      expect(scoreOf(asked(more, line))).toBeGreaterThanOrEqual(scoreOf(asked(shop, line)));
    }),
    SEED,
  );
  const calling = (productIds: readonly string[]): number =>
    scoreOf(asked(aContext({ activityId: 'florist', productIds }), aFlight()));
  expect(calling(['engagement-ring'])).toBeGreaterThan(calling([]));
});

test('[RE11] what the merchant likes counts more, and it is told so', () => {
  const taste = { ...NO_TASTE, likedProductIds: ['wedding-photography'] };
  const liked = scoreRelevance(asked(aContext({ taste }), aFlight()));
  expect(liked.score).toBeCloseTo(scoreOf(asked(aContext(), aFlight())) + WEIGHTS.liked, 12);
  expect(liked.ruleIds).toContain('RE11');
  expect(liked.merchantWhy.fr).toContain('Vous aimez ce genre d’annonce.');
});

test('[RE12] a merchant may declare a link for its own shop, and the stronger one counts', () => {
  const own = {
    productId: 'tyres',
    kind: 'next-step' as const,
    occasion: null,
    season: null,
    strength: 0.6,
    clause: { fr: 'nos clients viennent de loin', en: 'our customers come from afar' },
  };
  const shop = aContext({ taste: { ...NO_TASTE, ownComplements: [own] } });
  expect(link(shop, 'tyres')).toMatchObject({ kind: 'own-word', ruleId: 'RE12', value: 0.6 * 0.9 });
  expect(link(shop, 'tyres').why.en).toBe('This shop is a jeweller; our customers come from afar.');
  expect(codes(aCandidate({ context: shop, flight: aFlight({ productIds: ['tyres'] }) }))).toEqual([]);
  const weaker = { ...own, productId: 'wedding-photography', strength: 0.1 };
  expect(
    link(aContext({ taste: { ...NO_TASTE, ownComplements: [weaker] } }), 'wedding-photography').ruleId,
  ).toBe('RE1');
});

test('[RE13] goods of the same wide category as the shop’s own count a little', () => {
  const universe = (activityId: string, id: string): number | undefined =>
    scoreRelevance(asked(aContext({ activityId }), aFlight({ productIds: [id] }))).parts.find(
      ({ name }) => name === 'universe',
    )?.value;
  expect(universe('jeweller', 'wedding-dress')).toBe(1);
  expect(universe('jeweller', 'tyres')).toBe(0);
  expect(universe('no-such-trade', 'tyres')).toBe(0);
});

test('[RE8] the highest minimum of ours, the network’s and the merchant’s holds', () => {
  const line = aFlight({ productIds: ['opera'] });
  const score = scoreOf(asked(aContext(), line));
  const verdict = (network: number, merchant: number): string[] =>
    codes(
      aCandidate({
        context: aContext({ taste: { ...NO_TASTE, minimumScore: merchant } }),
        flight: line,
        network: { ...NO_NETWORK_RULES, minimumScore: network },
      }),
    );
  expect(verdict(0, 0)).toEqual([]);
  expect(verdict(score, 0)).toEqual([]);
  expect(verdict(score + 0.001, 0)).toEqual(['NOT_RELEVANT']);
  expect(verdict(0, score + 0.001)).toEqual(['NOT_RELEVANT']);
});

test('[RE0] context only: what a decision may not read changes neither verdict nor score', () => {
  const plain = aCandidate();
  const other = aCandidate({
    context: aContext({ name: 'Another sign', venueId: asId('venue-9') }),
    flight: aFlight({ campaignName: 'Autumn', advertiserName: 'Somebody else', id: asId('flight-9') }),
  });
  expect(judgeFlight(other)).toEqual(judgeFlight(plain));
  expect(scoreRelevance(asked(other.context, other.flight))).toEqual(
    scoreRelevance(asked(plain.context, plain.flight)),
  );
});
