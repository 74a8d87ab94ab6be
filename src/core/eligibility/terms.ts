import type { CampaignId, CreativeId, FlightId, OrganisationId } from '../base/ids.js';
import type { Instant } from '../base/instant.js';
import type { Point } from '../base/place.js';
import type { Clientele, MediaKind, ZoneKind } from '../context/venue.js';
import type { LegalMessage } from './law/legal-messages.js';

/** One place: around a point, in postcodes, in communes, départements or régions (INSEE codes), or inside a polygon. */
export type SinglePlace =
  | { readonly kind: 'radius'; readonly center: Point; readonly km: number }
  | { readonly kind: 'postcodes'; readonly prefixes: readonly string[] }
  | { readonly kind: 'communes'; readonly codes: readonly string[] }
  | { readonly kind: 'departements'; readonly codes: readonly string[] }
  | { readonly kind: 'regions'; readonly codes: readonly string[] }
  /** A simple polygon; the last corner is joined to the first. Its edge is inside. */
  | { readonly kind: 'polygon'; readonly corners: readonly Point[] };

/** Where an advertiser wants to be: everywhere, in one place, or in any of several. */
export type PlaceTerm =
  | { readonly kind: 'everywhere' }
  | SinglePlace
  | { readonly kind: 'any-of'; readonly places: readonly SinglePlace[] };

/** Where an advertiser does not want to be. Empty lists exclude nothing. */
export interface Exclusions {
  readonly activityIds: readonly string[];
  /** OpenOOH 1.2.1 types; a parent such as 5 covers its children such as 501. */
  readonly venueTypeIds: readonly number[];
  readonly venueIds: readonly string[];
  /** Merchants, by organisation. */
  readonly organisationIds: readonly string[];
  readonly places: readonly SinglePlace[];
}

/** What an advertiser asks of the context. Empty lists ask nothing. */
export interface ContextTerms {
  /** Only in shops of these activities; empty: wherever the product fits. */
  readonly activityIds: readonly string[];
  /** Only in shops whose declared clientele includes one of these. */
  readonly clientele: readonly Clientele[];
  readonly place: PlaceTerm;
  /** Only in zones of these kinds. */
  readonly zoneKinds: readonly ZoneKind[];
  readonly excluded: Exclusions;
  /** Where the advertiser's own shops are; a merchant's radius against competitors is measured from the nearest. */
  readonly advertiserPoints: readonly Point[];
}

/** Terms that ask nothing and exclude nothing. */
export const ASKS_NOTHING: ContextTerms = {
  activityIds: [],
  clientele: [],
  place: { kind: 'everywhere' },
  zoneKinds: [],
  excluded: { activityIds: [], venueTypeIds: [], venueIds: [], organisationIds: [], places: [] },
  advertiserPoints: [],
};

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

/**
 * The language a passer-by needs to read or hear the ad, as its advertiser declares it. An ad that says everything in
 * French as legibly as in another language is `fr`; one without words is `none`.
 */
export const AD_LANGUAGES = ['fr', 'en', 'de', 'es', 'it', 'nl', 'pt', 'other', 'none'] as const;
export type AdLanguage = (typeof AD_LANGUAGES)[number];

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
  readonly language: AdLanguage;
  /** The message the law asks for that the ad shows. */
  readonly legalMessage: LegalMessage;
  /** Whether an ad for a car shows its CO2 class. */
  readonly showsCo2Class: boolean;
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
