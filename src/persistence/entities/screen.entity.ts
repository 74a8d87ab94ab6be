import { Entity, ForeignKey, Index } from 'typeorm';
import type { MediaKind } from '../../core/context/venue.js';
import type { DeviceKey } from '../records/screens.js';
import { OrganisationEntity } from './account.entity.js';
import { BigIntColumn, BooleanColumn, IntColumn, JsonColumn, TextColumn } from './columns.js';
import { VenueEntity, ZoneEntity } from './venue.entity.js';

/** The index that keeps a screen to one live box; boxes of the demo share theirs. */
const ONE_BOX_A_SCREEN = 'ux_screen_devices_live_screen_id';

@Entity('screens')
@Index(['organisationId'])
@Index(['venueId'])
@Index(['zoneId'])
export class ScreenEntity {
  @TextColumn('context', { primary: true }) id!: string;
  @ForeignKey(() => OrganisationEntity, { onDelete: 'CASCADE' })
  @TextColumn('context')
  organisationId!: string;
  @ForeignKey(() => VenueEntity, { onDelete: 'CASCADE' })
  @TextColumn('context')
  venueId!: string;
  @ForeignKey(() => ZoneEntity, { onDelete: 'CASCADE' })
  @TextColumn('context')
  zoneId!: string;
  @TextColumn('context') name!: string;
  @IntColumn('context') widthPx!: number;
  @IntColumn('context') heightPx!: number;
  @BooleanColumn('context') visibleFromPublicRoad!: boolean;
  @JsonColumn('context') acceptedMedia!: readonly MediaKind[];
  @BigIntColumn('context') createdAt!: number;
  @BooleanColumn('context') isDemo!: boolean;
}

/** The box that drives a screen. No decision reads this table. */
@Entity('screen_devices')
@Index(['screenId'])
@Index(ONE_BOX_A_SCREEN, ['screenId'], { unique: true, where: 'revoked_at IS NULL AND NOT is_demo' })
export class ScreenDeviceEntity {
  @TextColumn('device', { primary: true }) id!: string;
  @ForeignKey(() => ScreenEntity, { onDelete: 'CASCADE' })
  @TextColumn('device')
  screenId!: string;
  @JsonColumn('device') publicKey!: DeviceKey;
  @TextColumn('device', { unique: true }) thumbprint!: string;
  @BigIntColumn('device') pairedAt!: number;
  @BigIntColumn('device', { nullable: true }) revokedAt!: number | null;
  @BooleanColumn('device') isDemo!: boolean;
}

@Entity('pairings')
@Index(['expiresAt'])
@Index(['screenId'])
export class PairingEntity {
  @TextColumn('device', { primary: true }) id!: string;
  @TextColumn('device', { unique: true }) codeHash!: string;
  @JsonColumn('device') publicKey!: DeviceKey;
  @TextColumn('device') thumbprint!: string;
  @BigIntColumn('device') createdAt!: number;
  @BigIntColumn('device') expiresAt!: number;
  @BigIntColumn('device', { nullable: true }) usedAt!: number | null;
  @ForeignKey(() => ScreenEntity, { onDelete: 'CASCADE' })
  @TextColumn('device', { nullable: true })
  screenId!: string | null;
}
