import type { Instant } from '../base/instant.js';
import { ALL_RULES } from '../relevance/judge-flight.js';
import type { FlightTerms } from '../eligibility/terms.js';
import type { ScreenFacts } from './plan-screen.js';

/** Refusals that time, plays or a decision can lift without the screen's declaration changing. */
export const PASSING: ReadonlySet<string> = new Set([
  'FLIGHT_NOT_BOOKED',
  'OUTSIDE_FLIGHT',
  'GOAL_REACHED',
  'CREATIVE_NOT_APPROVED',
  'OUTSIDE_WAITING_SLOT',
  'LAW_NIGHT',
]);

/**
 * PL13: whether a change to this flight can change this screen's plan: no, when every creative of it is refused here
 * for a reason that lasts as long as both declare what they do.
 */
export function touches(facts: ScreenFacts, flight: FlightTerms, at: Instant): boolean {
  return flight.creatives.some((creative) =>
    ALL_RULES.every((rule) => {
      const reason = rule({
        context: facts.context,
        screen: facts.screen,
        approvedCampaignIds: facts.approvedCampaignIds,
        slot: null,
        flight,
        creative,
        at,
        isPaidTime: true,
      });
      return reason === null || PASSING.has(reason.code);
    }),
  );
}
