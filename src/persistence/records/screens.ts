import type { OrganisationId, ScreenId, VenueId, ZoneId } from '../../core/base/ids.js';
import type { Instant } from '../../core/base/instant.js';
import type { Screen } from '../../core/context/venue.js';

/** P-256 public key as a JWK with only what identifies it. */
export interface DeviceKey {
  readonly kty: 'EC';
  readonly crv: 'P-256';
  readonly x: string;
  readonly y: string;
}

export interface ScreenRecord extends Screen {
  readonly organisationId: OrganisationId;
  readonly venueId: VenueId;
  readonly createdAt: Instant;
  readonly isDemo: boolean;
}

/** What is needed to create a screen; its orientation follows from its size. */
export type NewScreen = Omit<ScreenRecord, 'orientation'>;

export type ScreenChange = Partial<
  Pick<Screen, 'zoneId' | 'name' | 'widthPx' | 'heightPx' | 'visibleFromPublicRoad' | 'acceptedMedia'>
>;

/** A screen as its merchant sees it in a list. */
export interface ScreenWithPairing extends ScreenRecord {
  readonly isPaired: boolean;
}

/** What anybody may know of a screen: its shop, as the page "why this ad?" shows it. */
export interface PublicScreenFacts {
  readonly screenId: ScreenId;
  readonly screenName: string;
  readonly zoneId: ZoneId;
  readonly venueId: VenueId;
  readonly venueName: string;
  readonly activityId: string;
  readonly city: string;
  readonly timeZone: string;
  readonly organisationName: string;
  readonly isDemo: boolean;
}

export interface DeviceRecord {
  readonly id: string;
  readonly screenId: ScreenId;
  readonly publicKey: DeviceKey;
  readonly thumbprint: string;
  readonly pairedAt: Instant;
  readonly revokedAt: Instant | null;
  readonly isDemo: boolean;
}

export type NewDevice = Omit<DeviceRecord, 'revokedAt'>;

export interface PairingRecord {
  readonly id: string;
  readonly codeHash: string;
  readonly publicKey: DeviceKey;
  readonly thumbprint: string;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
  readonly usedAt: Instant | null;
  readonly screenId: ScreenId | null;
}

export type NewPairing = Omit<PairingRecord, 'usedAt' | 'screenId'>;
