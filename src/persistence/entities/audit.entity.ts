import { Entity, Index } from 'typeorm';
import type { AuditDetail } from '../records/audit.js';
import { BigIntColumn, JsonColumn, TextColumn } from './columns.js';

/** Who did what. Ids without foreign keys: the record outlives what it names. */
@Entity('audit_events')
@Index(['organisationId', 'at', 'id'])
@Index(['subjectId', 'at'])
export class AuditEventEntity {
  @TextColumn('audit', { primary: true }) id!: string;
  @TextColumn('audit') organisationId!: string;
  @TextColumn('audit', { nullable: true }) memberId!: string | null;
  @BigIntColumn('audit') at!: number;
  @TextColumn('audit') action!: string;
  @TextColumn('audit') subjectKind!: string;
  @TextColumn('audit') subjectId!: string;
  @JsonColumn('audit') detail!: AuditDetail;
}

/** What the service remembers about itself, secrets among it. */
@Entity('settings')
export class SettingEntity {
  @TextColumn('account', { primary: true }) key!: string;
  @TextColumn('account') value!: string;
}
