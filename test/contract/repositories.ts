import type { Database } from '../../src/persistence/database.js';
import type {
  CampaignRecord,
  FlightRecord,
  NewCreative,
  OrganisationRecord,
  VenueRecord,
} from '../../src/persistence/records/index.js';
import type { NewScreen } from '../../src/persistence/records/index.js';
import { AccountRepository } from '../../src/persistence/repositories/account.repository.js';
import { CampaignRepository } from '../../src/persistence/repositories/campaign.repository.js';
import { CreativeRepository } from '../../src/persistence/repositories/creative.repository.js';
import { DecisionRepository } from '../../src/persistence/repositories/decision.repository.js';
import { DeviceRepository } from '../../src/persistence/repositories/device.repository.js';
import { PlayRepository } from '../../src/persistence/repositories/play.repository.js';
import { PlaylistRepository } from '../../src/persistence/repositories/playlist.repository.js';
import { ScreenRepository } from '../../src/persistence/repositories/screen.repository.js';
import { VenueRepository } from '../../src/persistence/repositories/venue.repository.js';
import type { Transaction } from '../../src/persistence/session.js';
import type { WaitingSlot, Zone } from '../../src/core/context/venue.js';
import { aCampaign, aCreative, aFlight, anOrganisation, aScreen, aSlot, aVenue, aZone } from './rows.js';

export const accounts = new AccountRepository();
export const campaigns = new CampaignRepository();
export const creatives = new CreativeRepository();
export const decisions = new DecisionRepository();
export const devices = new DeviceRepository();
export const plays = new PlayRepository();
export const playlists = new PlaylistRepository();
export const screens = new ScreenRepository();
export const venues = new VenueRepository();

export interface Shop {
  readonly organisation: OrganisationRecord;
  readonly venue: VenueRecord;
  readonly zone: Zone;
  readonly slot: WaitingSlot;
  readonly screen: NewScreen;
}

/** A merchant with one shop, zone, waiting slot and screen. */
export async function declareShop(tx: Transaction, own: Partial<VenueRecord> = {}): Promise<Shop> {
  const organisation = anOrganisation();
  const venue = aVenue(organisation.id, own);
  const zone = aZone(venue.venueId);
  const slot = aSlot(zone.id);
  const screen = aScreen(venue, zone.id);
  await accounts.createOrganisation(tx, organisation);
  await venues.create(tx, venue);
  await venues.addZone(tx, organisation.id, zone);
  await venues.addSlot(tx, organisation.id, slot);
  await screens.create(tx, screen);
  return { organisation, venue, zone, slot, screen };
}

export interface Order {
  readonly organisation: OrganisationRecord;
  readonly creative: NewCreative;
  readonly campaign: CampaignRecord;
  readonly flight: FlightRecord;
}

/** An advertiser with one creative, campaign and flight. */
export async function placeOrder(tx: Transaction, own: Partial<FlightRecord> = {}): Promise<Order> {
  const organisation = anOrganisation({ kind: 'advertiser', name: 'Château des Vignes' });
  const creative = aCreative(organisation.id);
  const campaign = aCampaign(organisation.id);
  const flight = aFlight(campaign, { creativeIds: [creative.id], ...own });
  await accounts.createOrganisation(tx, organisation);
  await creatives.create(tx, creative);
  await campaigns.create(tx, campaign);
  await campaigns.addFlight(tx, flight);
  return { organisation, creative, campaign, flight };
}

export const shopIn = (database: Database): Promise<Shop> => database.unitOfWork.run((tx) => declareShop(tx));
export const orderIn = (database: Database, own: Partial<FlightRecord> = {}): Promise<Order> =>
  database.unitOfWork.run((tx) => placeOrder(tx, own));
