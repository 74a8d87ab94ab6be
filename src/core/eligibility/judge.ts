import { activityAsked } from './activity-asked.js';
import { blockedCategory } from './blocked-category.js';
import type { Candidate, Rule, Verdict } from './candidate.js';
import { clienteleAsked } from './clientele-asked.js';
import { competitor } from './competitor.js';
import { creativeApproved } from './creative-approved.js';
import { duration } from './duration.js';
import { flightState } from './flight-state.js';
import { goalOpen } from './goal-open.js';
import { knownProducts } from './known-products.js';
import { LAW_RULES } from './law/lawful.js';
import { mediaAccepted } from './media-accepted.js';
import { merchantApproval } from './merchant-approval.js';
import { orientation } from './orientation.js';
import { placeAsked } from './place-asked.js';
import type { Reason } from './reason.js';
import { veto } from './veto.js';
import { waitingSlot } from './waiting-slot.js';
import { withinFlight } from './within-flight.js';

/** EL1–EL16 and the law, in the order in which reasons are told. */
export const ELIGIBILITY_RULES: readonly Rule[] = [
  flightState,
  withinFlight,
  goalOpen,
  creativeApproved,
  mediaAccepted,
  orientation,
  duration,
  activityAsked,
  placeAsked,
  clienteleAsked,
  waitingSlot,
  blockedCategory,
  veto,
  competitor,
  merchantApproval,
  knownProducts,
  ...LAW_RULES,
];

const ELIGIBLE: Verdict = { kind: 'eligible' };

/** EL0: asks every rule and returns every reason, in the order of the rules; eligible when none has one. */
export function judge(candidate: Candidate, rules: readonly Rule[]): Verdict {
  let reasons: Reason[] | null = null;
  for (const rule of rules) {
    const reason = rule(candidate);
    if (reason !== null) (reasons ??= []).push(reason);
  }
  return reasons === null ? ELIGIBLE : { kind: 'ineligible', reasons };
}
