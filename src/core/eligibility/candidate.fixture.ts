import { asId } from '../base/ids.js';
import { instant } from '../base/instant.js';
import { civilDay, toInstant } from '../base/local-time.js';
import { BUILT_IN_KNOWLEDGE } from '../context/knowledge.js';
import { NO_NETWORK_RULES } from '../context/network.js';
import { type MerchantContext, NO_TASTE, ORDINARY_RULES, type Screen } from '../context/venue.js';
import type { Candidate } from './candidate.js';
import { ASKS_NOTHING, type CreativeTerms, type FlightTerms } from './terms.js';

/** Tuesday 2 June 2026, 11:00 in Paris. */
export const TUESDAY_11H = toInstant('Europe/Paris', civilDay(2026, 6, 2), 11 * 60);
const HOUR_MS = 3_600_000;

/** The jeweller of the main scenario; set only the fields a test is about. */
export const aContext = (over: Partial<MerchantContext> = {}): MerchantContext => ({
  venueId: asId('venue-1'),
  organisationId: asId('merchant-1'),
  name: 'Maison Alba',
  activityId: 'jeweller',
  productIds: [],
  clientele: ['neighbours', 'tourists'],
  countryCode: 'FR',
  postcode: '33000',
  communeCode: '33063',
  point: { lat: 44.8404, lon: -0.5805 },
  timeZone: 'Europe/Paris',
  openingHours: 'Tu-Sa 10:00-19:00',
  rules: ORDINARY_RULES,
  taste: NO_TASTE,
  vetoes: [],
  ...over,
});

export const aScreen = (over: Partial<Screen> = {}): Screen => ({
  id: asId('screen-1'),
  zoneId: asId('zone-1'),
  name: 'Comptoir',
  widthPx: 1920,
  heightPx: 1080,
  orientation: 'landscape',
  visibleFromPublicRoad: false,
  acceptedMedia: ['image', 'video'],
  ...over,
});

export const aCreative = (over: Partial<CreativeTerms> = {}): CreativeTerms => ({
  id: asId('creative-1'),
  organisationId: asId('advertiser-1'),
  kind: 'image',
  sha256: '0'.repeat(64),
  mime: 'image/jpeg',
  bytes: 100_000,
  widthPx: 1920,
  heightPx: 1080,
  durationMs: 10_000,
  title: 'Un jour, toujours',
  onBehalfOf: 'Studio Lumen',
  paidBy: 'Studio Lumen',
  approval: 'approved',
  language: 'fr',
  legalMessage: 'none',
  showsCo2Class: false,
  ...over,
});

export const aFlight = (over: Partial<FlightTerms> = {}): FlightTerms => ({
  id: asId('flight-1'),
  campaignId: asId('campaign-1'),
  campaignName: 'Printemps',
  organisationId: asId('advertiser-1'),
  advertiserName: 'Studio Lumen',
  productIds: ['wedding-photography'],
  state: 'in-flight',
  startsAt: instant(TUESDAY_11H - 24 * HOUR_MS),
  endsAt: instant(TUESDAY_11H + 24 * HOUR_MS),
  context: ASKS_NOTHING,
  goal: { kind: 'plays', plays: 1_000 },
  creatives: [],
  playsDelivered: 0,
  ...over,
});

/** A wedding photographer's image on the jeweller's screen, inside a waiting slot: eligible as it stands. */
export const aCandidate = (over: Partial<Candidate> = {}): Candidate => ({
  context: aContext(),
  screen: aScreen(),
  zoneKind: 'counter',
  slot: {
    occurrence: { from: instant(TUESDAY_11H - HOUR_MS), to: instant(TUESDAY_11H + HOUR_MS) },
    maxAdSharePercent: 60,
  },
  opening: 'open',
  flight: aFlight(),
  creative: aCreative(),
  at: TUESDAY_11H,
  isPaidTime: true,
  approvedCampaignIds: [],
  knowledge: BUILT_IN_KNOWLEDGE,
  network: NO_NETWORK_RULES,
  ...over,
});
