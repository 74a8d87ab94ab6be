import { IsNull, LessThanOrEqual, MoreThan } from 'typeorm';
import type { OrganisationId } from '../../core/base/ids.js';
import type { Instant } from '../../core/base/instant.js';
import type { Result } from '../../core/base/result.js';
import { err, ok } from '../../core/base/result.js';
import {
  InvitationEntity,
  MemberEntity,
  OrganisationEntity,
  ResetLinkEntity,
  SessionEntity,
} from '../entities/account.entity.js';
import { selectPage } from '../paging.js';
import type {
  CursorRefusal,
  InvitationRecord,
  MemberRecord,
  OpenSession,
  OrganisationKind,
  OrganisationRecord,
  Page,
  PageRequest,
  ResetLinkRecord,
  SessionRecord,
} from '../records/index.js';
import type { Reader, Transaction } from '../session.js';
import { managerOf } from '../session.js';
import { insert, rowsOf, selectOne } from '../sql.js';

const ORGANISATION = ['id', 'kind', 'name', 'createdAt'] as const;
const MEMBER = ['id', 'organisationId', 'email', 'passwordHash', 'role', 'language', 'createdAt'] as const;
const SESSION = ['id', 'memberId', 'tokenHash', 'createdAt', 'expiresAt'] as const;
const INVITATION = [
  'id',
  'organisationId',
  'email',
  'role',
  'tokenHash',
  'createdAt',
  'expiresAt',
  'usedAt',
] as const;

/** Organisations, the people who act for them, their sessions and invitations. */
export class AccountRepository {
  async createOrganisation(tx: Transaction, organisation: OrganisationRecord): Promise<void> {
    await insert(tx, OrganisationEntity, [organisation]);
  }

  async organisation(from: Reader, id: OrganisationId): Promise<OrganisationRecord | null> {
    return (await selectOne(from, OrganisationEntity, ORGANISATION, 'WHERE id = $1', [
      id,
    ])) as OrganisationRecord | null;
  }

  /** The organisation of a kind that was made first, or null when there is none. */
  async firstOrganisation(from: Reader, kind: OrganisationKind): Promise<OrganisationRecord | null> {
    const where = 'WHERE kind = $1 ORDER BY created_at, id';
    return (await selectOne(from, OrganisationEntity, ORGANISATION, where, [
      kind,
    ])) as OrganisationRecord | null;
  }

  /** How many organisations of a kind there are: an empty database has none. */
  async countOrganisations(from: Reader, kind?: OrganisationKind): Promise<number> {
    return managerOf(from).count(OrganisationEntity, kind === undefined ? {} : { where: { kind } });
  }

  /** Whether somebody can sign in as the operator: an invitation that nobody used is nobody. */
  async hasOperator(from: Reader): Promise<boolean> {
    const members = 'SELECT 1 FROM members JOIN organisations ON organisations.id = members.organisation_id';
    return (await rowsOf(from, `${members} WHERE organisations.kind = $1 LIMIT 1`, ['operator'])).length > 0;
  }

  /** Deletes the organisations whose members have their mail at a domain, with all that is theirs. */
  async deleteOrganisationsOfDomain(tx: Transaction, domain: string): Promise<void> {
    const theirs = 'SELECT organisation_id FROM members WHERE email LIKE $1';
    await rowsOf(tx, `DELETE FROM organisations WHERE id IN (${theirs})`, [`%@${domain}`]);
  }

  /** False when somebody already has this address, in any organisation. */
  async addMember(tx: Transaction, member: MemberRecord): Promise<boolean> {
    const row = { ...member, email: member.email.toLowerCase() };
    return (await insert(tx, MemberEntity, [row], { key: ['email'] }, ['id'])).length === 1;
  }

  async findMemberByEmail(from: Reader, email: string): Promise<MemberRecord | null> {
    const lower = email.toLowerCase();
    return (await selectOne(from, MemberEntity, MEMBER, 'WHERE email = $1', [lower])) as MemberRecord | null;
  }

  async listMembers(
    from: Reader,
    organisationId: OrganisationId,
    page: PageRequest,
  ): Promise<Result<Page<MemberRecord>, CursorRefusal>> {
    const found = await selectPage(
      from,
      MemberEntity,
      MEMBER,
      'organisation_id = $1',
      [organisationId],
      page,
      'oldest-first',
    );
    return found as Result<Page<MemberRecord>, CursorRefusal>;
  }

  async createSession(tx: Transaction, session: SessionRecord): Promise<void> {
    await insert(tx, SessionEntity, [session]);
  }

  /** Whom a token speaks for, unless its session ended by `at`. */
  async findSessionByTokenHash(from: Reader, tokenHash: string, at: Instant): Promise<OpenSession | null> {
    const session = await selectOne(
      from,
      SessionEntity,
      SESSION,
      'WHERE token_hash = $1 AND expires_at > $2',
      [tokenHash, at],
    );
    if (session === null) return null;
    const member = await selectOne(from, MemberEntity, MEMBER, 'WHERE id = $1', [session.memberId]);
    if (member === null) return null;
    const organisation = await selectOne(from, OrganisationEntity, ORGANISATION, 'WHERE id = $1', [
      member.organisationId,
    ]);
    return organisation === null ? null : ({ session, member, organisation } as OpenSession);
  }

  async deleteSession(tx: Transaction, tokenHash: string): Promise<boolean> {
    return (await managerOf(tx).delete(SessionEntity, { tokenHash })).affected === 1;
  }

  /** Forgets sessions, invitations and reset links, used or not, that ended by `at`. */
  async deleteExpired(tx: Transaction, at: Instant): Promise<void> {
    const expiresAt = LessThanOrEqual(at);
    await managerOf(tx).delete(SessionEntity, { expiresAt });
    await managerOf(tx).delete(InvitationEntity, { expiresAt });
    await managerOf(tx).delete(ResetLinkEntity, { expiresAt });
  }

  /** Invitations of an organisation that can still be used at `at`. */
  async countOpenInvitations(from: Reader, organisationId: OrganisationId, at: Instant): Promise<number> {
    return managerOf(from).count(InvitationEntity, {
      where: { organisationId, usedAt: IsNull(), expiresAt: MoreThan(at) },
    });
  }

  /** Whether an invitation to an organisation of this kind still waits for the address, in time or not. */
  async hasUnusedInvitation(from: Reader, email: string, kind: OrganisationKind): Promise<boolean> {
    const rows = await rowsOf(
      from,
      `SELECT 1 FROM invitations JOIN organisations ON organisations.id = invitations.organisation_id
       WHERE email = $1 AND kind = $2 AND used_at IS NULL LIMIT 1`,
      [email.toLowerCase(), kind],
    );
    return rows.length > 0;
  }

  async createInvitation(tx: Transaction, invitation: Omit<InvitationRecord, 'usedAt'>): Promise<void> {
    await insert(tx, InvitationEntity, [
      { ...invitation, email: invitation.email.toLowerCase(), usedAt: null },
    ]);
  }

  /** Uses up an invitation: of several who try, one gets it; a used, expired or unknown one gives a refusal. */
  async takeInvitation(
    tx: Transaction,
    tokenHash: string,
    at: Instant,
  ): Promise<Result<InvitationRecord, 'INVITATION_INVALID'>> {
    const taken = await managerOf(tx)
      .createQueryBuilder()
      .update(InvitationEntity)
      .set({ usedAt: at })
      .where('token_hash = :tokenHash AND used_at IS NULL AND expires_at > :at', { tokenHash, at })
      .execute();
    if (taken.affected !== 1) return err('INVITATION_INVALID');
    const invitation = await selectOne(tx, InvitationEntity, INVITATION, 'WHERE token_hash = $1', [
      tokenHash,
    ]);
    return invitation === null ? err('INVITATION_INVALID') : ok(invitation as InvitationRecord);
  }

  /** Makes a link the only one of its member: one made before opens nothing any more. */
  async createResetLink(tx: Transaction, link: Omit<ResetLinkRecord, 'usedAt'>): Promise<void> {
    await managerOf(tx).delete(ResetLinkEntity, { memberId: link.memberId });
    await insert(tx, ResetLinkEntity, [{ ...link, usedAt: null }]);
  }

  /** Uses up a reset link: of several who try, one gets its member; a used, expired or unknown one gives null. */
  async takeResetLink(tx: Transaction, tokenHash: string, at: Instant): Promise<MemberRecord | null> {
    const taken = await managerOf(tx)
      .createQueryBuilder()
      .update(ResetLinkEntity)
      .set({ usedAt: at })
      .where('token_hash = :tokenHash AND used_at IS NULL AND expires_at > :at', { tokenHash, at })
      .execute();
    if (taken.affected !== 1) return null;
    const where = 'WHERE id = (SELECT member_id FROM reset_links WHERE token_hash = $1)';
    return (await selectOne(tx, MemberEntity, MEMBER, where, [tokenHash])) as MemberRecord | null;
  }

  /** Gives a member a new password and ends every session that the old one opened. */
  async changePassword(tx: Transaction, memberId: string, passwordHash: string): Promise<void> {
    await managerOf(tx).update(MemberEntity, { id: memberId }, { passwordHash });
    await managerOf(tx).delete(SessionEntity, { memberId });
  }
}
