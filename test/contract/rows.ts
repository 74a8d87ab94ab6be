import type {
  CampaignId,
  CreativeId,
  FlightId,
  OrganisationId,
  ScreenId,
  VenueId,
  WaitingSlotId,
  ZoneId,
} from '../../src/core/base/ids.js';
import { asId } from '../../src/core/base/ids.js';
import { instant, later } from '../../src/core/base/instant.js';
import { NO_TASTE, ORDINARY_RULES, type WaitingSlot, type Zone } from '../../src/core/context/venue.js';
import { ASKS_NOTHING } from '../../src/core/eligibility/terms.js';
import type {
  CampaignRecord,
  FlightRecord,
  MemberRecord,
  NewCreative,
  NewDevice,
  NewPairing,
  NewPlay,
  NewScreen,
  OrganisationRecord,
  VenueRecord,
} from '../../src/persistence/records/index.js';
import { idMaker } from '../../src/platform/ids.js';

/** Rows as tests want them: set what the test is about, the rest is ordinary. */
export const NOW = instant(Date.UTC(2026, 5, 6, 9));
export const newId = idMaker(() => NOW);
export const orgId = (): OrganisationId => asId<OrganisationId>(newId());

const digest = (): string => newId().replaceAll('-', '').repeat(2);

export const anOrganisation = (own: Partial<OrganisationRecord> = {}): OrganisationRecord => ({
  id: orgId(),
  kind: 'merchant',
  name: 'Bijouterie Sainte-Catherine',
  createdAt: NOW,
  ...own,
});

export const aMember = (organisationId: OrganisationId, own: Partial<MemberRecord> = {}): MemberRecord => ({
  id: newId(),
  organisationId,
  email: `${newId()}@example.org`,
  passwordHash: '$argon2id$hash',
  role: 'owner',
  language: 'fr',
  createdAt: NOW,
  ...own,
});

export const aVenue = (organisationId: OrganisationId, own: Partial<VenueRecord> = {}): VenueRecord => ({
  venueId: asId<VenueId>(newId()),
  organisationId,
  name: 'Bijouterie',
  activityId: 'jeweller',
  productIds: ['engagement-rings'],
  clientele: ['families', 'tourists'],
  address: '1 rue Sainte-Catherine',
  communeCode: null,
  postcode: '33000',
  city: 'Bordeaux',
  countryCode: 'FR',
  point: { lat: 44.8378, lon: -0.5792 },
  timeZone: 'Europe/Paris',
  openingHours: 'Tu-Sa 10:00-19:00',
  rules: { ...ORDINARY_RULES, blockedCategoryIds: ['1002'] },
  taste: NO_TASTE,
  createdAt: NOW,
  ...own,
});

export const aZone = (venueId: VenueId, own: Partial<Zone> = {}): Zone => ({
  id: asId<ZoneId>(newId()),
  venueId,
  name: 'Comptoir',
  kind: 'counter',
  ...own,
});

export const aSlot = (zoneId: ZoneId, own: Partial<WaitingSlot> = {}): WaitingSlot => ({
  id: asId<WaitingSlotId>(newId()),
  zoneId,
  weekdays: [2, 3, 4, 5, 6],
  startMinute: 600,
  endMinute: 1140,
  expectedWaitSeconds: 240,
  peoplePerHour: null,
  maxAdSharePercent: 60,
  ...own,
});

export const aScreen = (venue: VenueRecord, zoneId: ZoneId, own: Partial<NewScreen> = {}): NewScreen => ({
  id: asId<ScreenId>(newId()),
  organisationId: venue.organisationId,
  venueId: venue.venueId,
  zoneId,
  name: 'Vitrine',
  widthPx: 1080,
  heightPx: 1920,
  visibleFromPublicRoad: true,
  acceptedMedia: ['image', 'video'],
  createdAt: NOW,
  isDemo: false,
  ...own,
});

export const aDevice = (screenId: ScreenId, own: Partial<NewDevice> = {}): NewDevice => ({
  id: newId(),
  screenId,
  publicKey: { kty: 'EC', crv: 'P-256', x: 'x'.repeat(43), y: 'y'.repeat(43) },
  thumbprint: digest(),
  pairedAt: NOW,
  isDemo: false,
  ...own,
});

export const aPairing = (own: Partial<NewPairing> = {}): NewPairing => ({
  id: newId(),
  codeHash: digest(),
  publicKey: { kty: 'EC', crv: 'P-256', x: 'x'.repeat(43), y: 'y'.repeat(43) },
  thumbprint: digest(),
  createdAt: NOW,
  expiresAt: later(NOW, 600_000),
  ...own,
});

export const aCreative = (organisationId: OrganisationId, own: Partial<NewCreative> = {}): NewCreative => ({
  id: asId<CreativeId>(newId()),
  organisationId,
  title: 'Château à l’aube',
  purpose: 'ad',
  kind: 'image',
  mime: 'image/jpeg',
  bytes: 123_456,
  widthPx: 1080,
  heightPx: 1920,
  durationMs: 8_000,
  sha256: digest(),
  onBehalfOf: 'Château des Vignes',
  paidBy: 'Château des Vignes',
  approval: 'pending',
  language: 'fr',
  legalMessage: 'none',
  showsCo2Class: false,
  createdAt: NOW,
  ...own,
});

export const aCampaign = (
  organisationId: OrganisationId,
  own: Partial<CampaignRecord> = {},
): CampaignRecord => ({
  id: asId<CampaignId>(newId()),
  organisationId,
  name: 'Mariages 2026',
  createdAt: NOW,
  ...own,
});

export const aFlight = (campaign: CampaignRecord, own: Partial<FlightRecord> = {}): FlightRecord => ({
  id: asId<FlightId>(newId()),
  campaignId: campaign.id,
  organisationId: campaign.organisationId,
  name: 'Juin',
  state: 'draft',
  startsAt: NOW,
  endsAt: later(NOW, 30 * 86_400_000),
  productIds: ['wedding-venues'],
  context: { ...ASKS_NOTHING, activityIds: ['jeweller'], place: { kind: 'postcodes', prefixes: ['33'] } },
  goal: { kind: 'plays', plays: 1_000 },
  creativeIds: [],
  createdAt: NOW,
  ...own,
});

export const aPlay = (screenId: ScreenId, seq: number, own: Partial<NewPlay> = {}): NewPlay => ({
  screenId,
  bootId: 'b'.repeat(32),
  seq,
  id: newId(),
  playlistVersion: 1,
  itemId: 'item-1',
  creativeId: asId<CreativeId>('creative'),
  flightId: null,
  campaignId: null,
  venueId: asId<VenueId>('venue'),
  startedAt: later(NOW, seq * 10_000),
  durationMs: 8_000,
  monoStartMs: seq * 10_000,
  monoEndMs: seq * 10_000 + 8_000,
  clock: 'trusted',
  result: 'complete',
  prevHash: '0'.repeat(64),
  hash: 'f'.repeat(64),
  receivedAt: later(NOW, seq * 10_000 + 9_000),
  isDemo: false,
  isBillable: true,
  isCounted: true,
  ...own,
});
