import { type Instant, within } from '../base/instant.js';
import { openingAt } from '../context/shop-hours.js';
import type { SlotOccurrence } from '../context/waiting-slots.js';
import type { Verdict } from '../eligibility/candidate.js';
import type { Note, Reason } from '../eligibility/reason.js';
import type { CreativeTerms, FlightTerms } from '../eligibility/terms.js';
import { type Relevance, scoreRelevance } from '../relevance/score.js';
import { nothingToJudge } from './nothing-to-judge.js';
import { planRange, slotOccurrences } from './plan-range.js';
import type { ScreenFacts } from './screen-plan.js';
import { verdictFor } from './plan-screen.js';

/** The answer about one flight on one screen at one moment. */
export interface ScreenVerdict {
  /** Empty when one of the flight's creatives may play; else every reason of the one that comes closest. */
  readonly reasons: readonly Reason[];
  readonly notes: readonly Note[];
  /** The creative that comes closest; null when the flight has none. */
  readonly creative: CreativeTerms | null;
  readonly relevance: Relevance;
}

/** The waiting slot that a screen is in, or null. */
export const slotAt = (facts: ScreenFacts, at: Instant): SlotOccurrence | null =>
  slotOccurrences(facts, planRange(facts.context.timeZone, at)).find((slot) => within(slot, at)) ?? null;

/** Every reason of a verdict; none when it is yes. */
export const reasonsOf = (verdict: Verdict): readonly Reason[] =>
  verdict.kind === 'eligible' ? [] : verdict.reasons;

/** Fewest reasons first; a tie goes to the smallest id. */
const byCloseness = (a: JudgedCreative, b: JudgedCreative): number =>
  reasonsOf(a.verdict).length - reasonsOf(b.verdict).length || (a.creative.id < b.creative.id ? -1 : 1);

interface JudgedCreative {
  readonly creative: CreativeTerms;
  readonly verdict: Verdict;
}

/** A screen at one moment, made once for all flights: in which waiting slot it is, and whether the shop is open. */
export function screenAt(facts: ScreenFacts, at: Instant): (flight: FlightTerms) => ScreenVerdict {
  const slot = slotAt(facts, at);
  const opening = openingAt(facts.context, at);
  return (flight) => {
    const [best] = flight.creatives
      .map((creative) => ({
        creative,
        verdict: verdictFor(facts, { flight, creative, slot, at, opening }),
      }))
      .sort(byCloseness);
    return {
      reasons: best === undefined ? nothingToJudge(1, 0) : reasonsOf(best.verdict),
      notes: best?.verdict.notes ?? [],
      creative: best?.creative ?? null,
      relevance: scoreRelevance({ context: facts.context, flight, knowledge: facts.knowledge, at }),
    };
  };
}
