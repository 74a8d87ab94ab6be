import type { CampaignId, CreativeId, FlightId, OrganisationId } from '../base/ids.js';
import type { Instant } from '../base/instant.js';
import type { Point } from '../base/place.js';
import type { Clientele, MediaKind } from '../context/venue.js';

/** Where an advertiser wants to be: everywhere, around a point, or in postcodes (a prefix such as "33" names a département). */
export type PlaceTerm =
  | { readonly kind: 'everywhere' }
  | { readonly kind: 'radius'; readonly center: Point; readonly km: number }
  | { readonly kind: 'postcodes'; readonly prefixes: readonly string[] };

/** What an advertiser asks of the context. Empty lists ask nothing. */
export interface ContextTerms {
  /** Only in shops of these activities; empty: wherever the product fits. */
  readonly activityIds: readonly string[];
  /** Only in shops whose declared clientele includes one of these. */
  readonly clientele: readonly Clientele[];
  readonly place: PlaceTerm;
}

/** What the advertiser buys. No budget: plays have no price, so nothing could tell when one is spent. */
export type Goal =
  | { readonly kind: 'plays'; readonly plays: number }
  | { readonly kind: 'share-of-voice'; readonly percent: number };

/** OpenDirect line states. */
export const FLIGHT_STATES = [
  'draft',
  'reserved',
  'booked',
  'in-flight',
  'finished',
  'paused',
  'cancelled',
  'expired',
  'declined',
] as const;
export type FlightState = (typeof FLIGHT_STATES)[number];

export const APPROVAL_STATES = ['pending', 'approved', 'refused'] as const;
export type ApprovalState = (typeof APPROVAL_STATES)[number];

/** A creative as a decision sees it. */
export interface CreativeTerms {
  readonly id: CreativeId;
  readonly organisationId: OrganisationId;
  readonly kind: MediaKind;
  readonly sha256: string;
  readonly mime: string;
  readonly bytes: number;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly durationMs: number;
  readonly title: string;
  /** On whose behalf it is shown, and who paid (DSA wording), ≤ 100 characters each. */
  readonly onBehalfOf: string;
  readonly paidBy: string;
  readonly approval: ApprovalState;
}

/** A dated line of a campaign as a decision sees it. */
export interface FlightTerms {
  readonly id: FlightId;
  readonly campaignId: CampaignId;
  readonly campaignName: string;
  readonly organisationId: OrganisationId;
  readonly advertiserName: string;
  /** Fine products the ad promotes; at least one. */
  readonly productIds: readonly string[];
  readonly state: FlightState;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly context: ContextTerms;
  readonly goal: Goal;
  readonly creatives: readonly CreativeTerms[];
  /** Complete, billable plays counted so far. */
  readonly playsDelivered: number;
}
