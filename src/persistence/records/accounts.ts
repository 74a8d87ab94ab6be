import type { OrganisationId } from '../../core/base/ids.js';
import type { Instant } from '../../core/base/instant.js';
import type { Language } from '../../core/base/text.js';

export type OrganisationKind = 'merchant' | 'advertiser' | 'operator';
export type Role = 'owner' | 'editor' | 'viewer';

export interface OrganisationRecord {
  readonly id: OrganisationId;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly createdAt: Instant;
}

export interface MemberRecord {
  readonly id: string;
  readonly organisationId: OrganisationId;
  /** Lower case. */
  readonly email: string;
  /** Null for a member who cannot sign in with a password yet. */
  readonly passwordHash: string | null;
  readonly role: Role;
  readonly language: Language;
  readonly createdAt: Instant;
}

export interface SessionRecord {
  readonly id: string;
  readonly memberId: string;
  readonly tokenHash: string;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
}

/** A session with whom it speaks for. */
export interface OpenSession {
  readonly session: SessionRecord;
  readonly member: MemberRecord;
  readonly organisation: OrganisationRecord;
}

export interface InvitationRecord {
  readonly id: string;
  readonly organisationId: OrganisationId;
  readonly email: string;
  readonly role: Role;
  readonly tokenHash: string;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
  readonly usedAt: Instant | null;
}

/** A link with which a member chooses a new password, once. */
export interface ResetLinkRecord {
  readonly id: string;
  readonly memberId: string;
  readonly tokenHash: string;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
  readonly usedAt: Instant | null;
}
