import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { asId } from '../../src/core/base/ids.js';
import { AccountRepository } from '../../src/persistence/repositories/account.repository.js';
import { Store } from '../../src/persistence/store.js';
import { hashPassword } from '../../src/platform/auth/secrets.js';
import { NEW_ID } from '../../src/platform/tokens.js';
import type { NewId } from '../../src/platform/ids.js';
import type { Session } from '../../src/wire/api/accounts.js';
import type { CampaignView, CreativeView, FlightInput } from '../../src/wire/api/campaigns.js';
import type { VenueDetail, VenueInput, WaitingSlotInput, ZoneView } from '../../src/wire/api/venues.js';
import { ApiClient, type TestApp } from './app.js';

export const PASSWORD = 'correct horse battery';

/** Signs up an organisation; the client acts for its owner. */
export async function signUp(
  app: TestApp,
  kind: 'merchant' | 'advertiser',
  name: string,
): Promise<{ api: ApiClient; session: Session }> {
  const anyone = new ApiClient(app.url);
  const email = `${name.toLowerCase().replace(/[^a-z]/g, '')}@example.com`;
  const session = await anyone.post<Session>('/accounts', {
    kind,
    organisationName: name,
    email,
    password: PASSWORD,
    language: 'en',
  });
  return { api: anyone.as(session.token ?? ''), session };
}

/** Makes an operator, which nobody can sign up as, and signs in. */
export async function anOperator(app: TestApp): Promise<ApiClient> {
  const store = app.app.get(Store);
  const accounts = app.app.get(AccountRepository);
  const newId = app.app.get<NewId>(NEW_ID);
  const organisationId = asId<never>(newId());
  const passwordHash = await hashPassword(PASSWORD);
  const createdAt = app.clock.now();
  await store.write(async (tx) => {
    await accounts.createOrganisation(tx, {
      id: organisationId,
      kind: 'operator',
      name: 'Network',
      createdAt,
    });
    await accounts.addMember(tx, {
      id: newId(),
      organisationId,
      email: 'operator@example.com',
      passwordHash,
      role: 'owner',
      language: 'en',
      createdAt,
    });
  });
  const anyone = new ApiClient(app.url);
  const session = await anyone.post<Session>('/sessions', {
    email: 'operator@example.com',
    password: PASSWORD,
  });
  return anyone.as(session.token ?? '');
}

/** A jeweller in Bordeaux, open Tuesday to Saturday. */
export const aJeweller = (change: Partial<VenueInput> = {}): VenueInput => ({
  name: 'Maison Alba',
  activityId: 'jeweller',
  productIds: [],
  clientele: ['families', 'neighbours'],
  address: '12 rue Sainte-Catherine',
  postcode: '33000',
  city: 'Bordeaux',
  countryCode: 'FR',
  point: { lat: 44.8404, lon: -0.5735 },
  timeZone: 'Europe/Paris',
  openingHours: 'Tu-Sa 09:30-19:30',
  rules: {
    blockedCategoryIds: [],
    approvalMode: 'automatic',
    refusesCompetitors: true,
    hasAlcoholLicence: false,
  },
  ...change,
});

/** Tuesday to Saturday, 10:00 to 19:00, four minutes of wait, ads at most 60 % of the time. */
export const aSlot = (change: Partial<WaitingSlotInput> = {}): WaitingSlotInput => ({
  weekdays: [2, 3, 4, 5, 6],
  start: '10:00',
  end: '19:00',
  expectedWaitSeconds: 240,
  peoplePerHour: 8,
  maxAdSharePercent: 60,
  ...change,
});

/** Declares a shop with a counter, its waiting slot and one screen. */
export async function declareShop(
  merchant: ApiClient,
  venue: VenueInput = aJeweller(),
  slot: WaitingSlotInput = aSlot(),
): Promise<{ venueId: string; zoneId: string; screenId: string }> {
  const { id: venueId } = await merchant.post<VenueDetail>('/venues', venue);
  const { id: zoneId } = await merchant.post<ZoneView>(`/venues/${venueId}/zones`, {
    name: 'Counter',
    kind: 'counter',
  });
  await merchant.post(`/zones/${zoneId}/waiting-slots`, slot);
  const { id: screenId } = await merchant.post<{ id: string }>(`/venues/${venueId}/screens`, {
    zoneId,
    name: 'Counter screen',
    widthPx: 1920,
    heightPx: 1080,
    visibleFromPublicRoad: false,
    acceptedMedia: ['image', 'video'],
  });
  return { venueId, zoneId, screenId };
}

const POSTERS = join(import.meta.dirname, '..', '..', 'data', 'posters');

/** Uploads one of the demo's posters (or any file of `folder`). */
export async function upload(
  client: ApiClient,
  file: string,
  fields: Readonly<Record<string, string>>,
  folder = POSTERS,
): Promise<CreativeView> {
  const form = new FormData();
  form.set('file', new Blob([await readFile(join(folder, file))]), file);
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return client.post<CreativeView>('/creatives', form);
}

/** A flight of 30 days from the test's now. */
export const aFlight = (app: TestApp, change: Partial<FlightInput>): FlightInput => ({
  name: 'Flight',
  startsAt: new Date(app.clock.now() - 86_400_000).toISOString(),
  endsAt: new Date(app.clock.now() + 30 * 86_400_000).toISOString(),
  productIds: ['wedding-photography'],
  context: { activityIds: [], clientele: [], place: { kind: 'everywhere' } },
  goal: { kind: 'plays', plays: 10_000 },
  creativeIds: [],
  ...change,
});

/** An advertiser with one uploaded creative in one submitted campaign. */
export async function anAdvertiser(
  app: TestApp,
  name: string,
  poster: string,
  flight: Partial<FlightInput>,
): Promise<{ api: ApiClient; organisationId: string; creative: CreativeView; campaign: CampaignView }> {
  const { api, session } = await signUp(app, 'advertiser', name);
  const creative = await upload(api, poster, { title: name, purpose: 'ad', durationMs: '10000' });
  const { id } = await api.post<CampaignView>('/campaigns', { name: `${name} campaign` });
  await api.post(`/campaigns/${id}/flights`, aFlight(app, { ...flight, creativeIds: [creative.id] }));
  const campaign = await api.post<CampaignView>(`/campaigns/${id}/submit`);
  return { api, organisationId: session.organisation.id, creative, campaign };
}
