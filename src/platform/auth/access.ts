import { applyDecorators, createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import { ApiSecurity } from '@nestjs/swagger';
import type { Request } from 'express';
import type { Language } from '../../core/base/text.js';
import type { OrganisationKind, Role } from '../../wire/api/accounts.js';
import { UserError } from '../errors/errors.js';

/** Who makes a request: a member acting for one organisation. Every access decision reads this and nothing else. */
export interface Actor {
  readonly sessionId: string;
  readonly memberId: string;
  readonly email: string;
  readonly role: Role;
  readonly language: Language;
  readonly organisationId: string;
  readonly organisationKind: OrganisationKind;
  readonly organisationName: string;
  readonly expiresAt: number;
}

/** Finds who a session token belongs to; implemented by the accounts module. */
export abstract class Sessions {
  abstract actorOf(token: string): Promise<Actor | null>;
}

export interface Access {
  readonly kind: 'public' | 'member' | 'screen';
  readonly organisations: readonly OrganisationKind[];
  readonly role: Role;
}

/** Metadata key under which a route says who may call it; the guard refuses routes that say nothing. */
export const ACCESS = 'entracte:access';

/** What each kind of access asks to be sent, by the names of the schemes in the description of the API. */
const SCHEMES: Readonly<Record<Access['kind'], readonly string[]>> = {
  public: [],
  member: ['session', 'bearer'],
  screen: ['screen'],
};

/** Declares who may call a route: to the guard, and to readers of the API's description. */
const declared = (access: Access) =>
  applyDecorators(SetMetadata(ACCESS, access), ...SCHEMES[access.kind].map((name) => ApiSecurity(name)));

/** Anyone, signed in or not. */
export const Public = () => declared({ kind: 'public', organisations: [], role: 'viewer' });

/** A screen that proves its key; the handler verifies the proof it carries. */
export const ScreenOnly = () => declared({ kind: 'screen', organisations: [], role: 'viewer' });

/** A member of one of these kinds of organisation (any, when none is named) with at least this role. */
export const Members = (role: Role, ...organisations: OrganisationKind[]) =>
  declared({ kind: 'member', organisations, role });

const RANK: Readonly<Record<Role, number>> = { viewer: 0, editor: 1, owner: 2 };

/** AC1: why this actor may not pass, or null when they may. */
export function refusalOf(access: Access, actor: Actor | null): 'NOT_AUTHENTICATED' | 'FORBIDDEN' | null {
  if (access.kind !== 'member') return null;
  if (actor === null) return 'NOT_AUTHENTICATED';
  if (RANK[actor.role] < RANK[access.role]) return 'FORBIDDEN';
  if (access.organisations.length > 0 && !access.organisations.includes(actor.organisationKind))
    return 'FORBIDDEN';
  return null;
}

/** A request once the guard has looked at it. */
export interface ActorRequest extends Request {
  actor?: Actor | null;
}

/** The member who makes this request; only for routes declared with `Members`. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<ActorRequest>();
  if (actor === null || actor === undefined) throw new UserError('NOT_AUTHENTICATED');
  return actor;
});
