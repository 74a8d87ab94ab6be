import { z } from 'zod';
import { LIMITS } from '../limits.js';
import {
  ClienteleSchema,
  CommuneCodeSchema,
  DepartementCodeSchema,
  IdSchema,
  InstantSchema,
  LocalizedTextSchema,
  NameSchema,
  PageQuerySchema,
  PointSchema,
  RegionCodeSchema,
  ShortTextSchema,
  SlugSchema,
  longText,
  ZONE_KIND_VALUES,
} from './common.js';

/** The language a passer-by needs; `fr` also when all is said in French as legibly, `none` without words. */
export const AdLanguageSchema = z.enum(['fr', 'en', 'de', 'es', 'it', 'nl', 'pt', 'other', 'none']);
/** The message the law asks for that the picture shows; `food-exempt` declares a food that needs none. */
export const LegalMessageSchema = z.enum([
  'none',
  'alcohol',
  'gambling',
  'credit',
  'food-exempt',
  'food-fruit-and-vegetables',
  'food-physical-activity',
  'food-fat-sugar-salt',
  'food-snacking',
  'car-short-trips',
  'car-sharing',
  'car-public-transport',
]);

/** The form fields that go with an uploaded file (multipart, field `file`). */
export const CreativeInputSchema = z.strictObject({
  title: NameSchema,
  /** `ad` for a campaign, `own` for the shop's own content. */
  purpose: z.enum(['ad', 'own']),
  /** How long an image shows; a video's own length is used instead. */
  durationMs: z.coerce.number().int().min(LIMITS.creativeMsMin).max(LIMITS.creativeMsMax).optional(),
  onBehalfOf: ShortTextSchema.optional(),
  paidBy: ShortTextSchema.optional(),
  /** French when left out. */
  language: AdLanguageSchema.optional(),
  legalMessage: LegalMessageSchema.optional(),
  /** Whether an ad for a car shows its CO2 class; a form sends words, not booleans. */
  showsCo2Class: z.enum(['true', 'false']).optional(),
});
/** What its advertiser may still correct of an ad that nobody has decided on; what is left out stays. */
export const CreativePatchSchema = z
  .strictObject({
    title: NameSchema,
    onBehalfOf: ShortTextSchema,
    paidBy: ShortTextSchema,
    language: AdLanguageSchema,
    legalMessage: LegalMessageSchema,
    showsCo2Class: z.boolean(),
  })
  .partial();
export const CreativeSchema = z.object({
  id: IdSchema,
  organisationId: IdSchema,
  organisationName: z.string(),
  title: z.string(),
  purpose: z.enum(['ad', 'own']),
  kind: z.enum(['image', 'video']),
  mime: z.string(),
  bytes: z.number().int(),
  widthPx: z.number().int(),
  heightPx: z.number().int(),
  durationMs: z.number().int(),
  sha256: z.string(),
  mediaUrl: z.string(),
  onBehalfOf: z.string(),
  paidBy: z.string(),
  approval: z.enum(['pending', 'approved', 'refused']),
  refusalReason: z.string().nullable(),
  language: AdLanguageSchema,
  legalMessage: LegalMessageSchema,
  showsCo2Class: z.boolean(),
  createdAt: z.string(),
});
export const CreativesQuerySchema = PageQuerySchema.extend({ purpose: z.enum(['ad', 'own']).optional() });
export const RefuseCreativeSchema = z.strictObject({ reason: longText(3, LIMITS.longText) });

const codes = <T extends z.ZodType>(code: T) => z.array(code).min(1).max(LIMITS.listItems);
/** One place; a polygon is simple, its last corner is joined to its first, and its edge is inside. */
const singlePlaces = [
  z.strictObject({ kind: z.literal('radius'), center: PointSchema, km: z.number().min(0.1).max(1_000) }),
  z.strictObject({
    kind: z.literal('postcodes'),
    prefixes: z
      .array(z.string().regex(/^[0-9A-Z]{2,8}$/))
      .min(1)
      .max(LIMITS.listItems),
  }),
  z.strictObject({ kind: z.literal('communes'), codes: codes(CommuneCodeSchema) }),
  z.strictObject({ kind: z.literal('departements'), codes: codes(DepartementCodeSchema) }),
  z.strictObject({ kind: z.literal('regions'), codes: codes(RegionCodeSchema) }),
  z.strictObject({
    kind: z.literal('polygon'),
    corners: z.array(PointSchema).min(3).max(LIMITS.polygonCorners),
  }),
] as const;
export const SinglePlaceSchema = z.discriminatedUnion('kind', singlePlaces);
export const PlaceTermSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('everywhere') }),
  ...singlePlaces,
  z.strictObject({
    kind: z.literal('any-of'),
    places: z.array(SinglePlaceSchema).min(1).max(LIMITS.placesPerTerm),
  }),
]);
/** Where the advertiser does not want to be. */
const exclusions = {
  activityIds: z.array(SlugSchema).max(LIMITS.listItems),
  /** OpenOOH 1.2.1 types; a parent covers its children. */
  venueTypeIds: z.array(z.number().int().min(1).max(99_999)).max(LIMITS.listItems),
  venueIds: z.array(IdSchema).max(LIMITS.listItems),
  /** Merchants, by organisation. */
  organisationIds: z.array(IdSchema).max(LIMITS.listItems),
  places: z.array(SinglePlaceSchema).max(LIMITS.placesPerTerm),
};
const askedTerms = {
  activityIds: z.array(SlugSchema).max(LIMITS.listItems),
  clientele: z.array(ClienteleSchema).max(LIMITS.listItems),
  place: PlaceTermSchema,
};
const finerTerms = {
  zoneKinds: z.array(z.enum(ZONE_KIND_VALUES)).max(ZONE_KIND_VALUES.length),
  advertiserPoints: z.array(PointSchema).max(LIMITS.advertiserPoints),
};
export const ContextTermsSchema = z.strictObject({
  ...askedTerms,
  ...finerTerms,
  excluded: z.strictObject(exclusions),
});
/** The finer terms may be left out: a new flight then asks none of them, and a change leaves them as they are. */
export const ContextTermsInputSchema = z.strictObject({
  ...askedTerms,
  ...z.strictObject({ ...finerTerms, excluded: z.strictObject(exclusions).partial() }).partial().shape,
});
/** What a flight buys. A budget is not sold: plays have no price yet, so nothing could tell when it is spent. */
export const GoalSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('plays'), plays: z.number().int().min(1).max(LIMITS.playsGoalMax) }),
  z.strictObject({ kind: z.literal('share-of-voice'), percent: z.number().int().min(1).max(100) }),
]);

export const FlightInputSchema = z.strictObject({
  name: NameSchema,
  startsAt: InstantSchema,
  endsAt: InstantSchema,
  productIds: z.array(SlugSchema).min(1).max(20),
  context: ContextTermsInputSchema,
  goal: GoalSchema,
  creativeIds: z.array(IdSchema).max(LIMITS.creativesPerFlight),
});
export const FlightPatchSchema = FlightInputSchema.partial();
export const CampaignInputSchema = z.strictObject({ name: NameSchema });

export const FLIGHT_STATE_VALUES = [
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
export const FlightSchema = FlightInputSchema.extend({
  id: IdSchema,
  context: ContextTermsSchema,
  campaignId: IdSchema,
  state: z.enum(FLIGHT_STATE_VALUES),
  playsDelivered: z.number().int(),
  /** Plays on a demo network, which are no part of `playsDelivered` and are never billed. */
  demoPlaysDelivered: z.number().int(),
});
export const CampaignSchema = z.object({
  id: IdSchema,
  organisationId: IdSchema,
  name: z.string(),
  flights: z.array(FlightSchema),
  createdAt: z.string(),
});

/** The terms of a flight that is not saved yet; with its campaign, what shops said about that counts too. */
export const FlightFitInputSchema = FlightInputSchema.omit({ name: true }).extend({
  campaignId: IdSchema.optional(),
});
const PlacesSchema = z.object({ venues: z.number().int(), screens: z.number().int() });
/** How many shops would play a flight in its dates, were it booked; where only an approval is missing; why not elsewhere. */
export const FlightFitSchema = z.object({
  status: z.enum([
    'plays',
    'awaits-approval',
    'needs-creative',
    'creatives-refused',
    'goal-reached',
    'fits-nowhere',
  ]),
  plays: PlacesSchema,
  awaitsOperator: PlacesSchema,
  awaitsShop: PlacesSchema,
  refused: PlacesSchema,
  /** The commonest first; `venues` counts the shops where it is one of the reasons. */
  reasons: z.array(
    z.object({
      ruleId: z.string(),
      code: z.string(),
      text: LocalizedTextSchema,
      venues: z.number().int(),
    }),
  ),
  /** What its pictures can fill at most of the commonest wait; null where no shop would play it. */
  ceiling: z
    .object({
      waitSeconds: z.number(),
      adSeconds: z.number(),
      percentOfTime: z.number(),
      percentOfAds: z.number(),
    })
    .nullable(),
});
/** A flight that shows a creative, and where it would play once the creative is approved; for the operator. */
export const CreativeUseSchema = z.object({
  flightId: IdSchema,
  campaignName: z.string(),
  advertiser: z.string(),
  state: z.enum(FLIGHT_STATE_VALUES),
  startsAt: z.string(),
  endsAt: z.string(),
  productIds: z.array(z.string()),
  /** Reckoned for the first few of those that are not over; null for the others. */
  fit: FlightFitSchema.nullable(),
  /** Some of the shops that would play it. */
  venues: z.array(z.object({ name: z.string(), postcode: z.string() })),
});
export const CreativeUsesSchema = z.object({ items: z.array(CreativeUseSchema) });

/** Ads in one state of approval: those that wait oldest first, the others newest first. */
export const ApprovalsQuerySchema = PageQuerySchema.extend({
  state: z.enum(['pending', 'approved', 'refused']).optional(),
});
/** An ad with the decision on it, when there is one on record. */
export const ApprovalSchema = CreativeSchema.extend({
  decision: z.object({ at: z.string(), by: z.string().nullable(), reason: z.string().nullable() }).nullable(),
});

/** Plays counted from proof, each once: per flight, venue and hour (UTC instant of the hour's start). */
export const DeliveryRowSchema = z.object({
  flightId: IdSchema,
  flightName: z.string(),
  campaignId: IdSchema,
  campaignName: z.string(),
  venueId: IdSchema,
  venueName: z.string(),
  hour: z.string(),
  plays: z.number().int(),
  seconds: z.number().int(),
  isDemo: z.boolean(),
});
export const DeliverySchema = z.object({
  totals: z.object({ plays: z.number().int(), seconds: z.number().int() }),
  rows: z.array(DeliveryRowSchema),
  nextCursor: z.string().nullable(),
});

export type CreativeInput = z.infer<typeof CreativeInputSchema>;
export type CreativePatch = z.infer<typeof CreativePatchSchema>;
export type CreativeView = z.infer<typeof CreativeSchema>;
export type CreativesQuery = z.infer<typeof CreativesQuerySchema>;
export type RefuseCreative = z.infer<typeof RefuseCreativeSchema>;
export type ContextTermsInput = z.infer<typeof ContextTermsInputSchema>;
export type FlightInput = z.infer<typeof FlightInputSchema>;
export type FlightPatch = z.infer<typeof FlightPatchSchema>;
export type FlightView = z.infer<typeof FlightSchema>;
export type CampaignInput = z.infer<typeof CampaignInputSchema>;
export type CampaignView = z.infer<typeof CampaignSchema>;
export type DeliveryRow = z.infer<typeof DeliveryRowSchema>;
export type Delivery = z.infer<typeof DeliverySchema>;
export type FlightFitInput = z.infer<typeof FlightFitInputSchema>;
export type FlightFitView = z.infer<typeof FlightFitSchema>;
export type CreativeUse = z.infer<typeof CreativeUseSchema>;
export type CreativeUses = z.infer<typeof CreativeUsesSchema>;
export type ApprovalsQuery = z.infer<typeof ApprovalsQuerySchema>;
export type ApprovalView = z.infer<typeof ApprovalSchema>;
