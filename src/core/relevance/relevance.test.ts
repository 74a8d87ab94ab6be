import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { asId } from '../base/ids.js';
import { later } from '../base/instant.js';
import { distanceKm } from '../base/place.js';
import { ACTIVITIES } from '../context/activities.js';
import { COMPLEMENTS } from '../context/complements.js';
import { PRODUCTS } from '../context/products.js';
import { CLIENTELE, type Veto } from '../context/venue.js';
import { aCandidate, aContext, aFlight, TUESDAY_11H } from '../eligibility/candidate.fixture.js';
import type { Candidate } from '../eligibility/candidate.js';
import type { ContextTerms } from '../eligibility/terms.js';
import { judgeFlight } from './judge-flight.js';
import { linkTo } from './link.js';
import { reachKm } from './reach.js';
import { scoreOf, scoreRelevance } from './score.js';
import { KIND_FACTORS, MINIMUM_SCORE, WEIGHTS } from './weights.js';

const SEED = { seed: 20260602, numRuns: 300 };
const terms = (over: Partial<ContextTerms> = {}): ContextTerms => ({
  activityIds: [],
  clientele: [],
  place: { kind: 'everywhere' },
  ...over,
});
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
    context: fc.record({ activityIds: fc.array(activityId, { maxLength: 3 }), clientele, place }),
  })
  .map((over) => aFlight(over));

test('[RE0] a score is between 0 and 1, the sum of its parts, the same each time, whatever the order of products', () => {
  expect(WEIGHTS.link + WEIGHTS.distance + WEIGHTS.clientele + WEIGHTS.asked).toBeCloseTo(1, 12);
  fc.assert(
    fc.property(context, flight, (shop, line) => {
      const relevance = scoreRelevance(shop, line);
      expect(relevance.score).toBeGreaterThanOrEqual(0);
      expect(relevance.score).toBeLessThanOrEqual(1);
      for (const { value } of relevance.parts) expect(value >= 0 && value <= 1).toBe(true);
      const sum = relevance.parts.reduce((total, { weight, value }) => total + weight * value, 0);
      expect(relevance.score).toBeCloseTo(sum, 12);
      expect(scoreRelevance(shop, line)).toEqual(relevance);
      expect(scoreOf(shop, line)).toBe(relevance.score);
      expect(scoreRelevance(shop, { ...line, productIds: line.productIds.toReversed() })).toEqual(relevance);
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
      const nearScore = scoreRelevance({ ...shop, point: near }, radius).score;
      expect(nearScore).toBeGreaterThanOrEqual(scoreRelevance({ ...shop, point: far }, radius).score);
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
  expect(WEIGHTS.distance + WEIGHTS.clientele + WEIGHTS.asked).toBeLessThan(MINIMUM_SCORE);
  fc.assert(
    fc.property(context, flight, (shop, line) => {
      const relevance = scoreRelevance(shop, line);
      const linked = line.productIds.some((id) => linkTo(shop, id).kind !== 'none');
      expect(relevance.score < MINIMUM_SCORE || linked).toBe(true);
    }),
    SEED,
  );
  const refused = COMPLEMENTS.filter(
    ({ strength, kind }) => WEIGHTS.link * strength * KIND_FACTORS[kind] < MINIMUM_SCORE,
  );
  expect(refused.map((edge) => `${edge.activityId} ${edge.productId}`)).toEqual([]);
});

test('[RE8] asking for a trade does not make an ad fit it', () => {
  const line = aFlight({
    productIds: ['tyres'],
    context: terms({ activityIds: ['jeweller'], clientele: ['tourists'] }),
  });
  expect(codes(aCandidate({ flight: line }))).toEqual(['NOT_RELEVANT']);
  expect(scoreRelevance(aContext(), line).ruleIds).toContain('RE5');
});

test('[RE1] the sentence is the one written for this trade and product', () => {
  const relevance = scoreRelevance(aContext(), aFlight());
  expect(relevance.why).toEqual({
    fr: 'Cette boutique est une bijouterie ; la photographie de mariage va avec les bagues de fiançailles.',
    en: 'This shop is a jeweller; wedding photography goes with engagement rings.',
  });
  expect(relevance.ruleIds).toEqual(['RE1', 'RE6', 'RE7']);
  expect(relevance.productId).toBe('wedding-photography');
});

test('[RE1] the merchant is told the strength, the distance, the clientele and the request', () => {
  const relevance = scoreRelevance(
    aContext(),
    aFlight({
      context: terms({
        activityIds: ['jeweller'],
        clientele: ['tourists', 'seniors'],
        place: { kind: 'radius', center: { lat: 44.8, lon: -0.58 }, km: 20 },
      }),
    }),
  );
  expect(relevance.merchantWhy.en).toBe(
    'This shop is a jeweller; wedding photography goes with engagement rings. Link “goes with”, 95 out of 100. ' +
      '4.5 km from the point the advertiser chose. Clientele in common: tourists. The advertiser asked for this trade.',
  );
  expect(relevance.merchantWhy.fr).toContain('À 4,5 km du point choisi par l’annonceur.');
});

test('[RE2] a shop that accepts its own trade is told so', () => {
  const link = linkTo(aContext(), 'watch');
  expect(link.kind).toBe('own-trade');
  expect(link.why.fr).toBe('Cette boutique est une bijouterie ; cette annonce est du même métier.');
});

test('[RE3] what a shop also offers opens the edges of that trade, for less', () => {
  const bakery = aContext({ activityId: 'bakery', productIds: ['book'] });
  const link = linkTo(bakery, 'reading-club');
  expect(link.kind).toBe('also-offered');
  expect(link.why.fr).toBe(
    'Cette boutique propose aussi « Livres » ; un club de lecture donne à qui parler du dernier chapitre.',
  );
  expect(link.value).toBeLessThan(linkTo(aContext({ activityId: 'bookshop' }), 'reading-club').value);
  expect(linkTo(aContext({ activityId: 'bakery' }), 'reading-club').kind).toBe('none');
});

test('[RE4] what is sold beside a complement belongs a little', () => {
  const link = linkTo(aContext({ activityId: 'cafe' }), 'comics');
  expect(link.kind).toBe('shared-universe');
  expect(link.why).toEqual({
    fr: 'Cet endroit est un café ; « Bandes dessinées » est du même univers que « Livres ».',
    en: 'This place is a café; “Comics” belongs with “Books”.',
  });
  expect(link.value).toBeLessThan(linkTo(aContext({ activityId: 'cafe' }), 'book').value);
  expect(linkTo(aContext({ activityId: 'hospital' }), 'cut-flowers').kind).toBe('declared');
  expect(linkTo(aContext({ activityId: 'hospital' }), 'wedding-flowers').kind).toBe('none');
  expect(linkTo(aContext({ activityId: 'nail-salon' }), 'gold-buying').kind).toBe('none');
});

test('[RE4] nothing for a wedding, a birth or a child is derived from an everyday offer, nor anything where people mourn', () => {
  expect(linkTo(aContext({ activityId: 'convenience-store' }), 'cut-flowers').kind).toBe('declared');
  expect(linkTo(aContext({ activityId: 'convenience-store' }), 'wedding-flowers').kind).toBe('none');
  expect(linkTo(aContext({ activityId: 'hairdresser' }), 'wedding-suit').kind).toBe('shared-universe');
  const derived = PRODUCTS.filter(
    ({ id }) => linkTo(aContext({ activityId: 'funeral-director' }), id).kind === 'shared-universe',
  );
  expect(derived).toEqual([]);
});

test('[RE5] a product nobody knows scores low', () => {
  const relevance = scoreRelevance(aContext(), aFlight({ productIds: ['moon-dust'] }));
  expect(relevance.score).toBeLessThan(MINIMUM_SCORE);
  expect(relevance.why.en).toBe('This shop is a jeweller; no link with this ad is declared.');
  expect(scoreRelevance(aContext(), aFlight({ productIds: [] })).productId).toBeNull();
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
  expect([photographer, dressMaker, castle].map((line) => scoreRelevance(aContext(), line).why.fr)).toEqual([
    'Cette boutique est une bijouterie ; la photographie de mariage va avec les bagues de fiançailles.',
    'Cette boutique est une bijouterie ; la robe de mariée se choisit au temps des alliances.',
    'Cette boutique est une bijouterie ; après la bague, on cherche le lieu de la fête.',
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

test('[RE0] context only: what a decision may not read changes neither verdict nor score', () => {
  const plain = aCandidate();
  const other = aCandidate({
    context: aContext({ name: 'Another sign', venueId: asId('venue-9') }),
    flight: aFlight({ campaignName: 'Autumn', advertiserName: 'Somebody else', id: asId('flight-9') }),
  });
  expect(judgeFlight(other)).toEqual(judgeFlight(plain));
  expect(scoreRelevance(other.context, other.flight)).toEqual(scoreRelevance(plain.context, plain.flight));
});
