import type { OrganisationId } from '../../core/base/ids.js';
import type { Instant } from '../../core/base/instant.js';

export type AuditDetail = Readonly<Record<string, string | number | boolean | null>>;

export interface AuditRecord {
  readonly id: string;
  readonly organisationId: OrganisationId;
  /** Null when the service did it by itself. */
  readonly memberId: string | null;
  readonly at: Instant;
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly detail: AuditDetail;
}

/** An event as people read it. */
export interface AuditView {
  readonly at: Instant;
  /** The address of the member who did it; null when the service did, or the member is gone. */
  readonly by: string | null;
  readonly detail: AuditDetail;
}
