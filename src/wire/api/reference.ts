import { z } from 'zod';
import { LocalizedTextSchema } from './common.js';

export const ActivityViewSchema = z.object({
  id: z.string(),
  name: LocalizedTextSchema,
  openOoh12Id: z.number().int(),
  openOoh11Id: z.number().int(),
  /** Suggested products an ordinary shop of this activity sells. */
  sellsProductIds: z.array(z.string()),
});
export const ProductViewSchema = z.object({
  id: z.string(),
  name: LocalizedTextSchema,
  iabCategoryId: z.string(),
  /** An offer that the law refuses or ties to conditions; no shop is asked whether it offers it. */
  regulated: z.boolean(),
});
export const AdCategoryViewSchema = z.object({
  id: z.string(),
  name: z.string(),
  parentId: z.string().nullable(),
});
/** The closed and fine lists that forms choose from; public, cacheable, changes only with the version of the product. */
export const ReferenceSchema = z.object({
  activities: z.array(ActivityViewSchema),
  products: z.array(ProductViewSchema),
  adCategories: z.array(AdCategoryViewSchema),
});
/** Whether a text is understood as opening hours, and what it means for the coming week in the given zone. */
export const OpeningHoursCheckSchema = z.strictObject({
  openingHours: z.string().max(500),
  timeZone: z.string().max(60),
  countryCode: z.string().length(2),
});
export const OpeningHoursViewSchema = z.object({
  intervals: z.array(z.object({ from: z.string(), to: z.string(), unknown: z.boolean() })),
});
/** A shop's name and words about it, as its owner would write them. */
export const SuggestionsQuerySchema = z.strictObject({ text: z.string().trim().min(1).max(2000) });
export const SuggestionSchema = z.object({
  id: z.string(),
  /** How sure, 0..1. */
  confidence: z.number().min(0).max(1),
  /** The words of the text that told, in lower case without accents. */
  words: z.array(z.string()),
});
/** What a shop's words seem to speak of, best first; a person confirms. */
export const SuggestionsSchema = z.object({
  activities: z.array(SuggestionSchema),
  products: z.array(SuggestionSchema),
});
export type SuggestionsQuery = z.infer<typeof SuggestionsQuerySchema>;
export type SuggestionsView = z.infer<typeof SuggestionsSchema>;
export type Reference = z.infer<typeof ReferenceSchema>;
export type OpeningHoursCheck = z.infer<typeof OpeningHoursCheckSchema>;
export type OpeningHoursView = z.infer<typeof OpeningHoursViewSchema>;
