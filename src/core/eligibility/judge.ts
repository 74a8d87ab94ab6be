import { activityAsked } from './activity-asked.js';
import { adShare } from './ad-share.js';
import { blockedCategory } from './blocked-category.js';
import { blockedProduct } from './blocked-product.js';
import type { Candidate, Rule, ScopedRule, Verdict } from './candidate.js';
import { categoryApproved } from './category-approved.js';
import { clienteleAsked } from './clientele-asked.js';
import { competitor } from './competitor.js';
import { creativeApproved } from './creative-approved.js';
import { duration } from './duration.js';
import { excluded } from './excluded.js';
import { flightState } from './flight-state.js';
import { goalOpen } from './goal-open.js';
import { blockedKeyword } from './keyword.js';
import { knownProducts } from './known-products.js';
import { SCOPED_LAW_RULES } from './law/lawful.js';
import { mediaAccepted } from './media-accepted.js';
import { merchantApproval } from './merchant-approval.js';
import { notesOn } from './notes.js';
import { opening } from './opening.js';
import { orientation } from './orientation.js';
import { placeAsked } from './place-asked.js';
import type { Reason } from './reason.js';
import { vetoOnCreative, vetoOnFlight } from './veto.js';
import { waitingSlot } from './waiting-slot.js';
import { withinFlight } from './within-flight.js';
import { zoneAsked } from './zone-asked.js';

/** EL1–EL24 and the law, in the order in which reasons are told, each with what it depends on. */
export const SCOPED_ELIGIBILITY_RULES: readonly ScopedRule[] = [
  { ruleId: 'EL1', scope: 'pair', rule: flightState },
  { ruleId: 'EL2', scope: 'instant', rule: withinFlight },
  { ruleId: 'EL3', scope: 'pair', rule: goalOpen },
  { ruleId: 'EL4', scope: 'media', rule: creativeApproved },
  { ruleId: 'EL5', scope: 'media', rule: mediaAccepted },
  { ruleId: 'EL6', scope: 'media', rule: orientation },
  { ruleId: 'EL7', scope: 'media', rule: duration },
  { ruleId: 'EL8', scope: 'pair', rule: activityAsked },
  { ruleId: 'EL9', scope: 'pair', rule: placeAsked },
  { ruleId: 'EL10', scope: 'pair', rule: clienteleAsked },
  { ruleId: 'EL11', scope: 'instant', rule: waitingSlot },
  { ruleId: 'EL12', scope: 'pair', rule: blockedCategory },
  { ruleId: 'EL13', scope: 'pair', rule: vetoOnFlight },
  { ruleId: 'EL13', scope: 'media', rule: vetoOnCreative },
  { ruleId: 'EL14', scope: 'pair', rule: competitor },
  { ruleId: 'EL15', scope: 'pair', rule: merchantApproval },
  { ruleId: 'EL16', scope: 'pair', rule: knownProducts },
  { ruleId: 'EL17', scope: 'instant', rule: opening },
  { ruleId: 'EL18', scope: 'media', rule: zoneAsked },
  { ruleId: 'EL19', scope: 'instant', rule: adShare },
  { ruleId: 'EL21', scope: 'pair', rule: categoryApproved },
  { ruleId: 'EL22', scope: 'pair', rule: blockedProduct },
  { ruleId: 'EL23', scope: 'media', rule: blockedKeyword },
  { ruleId: 'EL24', scope: 'pair', rule: excluded },
  ...SCOPED_LAW_RULES,
];

export const ELIGIBILITY_RULES: readonly Rule[] = SCOPED_ELIGIBILITY_RULES.map(({ rule }) => rule);

const ELIGIBLE: Verdict = { kind: 'eligible', notes: [] };

/** EL0: asks every rule and returns every reason, in the order of the rules; eligible when none has one. */
export function judge(candidate: Candidate, rules: readonly Rule[]): Verdict {
  let reasons: Reason[] | null = null;
  for (const rule of rules) {
    const reason = rule(candidate);
    if (reason !== null) (reasons ??= []).push(reason);
  }
  const notes = notesOn(candidate);
  if (reasons !== null) return { kind: 'ineligible', reasons, notes };
  return notes.length === 0 ? ELIGIBLE : { kind: 'eligible', notes };
}
