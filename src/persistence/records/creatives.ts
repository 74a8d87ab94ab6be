import type { Instant } from '../../core/base/instant.js';
import type { CreativeTerms } from '../../core/eligibility/terms.js';

/** `ad` for a campaign, `own` for the shop's own content. */
export type CreativePurpose = 'ad' | 'own';

/** A creative as people see it: what decisions see, and why it was refused. */
export interface CreativeRecord extends CreativeTerms {
  readonly organisationName: string;
  readonly purpose: CreativePurpose;
  readonly refusalReason: string | null;
  readonly createdAt: Instant;
}

export type NewCreative = Omit<CreativeRecord, 'organisationName' | 'refusalReason'>;

/** What an advertiser may correct of an ad that waits. */
export type CreativeChange = Partial<
  Pick<CreativeRecord, 'title' | 'onBehalfOf' | 'paidBy' | 'language' | 'legalMessage' | 'showsCo2Class'>
>;

/** What shows a creative, by its name. */
export type CreativeUser =
  | { readonly kind: 'flight'; readonly name: string; readonly campaign: string }
  | { readonly kind: 'venue'; readonly name: string };

/** How a deletion ended: only a creative that no flight and no shop shows can go. */
export type DeletionOutcome = 'deleted' | 'in-use' | 'absent';
