import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { BUILT_IN_KNOWLEDGE } from '../context/knowledge.js';
import { NO_NETWORK_RULES } from '../context/network.js';
import { asId } from '../base/ids.js';
import { addDays, civilDay, startOfDay } from '../base/local-time.js';
import type { WaitingSlot } from '../context/venue.js';
import { aContext, aCreative, aFlight, aScreen, TUESDAY_11H } from '../eligibility/candidate.fixture.js';
import type { FlightTerms } from '../eligibility/terms.js';
import { adWeights, LEAST_FOR_OTHERS } from './ad-weights.js';
import { offersFor } from './plan-screen.js';
import { PLAN_DAYS, resolveOccurrences, slotOccurrences } from './plan-range.js';
import type { ScreenFacts } from './screen-plan.js';

const ZONE = asId<WaitingSlot['zoneId']>('zone-1');

const aSlot = fc.record({
  id: fc.constantFrom('slot-1', 'slot-2').map((id) => asId<WaitingSlot['id']>(id)),
  zoneId: fc.constant(ZONE),
  weekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7] as const, { minLength: 1 }),
  startMinute: fc.constantFrom(0, 540, 600),
  endMinute: fc.constantFrom(660, 1_140, 1_500),
  expectedWaitSeconds: fc.constantFrom(120, 240),
  peoplePerHour: fc.constant(null),
  maxAdSharePercent: fc.constantFrom(40, 60),
});

/** Few values of each kind, so that screens that differ in one thing only come often. */
const someFacts = fc
  .record({
    openingHours: fc.constantFrom('Mo-Su 09:00-20:00', 'Tu-Sa 10:00-19:00', 'PH off; Mo-Su 10:00-18:00', '?'),
    timeZone: fc.constantFrom('Europe/Paris', 'Indian/Reunion'),
    countryCode: fc.constantFrom('FR', 'BE'),
    postcode: fc.constantFrom('33000', '67000', '97400'),
    slots: fc.array(aSlot, { maxLength: 2 }),
  })
  .map(({ slots, ...context }): ScreenFacts => ({
    context: aContext(context),
    zone: { id: ZONE, venueId: asId('venue-1'), name: 'Comptoir', kind: 'counter' },
    slots,
    screen: aScreen(),
    ownContent: [],
    approvedCampaignIds: [],
    network: NO_NETWORK_RULES,
    knowledge: BUILT_IN_KNOWLEDGE,
  }));

describe('the waiting slots of a screen', () => {
  test('[PL10] what is remembered of them is what they would come to anew, whoever asked before', () => {
    const firstDay = fc.integer({ min: 0, max: 3 }).map((after) => addDays(civilDay(2026, 7, 10), after));
    fc.assert(
      fc.property(fc.array(fc.tuple(someFacts, firstDay), { minLength: 1, maxLength: 20 }), (asked) => {
        for (const [facts, day] of asked) {
          const { timeZone } = facts.context;
          const range = {
            from: startOfDay(timeZone, day),
            to: startOfDay(timeZone, addDays(day, PLAN_DAYS)),
          };
          expect(slotOccurrences(facts, range)).toEqual(resolveOccurrences(facts, range));
        }
      }),
    );
  });
});

describe('shares of voice', () => {
  const facts: ScreenFacts = {
    context: aContext({ openingHours: '24/7' }),
    zone: { id: ZONE, venueId: asId('venue-1'), name: 'Comptoir', kind: 'counter' },
    slots: [],
    screen: aScreen(),
    ownContent: [],
    approvedCampaignIds: [],
    network: NO_NETWORK_RULES,
    knowledge: BUILT_IN_KNOWLEDGE,
  };
  const sold = (name: string, goal: FlightTerms['goal'], creatives = 1): FlightTerms =>
    aFlight({
      id: asId(name),
      goal,
      creatives: Array.from({ length: creatives }, (_, at) =>
        aCreative({ id: asId(`${name}-${String(at)}`), sha256: `${name}-${String(at)}` }),
      ),
    });
  const percent = (share: number): FlightTerms['goal'] => ({ kind: 'share-of-voice', percent: share });
  const PLAYS = { kind: 'plays', plays: 1_000 } as const;
  /** The part of the ads' weight of each flight, by its name. */
  const partsOf = (flights: readonly FlightTerms[]): ReadonlyMap<string, number> => {
    const parts = new Map<string, number>();
    const weights = adWeights(offersFor({ facts, flights }, TUESDAY_11H));
    const all = weights.reduce((sum, { weight }) => sum + weight, 0);
    for (const { id, weight } of weights) {
      const name = id.split('.')[0] ?? '';
      parts.set(name, (parts.get(name) ?? 0) + weight / all);
    }
    return parts;
  };

  test('[PL12] a flight gets the part it bought, however many creatives show it; the others divide the rest', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 3 })), {
          minLength: 1,
          maxLength: 4,
        }),
        fc.integer({ min: 0, max: 3 }),
        (bought, others) => {
          const flights = [
            ...bought.map(([share, creatives], at) => sold(`share${String(at)}`, percent(share), creatives)),
            ...Array.from({ length: others }, (_, at) => sold(`plays${String(at)}`, PLAYS)),
          ];
          const parts = partsOf(flights);
          const shares = bought.reduce((sum, [share]) => sum + share, 0) / 100;
          const forOthers = others === 0 ? 0 : Math.max(1 - shares, LEAST_FOR_OTHERS);
          bought.forEach(([share], at) => {
            expect(parts.get(`share${String(at)}`)).toBeCloseTo(share / 100 / (shares + forOthers), 9);
          });
          for (let at = 0; at < others; at += 1)
            expect(parts.get(`plays${String(at)}`)).toBeCloseTo(forOthers / others / (shares + forOthers), 9);
        },
      ),
    );
  });

  test('[PL12] [PL17] what is sold in full leaves the others five parts in a hundred and five', () => {
    expect(LEAST_FOR_OTHERS).toBe(0.05);
    expect(partsOf([sold('half', percent(50)), sold('other', PLAYS)])).toEqual(
      new Map([
        ['half', 0.5],
        ['other', 0.5],
      ]),
    );
    expect(partsOf([sold('all', percent(100)), sold('other', PLAYS)]).get('other')).toBeCloseTo(5 / 105, 9);
  });
});
