import { expect, test } from '@jest/globals';
import { asId } from '../base/ids.js';
import { instant, later } from '../base/instant.js';
import type { MerchantContext, Veto, VetoTarget } from '../context/venue.js';
import { aCandidate, aContext, aCreative, aFlight, aScreen, TUESDAY_11H } from './candidate.fixture.js';
import type { Candidate } from './candidate.js';
import { ELIGIBILITY_RULES, judge } from './judge.js';
import { reasonText } from './reason-text.js';
import type { Reason, ReasonCode } from './reason.js';
import { APPROVAL_STATES, ASKS_NOTHING, FLIGHT_STATES, type ContextTerms } from './terms.js';

const reasons = (over: Partial<Candidate> = {}): readonly Reason[] => {
  const verdict = judge(aCandidate(over), ELIGIBILITY_RULES);
  return verdict.kind === 'eligible' ? [] : verdict.reasons;
};
const codes = (over: Partial<Candidate> = {}): ReasonCode[] => reasons(over).map(({ code }) => code);
const asking = (over: Partial<ContextTerms>): Partial<Candidate> => ({
  flight: aFlight({ context: { ...ASKS_NOTHING, ...over } }),
});
const shop = (over: Partial<MerchantContext>): MerchantContext => aContext(over);
const aVeto = (target: VetoTarget): Veto => ({ id: `veto-${target.kind}`, venueId: asId('venue-1'), target });

test('[EL0] without objection the answer is eligible, and the same object each time', () => {
  expect(judge(aCandidate(), ELIGIBILITY_RULES)).toEqual({ kind: 'eligible', notes: [] });
  expect(judge(aCandidate(), ELIGIBILITY_RULES)).toBe(judge(aCandidate(), ELIGIBILITY_RULES));
});

test('[EL1] only a booked flight or one in flight plays', () => {
  const playing = FLIGHT_STATES.filter((state) => codes({ flight: aFlight({ state }) }).length === 0);
  expect(playing).toEqual(['booked', 'in-flight']);
  expect(codes({ flight: aFlight({ state: 'paused' }) })).toEqual(['FLIGHT_NOT_BOOKED']);
});

test('[EL2] a flight includes its start and excludes its end', () => {
  const flight = aFlight({ startsAt: TUESDAY_11H, endsAt: later(TUESDAY_11H, 1) });
  expect(codes({ flight })).toEqual([]);
  expect(codes({ flight, at: later(TUESDAY_11H, 1) })).toEqual(['OUTSIDE_FLIGHT']);
  expect(codes({ flight, at: later(TUESDAY_11H, -1) })).toEqual(['OUTSIDE_FLIGHT']);
});

test('[EL3] a goal in plays ends at its last play, a share of voice at the end of the flight', () => {
  const goal = { kind: 'plays', plays: 10 } as const;
  expect(codes({ flight: aFlight({ goal, playsDelivered: 9 }) })).toEqual([]);
  expect(codes({ flight: aFlight({ goal, playsDelivered: 10 }) })).toEqual(['GOAL_REACHED']);
  expect(
    codes({ flight: aFlight({ goal: { kind: 'share-of-voice', percent: 1 }, playsDelivered: 10 }) }),
  ).toEqual([]);
});

test('[EL4] a creative waits for approval', () => {
  const playing = APPROVAL_STATES.filter(
    (approval) => codes({ creative: aCreative({ approval }) }).length === 0,
  );
  expect(playing).toEqual(['approved']);
});

test('[EL5] a screen for images refuses a video', () => {
  const screen = aScreen({ acceptedMedia: ['image'] });
  expect(codes({ screen, creative: aCreative({ kind: 'video' }) })).toEqual(['MEDIA_NOT_ACCEPTED']);
  expect(codes({ screen })).toEqual([]);
});

test('[EL6] landscape and portrait do not mix, a square fits both', () => {
  const portrait = aScreen({ orientation: 'portrait', widthPx: 1080, heightPx: 1920 });
  expect(codes({ screen: portrait })).toEqual(['WRONG_ORIENTATION']);
  expect(codes({ screen: portrait, creative: aCreative({ widthPx: 1080, heightPx: 1920 }) })).toEqual([]);
  expect(codes({ creative: aCreative({ widthPx: 1080, heightPx: 1920 }) })).toEqual(['WRONG_ORIENTATION']);
  expect(codes({ screen: portrait, creative: aCreative({ widthPx: 1080, heightPx: 1080 }) })).toEqual([]);
});

test.each([
  [2_999, 1],
  [3_000, 0],
  [60_000, 0],
  [60_001, 1],
])('[EL7] %d ms is refused %d times', (durationMs, count) => {
  expect(codes({ creative: aCreative({ durationMs }) })).toEqual(Array(count).fill('DURATION_OUT_OF_RANGE'));
});

test('[EL8] asked for activities, the shop is one of them', () => {
  expect(codes(asking({ activityIds: ['florist', 'jeweller'] }))).toEqual([]);
  expect(codes(asking({ activityIds: ['florist'] }))).toEqual(['ACTIVITY_NOT_ASKED']);
});

test('[EL9] asked for a place, the shop is there, edge of the radius included', () => {
  const center = { lat: 44.8404, lon: -0.5805 };
  expect(codes(asking({ place: { kind: 'radius', center, km: 0 } }))).toEqual([]);
  expect(
    codes(asking({ place: { kind: 'radius', center: { lat: 48.8566, lon: 2.3522 }, km: 400 } })),
  ).toEqual(['PLACE_NOT_ASKED']);
  expect(codes(asking({ place: { kind: 'postcodes', prefixes: ['75', '33'] } }))).toEqual([]);
  expect(codes(asking({ place: { kind: 'postcodes', prefixes: ['75'] } }))).toEqual(['PLACE_NOT_ASKED']);
});

test('[EL10] asked for a clientele, the shop declares one of them', () => {
  expect(codes(asking({ clientele: ['seniors', 'tourists'] }))).toEqual([]);
  expect(codes(asking({ clientele: ['seniors'] }))).toEqual(['CLIENTELE_NOT_ASKED']);
});

test('[EL11] paid time lies inside the slot, its end excluded; unpaid time asks nothing', () => {
  const slot = { occurrence: { from: instant(TUESDAY_11H - 1), to: TUESDAY_11H }, maxAdSharePercent: 60 };
  expect(codes({ slot })).toEqual(['OUTSIDE_WAITING_SLOT']);
  expect(codes({ slot, at: instant(TUESDAY_11H - 1) })).toEqual([]);
  expect(codes({ slot: null })).toEqual(['OUTSIDE_WAITING_SLOT']);
  expect(codes({ slot: null, isPaidTime: false })).toEqual([]);
});

test('[EL12] a blocked category blocks all below it', () => {
  const rules = { ...aContext().rules, blockedCategoryIds: ['1010'] };
  expect(codes({ context: shop({ rules }) })).toEqual(['CATEGORY_BLOCKED']);
  expect(codes({ context: shop({ rules: { ...rules, blockedCategoryIds: ['1355', '1529'] } }) })).toEqual([]);
});

test.each<VetoTarget>([
  { kind: 'advertiser', organisationId: 'advertiser-1' },
  { kind: 'campaign', campaignId: 'campaign-1' },
  { kind: 'creative', creativeId: 'creative-1' },
  { kind: 'category', categoryId: '1012' },
])('[EL13] a veto by $kind binds', (target) => {
  expect(codes({ context: shop({ vetoes: [aVeto(target)] }) })).toEqual(['VETO']);
});

test('[EL13] every veto that binds is named, the others are not', () => {
  const binding = [
    aVeto({ kind: 'campaign', campaignId: 'campaign-1' }),
    aVeto({ kind: 'category', categoryId: '1021' }),
  ];
  const idle = [
    aVeto({ kind: 'creative', creativeId: 'creative-9' }),
    aVeto({ kind: 'category', categoryId: '1474' }),
  ];
  const vetoes = [idle[0]!, binding[0]!, idle[1]!, binding[1]!];
  expect(reasons({ context: shop({ vetoes }) })).toEqual([{ code: 'VETO', ruleId: 'EL13', vetoes: binding }]);
  expect(codes({ context: shop({ vetoes: idle }) })).toEqual([]);
});

test('[EL14] a rival is refused by what the activity sells and by what the shop declares', () => {
  expect(reasons({ flight: aFlight({ productIds: ['wedding-photography', 'watch'] }) })).toEqual([
    { code: 'COMPETITOR', ruleId: 'EL14', productIds: ['watch'] },
  ]);
  expect(codes({ context: shop({ productIds: ['wedding-photography'] }) })).toEqual(['COMPETITOR']);
});

test('[EL14] a shop may accept competitors, and always accepts itself', () => {
  const flight = aFlight({ productIds: ['watch'] });
  const rules = { ...aContext().rules, refusesCompetitors: false };
  expect(codes({ flight, context: shop({ rules }) })).toEqual([]);
  expect(codes({ flight: aFlight({ productIds: ['watch'], organisationId: asId('merchant-1') }) })).toEqual(
    [],
  );
});

test('[EL15] a shop that approves each campaign shows only those', () => {
  const context = shop({ rules: { ...aContext().rules, approvalMode: 'each-one' } });
  expect(codes({ context })).toEqual(['NEEDS_APPROVAL']);
  expect(codes({ context, approvedCampaignIds: ['campaign-1'] })).toEqual([]);
});

test('[EL16] an ad for something the list does not know is refused, as is an ad for nothing', () => {
  expect(reasons({ flight: aFlight({ productIds: ['wedding-photography', 'moon-dust'] }) })).toEqual([
    { code: 'UNKNOWN_PRODUCT', ruleId: 'EL16', productIds: ['moon-dust'] },
  ]);
  expect(codes({ flight: aFlight({ productIds: [] }) })).toEqual(['UNKNOWN_PRODUCT']);
});

test('[EL0] several reasons at once are all returned, in the order of the rules', () => {
  const everything = reasons({
    context: shop({
      rules: {
        ...aContext().rules,
        blockedCategoryIds: ['1058'],
        blockedProductIds: ['wine'],
        blockedKeywords: ['jour'],
        approvalMode: 'each-one',
      },
      vetoes: [aVeto({ kind: 'advertiser', organisationId: 'advertiser-1' })],
      countryCode: 'ZZ',
    }),
    screen: aScreen({ orientation: 'portrait', acceptedMedia: ['image'] }),
    slot: { occurrence: { from: later(TUESDAY_11H, 1), to: later(TUESDAY_11H, 2) }, maxAdSharePercent: 0 },
    opening: 'closed',
    creative: aCreative({ kind: 'video', approval: 'refused', durationMs: 90_000 }),
    flight: aFlight({
      state: 'draft',
      productIds: ['watch', 'wine', 'moon-dust'],
      startsAt: later(TUESDAY_11H, 1),
      goal: { kind: 'plays', plays: 5 },
      playsDelivered: 5,
      context: {
        ...ASKS_NOTHING,
        activityIds: ['florist'],
        clientele: ['seniors'],
        zoneKinds: ['terrace'],
        excluded: { ...ASKS_NOTHING.excluded, activityIds: ['jeweller'] },
        place: { kind: 'radius', center: { lat: 48.8566, lon: 2.3522 }, km: 10 },
      },
    }),
  });
  expect(everything.map(({ ruleId }) => ruleId)).toEqual([
    ...Array.from({ length: 19 }, (_, index) => `EL${index + 1}`),
    'EL22',
    'EL23',
    'EL24',
    'LW2',
  ]);
  const texts = everything.map(reasonText);
  // French typography: no-break spaces before a colon, a unit, a closing guillemet.
  expect(texts.filter(({ fr }) => / [:;!?»]|« |\d km/.test(fr))).toEqual([]);
  expect(texts.map(({ fr }) => fr.replaceAll('\u00a0', ' '))).toEqual([
    'La ligne n’est pas confirmée : brouillon.',
    'La date est hors de la période de diffusion.',
    'L’objectif de 5 diffusions est atteint.',
    'Le visuel a été refusé.',
    'L’écran n’accepte pas les vidéos.',
    'Le visuel est horizontal et l’écran vertical.',
    'Le visuel dure 90 s ; il faut de 3 à 60 s.',
    'La campagne ne vise pas cette activité : Bijouterie.',
    'Le commerce est à 499,1 km du point demandé, au-delà de 10,0 km.',
    'La campagne vise une autre clientèle : seniors.',
    'Personne n’attend à ce moment-là.',
    'Le commerce refuse cette catégorie (Clothing and Accessories) : Montres.',
    'Le commerce a écarté cet annonceur.',
    'L’annonce concurrence ce que vend le commerce : Montres.',
    'Le commerce n’a pas encore approuvé cette campagne.',
    'L’annonce promeut un produit inconnu de la liste : moon-dust.',
    'Le commerce est fermé à ce moment-là.',
    'La campagne demande un autre endroit du commerce : terrasse.',
    'Le commerce ne laisse aucune place à la publicité pendant cette attente.',
    'Le commerce refuse ce produit : Vins.',
    'Le commerce refuse un mot de l’annonce : « jour ».',
    'L’annonceur a exclu cette activité.',
    'La publicité pour l’alcool n’est pas ouverte dans ce pays.',
  ]);
  expect(texts.filter(({ en }) => !/^[A-Z].+\.$/.test(en))).toEqual([]);
});
