import { z } from 'zod';
import { LIMITS } from '../limits.js';
import {
  ClienteleSchema,
  IdSchema,
  InstantSchema,
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
