import { z } from 'zod';
import { LIMITS } from '../limits.js';
import { LegalMessageSchema } from './campaigns.js';
import { CountryCodeSchema } from './countries.js';
import { LocalizedTextSchema, PageQuerySchema, typedText } from './common.js';

/** Other words people use for a thing, which searches find it by. */
const SynonymsSchema = z.object({ fr: z.array(z.string()), en: z.array(z.string()) });
export const ActivityViewSchema = z.object({
  id: z.string(),
  name: LocalizedTextSchema,
  synonyms: SynonymsSchema,
  openOoh12Id: z.number().int(),
  openOoh11Id: z.number().int(),
  /** Suggested products an ordinary shop of this activity sells. */
  sellsProductIds: z.array(z.string()),
});
export const ProductViewSchema = z.object({
  id: z.string(),
  name: LocalizedTextSchema,
  synonyms: SynonymsSchema,
  iabCategoryId: z.string(),
  /** An offer that the law refuses or ties to conditions; no shop is asked whether it offers it. */
  regulated: z.boolean(),
});
export const AdCategoryViewSchema = z.object({
  id: z.string(),
  name: z.string(),
  parentId: z.string().nullable(),
});
/** A message the law asks for, with its words as the law has them: in French only, null where there are none to show. */
export const LegalMessageViewSchema = z.object({ id: LegalMessageSchema, words: z.string().nullable() });
/** What ads for some products have to show where French law holds, today. */
export const MessageNeedSchema = z.object({
  ruleId: z.string(),
  code: z.string(),
  productIds: z.array(z.string()),
  /** Each creative shows one of these; empty when the need is only the CO2 class. */
  messages: z.array(LegalMessageSchema),
  /** Whether the creatives of a flight show all of them between them. */
  needsEvery: z.boolean(),
  /** A creative that declares this needs none. */
  exemptMessage: LegalMessageSchema.nullable(),
  needsCo2Class: z.boolean(),
});
/** A région or a département of France, by INSEE code. */
export const TerritorySchema = z.object({ code: z.string(), name: z.string() });
/** The closed and fine lists that forms choose from; public, cacheable, changes only with the version of the product. */
export const ReferenceSchema = z.object({
  activities: z.array(ActivityViewSchema),
  products: z.array(ProductViewSchema),
  adCategories: z.array(AdCategoryViewSchema),
  /** OpenOOH 1.2.1, in its own words. */
  venueTypes: z.array(z.object({ id: z.number().int(), name: z.string() })),
  regions: z.array(TerritorySchema),
  departements: z.array(TerritorySchema),
  legalMessages: z.array(LegalMessageViewSchema),
  messageNeeds: z.array(MessageNeedSchema),
});
/** Communes by the beginning of a name or a postcode (`q`), or by their INSEE codes, separated by commas (`codes`). */
export const CommunesQuerySchema = PageQuerySchema.extend({
  q: typedText(1, 60).optional(),
  codes: z
    .string()
    .max(LIMITS.listItems * 6)
    .regex(/^(\d|2[AB])\d{3,4}(,(\d|2[AB])\d{3,4})*$/)
    .optional(),
});
export const CommuneViewSchema = z.object({
  /** INSEE code. */
  code: z.string(),
  name: z.string(),
  postcodes: z.array(z.string()),
});
/** Whether a text is understood as opening hours, and what it means for the coming week in the given zone. */
export const OpeningHoursCheckSchema = z.strictObject({
  openingHours: z.string().max(500),
  timeZone: z.string().max(60),
  countryCode: CountryCodeSchema,
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
export type CommunesQuery = z.infer<typeof CommunesQuerySchema>;
export type CommuneView = z.infer<typeof CommuneViewSchema>;
export type MessageNeedView = z.infer<typeof MessageNeedSchema>;
export type SuggestionsQuery = z.infer<typeof SuggestionsQuerySchema>;
export type SuggestionsView = z.infer<typeof SuggestionsSchema>;
export type Reference = z.infer<typeof ReferenceSchema>;
export type OpeningHoursCheck = z.infer<typeof OpeningHoursCheckSchema>;
export type OpeningHoursView = z.infer<typeof OpeningHoursViewSchema>;
