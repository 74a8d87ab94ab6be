import type { OrganisationId, ScreenId, VenueId, WaitingSlotId, ZoneId } from '../base/ids.js';
import type { Point } from '../base/place.js';
import type { LocalizedText } from '../base/text.js';
import type { SeasonId } from './seasons.js';

/**
 * Whom the shop's offer is for, as the merchant declares it. A closed list about the offer, never about a person:
 * no label on health, religion, origin, opinion, sexuality or income, and no free text.
 */
export const CLIENTELE = [
  'families',
  'children',
  'teenagers',
  'students',
  'seniors',
  'professionals',
  'tourists',
  'neighbours',
  'drivers',
  'pet-owners',
] as const;
export type Clientele = (typeof CLIENTELE)[number];

/**
 * How ads come to be shown in a shop: all that fit, those of the categories the merchant lets in, or only the campaigns
 * the merchant has approved one by one.
 */
export const APPROVAL_MODES = ['automatic', 'by-category', 'each-one'] as const;
export type ApprovalMode = (typeof APPROVAL_MODES)[number];

/** What the merchant forbids in this shop. Category ids are IAB Ad Product 2.0; a block covers its descendants. */
export interface VenueRules {
  readonly blockedCategoryIds: readonly string[];
  /** Fine products never shown here. */
  readonly blockedProductIds: readonly string[];
  /** Words or groups of words never shown here; accents and case do not count, whole words do. */
  readonly blockedKeywords: readonly string[];
  readonly approvalMode: ApprovalMode;
  /** Categories let in when the approval mode is `by-category`. */
  readonly approvedCategoryIds: readonly string[];
  /** Whether ads for what the shop itself sells are refused. */
  readonly refusesCompetitors: boolean;
  /** A rival farther away than this many kilometres is none; null: wherever it is. */
  readonly competitorRadiusKm: number | null;
  /** Products that count as competing though the shop does not sell them. */
  readonly competitorProductIds: readonly string[];
  /** Products that do not count as competing though the shop sells them. */
  readonly acceptedProductIds: readonly string[];
  /** Declared licence to sell alcohol; without it no alcohol is ever advertised here. */
  readonly hasAlcoholLicence: boolean;
}

/** The rules of a shop that declares none: competitors are refused, and so is alcohol. */
export const ORDINARY_RULES: VenueRules = {
  blockedCategoryIds: [],
  blockedProductIds: [],
  blockedKeywords: [],
  approvalMode: 'automatic',
  approvedCategoryIds: [],
  refusesCompetitors: true,
  competitorRadiusKm: null,
  competitorProductIds: [],
  acceptedProductIds: [],
  hasAlcoholLicence: false,
};

/** What the merchant would like to see in this shop, within what the rules and the law allow. */
export interface VenueTaste {
  /** Products the merchant likes to see advertised here. */
  readonly likedProductIds: readonly string[];
  /** The least score with which an ad plays here, 0 to 1; the network's minimum holds when it is higher. */
  readonly minimumScore: number;
  /** Links that the merchant declares for this shop alone, beside those of its trade. */
  readonly ownComplements: readonly OwnComplement[];
}

/** The taste of a shop that declared none. */
export const NO_TASTE: VenueTaste = { likedProductIds: [], minimumScore: 0, ownComplements: [] };

/** Everything a decision may know about a shop: what the merchant declared, and nothing else. */
export interface MerchantContext {
  readonly venueId: VenueId;
  readonly organisationId: OrganisationId;
  readonly name: string;
  readonly activityId: string;
  /** Fine products and services the shop offers, beyond those its activity implies. */
  readonly productIds: readonly string[];
  readonly clientele: readonly Clientele[];
  /** ISO 3166-1 alpha-2, upper case. */
  readonly countryCode: string;
  readonly postcode: string;
  /** INSEE code of the commune (of the arrondissement in Paris, Lyon and Marseille), or null when it is not known. */
  readonly communeCode: string | null;
  readonly point: Point;
  /** IANA time zone. */
  readonly timeZone: string;
  /** OSM `opening_hours` syntax. */
  readonly openingHours: string;
  readonly rules: VenueRules;
  readonly taste: VenueTaste;
  readonly vetoes: readonly Veto[];
}

/** Where people wait inside the shop. */
export const ZONE_KINDS = [
  'counter',
  'queue',
  'waiting-room',
  'fitting-room',
  'terrace',
  'seating',
  'other',
] as const;
export type ZoneKind = (typeof ZONE_KINDS)[number];

export interface Zone {
  readonly id: ZoneId;
  readonly venueId: VenueId;
  readonly name: string;
  readonly kind: ZoneKind;
}

/** ISO weekday: 1 Monday … 7 Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/**
 * A recurring stretch of local time in which people wait in a zone. Minutes count from local midnight of the day it
 * starts; `endMinute` may pass 1440 (up to 1800) for a slot that runs over midnight, and is always after `startMinute`.
 */
export interface WaitingSlot {
  readonly id: WaitingSlotId;
  readonly zoneId: ZoneId;
  readonly weekdays: readonly Weekday[];
  readonly startMinute: number;
  readonly endMinute: number;
  readonly expectedWaitSeconds: number;
  /** People per hour as declared by the merchant, or null when not declared. Never measured. */
  readonly peoplePerHour: number | null;
  /** Most of the time that may go to ads, whole percent 0..100. */
  readonly maxAdSharePercent: number;
}

export type Orientation = 'landscape' | 'portrait';
export type MediaKind = 'image' | 'video';

/** A display as context: what fits on it. The box that drives it is `screen_devices`, which no decision reads. */
export interface Screen {
  readonly id: ScreenId;
  readonly zoneId: ZoneId;
  readonly name: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly orientation: Orientation;
  readonly visibleFromPublicRoad: boolean;
  readonly acceptedMedia: readonly MediaKind[];
}

/** The shop's last word: what may not play here, whoever sold it. */
export interface Veto {
  readonly id: string;
  readonly venueId: VenueId;
  readonly target: VetoTarget;
}
export type VetoTarget =
  | { readonly kind: 'advertiser'; readonly organisationId: string }
  | { readonly kind: 'campaign'; readonly campaignId: string }
  | { readonly kind: 'creative'; readonly creativeId: string }
  | { readonly kind: 'category'; readonly categoryId: string }
  | { readonly kind: 'product'; readonly productId: string }
  | { readonly kind: 'keyword'; readonly keyword: string };

/** An activity of our fine list, with the standard ids it exports as. */
export interface Activity {
  readonly id: string;
  readonly name: LocalizedText;
  /** OpenOOH 1.2.1. */
  readonly openOoh12Id: number;
  /** OpenOOH 1.1: CX50's fallback of the type, or a nearer one. */
  readonly openOoh11Id: number;
  readonly osmTags: readonly string[];
  readonly nafCodes: readonly string[];
  /** Categories of French registers that hold such shops, as the registers write them. */
  readonly categoriesFr: readonly string[];
  readonly synonyms: { readonly fr: readonly string[]; readonly en: readonly string[] };
  /** Products an ordinary shop of this activity sells: what makes another seller of them a competitor. */
  readonly sellsProductIds: readonly string[];
}

/** A product or service a shop offers or an ad promotes, linked to its IAB Ad Product 2.0 category. */
export interface Product {
  readonly id: string;
  readonly name: LocalizedText;
  readonly iabCategoryId: string;
  /** Other words by which people name it, in lists apart by language. */
  readonly synonyms: { readonly fr: readonly string[]; readonly en: readonly string[] };
  /** CX9: an offer the law refuses or ties to conditions; recognised so that it is judged, and never proposed. */
  readonly regulated: boolean;
}

export const COMPLEMENT_KINDS = ['same-universe', 'goes-with', 'same-occasion', 'next-step'] as const;
export type ComplementKind = (typeof COMPLEMENT_KINDS)[number];

/** Occasions in a life that bring a shop and an offer together; the closed list of the kind `same-occasion`. */
export const OCCASIONS = [
  'engagement',
  'birth',
  'moving-home',
  'back-to-school',
  'illness-and-recovery',
  'holiday',
  'party',
] as const;
export type Occasion = (typeof OCCASIONS)[number];

/** A link that a merchant declares for its own shop: this product belongs here, for this reason. */
export interface OwnComplement {
  readonly productId: string;
  readonly kind: ComplementKind;
  readonly occasion: Occasion | null;
  readonly season: SeasonId | null;
  /** 0 < strength ≤ 1. */
  readonly strength: number;
  /** The reason after "This shop is …". */
  readonly clause: LocalizedText;
}

/** A declared edge of the knowledge base: in a shop of this activity, this product belongs, for this reason. */
export interface Complement {
  readonly activityId: string;
  readonly productId: string;
  readonly kind: ComplementKind;
  /** What brings the two together, for the kind `same-occasion`; null for the others. */
  readonly occasion: Occasion | null;
  /** The time of the year in which the link holds best, or null when it holds all year. */
  readonly season: SeasonId | null;
  /** 0 < strength ≤ 1. */
  readonly strength: number;
  /** One sentence for a passer-by, e.g. "This shop is a jeweller; wedding photography goes with engagement rings". */
  readonly reason: LocalizedText;
}
