import { Entity, ForeignKey, Index } from 'typeorm';
import type { Language } from '../../core/base/text.js';
import type { OrganisationKind, Role } from '../records/accounts.js';
import { BigIntColumn, TextColumn } from './columns.js';

@Entity('organisations')
export class OrganisationEntity {
  @TextColumn('terms', { primary: true }) id!: string;
  @TextColumn('terms') kind!: OrganisationKind;
  @TextColumn('terms') name!: string;
  @BigIntColumn('terms') createdAt!: number;
}

@Entity('members')
@Index(['organisationId'])
export class MemberEntity {
  @TextColumn('account', { primary: true }) id!: string;
  @ForeignKey(() => OrganisationEntity, { onDelete: 'CASCADE' })
  @TextColumn('account')
  organisationId!: string;
  /** Lower case. */
  @TextColumn('account', { unique: true }) email!: string;
  @TextColumn('account', { nullable: true }) passwordHash!: string | null;
  @TextColumn('account') role!: Role;
  @TextColumn('account') language!: Language;
  @BigIntColumn('account') createdAt!: number;
}

@Entity('sessions')
@Index(['memberId'])
@Index(['expiresAt'])
export class SessionEntity {
  @TextColumn('account', { primary: true }) id!: string;
  @ForeignKey(() => MemberEntity, { onDelete: 'CASCADE' })
  @TextColumn('account')
  memberId!: string;
  @TextColumn('account', { unique: true }) tokenHash!: string;
  @BigIntColumn('account') createdAt!: number;
  @BigIntColumn('account') expiresAt!: number;
}

@Entity('invitations')
@Index(['organisationId'])
export class InvitationEntity {
  @TextColumn('account', { primary: true }) id!: string;
  @ForeignKey(() => OrganisationEntity, { onDelete: 'CASCADE' })
  @TextColumn('account')
  organisationId!: string;
  @TextColumn('account') email!: string;
  @TextColumn('account') role!: Role;
  @TextColumn('account', { unique: true }) tokenHash!: string;
  @BigIntColumn('account') createdAt!: number;
  @BigIntColumn('account') expiresAt!: number;
  @BigIntColumn('account', { nullable: true }) usedAt!: number | null;
}

@Entity('reset_links')
@Index(['memberId'])
@Index(['expiresAt'])
export class ResetLinkEntity {
  @TextColumn('account', { primary: true }) id!: string;
  @ForeignKey(() => MemberEntity, { onDelete: 'CASCADE' })
  @TextColumn('account')
  memberId!: string;
  @TextColumn('account', { unique: true }) tokenHash!: string;
  @BigIntColumn('account') createdAt!: number;
  @BigIntColumn('account') expiresAt!: number;
  @BigIntColumn('account', { nullable: true }) usedAt!: number | null;
}
