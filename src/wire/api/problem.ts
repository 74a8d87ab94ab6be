import { z } from 'zod';

/** Stable codes of every refusal the HTTP API gives; texts in French and English live with the server. */
export const PROBLEM_CODES = [
  'VALIDATION_FAILED',
  'MALFORMED_BODY',
  'TOO_LARGE',
  'UNSUPPORTED_MEDIA_TYPE',
  'NOT_AUTHENTICATED',
  'BAD_CREDENTIALS',
  'FORBIDDEN',
  'NOT_FOUND',
  'CONFLICT',
  'EMAIL_TAKEN',
  'TOO_MANY_REQUESTS',
  'BUSY',
  'INTERNAL',
  'WRONG_ORIGIN',
  'INVITATION_INVALID',
  'OPENING_HOURS_INVALID',
  'TIME_ZONE_UNKNOWN',
  'ACTIVITY_UNKNOWN',
  'PRODUCT_UNKNOWN',
  'CATEGORY_UNKNOWN',
  'SLOT_ENDS_BEFORE_START',
  'FLIGHT_IN_PAST',
  'FLIGHT_ENDS_BEFORE_START',
  'FLIGHT_TOO_LONG',
  'CREATIVE_UNKNOWN',
  'CREATIVE_NOT_PENDING',
  'CAMPAIGN_EMPTY',
  'STATE_NOT_ALLOWED',
  'IMAGE_UNREADABLE',
  'IMAGE_TOO_LARGE',
  'IMAGE_TOO_SMALL',
  'VIDEO_UNREADABLE',
  'VIDEO_WITHOUT_TRACK',
  'VIDEO_CODEC_REFUSED',
  'DURATION_REFUSED',
  'PAIRING_CODE_INVALID',
  'PAIRING_TOO_MANY_TRIES',
  'CHALLENGE_EXPIRED',
  'BAD_SIGNATURE',
  'TARGET_UNKNOWN',
  'LIMIT_REACHED',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** RFC 9457 problem details: one shape for every error. `errors` names each faulty field. */
export const ProblemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: z.enum(PROBLEM_CODES),
  detail: z.string(),
  field: z.string().optional(),
  errors: z.array(z.object({ field: z.string(), code: z.string(), detail: z.string() })).optional(),
});
export type Problem = z.infer<typeof ProblemSchema>;
