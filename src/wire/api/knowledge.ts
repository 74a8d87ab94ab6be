import { z } from 'zod';
import { LIMITS } from '../limits.js';
import { LocalizedTextSchema, SlugSchema, typedText } from './common.js';

export const COMPLEMENT_KIND_VALUES = ['same-universe', 'goes-with', 'same-occasion', 'next-step'] as const;
export const OCCASION_VALUES = [
  'engagement',
  'birth',
  'moving-home',
  'back-to-school',
  'illness-and-recovery',
  'holiday',
  'party',
] as const;
export const SEASON_VALUES = [
  'spring',
  'summer',
  'autumn',
  'winter',
  'weddings',
  'back-to-school',
  'end-of-year',
  'valentine',
  'easter',
  'parents-days',
  'summer-holidays',
  'ski',
  'gardening',
  'heating',
  'wine-fairs',
  'tax-return',
] as const;

/** What an edge says: of which kind, how strong (0 < strength ≤ 1), when, and why, after "This shop is …". */
export const EdgeTermsSchema = z.strictObject({
  kind: z.enum(COMPLEMENT_KIND_VALUES),
  occasion: z.enum(OCCASION_VALUES).nullable(),
  season: z.enum(SEASON_VALUES).nullable(),
  strength: z.number().gt(0).max(1),
  /** May hold the slots `{shop}` and `{ad}`. */
  clause: z.strictObject({ fr: typedText(1, LIMITS.clause), en: typedText(1, LIMITS.clause) }),
});
export const EdgeParamsSchema = z.strictObject({ activityId: SlugSchema, productId: SlugSchema });
export const EdgesQuerySchema = z.strictObject({ activityId: SlugSchema });

export const EdgeSchema = EdgeTermsSchema.extend({
  activityId: SlugSchema,
  productId: SlugSchema,
  /** What a passer-by reads. */
  reason: LocalizedTextSchema,
  /** Whether an operator wrote it; else it came with the product. */
  isEdited: z.boolean(),
});
export const EdgesSchema = z.object({
  /** Changes with every edit; stored with each decision. */
  version: z.string(),
  items: z.array(EdgeSchema),
  /** Products whose edge an operator took away. */
  removedProductIds: z.array(z.string()),
});

export const OwnComplementSchema = EdgeTermsSchema.extend({ productId: SlugSchema });
/** What a merchant would like to see in a shop, within what its rules and the law allow. */
export const VenueTasteSchema = z.strictObject({
  likedProductIds: z.array(SlugSchema).max(LIMITS.listItems),
  /** The least score with which an ad plays here; the network's own minimum holds when it is higher. */
  minimumScore: z.number().min(0).max(1),
  ownComplements: z.array(OwnComplementSchema).max(LIMITS.ownComplements),
});

export type EdgeTermsInput = z.infer<typeof EdgeTermsSchema>;
export type EdgeParams = z.infer<typeof EdgeParamsSchema>;
export type EdgesQuery = z.infer<typeof EdgesQuerySchema>;
export type EdgeView = z.infer<typeof EdgeSchema>;
export type Edges = z.infer<typeof EdgesSchema>;
export type VenueTasteInput = z.infer<typeof VenueTasteSchema>;
