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
export type Reference = z.infer<typeof ReferenceSchema>;
export type OpeningHoursCheck = z.infer<typeof OpeningHoursCheckSchema>;
export type OpeningHoursView = z.infer<typeof OpeningHoursViewSchema>;
