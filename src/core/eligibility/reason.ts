import type { Instant, Interval } from '../base/instant.js';
import type { LocalizedText } from '../base/text.js';
import type { Clientele, MediaKind, Orientation, Veto, ZoneKind } from '../context/venue.js';
import type { AdLanguage, FlightState, PlaceTerm } from './terms.js';

/** Codes of refusals that the law of a country, or the network's caution, gives. */
export type LawCode =
  | 'LAW_TOBACCO'
  | 'LAW_ALCOHOL_LICENCE'
  | 'LAW_ALCOHOL_AUDIENCE'
  | 'LAW_ALCOHOL_VIDEO'
  | 'LAW_GAMBLING_MINORS'
  | 'LAW_DENIED_BY_DEFAULT'
  | 'LAW_CHILDREN'
  | 'LAW_SCHOOL'
  | 'LAW_NIGHT'
  | 'LAW_LOCAL_CURFEW'
  | 'LAW_ALCOHOL_MESSAGE'
  | 'LAW_GAMBLING_MESSAGE'
  | 'LAW_FOOD_MESSAGES'
  | 'LAW_CAR_MESSAGES'
  | 'LAW_CAR_CO2'
  | 'LAW_GRID_EMERGENCY';

/** What of a shop an advertiser has excluded. */
export type ExclusionKind = 'venue' | 'merchant' | 'activity' | 'venue-type' | 'place';

/** A refusal: a stable code, the id of its rule in RULES.md, and the facts as plain data. */
export type Reason =
  | { readonly code: 'FLIGHT_NOT_BOOKED'; readonly ruleId: 'EL1'; readonly state: FlightState }
  | {
      readonly code: 'OUTSIDE_FLIGHT';
      readonly ruleId: 'EL2';
      readonly at: Instant;
      readonly startsAt: Instant;
      readonly endsAt: Instant;
    }
  | { readonly code: 'GOAL_REACHED'; readonly ruleId: 'EL3'; readonly plays: number; readonly goal: number }
  | {
      readonly code: 'CREATIVE_NOT_APPROVED';
      readonly ruleId: 'EL4';
      readonly approval: 'pending' | 'refused';
    }
  | {
      readonly code: 'MEDIA_NOT_ACCEPTED';
      readonly ruleId: 'EL5';
      readonly media: MediaKind;
      readonly accepted: readonly MediaKind[];
    }
  | {
      readonly code: 'WRONG_ORIENTATION';
      readonly ruleId: 'EL6';
      readonly creative: Orientation;
      readonly screen: Orientation;
    }
  | { readonly code: 'DURATION_OUT_OF_RANGE'; readonly ruleId: 'EL7'; readonly durationMs: number }
  | { readonly code: 'ACTIVITY_NOT_ASKED'; readonly ruleId: 'EL8'; readonly activityId: string }
  | {
      readonly code: 'PLACE_NOT_ASKED';
      readonly ruleId: 'EL9';
      readonly place: PlaceTerm;
      readonly postcode: string;
      readonly communeCode: string | null;
      /** Kilometres from the centre asked for, or null when the place is not a radius. */
      readonly distanceKm: number | null;
    }
  | {
      readonly code: 'CLIENTELE_NOT_ASKED';
      readonly ruleId: 'EL10';
      readonly asked: readonly Clientele[];
      readonly declared: readonly Clientele[];
    }
  | {
      readonly code: 'OUTSIDE_WAITING_SLOT';
      readonly ruleId: 'EL11';
      readonly at: Instant;
      readonly slot: Interval | null;
    }
  | {
      readonly code: 'CATEGORY_BLOCKED';
      readonly ruleId: 'EL12';
      readonly categoryId: string;
      readonly productId: string;
    }
  | { readonly code: 'VETO'; readonly ruleId: 'EL13'; readonly vetoes: readonly Veto[] }
  | { readonly code: 'COMPETITOR'; readonly ruleId: 'EL14'; readonly productIds: readonly string[] }
  | { readonly code: 'NEEDS_APPROVAL'; readonly ruleId: 'EL15'; readonly campaignId: string }
  | { readonly code: 'UNKNOWN_PRODUCT'; readonly ruleId: 'EL16'; readonly productIds: readonly string[] }
  | {
      readonly code: LawCode;
      readonly ruleId: string;
      /** The product concerned, or null when the rule refuses whatever the ad promotes. */
      readonly productId: string | null;
      readonly countryCode: string;
      readonly source: string;
      readonly text: LocalizedText;
    }
  | { readonly code: 'SHOP_CLOSED' | 'HOURS_UNKNOWN'; readonly ruleId: 'EL17'; readonly at: Instant }
  | {
      readonly code: 'ZONE_NOT_ASKED';
      readonly ruleId: 'EL18';
      readonly asked: readonly ZoneKind[];
      readonly zoneKind: ZoneKind;
    }
  | { readonly code: 'NO_AD_SHARE'; readonly ruleId: 'EL19' }
  | {
      readonly code: 'CATEGORY_NOT_APPROVED';
      readonly ruleId: 'EL21';
      readonly productIds: readonly string[];
    }
  | { readonly code: 'PRODUCT_BLOCKED'; readonly ruleId: 'EL22'; readonly productIds: readonly string[] }
  | { readonly code: 'KEYWORD_BLOCKED'; readonly ruleId: 'EL23'; readonly keyword: string }
  | {
      readonly code: 'EXCLUDED_BY_ADVERTISER';
      readonly ruleId: 'EL24';
      readonly by: readonly ExclusionKind[];
    }
  | { readonly code: 'NO_SCREEN'; readonly ruleId: 'PL14' }
  | { readonly code: 'NO_CREATIVE'; readonly ruleId: 'PL15' }
  | {
      readonly code: 'NOT_RELEVANT';
      readonly ruleId: 'RE8';
      readonly score: number;
      readonly minimum: number;
    };

export type ReasonCode = Reason['code'];

/** What is worth knowing of an answer though it refuses nothing. */
export type Note =
  | { readonly code: 'LANGUAGE'; readonly ruleId: 'EL20'; readonly language: AdLanguage }
  | { readonly code: 'NO_LAW_PACK'; readonly ruleId: 'LW18'; readonly countryCode: string };
