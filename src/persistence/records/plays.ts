import type { CampaignId, CreativeId, FlightId, ScreenId, VenueId } from '../../core/base/ids.js';
import type { Instant } from '../../core/base/instant.js';

export type ClockState = 'trusted' | 'estimated' | 'untrusted';
export type PlayResult = 'complete' | 'partial' | 'failed' | 'interrupted';

/** One showing, as the ledger holds it. Keyed by screen, boot and sequence. */
export interface PlayRow {
  readonly screenId: ScreenId;
  readonly bootId: string;
  readonly seq: number;
  /** UUIDv7, for people. */
  readonly id: string;
  readonly playlistVersion: number;
  readonly itemId: string;
  readonly creativeId: CreativeId;
  readonly flightId: FlightId | null;
  readonly campaignId: CampaignId | null;
  readonly venueId: VenueId;
  readonly startedAt: Instant;
  readonly durationMs: number;
  readonly monoStartMs: number;
  readonly monoEndMs: number;
  readonly clock: ClockState;
  readonly result: PlayResult;
  readonly prevHash: string;
  readonly hash: string;
  readonly receivedAt: Instant;
  readonly isDemo: boolean;
  readonly isBillable: boolean;
}

/** A play to take in. `isCounted` says whether it adds to the delivery of its flight; one without a flight never does. */
export interface NewPlay extends PlayRow {
  readonly isCounted: boolean;
}

export interface PlayKey {
  readonly screenId: ScreenId;
  readonly bootId: string;
  readonly seq: number;
}

export interface BootHead {
  readonly screenId: ScreenId;
  readonly bootId: string;
  /** Every play of this boot from 1 up to here is held; 0 when the first is missing. */
  readonly upTo: number;
}

/** What an insertion did: the plays that were new, and how far each boot of the batch is now held without a gap. */
export interface Ingested {
  readonly inserted: readonly PlayKey[];
  readonly heads: readonly BootHead[];
}

export interface DeliveryRecord {
  readonly flightId: FlightId;
  readonly flightName: string;
  readonly campaignId: CampaignId;
  readonly campaignName: string;
  readonly venueId: VenueId;
  readonly venueName: string;
  readonly hourAt: Instant;
  readonly isDemo: boolean;
  readonly plays: number;
  readonly durationMs: number;
}

export interface DeliveryTotals {
  readonly plays: number;
  readonly durationMs: number;
}
