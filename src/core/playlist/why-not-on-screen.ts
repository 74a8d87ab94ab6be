import type { Instant } from '../base/instant.js';
import { type ExplainedReason, type WhyNot, whyNot } from '../eligibility/why-not.js';
import { remedyFor } from '../eligibility/remedy.js';
import { reasonText } from '../eligibility/reason-text.js';
import type { CreativeTerms, FlightTerms } from '../eligibility/terms.js';
import { SCOPED_RULES } from '../relevance/judge-flight.js';
import { relevanceRemedy } from '../relevance/relevance-remedy.js';
import { type Relevance, scoreRelevance } from '../relevance/score.js';
import { screenAt } from './judge-on-screen.js';
import { nothingToJudge } from './nothing-to-judge.js';
import type { ScreenFacts } from './screen-plan.js';

/** Why a flight may not play on a screen at a moment, how well it fits, and when it may. */
export interface ScreenWhyNot extends WhyNot {
  readonly creative: CreativeTerms | null;
  readonly relevance: Relevance;
}

/** PL14, PL15: what stands in the way before any rule is asked, with what would lift it. */
export const nothingThere = (screenCount: number, creativeCount: number): readonly ExplainedReason[] =>
  nothingToJudge(screenCount, creativeCount).map((reason) => ({
    reason,
    text: reasonText(reason),
    remedy: remedyFor(reason),
    isLasting: true,
  }));

/**
 * WN1, WN2: why not, for the creative that comes closest; the remedy of what is not relevant says what would raise the
 * score there and then.
 */
export function whyNotOnScreen(facts: ScreenFacts, flight: FlightTerms, at: Instant): ScreenWhyNot {
  const { knowledge } = facts;
  const { creative } = screenAt(facts, at)(flight);
  const relevance = scoreRelevance({ context: facts.context, flight, knowledge, at });
  if (creative === null)
    return {
      at,
      creative,
      relevance,
      reasons: nothingThere(1, 0),
      notes: [],
      previous: null,
      next: null,
      playsThen: false,
    };
  const { context, screen, zone, slots, approvedCampaignIds, network } = facts;
  const question = { context, screen, zoneKind: zone.kind, slots, flight, creative, at, knowledge, network };
  const found = whyNot({ ...question, approvedCampaignIds }, SCOPED_RULES);
  const candidate = {
    ...question,
    approvedCampaignIds,
    slot: null,
    opening: 'open' as const,
    isPaidTime: true,
  };
  return {
    ...found,
    creative,
    relevance,
    reasons: found.reasons.map((explained) =>
      explained.reason.code === 'NOT_RELEVANT'
        ? { ...explained, remedy: relevanceRemedy(candidate) }
        : explained,
    ),
  };
}
