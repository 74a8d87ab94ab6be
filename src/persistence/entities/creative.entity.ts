import { Entity, ForeignKey, Index } from 'typeorm';
import type { MediaKind } from '../../core/context/venue.js';
import type { ApprovalState } from '../../core/eligibility/terms.js';
import type { CreativePurpose } from '../records/creatives.js';
import { OrganisationEntity } from './account.entity.js';
import { BigIntColumn, IntColumn, TextColumn } from './columns.js';

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
  @BigIntColumn('terms') createdAt!: number;
}
