import * as z from 'zod/mini';

const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const epochMs = z.int().check(z.nonnegative());
const localized = z.object({ fr: z.string(), en: z.string() });

/** A file the screen needs, addressed by what it contains. `url` is a path on the same origin. */
export const MediaSchema = z.object({
  sha256,
  mime: z.string(),
  bytes: z.int().check(z.positive()),
  widthPx: z.int().check(z.positive()),
  heightPx: z.int().check(z.positive()),
  url: z.string().check(z.startsWith('/')),
});

/** One thing to show: what, for how long, on whose behalf, and why in this shop. */
export const ItemSchema = z.object({
  id: z.string(),
  kind: z.enum(['ad', 'own', 'house']),
  media: sha256,
  type: z.enum(['image', 'video']),
  durationMs: z.int().check(z.gte(1_000), z.lte(120_000)),
  title: z.string(),
  flightId: z.nullable(z.string()),
  creativeId: z.string(),
  advertiser: z.nullable(z.string()),
  paidBy: z.nullable(z.string()),
  why: localized,
});

/** From `from` (inside) to `to` (outside) the screen plays `loop`; windows never overlap and are sorted. */
export const WindowSchema = z.object({ from: epochMs, to: epochMs, loop: z.string() });

/**
 * What a screen plays, complete for at least seven days ahead. The server sends it as JSON text; its hash is the
 * SHA-256 of that text's UTF-8 bytes, so no other language has to reproduce a serialisation.
 */
export const SnapshotSchema = z.object({
  v: z.literal(1),
  screenId: z.string(),
  venueName: z.string(),
  timeZone: z.string(),
  orientation: z.enum(['landscape', 'portrait']),
  language: z.enum(['fr', 'en']),
  validUntil: epochMs,
  /** Path of the public page "why this ad?", and its QR code as an SVG path on a `size` × `size` grid. */
  publicPath: z.string(),
  publicQr: z.object({ size: z.int(), path: z.string() }),
  media: z.array(MediaSchema),
  items: z.array(ItemSchema),
  /** Item ids in order, by loop id. `base` is the shop's own content, played outside every window. */
  loops: z.record(z.string(), z.array(z.string())),
  base: z.string(),
  windows: z.array(WindowSchema),
  /** Set on the screens of a demo: their plays are marked and never billable. */
  demo: z.optional(z.boolean()),
});

export type Media = z.infer<typeof MediaSchema>;
export type Item = z.infer<typeof ItemSchema>;
export type PlayWindow = z.infer<typeof WindowSchema>;
export type Snapshot = z.infer<typeof SnapshotSchema>;
