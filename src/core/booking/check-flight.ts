import type { DurationMs, Instant } from '../base/instant.js';
import { findActivity } from '../context/activities.js';
import { findProduct } from '../context/products.js';
import type { FlightState } from '../eligibility/terms.js';

/** What of a flight can be wrong in itself. */
export interface FlightDates {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly productIds: readonly string[];
  readonly activityIds: readonly string[];
}

export type FlightFault =
  | {
      readonly code: 'FLIGHT_ENDS_BEFORE_START' | 'FLIGHT_IN_PAST' | 'FLIGHT_TOO_LONG';
      readonly field: string;
    }
  | { readonly code: 'PRODUCT_UNKNOWN' | 'ACTIVITY_UNKNOWN'; readonly field: string; readonly value: string };

/** BK1: a flight runs forward, ends in the future, is not longer than allowed, and names what we know. */
export function checkFlight(flight: FlightDates, at: Instant, longestMs: DurationMs): readonly FlightFault[] {
  const faults: FlightFault[] = [];
  const { startsAt, endsAt } = flight;
  if (endsAt <= startsAt) faults.push({ code: 'FLIGHT_ENDS_BEFORE_START', field: 'endsAt' });
  else if (endsAt <= at) faults.push({ code: 'FLIGHT_IN_PAST', field: 'endsAt' });
  else if (endsAt - startsAt > longestMs) faults.push({ code: 'FLIGHT_TOO_LONG', field: 'endsAt' });
  flight.productIds.forEach((id, index) => {
    if (findProduct(id) === null)
      faults.push({ code: 'PRODUCT_UNKNOWN', field: `productIds.${String(index)}`, value: id });
  });
  flight.activityIds.forEach((id, index) => {
    if (findActivity(id) === null)
      faults.push({ code: 'ACTIVITY_UNKNOWN', field: `context.activityIds.${String(index)}`, value: id });
  });
  return faults;
}

export const FLIGHT_ACTIONS = ['pause', 'resume', 'cancel'] as const;
export type FlightAction = (typeof FLIGHT_ACTIONS)[number];

const AFTER: Readonly<Record<FlightAction, Partial<Record<FlightState, FlightState>>>> = {
  pause: { booked: 'paused', 'in-flight': 'paused' },
  resume: { paused: 'booked' },
  cancel: {
    draft: 'cancelled',
    reserved: 'cancelled',
    booked: 'cancelled',
    'in-flight': 'cancelled',
    paused: 'cancelled',
  },
};

/** BK2: the state an action leads to, by OpenDirect's line states, or null where it is not possible. */
export const stateAfter = (state: FlightState, action: FlightAction): FlightState | null =>
  AFTER[action][state] ?? null;

/** BK3: the state people see: a booked flight is in flight between its dates, and finished after them. */
export function stateAt(state: FlightState, startsAt: Instant, endsAt: Instant, at: Instant): FlightState {
  if (state !== 'booked' && state !== 'in-flight') return state;
  if (at >= endsAt) return 'finished';
  return at >= startsAt ? 'in-flight' : 'booked';
}
