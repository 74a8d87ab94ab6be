import { z } from 'zod';
import { PublicKeySchema } from '../player/messages.js';
import { IdSchema, InstantSchema, LocalizedTextSchema } from './common.js';

export const DemoAccountSchema = z.object({
  role: z.enum(['merchant', 'advertiser', 'operator']),
  organisation: z.string(),
  email: z.string(),
  password: z.string(),
});
export const DemoScreenSchema = z.object({
  screenId: IdSchema,
  venueName: z.string(),
  activity: LocalizedTextSchema,
  city: z.string(),
  orientation: z.enum(['landscape', 'portrait']),
  /** Where the shop's row comes from, and whether its hours were declared by the demo. */
  source: z.enum(['osm-2026', 'osm-2014', 'paris-2022', 'fictional']),
  hoursDeclaredByDemo: z.boolean(),
  playerPath: z.string(),
  publicPath: z.string(),
});
/** What the start page shows in the demo. In production this answers 404 and there is no wall. */
export const DemoStateSchema = z.object({
  now: InstantSchema,
  startedAt: InstantSchema,
  timeZone: z.string(),
  venues: z.number().int(),
  screens: z.number().int(),
  campaigns: z.number().int(),
  wall: z.array(DemoScreenSchema),
  accounts: z.array(DemoAccountSchema),
  attributions: z.array(z.object({ text: LocalizedTextSchema, licence: LocalizedTextSchema })),
});
/** Moves demo time, at most eight days either side of its start. */
export const DemoClockSchema = z.strictObject({ now: InstantSchema });
/** A demo player takes its screen without a code. */
export const DemoPairingSchema = z.strictObject({
  screenId: IdSchema,
  publicKey: PublicKeySchema,
  challenge: z.string().max(300),
  signature: z.string().max(300),
});
export const DemoPairedSchema = z.object({ screenId: IdSchema });
export type DemoClock = z.infer<typeof DemoClockSchema>;
export type DemoState = z.infer<typeof DemoStateSchema>;
export type DemoScreen = z.infer<typeof DemoScreenSchema>;
export type DemoPairing = z.infer<typeof DemoPairingSchema>;
