import type { Instant, Interval } from '../base/instant.js';
import type { Knowledge } from '../context/knowledge.js';
import type { MerchantContext, Screen } from '../context/venue.js';
import type { Reason } from './reason.js';
import type { CreativeTerms, FlightTerms } from './terms.js';

/** One question: may this creative of this flight play on this screen of this shop at this instant? */
export interface Candidate {
  readonly context: MerchantContext;
  readonly screen: Screen;
  /** The occurrence of a waiting slot under judgement, or null when the instant lies in none. */
  readonly slot: { readonly occurrence: Interval } | null;
  readonly flight: FlightTerms;
  readonly creative: CreativeTerms;
  readonly at: Instant;
  /** Whether the time at stake is sold to the advertiser: paid time must lie inside a waiting slot. */
  readonly isPaidTime: boolean;
  /** Campaigns the merchant has approved, read when its rules ask to approve each one. */
  readonly approvedCampaignIds: readonly string[];
  /** What operators have declared about which product goes with which trade. */
  readonly knowledge: Knowledge;
}

/** One reason to refuse, or null. Pure, and without allocation when it has nothing to say. */
export type Rule = (candidate: Candidate) => Reason | null;

/** The answer: eligible, or every reason why not, in the order of the rules. */
export type Verdict =
  { readonly kind: 'eligible' } | { readonly kind: 'ineligible'; readonly reasons: readonly Reason[] };
