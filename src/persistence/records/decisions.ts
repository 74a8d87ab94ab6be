import type { CampaignId, ScreenId } from '../../core/base/ids.js';
import type { Knowledge } from '../../core/context/knowledge.js';
import type { NetworkRules } from '../../core/context/network.js';
import type { MerchantContext, Screen, WaitingSlot, Zone } from '../../core/context/venue.js';
import type { CreativeTerms } from '../../core/eligibility/terms.js';

/** Everything a decision may read about one shop. */
export interface VenueBundle {
  readonly context: MerchantContext;
  readonly zones: readonly Zone[];
  readonly slots: readonly WaitingSlot[];
  readonly screens: readonly Screen[];
  /** The shop's own content, in the order it plays. */
  readonly ownContent: readonly CreativeTerms[];
  /** Campaigns the merchant has let in, where the approval mode asks for each one. */
  readonly approvedCampaignIds: readonly CampaignId[];
  readonly network: NetworkRules;
  readonly knowledge: Knowledge;
}

/** A screen with what its shop declares of itself. */
export interface ScreenContext {
  readonly screenId: ScreenId;
  readonly context: Omit<MerchantContext, 'vetoes'>;
}

/** Everything a decision may read about one screen. */
export interface ScreenBundle {
  readonly context: MerchantContext;
  readonly zone: Zone;
  /** The waiting slots of the screen's zone. */
  readonly slots: readonly WaitingSlot[];
  readonly screen: Screen;
  readonly ownContent: readonly CreativeTerms[];
  readonly approvedCampaignIds: readonly CampaignId[];
  readonly network: NetworkRules;
  readonly knowledge: Knowledge;
}
