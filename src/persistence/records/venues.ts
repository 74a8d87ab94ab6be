import type { CampaignId, OrganisationId, VenueId } from '../../core/base/ids.js';
import type { Instant } from '../../core/base/instant.js';
import type { MerchantContext, VenueRules, Veto } from '../../core/context/venue.js';

/** A shop as its merchant declared it: the context of decisions, with what only people need. */
export interface VenueRecord extends Omit<MerchantContext, 'vetoes'> {
  readonly address: string;
  readonly city: string;
  readonly createdAt: Instant;
}

/** What of a shop may change; what is absent stays. */
export type VenueChange = Partial<Omit<VenueRecord, 'venueId' | 'organisationId' | 'createdAt' | 'rules'>> & {
  readonly rules?: Partial<VenueRules>;
};

export interface VetoRecord extends Veto {
  /** What the target is called; the id itself for a category, or for a row that is gone. */
  readonly targetName: string;
  readonly createdAt: Instant;
}

export interface NewVeto extends Veto {
  readonly organisationId: OrganisationId;
  readonly createdAt: Instant;
}

export interface CampaignApproval {
  readonly venueId: VenueId;
  readonly campaignId: CampaignId;
  readonly organisationId: OrganisationId;
  readonly createdAt: Instant;
}
