import type { CampaignId } from '../base/ids.js';
import type { Instant, Interval } from '../base/instant.js';
import type { LocalizedText } from '../base/text.js';
import type { Knowledge } from '../context/knowledge.js';
import type { NetworkRules } from '../context/network.js';
import type { MerchantContext, Screen, WaitingSlot, Zone } from '../context/venue.js';
import type { CreativeTerms, FlightTerms } from '../eligibility/terms.js';

/** Everything a plan may know about one screen: what its merchant declared, and nothing else. */
export interface ScreenFacts {
  readonly context: MerchantContext;
  readonly zone: Zone;
  /** Waiting slots of the screen's zone. */
  readonly slots: readonly WaitingSlot[];
  readonly screen: Screen;
  /** The shop's own content in its order; empty when the shop has none. */
  readonly ownContent: readonly CreativeTerms[];
  readonly approvedCampaignIds: readonly CampaignId[];
  /** What the operator sets for the whole network. */
  readonly network: NetworkRules;
  /** What operators have declared about which product goes with which trade. */
  readonly knowledge: Knowledge;
}

/** What fills the screen of a shop that has no content of its own. */
export interface HouseContent {
  readonly creative: CreativeTerms;
}

export interface PlanRequest {
  readonly facts: ScreenFacts;
  /** Every live flight of the network; those that do not fit this screen are left out by their reasons. */
  readonly flights: readonly FlightTerms[];
  readonly house: readonly HouseContent[];
  readonly at: Instant;
}

/** Why an item is in the plan, as it was decided. */
export interface ItemDecision {
  readonly why: LocalizedText;
  readonly merchantWhy: LocalizedText;
  readonly score: number;
  readonly parts: Readonly<Record<string, number>>;
  /** How much each part counts. */
  readonly weights: Readonly<Record<string, number>>;
  readonly ruleIds: readonly string[];
  /** The facts that were read, as data. */
  readonly facts: Readonly<Record<string, string | number>>;
}

export interface PlannedItem {
  readonly id: string;
  readonly kind: 'ad' | 'own' | 'house';
  readonly creative: CreativeTerms;
  readonly flight: FlightTerms | null;
  readonly durationMs: number;
  readonly decision: ItemDecision;
}

export interface PlannedWindow extends Interval {
  readonly loop: string;
}

/** A screen's plan for the days ahead. Outside the windows the `base` loop plays: the shop's own content. */
export interface ScreenPlan {
  readonly validUntil: Instant;
  readonly items: readonly PlannedItem[];
  readonly loops: Readonly<Record<string, readonly string[]>>;
  readonly base: string;
  readonly windows: readonly PlannedWindow[];
}

/** One flight shown with one of its creatives. */
export interface Offer {
  readonly item: PlannedItem;
  readonly flight: FlightTerms;
}
