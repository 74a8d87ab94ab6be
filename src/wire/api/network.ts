import { z } from 'zod';
import { LIMITS } from '../limits.js';
import { CommuneCodeSchema, DepartementCodeSchema, ShortTextSchema } from './common.js';

/** A time of the local day, `HH:MM`. */
const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** Luminous ads forbidden for as long as it stands: in the whole network (null), or in some départements. */
export const GridEmergencySchema = z.strictObject({
  departementCodes: z.array(DepartementCodeSchema).min(1).max(LIMITS.listItems).nullable(),
});
/** Hours in which a commune keeps screens seen from the public road off; an end at or before its start is on the next day. */
export const CommuneCurfewSchema = z.strictObject({
  communeCode: CommuneCodeSchema,
  from: timeOfDay,
  to: timeOfDay,
  /** The text it comes from, such as the local regulation and its article. */
  source: ShortTextSchema,
});
/** What the operator sets for the whole network. */
export const NetworkRulesSchema = z.strictObject({
  gridEmergency: GridEmergencySchema.nullable(),
  communeCurfews: z.array(CommuneCurfewSchema).max(LIMITS.communeCurfews),
  /** The least score with which an ad plays; our own minimum, 0.2, holds when it is higher. */
  minimumScore: z.number().min(0).max(1),
});
/** What is left out stays as it is. */
export const NetworkRulesPatchSchema = NetworkRulesSchema.partial();

export type NetworkRulesView = z.infer<typeof NetworkRulesSchema>;
export type NetworkRulesPatch = z.infer<typeof NetworkRulesPatchSchema>;
