import { z } from 'zod';
import { LIMITS } from '../limits.js';
import {
  CategoryIdSchema,
  ClienteleSchema,
  CommuneCodeSchema,
  IdSchema,
  LocalizedTextSchema,
  NameSchema,
  PointSchema,
  SlugSchema,
  longText,
  typedText,
  ZONE_KIND_VALUES,
} from './common.js';
import { CountryCodeSchema } from './countries.js';
import { VenueTasteSchema } from './knowledge.js';
import { LinkSchema, ScorePartSchema } from './why.js';

const list = <T extends z.ZodType>(item: T) => z.array(item).max(LIMITS.listItems);

/** A word or a few, as a merchant types them. */
export const KeywordSchema = typedText(1, LIMITS.keyword);
const declaredRules = {
  blockedCategoryIds: list(CategoryIdSchema),
  approvalMode: z.enum(['automatic', 'by-category', 'each-one']),
  refusesCompetitors: z.boolean(),
  hasAlcoholLicence: z.boolean(),
};
const finerRules = {
  blockedProductIds: list(SlugSchema),
  blockedKeywords: z.array(KeywordSchema).max(LIMITS.keywordsPerVenue),
  approvedCategoryIds: list(CategoryIdSchema),
  /** Kilometres beyond which a rival counts no more; null: wherever it is. */
  competitorRadiusKm: z.number().min(0.1).max(1_000).nullable(),
  competitorProductIds: list(SlugSchema),
  acceptedProductIds: list(SlugSchema),
};
export const VenueRulesSchema = z.strictObject({ ...declaredRules, ...finerRules });
/** The finer rules may be left out: a new shop then has none of them, and a change leaves them as they are. */
export const VenueRulesInputSchema = z.strictObject({
  ...declaredRules,
  ...z.strictObject(finerRules).partial().shape,
});

export const VenueInputSchema = z.strictObject({
  name: NameSchema,
  activityId: SlugSchema,
  productIds: list(SlugSchema),
  clientele: list(ClienteleSchema),
  address: typedText(0, 200),
  postcode: typedText(2, 12),
  city: typedText(1, 120),
  countryCode: CountryCodeSchema,
  /** Left out, it is found from the postcode and the city where they leave no doubt. */
  communeCode: CommuneCodeSchema.nullable().optional(),
  point: PointSchema,
  timeZone: typedText(1, 60),
  openingHours: longText(1, LIMITS.openingHours),
  rules: VenueRulesInputSchema,
});
export const VenuePatchSchema = VenueInputSchema.partial();

export const ZoneInputSchema = z.strictObject({ name: NameSchema, kind: z.enum(ZONE_KIND_VALUES) });

/** ISO: 1 is Monday. */
export const WeekdaySchema = z.union([
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
  z.literal(5),
  z.literal(6),
  z.literal(7),
]);
/** `HH:MM` in the venue's zone, at most 23:59. */
const startTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
/** The same, up to 30:00 for a slot over midnight; after `start`. */
const endTime = z.string().regex(/^([0-2]\d:[0-5]\d|30:00)$/);
export const WaitingSlotInputSchema = z.strictObject({
  weekdays: z.array(WeekdaySchema).min(1).max(7),
  start: startTime,
  end: endTime,
  expectedWaitSeconds: z.number().int().min(LIMITS.waitSecondsMin).max(LIMITS.waitSecondsMax),
  peoplePerHour: z.number().int().min(0).max(LIMITS.peoplePerHourMax).nullable(),
  maxAdSharePercent: z.number().int().min(0).max(100),
});

export const VETO_KINDS = ['advertiser', 'campaign', 'creative', 'category', 'product', 'keyword'] as const;
export const VetoInputSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('advertiser'), organisationId: IdSchema }),
  z.strictObject({ kind: z.literal('campaign'), campaignId: IdSchema }),
  z.strictObject({ kind: z.literal('creative'), creativeId: IdSchema }),
  z.strictObject({ kind: z.literal('category'), categoryId: CategoryIdSchema }),
  z.strictObject({ kind: z.literal('product'), productId: SlugSchema }),
  z.strictObject({ kind: z.literal('keyword'), keyword: KeywordSchema }),
]);
export const VetoSchema = z.object({
  id: IdSchema,
  venueId: IdSchema,
  kind: z.enum(VETO_KINDS),
  targetId: z.string(),
  targetName: z.string(),
  createdAt: z.string(),
});

export const WaitingSlotSchema = WaitingSlotInputSchema.extend({ id: IdSchema, zoneId: IdSchema });
export const ScreenInputSchema = z.strictObject({
  zoneId: IdSchema,
  name: NameSchema,
  widthPx: z.number().int().min(320).max(16_384),
  heightPx: z.number().int().min(240).max(16_384),
  visibleFromPublicRoad: z.boolean(),
  acceptedMedia: z
    .array(z.enum(['image', 'video']))
    .min(1)
    .max(2),
});
export const ScreenPatchSchema = ScreenInputSchema.partial();
export const ScreenSchema = ScreenInputSchema.extend({
  id: IdSchema,
  venueId: IdSchema,
  orientation: z.enum(['landscape', 'portrait']),
  isPaired: z.boolean(),
  isOnline: z.boolean(),
  publicPath: z.string(),
});
export const ZoneSchema = ZoneInputSchema.extend({
  id: IdSchema,
  venueId: IdSchema,
  waitingSlots: z.array(WaitingSlotSchema),
  screens: z.array(ScreenSchema),
});
export const VenueSchema = VenueInputSchema.extend({
  id: IdSchema,
  communeCode: CommuneCodeSchema.nullable(),
  rules: VenueRulesSchema,
  openOoh12Id: z.number().int(),
  openOoh11Id: z.number().int(),
  createdAt: z.string(),
});
export const VenueDetailSchema = VenueSchema.extend({
  zones: z.array(ZoneSchema),
  vetoes: z.array(VetoSchema),
  ownCreativeIds: z.array(IdSchema),
  taste: VenueTasteSchema,
});
/** The shop's own content, in the order it plays. */
export const OwnContentInputSchema = z.strictObject({ creativeIds: z.array(IdSchema).max(50) });

/** The code the screen shows; lower case, spaces and hyphens are forgiven. */
export const PairInputSchema = z.strictObject({ code: z.string().min(8).max(20) });

export const NowItemSchema = z.object({
  itemId: z.string(),
  kind: z.enum(['ad', 'own', 'house']),
  title: z.string(),
  advertiser: z.string().nullable(),
  paidBy: z.string().nullable(),
  why: LocalizedTextSchema,
  mediaUrl: z.string(),
  mediaType: z.enum(['image', 'video']),
  durationMs: z.number().int(),
  flightId: z.string().nullable(),
  campaignId: z.string().nullable(),
  creativeId: z.string(),
  advertiserId: z.string().nullable(),
});
/** What a screen plays now and may play in the loop of this moment. `now` is null while the screen is not connected. */
export const ScreenNowSchema = z.object({
  screenId: IdSchema,
  isOnline: z.boolean(),
  at: z.string(),
  inWaitingSlot: z.boolean(),
  until: z.string().nullable(),
  playlistVersion: z.number().int(),
  heldVersion: z.number().int().nullable(),
  now: NowItemSchema.extend({ startedAt: z.string() }).nullable(),
  loop: z.array(NowItemSchema),
});
/** Why a flight does or does not play on a screen now. */
export const CandidateSchema = z.object({
  flightId: IdSchema,
  flightName: z.string(),
  campaignId: IdSchema,
  campaignName: z.string(),
  advertiserId: IdSchema,
  advertiser: z.string(),
  verdict: z.enum(['eligible', 'ineligible']),
  score: z.number(),
  parts: z.array(ScorePartSchema),
  link: LinkSchema,
  why: LocalizedTextSchema,
  reasons: z.array(z.object({ ruleId: z.string(), code: z.string(), text: LocalizedTextSchema })),
  /** What is worth knowing though it refuses nothing. */
  notes: z.array(z.object({ ruleId: z.string(), code: z.string(), text: LocalizedTextSchema })),
});
export const CandidatesSchema = z.object({
  at: z.string(),
  /** The version of the knowledge base they were judged by. */
  knowledge: z.string(),
  items: z.array(CandidateSchema),
});

export type VenueInput = z.infer<typeof VenueInputSchema>;
export type VenuePatch = z.infer<typeof VenuePatchSchema>;
export type ZoneInput = z.infer<typeof ZoneInputSchema>;
export type WaitingSlotInput = z.infer<typeof WaitingSlotInputSchema>;
export type VetoInput = z.infer<typeof VetoInputSchema>;
export type VetoView = z.infer<typeof VetoSchema>;
export type WaitingSlotView = z.infer<typeof WaitingSlotSchema>;
export type ScreenInput = z.infer<typeof ScreenInputSchema>;
export type ScreenPatch = z.infer<typeof ScreenPatchSchema>;
export type ScreenView = z.infer<typeof ScreenSchema>;
export type ZoneView = z.infer<typeof ZoneSchema>;
export type VenueView = z.infer<typeof VenueSchema>;
export type VenueDetail = z.infer<typeof VenueDetailSchema>;
export type OwnContentInput = z.infer<typeof OwnContentInputSchema>;
export type PairInput = z.infer<typeof PairInputSchema>;
export type NowItem = z.infer<typeof NowItemSchema>;
export type ScreenNow = z.infer<typeof ScreenNowSchema>;
export type CandidateView = z.infer<typeof CandidateSchema>;
export type Candidates = z.infer<typeof CandidatesSchema>;
