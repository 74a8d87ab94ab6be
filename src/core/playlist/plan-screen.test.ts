import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { BUILT_IN_KNOWLEDGE } from '../context/knowledge.js';
import { NO_NETWORK_RULES } from '../context/network.js';
import { asId } from '../base/ids.js';
import { addDays, civilDay, startOfDay } from '../base/local-time.js';
import type { WaitingSlot } from '../context/venue.js';
import { aContext, aScreen } from '../eligibility/candidate.fixture.js';
import { PLAN_DAYS, resolveOccurrences, type ScreenFacts, slotOccurrences } from './plan-screen.js';

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
