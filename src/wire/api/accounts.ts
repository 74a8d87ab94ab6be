import { z } from 'zod';
import { LIMITS } from '../limits.js';
import { IdSchema, LanguageSchema, NameSchema } from './common.js';

export const ORGANISATION_KINDS = ['merchant', 'advertiser', 'operator'] as const;
/** What a member may do in the organisation: an owner also manages members, an editor changes things, a viewer reads. */
export const ROLES = ['owner', 'editor', 'viewer'] as const;

const email = z
  .email()
  .max(LIMITS.email)
  .transform((value) => value.toLowerCase());
const password = z.string().min(LIMITS.passwordMin).max(LIMITS.passwordMax);

export const SignUpSchema = z.strictObject({
  kind: z.enum(['merchant', 'advertiser']),
  organisationName: NameSchema,
  email,
  password,
  language: LanguageSchema,
});
export const SignInSchema = z.strictObject({ email, password: z.string().min(1).max(LIMITS.passwordMax) });
/** Single-use link for an invited member, made by `entracte operator create` or by an owner. */
export const AcceptInvitationSchema = z.strictObject({
  token: z.string().min(20).max(200),
  password,
  language: LanguageSchema,
});
export const InviteSchema = z.strictObject({ email, role: z.enum(ROLES) });
export const InvitationSchema = z.object({
  email: z.string(),
  role: z.enum(ROLES),
  url: z.string(),
  expiresAt: z.string(),
});

/** Asks for a link with which a member who lost their password chooses a new one. */
export const ResetLinkInputSchema = z.strictObject({ email });
/** `url` works once, until it expires; whoever made it hands it over. */
export const ResetLinkSchema = z.object({ email: z.string(), url: z.string(), expiresAt: z.string() });
export const ResetPasswordSchema = z.strictObject({ token: z.string().min(20).max(200), password });

export const MemberSchema = z.object({
  id: IdSchema,
  email: z.string(),
  role: z.enum(ROLES),
  language: LanguageSchema,
});
export const OrganisationSchema = z.object({
  id: IdSchema,
  kind: z.enum(ORGANISATION_KINDS),
  name: z.string(),
});
/** Who is signed in. `token` is given once, at sign-in, for clients that do not keep the cookie. */
export const SessionSchema = z.object({
  member: MemberSchema,
  organisation: OrganisationSchema,
  expiresAt: z.string(),
  token: z.string().optional(),
});

export type SignUp = z.infer<typeof SignUpSchema>;
export type SignIn = z.infer<typeof SignInSchema>;
export type AcceptInvitation = z.infer<typeof AcceptInvitationSchema>;
export type Invite = z.infer<typeof InviteSchema>;
export type Invitation = z.infer<typeof InvitationSchema>;
export type ResetLinkInput = z.infer<typeof ResetLinkInputSchema>;
export type ResetLink = z.infer<typeof ResetLinkSchema>;
export type ResetPassword = z.infer<typeof ResetPasswordSchema>;
export type Member = z.infer<typeof MemberSchema>;
export type Organisation = z.infer<typeof OrganisationSchema>;
export type Session = z.infer<typeof SessionSchema>;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];
export type Role = (typeof ROLES)[number];
