import { Inject, Injectable } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';
import { asId, type OrganisationId } from '../../core/base/ids.js';
import { later } from '../../core/base/instant.js';
import type { Language } from '../../core/base/text.js';
import type {
  MemberRecord,
  OrganisationKind,
  OrganisationRecord,
  Role,
} from '../../persistence/records/index.js';
import { AccountRepository } from '../../persistence/repositories/account.repository.js';
import { AuditRepository } from '../../persistence/repositories/audit.repository.js';
import type { Transaction } from '../../persistence/session.js';
import { Store } from '../../persistence/store.js';
import type { Actor } from '../../platform/auth/access.js';
import { newResetLink } from '../../platform/auth/reset-links.js';
import { hashPassword, hashToken, newToken, verifyPassword } from '../../platform/auth/secrets.js';
import type { Clock } from '../../platform/clock.js';
import { UserError } from '../../platform/errors/errors.js';
import { refuseBeyond } from '../../platform/errors/refuse-beyond.js';
import { RateLimits, tooMany } from '../../platform/http/rate-limits.js';
import type { NewId } from '../../platform/ids.js';
import { CLOCK, NEW_ID } from '../../platform/tokens.js';
import type {
  AcceptInvitation,
  Invite,
  Member,
  ResetLink,
  ResetLinkInput,
  ResetPassword,
  Session,
  SignIn,
  SignUp,
} from '../../wire/api/accounts.js';
import type { Page, PageQuery } from '../../wire/api/common.js';
import { LIMITS } from '../../wire/limits.js';
import { isoTime, pageRequest, pageView } from '../../platform/http/paging.js';

const DAY_MS = 86_400_000;
export const SESSION_MS = 30 * DAY_MS;
const INVITATION_MS = 7 * DAY_MS;
const SIGN_IN_TRIES = { name: 'sign-in', points: 10, seconds: 600 };

export interface NewAccount {
  readonly kind: OrganisationKind;
  readonly organisationName: string;
  readonly email: string;
  readonly password: string;
  readonly language: Language;
}

/** An invitation before anybody has the link: the token is in it once and stored hashed. */
export interface OpenInvitation {
  readonly token: string;
  readonly expiresAt: number;
}

const memberView = (member: MemberRecord): Member => ({
  id: member.id,
  email: member.email,
  role: member.role,
  language: member.language,
});

/** Organisations, their members, and how they prove who they are. */
@Injectable()
export class AccountsService {
  constructor(
    private readonly store: Store,
    private readonly accounts: AccountRepository,
    private readonly audit: AuditRepository,
    private readonly rates: RateLimits,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(NEW_ID) private readonly newId: NewId,
  ) {}

  async signUp(input: SignUp): Promise<Session> {
    const passwordHash = await hashPassword(input.password);
    return this.store.write(async (tx) => {
      const { organisation, member } = await this.createAccount(tx, input, passwordHash);
      return this.openSession(tx, organisation, member);
    });
  }

  /**
   * Signs in; only wrong passwords use up the tries that a caller has at an account, so that nobody locks another out.
   * `caller` is the name that `RateLimits.anonymous` gives.
   */
  async signIn(input: SignIn, caller: string): Promise<Session> {
    const target = hashToken(`${input.email.toLowerCase()} ${caller}`);
    const wait = await this.rates.spend(SIGN_IN_TRIES, target);
    if (wait !== null) throw tooMany(wait);
    const member = await this.accounts.findMemberByEmail(this.store.reader, input.email);
    const fits = await verifyPassword(member?.passwordHash ?? null, input.password);
    if (member === null || !fits) throw new UserError('BAD_CREDENTIALS');
    const organisation = await this.accounts.organisation(this.store.reader, member.organisationId);
    if (organisation === null) throw new UserError('BAD_CREDENTIALS');
    await this.rates.giveBack(SIGN_IN_TRIES, target);
    return this.store.write((tx) => this.openSession(tx, organisation, member));
  }

  async signOut(token: string): Promise<void> {
    await this.store.write((tx) => this.accounts.deleteSession(tx, hashToken(token)));
  }

  /** Makes a link for a new member; an address with an account elsewhere answers as any other, not to tell of it. */
  async invite(
    actor: Actor,
    input: Invite,
    origin: string,
  ): Promise<{ email: string; role: Role; url: string; expiresAt: string }> {
    const organisationId = asId<OrganisationId>(actor.organisationId);
    const known = await this.accounts.findMemberByEmail(this.store.reader, input.email);
    if (known?.organisationId === organisationId) throw new UserError('EMAIL_TAKEN', { field: 'email' });
    const invitation = await this.store.write(async (tx) => {
      const open = await this.accounts.countOpenInvitations(tx, organisationId, this.clock.now());
      refuseBeyond(LIMITS.openInvitations, open);
      return this.openInvitation(tx, actor, input);
    });
    return {
      email: input.email,
      role: input.role,
      url: `${origin}/console/invitation?token=${invitation.token}`,
      expiresAt: isoTime(invitation.expiresAt),
    };
  }

  async acceptInvitation(input: AcceptInvitation): Promise<Session> {
    const passwordHash = await hashPassword(input.password);
    return this.store.write(async (tx) => {
      const now = this.clock.now();
      const taken = await this.accounts.takeInvitation(tx, hashToken(input.token), now);
      if (!taken.ok) throw new UserError('INVITATION_INVALID');
      const { organisationId, email, role } = taken.value;
      const organisation = await this.accounts.organisation(tx, organisationId);
      if (organisation === null) throw new UserError('INVITATION_INVALID');
      const member: MemberRecord = {
        id: this.newId(),
        organisationId,
        email,
        passwordHash,
        role,
        language: input.language,
        createdAt: now,
      };
      if (!(await this.accounts.addMember(tx, member))) throw new UserError('EMAIL_TAKEN');
      return this.openSession(tx, organisation, member);
    });
  }

  /**
   * Makes a single-use link for a member who lost their password: an owner for those of the same organisation, an owner
   * of the operator for anybody. Somebody else's member answers as nobody's.
   */
  async resetLink(actor: Actor, { email }: ResetLinkInput, origin: string): Promise<ResetLink> {
    const member = await this.accounts.findMemberByEmail(this.store.reader, email);
    const mayHelp = actor.organisationKind === 'operator' || member?.organisationId === actor.organisationId;
    if (member === null || !mayHelp) throw new UserError('NO_SUCH_ACCOUNT', { field: 'email' });
    const { record, urlAt } = newResetLink(member.id, this.newId(), this.clock.now());
    await this.store.write(async (tx) => {
      await this.accounts.createResetLink(tx, record);
      await this.record(tx, 'member.reset-link', member, actor.memberId);
    });
    return { email: member.email, url: urlAt(origin), expiresAt: isoTime(record.expiresAt) };
  }

  /** Gives the member of a reset link the password they chose, ends their sessions, and opens a new one. */
  async resetPassword(input: ResetPassword): Promise<Session> {
    const passwordHash = await hashPassword(input.password);
    return this.store.write(async (tx) => {
      const member = await this.accounts.takeResetLink(tx, hashToken(input.token), this.clock.now());
      if (member === null) throw new UserError('RESET_LINK_INVALID');
      const organisation = await this.accounts.organisation(tx, member.organisationId);
      if (organisation === null) throw new UserError('RESET_LINK_INVALID');
      await this.accounts.changePassword(tx, member.id, passwordHash);
      await this.record(tx, 'member.password-reset', member, member.id);
      return this.openSession(tx, organisation, member);
    });
  }

  async members(actor: Actor, query: PageQuery): Promise<Page<Member>> {
    const page = await this.accounts.listMembers(
      this.store.reader,
      asId(actor.organisationId),
      pageRequest(query),
    );
    return pageView(page, memberView);
  }

  /** Removes sessions, invitations and reset links that have run out, so that their tables stay as small as they are used. */
  @Cron('17 * * * *', { name: 'forget-expired-accounts' })
  async forgetExpired(): Promise<void> {
    await this.store.write((tx) => this.accounts.deleteExpired(tx, this.clock.now()));
  }

  /** Makes an organisation with its first owner. */
  async createAccount(
    tx: Transaction,
    input: Omit<NewAccount, 'password'>,
    passwordHash: string,
  ): Promise<{ organisation: OrganisationRecord; member: MemberRecord }> {
    const now = this.clock.now();
    const organisation: OrganisationRecord = {
      id: asId(this.newId()),
      kind: input.kind,
      name: input.organisationName,
      createdAt: now,
    };
    const member: MemberRecord = {
      id: this.newId(),
      organisationId: organisation.id,
      email: input.email,
      passwordHash,
      role: 'owner',
      language: input.language,
      createdAt: now,
    };
    await this.accounts.createOrganisation(tx, organisation);
    if (!(await this.accounts.addMember(tx, member))) throw new UserError('EMAIL_TAKEN', { field: 'email' });
    return { organisation, member };
  }

  private async openInvitation(tx: Transaction, actor: Actor, input: Invite): Promise<OpenInvitation> {
    const { token, tokenHash } = newToken();
    const now = this.clock.now();
    const expiresAt = later(now, INVITATION_MS);
    const organisationId = asId<OrganisationId>(actor.organisationId);
    const id = this.newId();
    await this.accounts.createInvitation(tx, {
      id,
      organisationId,
      ...input,
      tokenHash,
      createdAt: now,
      expiresAt,
    });
    await this.audit.add(tx, {
      id: this.newId(),
      organisationId,
      memberId: actor.memberId,
      at: now,
      action: 'invitation.create',
      subjectKind: 'invitation',
      subjectId: id,
      detail: { role: input.role },
    });
    return { token, expiresAt };
  }

  private record(tx: Transaction, action: string, member: MemberRecord, by: string): Promise<void> {
    return this.audit.add(tx, {
      id: this.newId(),
      organisationId: member.organisationId,
      memberId: by,
      at: this.clock.now(),
      action,
      subjectKind: 'member',
      subjectId: member.id,
      detail: {},
    });
  }

  private async openSession(
    tx: Transaction,
    organisation: OrganisationRecord,
    member: MemberRecord,
  ): Promise<Session> {
    const { token, tokenHash } = newToken();
    const now = this.clock.now();
    const expiresAt = later(now, SESSION_MS);
    await this.accounts.createSession(tx, {
      id: this.newId(),
      memberId: member.id,
      tokenHash,
      createdAt: now,
      expiresAt,
    });
    return {
      member: memberView(member),
      organisation: { id: organisation.id, kind: organisation.kind, name: organisation.name },
      expiresAt: isoTime(expiresAt),
      token,
    };
  }
}
