import * as z from 'zod/mini';
import type { PlayBatch, PlayReceipt } from './plays.js';

/** Version of the messages between server and player. Messages only gain optional fields; anything else is 2. */
export const WIRE_VERSION = 1;

const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const epochMs = z.int().check(z.nonnegative());
const base64url = z.string().check(z.regex(/^[A-Za-z0-9_-]+$/), z.maxLength(300));

/** Reasons a message or connection is refused. `retry` in a refusal says whether trying again can help. */
export const REFUSAL_CODES = [
  'MALFORMED',
  'UNKNOWN_EVENT',
  'TOO_LARGE',
  'TOO_MANY',
  'NOT_AUTHENTICATED',
  'CHALLENGE_EXPIRED',
  'BAD_SIGNATURE',
  'UNKNOWN_SCREEN',
  'PLAYER_TOO_OLD',
  'BUSY',
  'INTERNAL',
] as const;

export const RefusedSchema = z.object({
  ok: z.literal(false),
  code: z.enum(REFUSAL_CODES),
  field: z.optional(z.string()),
  message: z.string(),
  retry: z.boolean(),
});

/** P-256 public key as a JWK with only what identifies it. */
export const PublicKeySchema = z.strictObject({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/)),
  y: z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/)),
});

/** `GET /api/v1/screens/challenge`: a nonce to sign at the next handshake, and the server's time. */
export const ChallengeSchema = z.object({ challenge: z.string(), expiresInMs: z.int(), serverTime: epochMs });

/** What every version of a handshake says, however the rest of it may look. */
export const VersionSchema = z.object({ v: z.int().check(z.positive()) });

/**
 * Handshake `auth` of Socket.IO. `signature` is ES256 over `entracte-handshake-v1\n<purpose>\n<subject>\n<challenge>`,
 * where subject is the pairing id or the screen id.
 */
export const HandshakeSchema = z.strictObject({
  /** One that is not served is answered with PLAYER_TOO_OLD. */
  v: z.int().check(z.positive()),
  purpose: z.enum(['pairing', 'screen']),
  subject: z.string().check(z.minLength(1), z.maxLength(80)),
  challenge: z.string().check(z.minLength(1), z.maxLength(300)),
  signature: base64url,
});

/** `POST /api/v1/pairings`: a new screen shows its key, signed over `entracte-pairing-v1\n<x>\n<y>\n<challenge>`. */
export const PairingRequestSchema = z.strictObject({
  publicKey: PublicKeySchema,
  challenge: z.string().check(z.minLength(1), z.maxLength(300)),
  signature: base64url,
  display: z.strictObject({
    widthPx: z.int().check(z.gte(1), z.lte(20_000)),
    heightPx: z.int().check(z.gte(1), z.lte(20_000)),
  }),
});

export const PairingSchema = z.object({
  pairingId: z.string(),
  /** Eight letters; shown once, stored hashed. */
  code: z.string(),
  expiresAt: epochMs,
  /** Link that the QR code opens on a phone, and the code itself as an SVG path on a `size` × `size` grid. */
  url: z.string(),
  qr: z.object({ size: z.int(), path: z.string() }),
});

const held = z.object({ version: z.int().check(z.nonnegative()), hash: sha256 });

export const HelloSchema = z.strictObject({
  v: z.int().check(z.positive()),
  app: z.string().check(z.maxLength(40)),
  bootId: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  have: z.nullable(held),
  display: z.strictObject({
    widthPx: z.int().check(z.gte(1), z.lte(20_000)),
    heightPx: z.int().check(z.gte(1), z.lte(20_000)),
  }),
});

export const WelcomeSchema = z.object({
  ok: z.literal(true),
  v: z.literal(WIRE_VERSION),
  screenId: z.string(),
  serverTime: epochMs,
  /** What the screen should hold now; an offer follows when it differs from `have`. */
  current: held,
});

export const TimeSyncSchema = z.strictObject({ sentMonoMs: z.number() });
export const TimeSyncReplySchema = z.object({
  ok: z.literal(true),
  sentMonoMs: z.number(),
  serverTime: epochMs,
});

/** What the screen shows now; told at each change of item, kept only in memory. */
export const NowPlayingSchema = z.strictObject({
  itemId: z.string().check(z.maxLength(80)),
  playlistVersion: z.int().check(z.nonnegative()),
  startedAt: epochMs,
});
export const DoneSchema = z.object({ ok: z.literal(true) });

/** A playlist to hold from the next change of item on. Without `snapshot` the player fetches it. */
export const OfferSchema = z.object({
  version: z.int().check(z.nonnegative()),
  hash: sha256,
  snapshot: z.optional(z.string()),
});
export const OfferAckSchema = z.object({ ok: z.literal(true), held });

export const PairingApprovedSchema = z.object({ screenId: z.string() });
export const ClockChangedSchema = z.object({ serverTime: epochMs });
export const ByeSchema = z.object({ retryInMs: z.int().check(z.nonnegative()) });

export type RefusalCode = (typeof REFUSAL_CODES)[number];
export type Refused = z.infer<typeof RefusedSchema>;
export type PublicKey = z.infer<typeof PublicKeySchema>;
export type Challenge = z.infer<typeof ChallengeSchema>;
export type Handshake = z.infer<typeof HandshakeSchema>;
export type PairingRequest = z.infer<typeof PairingRequestSchema>;
export type Pairing = z.infer<typeof PairingSchema>;
export type Hello = z.infer<typeof HelloSchema>;
export type Welcome = z.infer<typeof WelcomeSchema>;
export type TimeSync = z.infer<typeof TimeSyncSchema>;
export type TimeSyncReply = z.infer<typeof TimeSyncReplySchema>;
export type NowPlaying = z.infer<typeof NowPlayingSchema>;
export type Done = z.infer<typeof DoneSchema>;
export type Offer = z.infer<typeof OfferSchema>;
export type OfferAck = z.infer<typeof OfferAckSchema>;
export type PairingApproved = z.infer<typeof PairingApprovedSchema>;
export type ClockChanged = z.infer<typeof ClockChangedSchema>;
export type Bye = z.infer<typeof ByeSchema>;

/** Events a screen may send; every one is acknowledged, a bad one with `Refused`. */
export interface PlayerToServer {
  'player:hello': (message: Hello, ack: (reply: Welcome | Refused) => void) => void;
  'time:sync': (message: TimeSync, ack: (reply: TimeSyncReply | Refused) => void) => void;
  'now:playing': (message: NowPlaying, ack: (reply: Done | Refused) => void) => void;
  'plays:submit': (message: PlayBatch, ack: (reply: PlayReceipt | Refused) => void) => void;
}

/** Events the server may send to a screen. */
export interface ServerToPlayer {
  'playlist:offer': (message: Offer, ack: (reply: OfferAck | Refused) => void) => void;
  'pairing:approved': (message: PairingApproved, ack: (reply: Done) => void) => void;
  'clock:changed': (message: ClockChanged) => void;
  'server:bye': (message: Bye) => void;
}

/** The texts that keys sign, once for both ends. */
export const signedText = {
  pairing: (key: PublicKey, challenge: string): string =>
    `entracte-pairing-v1\n${key.x}\n${key.y}\n${challenge}`,
  handshake: (purpose: Handshake['purpose'], subject: string, challenge: string): string =>
    `entracte-handshake-v1\n${purpose}\n${subject}\n${challenge}`,
};
