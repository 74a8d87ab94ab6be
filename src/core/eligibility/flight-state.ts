import type { Rule } from './candidate.js';

/** EL1: only a booked flight, or one in flight, plays. */
export const flightState: Rule = ({ flight }) =>
  flight.state === 'booked' || flight.state === 'in-flight'
    ? null
    : { code: 'FLIGHT_NOT_BOOKED', ruleId: 'EL1', state: flight.state };
