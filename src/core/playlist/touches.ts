import type { Instant } from '../base/instant.js';
import { ELIGIBILITY_RULES } from '../eligibility/judge.js';
import type { FlightTerms } from '../eligibility/terms.js';
import { minimumScoreOf } from '../relevance/judge-flight.js';
import { scoreOf } from '../relevance/score.js';
import type { ScreenFacts } from './screen-plan.js';

/** Refusals that time, plays or a decision can lift without the screen's declaration changing. */
export const PASSING: ReadonlySet<string> = new Set([
  'FLIGHT_NOT_BOOKED',
  'OUTSIDE_FLIGHT',
  'GOAL_REACHED',
  'CREATIVE_NOT_APPROVED',
  'OUTSIDE_WAITING_SLOT',
  'LAW_NIGHT',
  'LAW_LOCAL_CURFEW',
]);

/**
 * PL13: whether a change to this flight can change this screen's plan: no, when every creative of it is refused here
 * for a reason that lasts as long as both declare what they do.
 */
export function touches(facts: ScreenFacts, flight: FlightTerms, at: Instant): boolean {
  // At the best time of the year: a season may begin before the plan ends.
  const { context, knowledge } = facts;
  const best = scoreOf({ context, flight, knowledge, at: null });
  if (best < minimumScoreOf(facts.network, context)) return false;
  return flight.creatives.some((creative) =>
    ELIGIBILITY_RULES.every((rule) => {
      const reason = rule({
        context: facts.context,
        screen: facts.screen,
        zoneKind: facts.zone.kind,
        network: facts.network,
        opening: 'open',
        approvedCampaignIds: facts.approvedCampaignIds,
        slot: null,
        flight,
        creative,
        at,
        knowledge,
        isPaidTime: true,
      });
      return reason === null || PASSING.has(reason.code);
    }),
  );
}
