import { z } from 'zod';
import { IdSchema, InstantSchema, LocalizedTextSchema } from './common.js';
import { COMPLEMENT_KIND_VALUES, OCCASION_VALUES, SEASON_VALUES } from './knowledge.js';

/** One named part of a score: `weight` of the whole, `value` from 0 to 1. */
export const ScorePartSchema = z.object({ name: z.string(), weight: z.number(), value: z.number() });
const SaidSchema = z.object({ ruleId: z.string(), code: z.string(), text: LocalizedTextSchema });
/** How an ad belongs in a shop: how the link was found, and the kind, occasion and season of the declared edge. */
export const LinkSchema = z.object({
  found: z.enum(['declared', 'own-word', 'also-offered', 'own-trade', 'shared-universe', 'none']),
  kind: z.enum(COMPLEMENT_KIND_VALUES).nullable(),
  occasion: z.enum(OCCASION_VALUES).nullable(),
  season: z.enum(SEASON_VALUES).nullable(),
});

/** Why a play was in the plan, as it was decided when the plan was made. */
export const PlayWhySchema = z.object({
  playId: IdSchema,
  screenId: z.string(),
  venueId: z.string(),
  flightId: z.string().nullable(),
  creativeId: z.string(),
  startedAt: z.string(),
  playlistVersion: z.number().int(),
  kind: z.enum(['ad', 'own', 'house']),
  /** For the passer-by. */
  why: LocalizedTextSchema,
  /** For the merchant, with what the score is made of. */
  merchantWhy: LocalizedTextSchema,
  score: z.number(),
  parts: z.array(ScorePartSchema),
  ruleIds: z.array(z.string()),
  /** What was read, as data; `knowledge` is the version of the knowledge base. */
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
});

const StretchSchema = z.object({ from: z.string(), to: z.string() }).nullable();
/** One flight on one screen at one moment: every reason against it, what would lift each, and the nearest times. */
export const WhyNotItemSchema = z.object({
  flightId: IdSchema,
  campaignId: IdSchema,
  /** Null in a shop without a screen. */
  screenId: IdSchema.nullable(),
  screenName: z.string(),
  /** The creative that comes closest; null when the flight has none. */
  creativeId: IdSchema.nullable(),
  verdict: z.enum(['eligible', 'ineligible']),
  score: z.number(),
  parts: z.array(ScorePartSchema),
  link: LinkSchema,
  why: LocalizedTextSchema,
  reasons: z.array(
    SaidSchema.extend({
      remedy: z.object({
        by: z.enum(['advertiser', 'merchant', 'operator', 'time', 'nobody']),
        text: LocalizedTextSchema,
      }),
      /** Whether it stays as long as everybody declares what they do; the others come and go with time. */
      isLasting: z.boolean(),
    }),
  ),
  notes: z.array(SaidSchema),
  /** The last stretch before, and the first from then on, in which time stands in the way no more. */
  previous: StretchSchema,
  next: StretchSchema,
  /** Whether it may play in those stretches as things are; else once the lasting reasons are lifted. */
  playsThen: z.boolean(),
});
export const WhyNotSchema = z.object({
  at: z.string(),
  venueId: IdSchema,
  /** The zone in which to read the times. */
  timeZone: z.string(),
  knowledge: z.string(),
  items: z.array(WhyNotItemSchema),
});

export const FlightWhyNotQuerySchema = z.strictObject({ venueId: IdSchema, at: InstantSchema.optional() });
/** Of a flight, or of every live flight of a campaign. */
export const VenueWhyNotQuerySchema = z
  .strictObject({
    flightId: IdSchema.optional(),
    campaignId: IdSchema.optional(),
    at: InstantSchema.optional(),
  })
  .refine(({ flightId, campaignId }) => (flightId === undefined) !== (campaignId === undefined), {
    path: ['flightId'],
  });

/** A product that belongs in the shop; with reasons, one that its rules, the law or the minimum refuse. */
export const PreviewProductSchema = z.object({
  productId: z.string(),
  name: LocalizedTextSchema,
  score: z.number(),
  occasion: z.enum(OCCASION_VALUES).nullable(),
  season: z.enum(SEASON_VALUES).nullable(),
  why: LocalizedTextSchema,
  reasons: z.array(SaidSchema),
});
/** What could play in a shop before anything is booked. */
export const PreviewSchema = z.object({
  /** The local day it holds for. */
  on: z.string(),
  knowledge: z.string(),
  groups: z.array(
    z.object({ kind: z.enum(COMPLEMENT_KIND_VALUES).nullable(), items: z.array(PreviewProductSchema) }),
  ),
  refused: z.array(PreviewProductSchema),
});
export const PreviewQuerySchema = z.strictObject({ at: InstantSchema.optional() });

export type PlayWhy = z.infer<typeof PlayWhySchema>;
export type WhyNotView = z.infer<typeof WhyNotSchema>;
export type WhyNotItem = z.infer<typeof WhyNotItemSchema>;
export type FlightWhyNotQuery = z.infer<typeof FlightWhyNotQuerySchema>;
export type VenueWhyNotQuery = z.infer<typeof VenueWhyNotQuerySchema>;
export type Preview = z.infer<typeof PreviewSchema>;
export type PreviewProduct = z.infer<typeof PreviewProductSchema>;
export type PreviewQuery = z.infer<typeof PreviewQuerySchema>;
