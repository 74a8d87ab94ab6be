import type { Instant } from '../base/instant.js';
import type { LocalizedText } from '../base/text.js';
import { noteText, reasonText } from '../eligibility/reason-text.js';
import type { FlightTerms } from '../eligibility/terms.js';
import type { RelevancePart } from '../relevance/score.js';
import { screenAt } from './judge-on-screen.js';
import type { ScreenFacts } from './screen-plan.js';

/** A reason or a note as data: its rule, its code and its words. */
export interface SaidReason {
  readonly ruleId: string;
  readonly code: string;
  readonly text: LocalizedText;
}

/** Whether a flight may play on a screen at a moment, how well it fits, and everything that speaks against it. */
export interface Decision {
  readonly screen: string;
  readonly flight: string;
  readonly verdict: 'eligible' | 'ineligible';
  /** 0 to 1, rounded to six places so that the same network gives the same bytes on every machine. */
  readonly score: number;
  readonly parts: readonly RelevancePart[];
  /** What a passer-by would read. */
  readonly why: LocalizedText;
  readonly reasons: readonly SaidReason[];
  readonly notes: readonly SaidReason[];
}

const PLACES = 1e6;
const rounded = (value: number): number => Math.round(value * PLACES) / PLACES;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By screen; then what may play first, the better first; a tie goes to the smallest id of a flight. */
const inOrder = (a: Decision, b: Decision): number =>
  compare(a.screen, b.screen) ||
  compare(a.verdict, b.verdict) ||
  b.score - a.score ||
  compare(a.flight, b.flight);

/** EL0, RE0: the decision about every flight on every screen at one moment, in one order whatever that of the lists. */
export function decide(
  screens: readonly ScreenFacts[],
  flights: readonly FlightTerms[],
  at: Instant,
): readonly Decision[] {
  return screens
    .flatMap((facts) => {
      const judge = screenAt(facts, at);
      return flights.map((flight): Decision => {
        const { reasons, notes, relevance } = judge(flight);
        return {
          screen: facts.screen.id,
          flight: flight.id,
          verdict: reasons.length === 0 ? 'eligible' : 'ineligible',
          score: rounded(relevance.score),
          parts: relevance.parts.map((part) => ({ ...part, value: rounded(part.value) })),
          why: relevance.why,
          reasons: reasons.map((reason) => ({
            ruleId: reason.ruleId,
            code: reason.code,
            text: reasonText(reason),
          })),
          notes: notes.map((note) => ({ ruleId: note.ruleId, code: note.code, text: noteText(note) })),
        };
      });
    })
    .sort(inOrder);
}
