import { asId, type CreativeId } from '../../src/core/base/ids.js';
import { PlayRepository } from '../../src/persistence/repositories/play.repository.js';
import { PlaylistRepository } from '../../src/persistence/repositories/playlist.repository.js';
import { Store } from '../../src/persistence/store.js';
import type { NewId } from '../../src/platform/ids.js';
import { NEW_ID } from '../../src/platform/tokens.js';
import type { Invitation, Role, Session } from '../../src/wire/api/accounts.js';
import type { CampaignView, FlightView } from '../../src/wire/api/campaigns.js';
import type { VenueDetail } from '../../src/wire/api/venues.js';
import { ApiClient, type TestApp } from '../support/app.js';
import {
  aFlight,
  aJeweller,
  anOperator,
  aSlot,
  declareShop,
  PASSWORD,
  signUp,
  upload,
} from '../support/people.js';

/** What a path parameter may name. */
export type Thing =
  | 'venue'
  | 'zone'
  | 'spareZone'
  | 'slot'
  | 'veto'
  | 'screen'
  | 'spareScreen'
  | 'creative'
  | 'spareCreative'
  | 'campaign'
  | 'liveCampaign'
  | 'draftCampaign'
  | 'flight'
  | 'draftFlight'
  | 'approvedCampaign'
  | 'liveFlight'
  | 'play'
  /** A shop that everybody may ask about. */
  | 'someVenue';

/** An organisation with a member of each role and one of each thing it may own. */
export interface Tenant {
  readonly kind: 'merchant' | 'advertiser' | 'operator';
  readonly organisationId: string;
  readonly owner: ApiClient;
  readonly editor: ApiClient;
  readonly viewer: ApiClient;
  readonly things: Readonly<Partial<Record<Thing, string>>>;
}

export interface Tenants {
  readonly merchant: Tenant;
  readonly otherMerchant: Tenant;
  readonly advertiser: Tenant;
  readonly otherAdvertiser: Tenant;
  readonly operator: Tenant;
}

/** Every string of another tenant's that a test plants carries this, so that it can be searched for. */
export const CANARY = 'CANARY-7f3a';

async function member(app: TestApp, owner: ApiClient, role: Role, email: string): Promise<ApiClient> {
  const anyone = new ApiClient(app.url);
  const { url } = await owner.post<Invitation>('/invitations', { email, role });
  const token = new URL(url).searchParams.get('token') ?? '';
  const session = await anyone.post<Session>('/invitations/accept', {
    token,
    password: PASSWORD,
    language: 'en',
  });
  return anyone.as(session.token ?? '');
}

async function members(
  app: TestApp,
  owner: ApiClient,
  name: string,
): Promise<Pick<Tenant, 'owner' | 'editor' | 'viewer'>> {
  const mail = name.toLowerCase().replace(/[^a-z0-9-]/g, '');
  return {
    owner,
    editor: await member(app, owner, 'editor', `${mail}-editor@example.com`),
    viewer: await member(app, owner, 'viewer', `${mail}-viewer@example.com`),
  };
}

async function aMerchant(app: TestApp, name: string, vetoed: string): Promise<Tenant> {
  const { api, session } = await signUp(app, 'merchant', name);
  const venue = aJeweller({ name: `${name} shop`, address: `${name} street` });
  const { venueId, zoneId, screenId } = await declareShop(api, venue, aSlot());
  const detail = await api.get<VenueDetail>(`/venues/${venueId}`);
  const zone = await api.post<{ id: string }>(`/venues/${venueId}/zones`, {
    name: `${name} zone`,
    kind: 'queue',
  });
  const screen = await api.post<{ id: string }>(`/venues/${venueId}/screens`, {
    zoneId,
    name: `${name} screen`,
    widthPx: 1080,
    heightPx: 1920,
    visibleFromPublicRoad: false,
    acceptedMedia: ['image'],
  });
  const veto = await api.post<{ id: string }>(`/venues/${venueId}/vetoes`, {
    kind: 'advertiser',
    organisationId: vetoed,
  });
  const own = { title: `${name} own`, purpose: 'own' };
  const creative = await upload(api, 'own-jeweller-1920x1080.jpg', own);
  const spare = await upload(api, 'own-welcome-1920x1080.jpg', own);
  return {
    kind: 'merchant',
    organisationId: session.organisation.id,
    ...(await members(app, api, name)),
    things: {
      venue: venueId,
      zone: zoneId,
      spareZone: zone.id,
      slot: detail.zones[0]?.waitingSlots[0]?.id ?? '',
      veto: veto.id,
      screen: screenId,
      spareScreen: screen.id,
      creative: creative.id,
      spareCreative: spare.id,
    },
  };
}

async function anAdvertiser(app: TestApp, name: string): Promise<Tenant> {
  const { api, session } = await signUp(app, 'advertiser', name);
  const ad = { title: `${name} ad`, purpose: 'ad', durationMs: '10000' };
  const creative = await upload(api, 'castle-1920x1080.jpg', ad);
  const spare = await upload(api, 'spa-1920x1080.jpg', ad);
  const campaign = await api.post<CampaignView>('/campaigns', { name: `${name} campaign` });
  const draft = await api.post<CampaignView>('/campaigns', { name: `${name} draft` });
  const flight = aFlight(app, { name: `${name} flight`, creativeIds: [creative.id] });
  const booked = await api.post<FlightView>(`/campaigns/${campaign.id}/flights`, flight);
  const live = await api.post<CampaignView>('/campaigns', { name: `${name} live` });
  const liveFlight = await api.post<FlightView>(`/campaigns/${live.id}/flights`, {
    ...flight,
    name: `${name} live flight`,
  });
  // What is live, every merchant may read of; so the one that carries the canary stays a draft.
  if (!name.includes(CANARY)) await api.post(`/campaigns/${live.id}/submit`);
  const drafted = await api.post<FlightView>(`/campaigns/${draft.id}/flights`, {
    ...flight,
    name: `${name} draft flight`,
  });
  return {
    kind: 'advertiser',
    organisationId: session.organisation.id,
    ...(await members(app, api, name)),
    things: {
      creative: creative.id,
      spareCreative: spare.id,
      campaign: campaign.id,
      draftCampaign: draft.id,
      liveCampaign: live.id,
      flight: booked.id,
      liveFlight: liveFlight.id,
      draftFlight: drafted.id,
    },
  };
}

/** A play of a flight in a shop, with the plan it came from. */
async function aPlay(app: TestApp, venueId = '', flightId = ''): Promise<string> {
  const store = app.app.get(Store);
  const newId = app.app.get<NewId>(NEW_ID);
  const [screenId, id, creativeId] = [newId(), newId(), newId()];
  const at = app.clock.now();
  const item = { itemId: `${flightId}.${creativeId}`, creativeId: asId<CreativeId>(creativeId) };
  const sentence = { fr: `Raison de ${flightId}.`, en: `Reason of ${flightId}.` };
  await store.write(async (tx) => {
    await app.app.get(PlaylistRepository).publishMany(tx, [
      {
        screenId: asId(screenId),
        expectedVersion: 0,
        hash: newId(),
        snapshot: '{}',
        createdAt: at,
        items: [
          {
            ...item,
            kind: 'ad',
            flightId: asId(flightId),
            why: sentence,
            record: {
              merchantWhy: sentence,
              score: 0.8,
              parts: { complement: 0.9 },
              weights: { complement: 0.81 },
              ruleIds: ['RE1'],
              facts: { knowledge: 'built-in' },
            },
          },
        ],
      },
    ]);
    await app.app.get(PlayRepository).insertBatch(tx, [
      {
        ...item,
        id,
        screenId: asId(screenId),
        bootId: newId(),
        seq: 1,
        playlistVersion: 1,
        flightId: asId(flightId),
        campaignId: null,
        venueId: asId(venueId),
        startedAt: at,
        durationMs: 10_000,
        monoStartMs: 0,
        monoEndMs: 10_000,
        clock: 'trusted',
        result: 'complete',
        prevHash: '',
        hash: newId(),
        receivedAt: at,
        isDemo: false,
        isBillable: true,
        isCounted: false,
      },
    ]);
  });
  return id;
}

/** Two shops, two advertisers and the operator, each with members of every role. The others carry the canary. */
export async function tenants(app: TestApp): Promise<Tenants> {
  const advertiser = await anAdvertiser(app, 'Brumeval');
  const otherAdvertiser = await anAdvertiser(app, `${CANARY} Blanche Fil`);
  const merchant = await aMerchant(app, 'Alba', advertiser.organisationId);
  const otherMerchant = await aMerchant(app, `${CANARY} Orfea`, advertiser.organisationId);
  const operator = await anOperator(app);
  const pending = await upload(advertiser.owner, 'tailor-1920x1080.jpg', {
    title: 'Tailor',
    purpose: 'ad',
    durationMs: '10000',
  });
  const shared = {
    approvedCampaign: advertiser.things.liveCampaign ?? '',
    liveFlight: advertiser.things.liveFlight ?? '',
    someVenue: merchant.things.venue ?? '',
  };
  const played = async (of: Tenant, shop: Tenant, line: Tenant): Promise<Tenant> => ({
    ...of,
    things: { ...shared, ...of.things, play: await aPlay(app, shop.things.venue, line.things.flight) },
  });
  return {
    merchant: await played(merchant, merchant, advertiser),
    otherMerchant: await played(otherMerchant, otherMerchant, otherAdvertiser),
    advertiser: await played(advertiser, merchant, advertiser),
    otherAdvertiser: await played(otherAdvertiser, otherMerchant, otherAdvertiser),
    operator: {
      kind: 'operator',
      organisationId: '',
      ...(await members(app, operator, 'network')),
      things: {
        ...shared,
        creative: pending.id,
        spareCreative: advertiser.things.creative ?? '',
        flight: advertiser.things.flight ?? '',
        play: await aPlay(app, merchant.things.venue, advertiser.things.flight),
      },
    },
  };
}
