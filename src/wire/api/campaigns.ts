import { z } from 'zod';
import { LIMITS } from '../limits.js';
import {
  ClienteleSchema,
  IdSchema,
  InstantSchema,
  LocalizedTextSchema,
  NameSchema,
  PageQuerySchema,
  PointSchema,
  ShortTextSchema,
  SlugSchema,
  typedText,
} from './common.js';

/** The form fields that go with an uploaded file (multipart, field `file`). */
export const CreativeInputSchema = z.strictObject({
  title: NameSchema,
  /** `ad` for a campaign, `own` for the shop's own content. */
  purpose: z.enum(['ad', 'own']),
  /** How long an image shows; a video's own length is used instead. */
  durationMs: z.coerce.number().int().min(LIMITS.creativeMsMin).max(LIMITS.creativeMsMax).optional(),
  onBehalfOf: ShortTextSchema.optional(),
  paidBy: ShortTextSchema.optional(),
});
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
  createdAt: z.string(),
});
export const CreativesQuerySchema = PageQuerySchema.extend({ purpose: z.enum(['ad', 'own']).optional() });
export const RefuseCreativeSchema = z.strictObject({ reason: typedText(3, LIMITS.longText) });

export const PlaceTermSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('everywhere') }),
  z.strictObject({ kind: z.literal('radius'), center: PointSchema, km: z.number().min(0.1).max(1_000) }),
  z.strictObject({
    kind: z.literal('postcodes'),
    prefixes: z
      .array(z.string().regex(/^[0-9A-Z]{2,8}$/))
      .min(1)
      .max(LIMITS.listItems),
  }),
]);
export const ContextTermsSchema = z.strictObject({
  activityIds: z.array(SlugSchema).max(LIMITS.listItems),
  clientele: z.array(ClienteleSchema).max(LIMITS.listItems),
  place: PlaceTermSchema,
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
  context: ContextTermsSchema,
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
  campaignId: IdSchema,
  state: z.enum(FLIGHT_STATE_VALUES),
  playsDelivered: z.number().int(),
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
export type CreativeView = z.infer<typeof CreativeSchema>;
export type CreativesQuery = z.infer<typeof CreativesQuerySchema>;
export type RefuseCreative = z.infer<typeof RefuseCreativeSchema>;
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
