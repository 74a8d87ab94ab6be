import { expect, test } from '@jest/globals';
import { BUILT_IN_KNOWLEDGE } from '../context/knowledge.js';
import fc from 'fast-check';
import { asId } from '../base/ids.js';
import { instant, type Instant, type Interval, later, within } from '../base/instant.js';
import { NO_NETWORK_RULES } from '../context/network.js';
import { shopOpenings, waitingMoments } from '../context/shop-hours.js';
import type { WaitingSlot, Weekday } from '../context/venue.js';
import { SCOPED_RULES } from '../relevance/judge-flight.js';
import { aContext, aCreative, aFlight, aScreen, TUESDAY_11H } from './candidate.fixture.js';
import { judge } from './judge.js';
import { HORIZON_MS, whyNot, type WhyNotQuestion } from './why-not.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const exactly = (text: string): Instant => instant(Date.parse(text));
const WEEK: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

const aSlot = (over: Partial<WaitingSlot> = {}): WaitingSlot => ({
  id: asId('slot-1'),
  zoneId: asId('zone-1'),
  weekdays: WEEK,
  startMinute: 10 * 60,
  endMinute: 12 * 60,
  expectedWaitSeconds: 240,
  peoplePerHour: null,
  maxAdSharePercent: 60,
  ...over,
});

/** The jeweller's screen on Tuesday 2 June 2026 at 11:00, people waiting from 10 to 12; open Tuesday to Saturday. */
const aQuestion = (over: Partial<WhyNotQuestion> = {}): WhyNotQuestion => ({
  context: aContext(),
  screen: aScreen(),
  zoneKind: 'counter',
  slots: [aSlot()],
  flight: aFlight({ startsAt: exactly('2026-01-01T00:00:00Z'), endsAt: exactly('2027-01-01T00:00:00Z') }),
  creative: aCreative(),
  at: TUESDAY_11H,
  approvedCampaignIds: [],
  knowledge: BUILT_IN_KNOWLEDGE,
  network: NO_NETWORK_RULES,
  ...over,
});
const ask = (over: Partial<WhyNotQuestion> = {}, horizonMs?: number) =>
  whyNot(aQuestion(over), SCOPED_RULES, horizonMs);
const span = (stretch: Interval | null) =>
  stretch === null ? null : [stretch.from, stretch.to].map((at) => new Date(at).toISOString());

test('[WN2] where nothing stands in the way, the next stretch begins now', () => {
  const answer = ask();
  expect([answer.reasons, answer.playsThen]).toEqual([[], true]);
  expect(span(answer.next)).toEqual(['2026-06-02T09:00:00.000Z', '2026-06-02T10:00:00.000Z']);
  expect(span(answer.previous)).toEqual(['2026-06-02T08:00:00.000Z', '2026-06-02T09:00:00.000Z']);
});

test('[WN1] [WN2] on a closed day every reason is told, with who can lift it and when it will be over', () => {
  const answer = ask({ at: exactly('2026-06-01T11:00:00+02:00') });
  expect(
    answer.reasons.map(({ reason, remedy, isLasting }) => [reason.ruleId, remedy.by, isLasting]),
  ).toEqual([
    ['EL11', 'merchant', false],
    ['EL17', 'time', false],
  ]);
  expect(span(answer.previous)).toEqual(['2026-05-30T08:00:00.000Z', '2026-05-30T10:00:00.000Z']);
  expect(span(answer.next)).toEqual(['2026-06-02T08:00:00.000Z', '2026-06-02T10:00:00.000Z']);
  expect(answer.playsThen).toBe(true);
});

test('[WN2] a lasting reason is told as such; the stretches are those once it is lifted', () => {
  const vetoes = [
    {
      id: 'veto-1',
      venueId: asId<never>('venue-1'),
      target: { kind: 'category', categoryId: '1010' } as const,
    },
  ];
  const answer = ask({ context: aContext({ vetoes }), at: exactly('2026-06-01T11:00:00+02:00') });
  expect(answer.reasons.map(({ reason, isLasting }) => [reason.code, isLasting])).toEqual([
    ['OUTSIDE_WAITING_SLOT', false],
    ['VETO', true],
    ['SHOP_CLOSED', false],
  ]);
  expect(answer.playsThen).toBe(false);
  expect(span(answer.next)).toEqual(['2026-06-02T08:00:00.000Z', '2026-06-02T10:00:00.000Z']);
});

test('[WN2] a flight to come, and one that is over, are looked for in their dates only', () => {
  const startsAt = exactly('2026-09-01T10:30:00.001+02:00');
  const endsAt = exactly('2026-09-01T11:00:00+02:00');
  const coming = ask({ flight: aFlight({ startsAt, endsAt }) });
  expect(coming.reasons.map(({ reason, remedy }) => [reason.code, remedy.by])).toEqual([
    ['OUTSIDE_FLIGHT', 'time'],
  ]);
  expect([coming.previous, coming.next]).toEqual([null, { from: startsAt, to: endsAt }]);
  const over = ask({ flight: aFlight({ startsAt, endsAt }), at: endsAt });
  expect(over.reasons.map(({ reason, remedy }) => [reason.code, remedy.by])).toEqual([
    ['OUTSIDE_FLIGHT', 'advertiser'],
  ]);
  expect([over.previous, over.next]).toEqual([{ from: startsAt, to: endsAt }, null]);
});

test('[WN2] the night of the law is stepped over to the millisecond, and so is a curfew', () => {
  const question = {
    context: aContext({ openingHours: '24/7' }),
    screen: aScreen({ visibleFromPublicRoad: true }),
    slots: [aSlot({ startMinute: 0, endMinute: 24 * 60 })],
    at: exactly('2026-06-02T03:00:00+02:00'),
  };
  const night = ask(question);
  expect(night.reasons.map(({ reason }) => reason.code)).toEqual(['LAW_NIGHT']);
  expect(span(night.next)).toEqual(['2026-06-02T04:00:00.000Z', '2026-06-02T23:00:00.000Z']);
  expect(span(night.previous)).toEqual(['2026-06-01T04:00:00.000Z', '2026-06-01T23:00:00.000Z']);
  const communeCurfews = [{ communeCode: '33063', fromMinute: 1380, toMinute: 420, source: 'RLPi' }];
  const curfew = ask({ ...question, network: { ...NO_NETWORK_RULES, communeCurfews } });
  expect(span(curfew.next)).toEqual(['2026-06-02T05:00:00.000Z', '2026-06-02T21:00:00.000Z']);
});

test('[WN2] far ahead, up to 400 days and no further', () => {
  const context = aContext({ openingHours: '2027 Jun 1 10:00-18:00' });
  const flight = aFlight({
    startsAt: exactly('2026-06-01T00:00:00Z'),
    endsAt: exactly('2027-07-01T00:00:00Z'),
  });
  expect(span(ask({ context, flight }).next)).toEqual([
    '2027-06-01T08:00:00.000Z',
    '2027-06-01T10:00:00.000Z',
  ]);
  const before = exactly('2027-06-01T10:00:00+02:00') - HORIZON_MS;
  const earlier = aFlight({ startsAt: instant(before - DAY), endsAt: exactly('2027-07-01T00:00:00Z') });
  expect(ask({ context, flight: earlier, at: instant(before) }).next).toBeNull();
  expect(span(ask({ context, flight: earlier, at: instant(before + 1) }).next)).toEqual([
    '2027-06-01T08:00:00.000Z',
    '2027-06-01T08:00:00.001Z',
  ]);
});

test('[WN2] a stretch that runs over a fortnight is one, read forward and backward', () => {
  const context = aContext({ openingHours: '24/7' });
  const slots = [aSlot({ startMinute: 0, endMinute: 24 * 60 })];
  const startsAt = later(TUESDAY_11H, -40 * DAY);
  const endsAt = later(TUESDAY_11H, 50 * DAY);
  const answer = ask({ context, slots, flight: aFlight({ startsAt, endsAt }) });
  expect([answer.previous, answer.next]).toEqual([
    { from: startsAt, to: TUESDAY_11H },
    { from: TUESDAY_11H, to: endsAt },
  ]);
});

test('[WN2] without a waiting slot, or with hours not understood, no time is named', () => {
  expect(ask({ slots: [] })).toMatchObject({ previous: null, next: null });
  const lost = ask({ context: aContext({ openingHours: 'sometimes' }) });
  expect(lost).toMatchObject({ previous: null, next: null });
  expect(lost.reasons.map(({ reason }) => reason.code)).toEqual(['OUTSIDE_WAITING_SLOT', 'HOURS_UNKNOWN']);
});

const TIMED = SCOPED_RULES.filter(({ scope }) => scope === 'instant').map(({ rule }) => rule);

/** Whether time alone stands in the way, asked minute by minute of a range that is resolved once. */
function freeMinutes(question: WhyNotQuestion, range: Interval): (at: Instant) => boolean {
  const { slots, ...rest } = question;
  const moments = waitingMoments(question.context, slots, range);
  const openings = shopOpenings(question.context, range);
  return (at) => {
    const slot = moments.find((one) => within(one, at)) ?? null;
    const open = openings.find((one) => within(one, at));
    const candidate = {
      ...rest,
      at,
      slot: slot === null ? null : { occurrence: slot, maxAdSharePercent: slot.maxAdSharePercent },
      opening: open === undefined ? 'closed' : open.unknown ? 'unknown' : 'open',
      isPaidTime: true,
    } as const;
    return judge(candidate, TIMED).kind === 'eligible';
  };
}

test('[WN2] the nearest stretches are those found by looking at every minute', () => {
  const days = fc.subarray<Weekday>([...WEEK], { minLength: 1 });
  const slot = fc
    .record({
      weekdays: days,
      start: fc.integer({ min: 0, max: 95 }),
      length: fc.integer({ min: 1, max: 40 }),
      share: fc.constantFrom(0, 50),
    })
    .map(({ weekdays, start, length, share }) =>
      aSlot({
        weekdays,
        startMinute: start * 15,
        endMinute: start * 15 + length * 15,
        maxAdSharePercent: share,
      }),
    );
  const question = fc.record({
    start: fc.constantFrom('2026-06-02T09:00:00Z', '2026-03-28T23:00:00Z', '2026-10-24T23:00:00Z'),
    slots: fc.array(slot, { minLength: 1, maxLength: 3 }),
    hours: fc.constantFrom('24/7', 'Tu-Sa 10:00-19:00', 'Mo-Su 18:00-26:00', 'Mo-Fr 08:00-12:00,14:00+'),
    road: fc.boolean(),
    curfew: fc.constantFrom([], [{ communeCode: '33063', fromMinute: 1395, toMinute: 150, source: 'RLPi' }]),
    from: fc.integer({ min: -40, max: 20 }),
    to: fc.integer({ min: 21, max: 60 }),
  });
  const HORIZON = 30 * HOUR;
  fc.assert(
    fc.property(question, ({ start, slots, hours, road, curfew, from, to }) => {
      const at = exactly(start);
      const asked = aQuestion({
        at,
        slots: slots.map((one, index) => ({ ...one, id: asId<never>(`slot-${index}`) })),
        context: aContext({ openingHours: hours }),
        screen: aScreen({ visibleFromPublicRoad: road }),
        network: { ...NO_NETWORK_RULES, communeCurfews: curfew },
        flight: aFlight({ startsAt: later(at, from * HOUR), endsAt: later(at, to * HOUR) }),
      });
      const isFree = freeMinutes(asked, { from: later(at, -HORIZON - DAY), to: later(at, HORIZON + DAY) });
      const free = (minute: number): boolean => isFree(later(at, minute * MINUTE));
      const answer = whyNot(asked, SCOPED_RULES, HORIZON);
      const most = HORIZON / MINUTE;
      let first = 0;
      while (first < most && !free(first)) first += 1;
      let end = first;
      while (end < most && free(end)) end += 1;
      expect(answer.next).toEqual(
        first === most ? null : { from: later(at, first * MINUTE), to: later(at, end * MINUTE) },
      );
      let last = -1;
      while (last >= -most && !free(last)) last -= 1;
      let begin = last;
      while (begin >= -most && free(begin)) begin -= 1;
      expect(answer.previous).toEqual(
        last < -most ? null : { from: later(at, (begin + 1) * MINUTE), to: later(at, (last + 1) * MINUTE) },
      );
    }),
    { numRuns: 60 },
  );
});
