import type { Instant, Interval } from '../base/instant.js';
import type { Knowledge } from '../context/knowledge.js';
import type { NetworkRules } from '../context/network.js';
import type { Opening } from '../context/shop-hours.js';
import type { MerchantContext, Screen, ZoneKind } from '../context/venue.js';
import type { Note, Reason } from './reason.js';
import type { CreativeTerms, FlightTerms } from './terms.js';

/** One question: may this creative of this flight play on this screen of this shop at this instant? */
export interface Candidate {
  readonly context: MerchantContext;
  readonly screen: Screen;
  /** The kind of zone the screen is in. */
  readonly zoneKind: ZoneKind;
  /** The occurrence of a waiting slot under judgement, or null when the instant lies in none. */
  readonly slot: { readonly occurrence: Interval; readonly maxAdSharePercent: number } | null;
  /** Whether the shop is surely open at the instant; unknown where its hours do not say. */
  readonly opening: Opening;
  readonly flight: FlightTerms;
  readonly creative: CreativeTerms;
  readonly at: Instant;
  /** Whether the time at stake is sold to the advertiser: paid time must lie inside a waiting slot. */
  readonly isPaidTime: boolean;
  /** Campaigns the merchant has approved, read when its rules ask to approve each one. */
  readonly approvedCampaignIds: readonly string[];
  /** What operators have declared about which product goes with which trade. */
  readonly knowledge: Knowledge;
  readonly network: NetworkRules;
}

/** One reason to refuse, or null. Pure, and without allocation when it has nothing to say. */
export type Rule = (candidate: Candidate) => Reason | null;

/** The answer: eligible, or every reason why not, in the order of the rules. */
export type Verdict =
  | { readonly kind: 'eligible'; readonly notes: readonly Note[] }
  | { readonly kind: 'ineligible'; readonly reasons: readonly Reason[]; readonly notes: readonly Note[] };

/**
 * What a rule depends on. `pair`: the shop and the flight, and what the operator sets. `media`: also the screen or the
 * creative. `instant`: also the time, the waiting slot or the opening hours. The rules of law are as they are on one day:
 * on the days that `lawDays` names, another version may hold.
 */
export type RuleScope = 'pair' | 'media' | 'instant';

export interface ScopedRule {
  readonly ruleId: string;
  readonly scope: RuleScope;
  readonly rule: Rule;
}
