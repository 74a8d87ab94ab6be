import { Entity, ForeignKey, Index } from 'typeorm';
import type { MediaKind } from '../../core/context/venue.js';
import type { LegalMessage } from '../../core/eligibility/law/legal-messages.js';
import type { AdLanguage, ApprovalState } from '../../core/eligibility/terms.js';
import type { CreativePurpose } from '../records/creatives.js';
import { OrganisationEntity } from './account.entity.js';
import { BigIntColumn, BooleanColumn, IntColumn, TextColumn } from './columns.js';

@Entity('creatives')
@Index(['organisationId', 'createdAt', 'id'])
@Index(['approval', 'createdAt', 'id'])
@Index(['sha256'])
export class CreativeEntity {
  @TextColumn('terms', { primary: true }) id!: string;
  @ForeignKey(() => OrganisationEntity, { onDelete: 'CASCADE' })
  @TextColumn('terms')
  organisationId!: string;
  @TextColumn('terms') title!: string;
  @TextColumn('terms') purpose!: CreativePurpose;
  @TextColumn('terms') kind!: MediaKind;
  @TextColumn('terms') mime!: string;
  @BigIntColumn('terms') bytes!: number;
  @IntColumn('terms') widthPx!: number;
  @IntColumn('terms') heightPx!: number;
  @IntColumn('terms') durationMs!: number;
  @TextColumn('terms') sha256!: string;
  @TextColumn('terms') onBehalfOf!: string;
  @TextColumn('terms') paidBy!: string;
  @TextColumn('terms') approval!: ApprovalState;
  @TextColumn('terms', { nullable: true }) refusalReason!: string | null;
  @TextColumn('terms', { default: 'fr' }) language!: AdLanguage;
  @TextColumn('terms', { default: 'none' }) legalMessage!: LegalMessage;
  @BooleanColumn('terms', { default: false }) showsCo2Class!: boolean;
  @BigIntColumn('terms') createdAt!: number;
}
