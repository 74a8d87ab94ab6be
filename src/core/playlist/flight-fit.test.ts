import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { BUILT_IN_KNOWLEDGE } from '../context/knowledge.js';
import { NO_NETWORK_RULES } from '../context/network.js';
import { asId } from '../base/ids.js';
import { later } from '../base/instant.js';
import type { WaitingSlot } from '../context/venue.js';
import { aContext, aCreative, aFlight, aScreen, TUESDAY_11H } from '../eligibility/candidate.fixture.js';
import type { FlightTerms } from '../eligibility/terms.js';
import { flightFit, screenFit } from './flight-fit.js';
import type { ScreenFacts } from './screen-plan.js';
import { planScreen } from './plan-screen.js';

const DAY = 86_400_000;

const aSlot = (over: Partial<WaitingSlot> = {}): WaitingSlot => ({
  id: asId('slot-1'),
  zoneId: asId('zone-1'),
  weekdays: [2, 3, 4, 5, 6],
  startMinute: 10 * 60,
  endMinute: 19 * 60,
  expectedWaitSeconds: 240,
  peoplePerHour: 8,
  maxAdSharePercent: 60,
  ...over,
});

const someFacts = (over: Partial<ScreenFacts> = {}): ScreenFacts => ({
  context: aContext(),
  zone: { id: asId('zone-1'), venueId: asId('venue-1'), name: 'Comptoir', kind: 'counter' },
  slots: [aSlot()],
  screen: aScreen(),
  ownContent: [],
  approvedCampaignIds: [],
  network: NO_NETWORK_RULES,
  knowledge: BUILT_IN_KNOWLEDGE,
  ...over,
});

const flight = (over: Partial<FlightTerms> = {}): FlightTerms =>
  aFlight({ creatives: [aCreative()], state: 'draft', ...over });

const fitOf = (facts: ScreenFacts, terms: FlightTerms) =>
  flightFit(terms, [{ venueId: facts.context.venueId, fit: screenFit(facts, terms, TUESDAY_11H) }]);

describe('screenFit', () => {
  test('[PL20] a draft with an approved creative that goes with the shop would play', () => {
    expect(screenFit(someFacts(), flight(), TUESDAY_11H).kind).toBe('plays');
  });

  test('[PL20] the moment does not matter, the dates do: a flight of a Sunday meets nobody who waits', () => {
    const sunday = later(TUESDAY_11H, 5 * DAY);
    const nextWeek = flight({ startsAt: sunday, endsAt: later(sunday, 7 * DAY) });
    expect(screenFit(someFacts(), nextWeek, TUESDAY_11H).kind).toBe('plays');
    const sundayOnly = flight({ startsAt: sunday, endsAt: later(sunday, DAY / 2) });
    expect(screenFit(someFacts(), sundayOnly, TUESDAY_11H)).toMatchObject({
      kind: 'refused',
      reasons: [{ code: 'OUTSIDE_WAITING_SLOT' }],
    });
  });

  test('[PL20] a shop that is closed for three weeks is looked at in the fifth', () => {
    const context = aContext({ openingHours: 'Tu-Sa 10:00-19:00; 2026 Jun 1-21 off' });
    const long = flight({ endsAt: later(TUESDAY_11H, 40 * DAY) });
    expect(screenFit(someFacts({ context }), long, TUESDAY_11H).kind).toBe('plays');
  });

  test.each([
    ['awaits-operator', aCreative({ approval: 'pending' }), 'automatic'],
    ['awaits-shop', aCreative(), 'each-one'],
    ['awaits-operator', aCreative({ approval: 'pending' }), 'each-one'],
  ] as const)(
    '[PL20] where only approvals are missing it is said whose: %s',
    (kind, creative, approvalMode) => {
      const context = aContext({ rules: { ...aContext().rules, approvalMode } });
      expect(screenFit(someFacts({ context }), flight({ creatives: [creative] }), TUESDAY_11H).kind).toBe(
        kind,
      );
    },
  );

  test('[PL20] a refusal gives every lasting reason of the creative that is nearest to playing', () => {
    const rival = flight({
      productIds: ['engagement-ring'],
      creatives: [aCreative({ widthPx: 1080, heightPx: 1920 }), aCreative()],
    });
    expect(screenFit(someFacts(), rival, TUESDAY_11H)).toMatchObject({
      kind: 'refused',
      reasons: [{ code: 'COMPETITOR' }],
    });
  });

  test('[PL20] [LW8] a screen seen from the road is judged in the hours in which the law lets it show', () => {
    const screen = aScreen({ visibleFromPublicRoad: true });
    const context = aContext({ openingHours: '24/7' });
    const night = [aSlot({ weekdays: [1, 2, 3, 4, 5, 6, 7], startMinute: 120, endMinute: 300 })];
    const morning = [aSlot({ weekdays: [1, 2, 3, 4, 5, 6, 7], startMinute: 120, endMinute: 480 })];
    const week = flight({ endsAt: later(TUESDAY_11H, 7 * DAY) });
    expect(screenFit(someFacts({ screen, context, slots: morning }), week, TUESDAY_11H).kind).toBe('plays');
    expect(screenFit(someFacts({ screen, context, slots: night }), week, TUESDAY_11H)).toMatchObject({
      kind: 'refused',
      reasons: [{ code: 'LAW_NIGHT' }],
    });
  });

  test('[PL20] agrees with the plan: what would play is in it, what is refused is not', () => {
    const products = ['wedding-photography', 'engagement-ring', 'wedding-venue', 'pet-insurance'];
    fc.assert(
      fc.property(
        fc.constantFrom(...products),
        fc.constantFrom('jeweller', 'launderette', 'vet', 'bakery'),
        fc.integer({ min: -3, max: 5 }),
        fc.integer({ min: 1, max: 4 }),
        fc.constantFrom<'landscape' | 'portrait'>('landscape', 'portrait'),
        fc.boolean(),
        (product, activityId, startDay, days, orientation, refusesCompetitors) => {
          const context = aContext({ activityId, rules: { ...aContext().rules, refusesCompetitors } });
          const facts = someFacts({ context, screen: aScreen({ orientation }) });
          const terms = flight({
            state: 'booked',
            productIds: [product],
            startsAt: later(TUESDAY_11H, startDay * DAY),
            endsAt: later(TUESDAY_11H, (startDay + days) * DAY),
          });
          fc.pre(terms.endsAt > TUESDAY_11H);
          const house = [{ creative: aCreative({ id: asId('house') }) }];
          const plan = planScreen({ facts, flights: [terms], house, at: TUESDAY_11H });
          const plays = plan.windows.some(({ from, to }) => to > TUESDAY_11H && from < terms.endsAt);
          expect(screenFit(facts, terms, TUESDAY_11H).kind === 'plays').toBe(plays);
        },
      ),
    );
  });
});

describe('flightFit', () => {
  test('[PL20] of a shop’s screens the best counts, and each reason counts once a shop', () => {
    const terms = flight();
    const portrait = someFacts({ screen: aScreen({ orientation: 'portrait' }) });
    const elsewhere = (name: string) =>
      someFacts({
        context: aContext({ venueId: asId(name), activityId: 'launderette' }),
        screen: aScreen({ orientation: 'portrait' }),
      });
    const entries = [someFacts(), portrait, elsewhere('venue-2'), elsewhere('venue-3'), elsewhere('venue-3')];
    const fit = flightFit(
      terms,
      entries.map((facts) => ({
        venueId: facts.context.venueId,
        fit: screenFit(facts, terms, TUESDAY_11H),
      })),
    );
    expect(fit).toMatchObject({
      status: 'plays',
      plays: { venues: 1, screens: 1 },
      refused: { venues: 2, screens: 4 },
      venueIds: ['venue-1'],
    });
    expect(fit.reasons.map(({ code, venues }) => [code, venues])).toEqual([
      ['WRONG_ORIENTATION', 2],
      ['NOT_RELEVANT', 2],
    ]);
  });

  test('[PL20] says in one word what is missing', () => {
    const statusOf = (over: Partial<FlightTerms>) => fitOf(someFacts(), flight(over)).status;
    expect(statusOf({})).toBe('plays');
    expect(statusOf({ creatives: [aCreative({ approval: 'pending' })] })).toBe('awaits-approval');
    expect(statusOf({ creatives: [aCreative({ approval: 'refused' })] })).toBe('creatives-refused');
    expect(statusOf({ creatives: [] })).toBe('needs-creative');
    expect(statusOf({ creatives: [], productIds: ['pet-insurance'] })).toBe('fits-nowhere');
    expect(statusOf({ productIds: ['pet-insurance'] })).toBe('fits-nowhere');
    expect(statusOf({ goal: { kind: 'plays', plays: 10 }, playsDelivered: 10 })).toBe('goal-reached');
    expect(flightFit(flight(), []).status).toBe('fits-nowhere');
  });

  test('[PL21] the ceiling is that of the commonest wait, each picture once', () => {
    const short = someFacts({ slots: [aSlot({ expectedWaitSeconds: 60 })] });
    const twice = flight({ creatives: [aCreative(), aCreative({ id: asId('same-picture') })] });
    const entries = [someFacts(), someFacts(), short].map((facts) => ({
      venueId: facts.context.venueId,
      fit: screenFit(facts, twice, TUESDAY_11H),
    }));
    expect(flightFit(twice, entries).ceiling).toMatchObject({ waitSeconds: 240, adSeconds: 10 });
    expect(flightFit(twice, []).ceiling).toBeNull();
  });
});
