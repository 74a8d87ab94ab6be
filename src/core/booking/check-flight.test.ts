import { describe, expect, test } from '@jest/globals';
import { instant } from '../base/instant.js';
import { FLIGHT_STATES } from '../eligibility/terms.js';
import { checkFlight, FLIGHT_ACTIONS, stateAfter, stateAt } from './check-flight.js';

const DAY = 86_400_000;
const NOW = instant(1_000 * DAY);
const flight = {
  startsAt: NOW,
  endsAt: instant(NOW + DAY),
  productIds: ['wedding-photography'],
  activityIds: [],
};
const codes = (change: Partial<typeof flight>): readonly string[] =>
  checkFlight({ ...flight, ...change }, NOW, 400 * DAY).map((fault) => fault.code);

describe('checkFlight', () => {
  test('[BK1] a flight that starts now and ends later is taken, to the longest that is allowed', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ endsAt: instant(NOW + 400 * DAY) })).toEqual([]);
    expect(codes({ endsAt: instant(NOW + 400 * DAY + 1) })).toEqual(['FLIGHT_TOO_LONG']);
  });

  test('[BK1] dates that touch, are inverted, or are past are refused by name', () => {
    expect(codes({ endsAt: flight.startsAt })).toEqual(['FLIGHT_ENDS_BEFORE_START']);
    expect(codes({ startsAt: instant(NOW - 2 * DAY), endsAt: NOW })).toEqual(['FLIGHT_IN_PAST']);
    expect(codes({ startsAt: instant(NOW - 2 * DAY), endsAt: instant(NOW + 1) })).toEqual([]);
  });

  test('[BK1] every unknown product and activity is named', () => {
    expect(checkFlight({ ...flight, productIds: ['moon-dust'], activityIds: ['wizard'] }, NOW, DAY)).toEqual([
      { code: 'PRODUCT_UNKNOWN', field: 'productIds.0', value: 'moon-dust' },
      { code: 'ACTIVITY_UNKNOWN', field: 'context.activityIds.0', value: 'wizard' },
    ]);
  });
});

describe('flight states', () => {
  test('[BK2] what is over cannot be paused, resumed or cancelled', () => {
    for (const state of ['finished', 'cancelled', 'expired', 'declined'] as const)
      for (const action of FLIGHT_ACTIONS) expect(stateAfter(state, action)).toBeNull();
    expect(stateAfter('booked', 'pause')).toBe('paused');
    expect(stateAfter('paused', 'resume')).toBe('booked');
    expect(stateAfter('draft', 'pause')).toBeNull();
  });

  test('[BK3] a booked flight is in flight from its start, inclusive, to its end, exclusive', () => {
    const [starts, ends] = [NOW, instant(NOW + DAY)];
    expect(stateAt('booked', starts, ends, instant(NOW - 1))).toBe('booked');
    expect(stateAt('booked', starts, ends, NOW)).toBe('in-flight');
    expect(stateAt('booked', starts, ends, instant(ends - 1))).toBe('in-flight');
    expect(stateAt('booked', starts, ends, ends)).toBe('finished');
    for (const state of FLIGHT_STATES)
      if (state !== 'booked' && state !== 'in-flight') expect(stateAt(state, starts, ends, ends)).toBe(state);
  });
});
