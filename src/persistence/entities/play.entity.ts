import { Entity, Index } from 'typeorm';
import type { ClockState, PlayResult } from '../records/plays.js';
import { BigIntColumn, BooleanColumn, IntColumn, TextColumn } from './columns.js';

/** The ledger. No foreign key: what was played stays, whatever is deleted later. */
@Entity('plays')
export class PlayEntity {
  @TextColumn('device', { primary: true }) screenId!: string;
  @TextColumn('device', { primary: true }) bootId!: string;
  @IntColumn('device', { primary: true }) seq!: number;
  @TextColumn('device', { unique: true }) id!: string;
  @IntColumn('device') playlistVersion!: number;
  @TextColumn('device') itemId!: string;
  @TextColumn('device') creativeId!: string;
  @TextColumn('device', { nullable: true }) flightId!: string | null;
  @TextColumn('device', { nullable: true }) campaignId!: string | null;
  @TextColumn('device') venueId!: string;
  @BigIntColumn('device') startedAt!: number;
  @IntColumn('device') durationMs!: number;
  @BigIntColumn('device') monoStartMs!: number;
  @BigIntColumn('device') monoEndMs!: number;
  @TextColumn('device') clock!: ClockState;
  @TextColumn('device') result!: PlayResult;
  @TextColumn('device') prevHash!: string;
  @TextColumn('device') hash!: string;
  @BigIntColumn('device') receivedAt!: number;
  @BooleanColumn('device') isDemo!: boolean;
  @BooleanColumn('device') isBillable!: boolean;
}

/** How far a boot of a screen is held without a gap, so that a receipt costs the batch and never the history. */
@Entity('play_heads')
export class PlayHeadEntity {
  @TextColumn('device', { primary: true }) screenId!: string;
  @TextColumn('device', { primary: true }) bootId!: string;
  @IntColumn('device') upTo!: number;
  /** The highest sequence held: above `upTo` when one between is missing. */
  @IntColumn('device') maxSeq!: number;
}

@Entity('delivery_counts')
@Index(['venueId', 'hourAt'])
export class DeliveryCountEntity {
  @TextColumn('terms', { primary: true }) flightId!: string;
  @TextColumn('terms', { primary: true }) venueId!: string;
  /** UTC instant at which the hour starts. */
  @BigIntColumn('terms', { primary: true }) hourAt!: number;
  @BooleanColumn('terms', { primary: true }) isDemo!: boolean;
  @IntColumn('terms') plays!: number;
  @BigIntColumn('terms') durationMs!: number;
}
