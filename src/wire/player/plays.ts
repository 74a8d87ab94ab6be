import * as z from 'zod/mini';
import { LIMITS } from '../limits.js';

const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const base64url = z.string().check(z.regex(/^[A-Za-z0-9_-]+$/), z.maxLength(200));
/** What counts up by one fits a database's ordinary whole number; times and clocks may be any exact one (2^53 - 1). */
const INT32_MAX = 2_147_483_647;
const epochMs = z.int().check(z.nonnegative());

export const CLOCK_STATES = ['trusted', 'estimated', 'untrusted'] as const;
export const PLAY_RESULTS = ['complete', 'partial', 'failed', 'interrupted'] as const;

/**
 * One showing, as the screen recorded it. Keyed by (screen, bootId, seq); `hash` covers every field and the hash of
 * the play before, in the form that `playLine` of the protocol page gives.
 */
export const PlaySchema = z.strictObject({
  seq: z.int().check(z.gte(1), z.lte(INT32_MAX)),
  itemId: z.string().check(z.maxLength(80)),
  media: sha256,
  playlistVersion: z.int().check(z.nonnegative(), z.lte(INT32_MAX)),
  playlistHash: sha256,
  /** Wall time of the first presented frame, corrected to the server's clock. */
  startedAt: epochMs,
  /** Monotonic clock of this boot at the first and last presented frame, whole ms. */
  monoStartMs: z.int().check(z.nonnegative()),
  monoEndMs: z.int().check(z.nonnegative()),
  clock: z.enum(CLOCK_STATES),
  result: z.enum(PLAY_RESULTS),
  prevHash: sha256,
  hash: sha256,
});

/** Plays of one boot in sequence, signed by the screen over their span and last hash (ES256, IEEE P1363 form). */
export const PlayBatchSchema = z.strictObject({
  v: z.literal(1),
  bootId: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  plays: z.array(PlaySchema).check(z.minLength(1), z.maxLength(LIMITS.playsPerBatch)),
  signature: base64url,
});

/**
 * What the server now holds for good: every play of `bootId` up to `upTo`, those of the batch in `heldBeyond` where
 * plays before it are missing, and those it will never take.
 */
export const PlayReceiptSchema = z.object({
  ok: z.literal(true),
  bootId: z.string(),
  upTo: z.int().check(z.nonnegative()),
  /** Both ends inside. */
  heldBeyond: z.optional(z.object({ fromSeq: z.int(), toSeq: z.int() })),
  refused: z.array(z.object({ seq: z.int(), code: z.string() })),
});

export type ClockState = (typeof CLOCK_STATES)[number];
export type PlayResult = (typeof PLAY_RESULTS)[number];
export type PlayRecord = z.infer<typeof PlaySchema>;
export type PlayBatch = z.infer<typeof PlayBatchSchema>;
export type PlayReceipt = z.infer<typeof PlayReceiptSchema>;
