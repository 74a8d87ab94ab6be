import { z } from 'zod';
import { LIMITS } from '../limits.js';

export const LANGUAGES = ['fr', 'en'] as const;
export const LanguageSchema = z.enum(LANGUAGES);

/** Identifiers are UUIDs (version 7 when we make them). */
export const IdSchema = z.uuid();
export const IdParamsSchema = z.strictObject({ id: IdSchema });
export type IdParams = z.infer<typeof IdParamsSchema>;

/**
 * What no typed text holds: control characters, halves of surrogate pairs, marks that turn the direction of what follows,
 * and spaces without width. Joiners stay, since emoji and scripts are written with them, but make no text alone.
 */
const UNSEEN = '\\p{Cc}\\p{Cs}\\u061c\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff';
const ONE_LINE = new RegExp(`^(?![\\u200c\\u200d]+$)[^${UNSEEN}]*$`, 'u');
const LINES = new RegExp(`^(?:[^${UNSEEN}]|[\\t\\n\\r])*$`, 'u');
const typed = (min: number, max: number, form: RegExp) => z.string().trim().min(min).max(max).regex(form);
/** What people type on one line: a name, an address. */
export const typedText = (min: number, max: number) => typed(min, max, ONE_LINE);
/** What people type in a larger box: it may have line breaks. */
export const longText = (min: number, max: number) => typed(min, max, LINES);
export const NameSchema = typedText(1, LIMITS.name);
export const ShortTextSchema = typedText(1, LIMITS.shortText);
export const LocalizedTextSchema = z.object({ fr: z.string(), en: z.string() });
/** RFC 3339 with an offset, so that no server's zone is ever guessed. */
export const InstantSchema = z.iso.datetime({ offset: true });
export const PointSchema = z.strictObject({
  lat: z.number().min(-90).max(90),
  lon: z.number().min(-180).max(180),
});
/** Kebab-case id of our fine lists (activities, products). */
export const SlugSchema = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
/** Id of the IAB Ad Product Taxonomy 2.0. */
export const CategoryIdSchema = z.string().regex(/^\d{4}$/);
/** Where people wait in a shop. */
export const ZONE_KIND_VALUES = [
  'counter',
  'queue',
  'waiting-room',
  'fitting-room',
  'terrace',
  'seating',
  'other',
] as const;
/** INSEE code of a commune, such as 33063 or 2A004. */
export const CommuneCodeSchema = z.string().regex(/^(\d{2}|2[AB])\d{3}$/);
/** INSEE code of a département: 01 to 95, 2A, 2B, or three digits overseas. */
export const DepartementCodeSchema = z.string().regex(/^(\d{2}|2[AB]|9[78]\d)$/);
/** INSEE code of a région. */
export const RegionCodeSchema = z.string().regex(/^(\d{2}|9[78]\d)$/);
export const CLIENTELE_VALUES = [
  'families',
  'children',
  'teenagers',
  'students',
  'seniors',
  'professionals',
  'tourists',
  'neighbours',
  'drivers',
  'pet-owners',
] as const;
export const ClienteleSchema = z.enum(CLIENTELE_VALUES);

/** A page of a list: pass `nextCursor` back as `cursor` for the next one; null means the end. */
export const PageQuerySchema = z.strictObject({
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(LIMITS.pageSizeMax).optional(),
});
export type PageQuery = z.infer<typeof PageQuerySchema>;
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable() });
export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}
