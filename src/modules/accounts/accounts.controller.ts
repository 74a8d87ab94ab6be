import { Body, Controller, Delete, Get, Inject, Post, Query, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { type Actor, type ActorRequest, CurrentActor, Members, Public } from '../../platform/auth/access.js';
import { clearSessionCookie, setSessionCookie, tokenOf } from '../../platform/auth/session-cookie.js';
import { CONFIG, type Config } from '../../platform/config.js';
import { Answers } from '../../platform/http/answers.js';
import { RateClass } from '../../platform/http/rate-limits.js';
import { publicOrigin } from '../../platform/public-url.js';
import {
  type AcceptInvitation,
  AcceptInvitationSchema,
  type Invitation,
  InvitationSchema,
  type Invite,
  InviteSchema,
  type Member,
  MemberSchema,
  type ResetLink,
  type ResetLinkInput,
  ResetLinkInputSchema,
  ResetLinkSchema,
  type ResetPassword,
  ResetPasswordSchema,
  type Session,
  SessionSchema,
  type SignIn,
  SignInSchema,
  type SignUp,
  SignUpSchema,
} from '../../wire/api/accounts.js';
import { type Page, pageOf, type PageQuery, PageQuerySchema } from '../../wire/api/common.js';
import { RateLimits } from '../../platform/http/rate-limits.js';
import { isoTime } from '../../platform/http/paging.js';
import { AccountsService, SESSION_MS } from './accounts.service.js';

@ApiTags('accounts')
@Controller('api/v1')
export class AccountsController {
  constructor(
    private readonly accounts: AccountsService,
    private readonly rates: RateLimits,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Public()
  @RateClass('secret')
  @Post('accounts')
  @Answers(201, 'Signs up an organisation with its first member', SessionSchema)
  async signUp(
    @Body({ schema: SignUpSchema }) input: SignUp,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Session> {
    return this.remember(await this.accounts.signUp(input), request, response);
  }

  @Public()
  @RateClass('secret')
  @Post('sessions')
  @Answers(201, 'Signs in', SessionSchema)
  async signIn(
    @Body({ schema: SignInSchema }) input: SignIn,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Session> {
    const caller = this.rates.anonymous(request, performance.now());
    return this.remember(await this.accounts.signIn(input, caller), request, response);
  }

  /** Open to anybody, since "nobody" is an answer too: a page asks before it knows whether to show a sign-in. */
  @Public()
  @Get('sessions/current')
  @Answers(200, 'Who is signed in', SessionSchema)
  @ApiNoContentResponse({ description: 'Nobody is signed in' })
  current(
    @Req() { actor }: ActorRequest,
    @Res({ passthrough: true }) response: Response,
  ): Session | undefined {
    response.setHeader('Cache-Control', 'no-store');
    if (actor === null || actor === undefined) {
      response.status(204);
      return undefined;
    }
    const { memberId, email, role, language, organisationId, organisationKind, organisationName } = actor;
    return {
      member: { id: memberId, email, role, language },
      organisation: { id: organisationId, kind: organisationKind, name: organisationName },
      expiresAt: isoTime(actor.expiresAt),
    };
  }

  @Members('viewer')
  @Delete('sessions/current')
  @Answers(204, 'Signs out')
  async signOut(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<void> {
    const carried = tokenOf(request);
    if (carried !== null) await this.accounts.signOut(carried.token);
    clearSessionCookie(request, response);
  }

  @Members('owner')
  @Post('invitations')
  @Answers(201, 'Invites a member: makes a single-use link', InvitationSchema)
  invite(
    @CurrentActor() actor: Actor,
    @Body({ schema: InviteSchema }) input: Invite,
    @Req() request: Request,
  ): Promise<Invitation> {
    return this.accounts.invite(actor, input, this.originOf(request));
  }

  @Public()
  @RateClass('secret')
  @Post('invitations/accept')
  @Answers(201, 'Accepts an invitation with a new password', SessionSchema)
  async accept(
    @Body({ schema: AcceptInvitationSchema }) input: AcceptInvitation,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Session> {
    return this.remember(await this.accounts.acceptInvitation(input), request, response);
  }

  @Members('owner')
  @RateClass('secret')
  @Post('reset-links')
  @Answers(201, 'Makes a single-use link for a member who lost their password', ResetLinkSchema)
  resetLink(
    @CurrentActor() actor: Actor,
    @Body({ schema: ResetLinkInputSchema }) input: ResetLinkInput,
    @Req() request: Request,
  ): Promise<ResetLink> {
    return this.accounts.resetLink(actor, input, this.originOf(request));
  }

  @Public()
  @RateClass('secret')
  @Post('reset-links/use')
  @Answers(
    201,
    'Chooses a new password with a reset link; every other session of the member ends',
    SessionSchema,
  )
  async resetPassword(
    @Body({ schema: ResetPasswordSchema }) input: ResetPassword,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Session> {
    return this.remember(await this.accounts.resetPassword(input), request, response);
  }

  @Members('viewer')
  @Get('members')
  @Answers(200, 'Members of the organisation', pageOf(MemberSchema))
  members(
    @CurrentActor() actor: Actor,
    @Query({ schema: PageQuerySchema }) query: PageQuery,
  ): Promise<Page<Member>> {
    return this.accounts.members(actor, query);
  }

  /** Where people reach this server: as configured, else as this request came. */
  private originOf({ headers, protocol }: Request): string {
    return (
      this.config.publicUrl ??
      (headers.host === undefined
        ? publicOrigin(this.config, this.config.port)
        : `${protocol}://${headers.host}`)
    );
  }

  private remember(session: Session, request: Request, response: Response): Session {
    if (session.token !== undefined) setSessionCookie(request, response, session.token, SESSION_MS);
    return session;
  }
}
