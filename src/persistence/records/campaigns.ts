import type { CampaignId, CreativeId, FlightId, OrganisationId } from '../../core/base/ids.js';
import type { Instant } from '../../core/base/instant.js';
import type { ContextTerms, FlightState, Goal } from '../../core/eligibility/terms.js';

export interface CampaignRecord {
  readonly id: CampaignId;
  readonly organisationId: OrganisationId;
  readonly name: string;
  readonly createdAt: Instant;
}

export interface FlightRecord {
  readonly id: FlightId;
  readonly campaignId: CampaignId;
  readonly organisationId: OrganisationId;
  readonly name: string;
  readonly state: FlightState;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly productIds: readonly string[];
  readonly context: ContextTerms;
  readonly goal: Goal;
  /** In the order the advertiser gave, each once. */
  readonly creativeIds: readonly CreativeId[];
  readonly createdAt: Instant;
}

export interface FlightWithDelivery extends FlightRecord {
  /** Complete, billable plays counted so far. */
  readonly playsDelivered: number;
  /** Complete plays of a demo: marked, never billed, and no part of `playsDelivered`. */
  readonly demoPlaysDelivered: number;
}

export interface CampaignWithFlights extends CampaignRecord {
  readonly flights: readonly FlightWithDelivery[];
}

/** What of a draft flight may change; what is absent stays. */
export type FlightChange = Partial<
  Pick<FlightRecord, 'name' | 'startsAt' | 'endsAt' | 'productIds' | 'context' | 'goal' | 'creativeIds'>
>;

/** How a submission ended: every draft flight is booked, or none is. */
export type SubmitOutcome =
  | { readonly kind: 'submitted'; readonly flightIds: readonly FlightId[] }
  | { readonly kind: 'absent' }
  | { readonly kind: 'nothing-to-submit' }
  | { readonly kind: 'flight-without-creative'; readonly flightIds: readonly FlightId[] };
