import type { Instant } from '../../core/base/instant.js';
import { checkFlight, type FlightDates } from '../../core/booking/check-flight.js';
import { UserError } from '../../platform/errors/errors.js';
import { LIMITS } from '../../wire/limits.js';

const DAY_MS = 86_400_000;

/** Refuses a flight that is wrong in itself, naming the first fault and its field. */
export function refuseFlight(flight: FlightDates, at: Instant): void {
  const [fault] = checkFlight(flight, at, LIMITS.flightDaysMax * DAY_MS);
  if (fault === undefined) return;
  const facts = 'value' in fault ? { value: fault.value } : { days: LIMITS.flightDaysMax };
  throw new UserError(fault.code, { field: fault.field, facts });
}
