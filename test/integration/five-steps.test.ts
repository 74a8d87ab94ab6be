import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { CampaignView, CreativeView, Delivery } from '../../src/wire/api/campaigns.js';
import type { Page } from '../../src/wire/api/common.js';
import type { ScreenNow, VenueDetail } from '../../src/wire/api/venues.js';
import { whatsOn } from '../../src/core/playlist/whats-on.js';
import type { Item, Snapshot } from '../../src/wire/player/snapshot.js';
import { type ApiClient, startTestApp, type TestApp } from '../support/app.js';
import { type BarePlayer, createBarePlayer } from '../support/bare-player.js';
import { onEachEngine } from '../support/engines.js';
import { aJeweller, anAdvertiser, anOperator, declareShop, signUp, upload } from '../support/people.js';

/** FakeClock starts on Saturday 6 June 2026, 11:00 in Paris: inside the jeweller's waiting slot. */
const HOUR = 3_600_000;

const adsOf = (snapshot: Snapshot, at: number): readonly Item[] => {
  const ids = new Set(snapshot.loops[whatsOn(snapshot, at).loop]);
  return snapshot.items.filter((item) => item.kind === 'ad' && ids.has(item.id));
};

onEachEngine('a merchant, three advertisers, a rival and a screen, from sign-up to delivery', (newPlace) => {
  let app: TestApp;
  let merchant: ApiClient;
  let player: BarePlayer;
  let shop: { venueId: string; zoneId: string; screenId: string };
  let advertisers: Record<
    'photographer' | 'dress' | 'castle' | 'rival',
    Awaited<ReturnType<typeof anAdvertiser>>
  >;
  let snapshot: Snapshot;
  let version: number;
  let hash: string;

  const takeOffer = async (): Promise<void> => {
    const received = await player.nextOffer();
    if (received.snapshot === null) throw new Error('the offer carried no snapshot');
    snapshot = received.snapshot;
    ({ version, hash } = received.offer);
  };

  beforeAll(async () => {
    app = await startTestApp({ place: await newPlace() });
    player = await createBarePlayer({ baseUrl: app.url });
  });
  afterAll(async () => {
    player.close();
    await app.close();
  });

  test('1. the merchant declares the shop, its counter, its waiting slot and its rules', async () => {
    merchant = (await signUp(app, 'merchant', 'Maison Alba')).api;
    shop = await declareShop(merchant, aJeweller());
    const own = await upload(merchant, 'own-jeweller-1920x1080.jpg', {
      title: 'Our workshop',
      purpose: 'own',
    });
    expect(own.approval).toBe('approved');
    await merchant.put(`/venues/${shop.venueId}/own-content`, { creativeIds: [own.id] });
    const venue = await merchant.get<VenueDetail>(`/venues/${shop.venueId}`);
    expect(venue.zones[0]?.waitingSlots[0]).toMatchObject({
      weekdays: [2, 3, 4, 5, 6],
      start: '10:00',
      end: '19:00',
    });
    expect(venue.openOoh12Id).toBeGreaterThan(0);
  });

  test('2. a screen shows a code, the merchant types it, and the screen is theirs within two seconds', async () => {
    const pairing = await player.pairing();
    expect(pairing.code).toMatch(/^[BCDFGHJKLMNPQRSTVWXZ]{8}$/);
    const approved = player.awaitApproval(pairing.pairingId);
    const before = performance.now();
    const typed = `${pairing.code.slice(0, 4).toLowerCase()} ${pairing.code.slice(4)}`;
    const screen = await merchant.post<{ isPaired: boolean }>(`/screens/${shop.screenId}/pair`, {
      code: typed,
    });
    expect(screen.isPaired).toBe(true);
    expect(await approved).toBe(shop.screenId);
    await app.settled();
    const welcome = await player.connect(shop.screenId);
    expect(welcome.screenId).toBe(shop.screenId);
    await takeOffer();
    expect(performance.now() - before).toBeLessThan(2_000);
    expect(adsOf(snapshot, app.clock.now())).toEqual([]);
    expect(snapshot.items.map((item) => item.kind)).toEqual(['own']);
    // Inside the slot, though nothing is sold yet.
    const now = await merchant.get<ScreenNow>(`/screens/${shop.screenId}/now`);
    expect(now).toMatchObject({ inWaitingSlot: true, until: '2026-06-06T17:00:00.000Z', isOnline: true });
  });

  test('3. advertisers upload and submit; nothing plays before the operator approves', async () => {
    advertisers = {
      photographer: await anAdvertiser(app, 'Atelier Lumen', 'wedding-photographer-1920x1080.jpg', {
        productIds: ['wedding-photography'],
      }),
      dress: await anAdvertiser(app, 'Blanche Fil', 'dress-maker-1920x1080.jpg', {
        productIds: ['wedding-dress'],
      }),
      castle: await anAdvertiser(app, 'Brumeval', 'castle-1920x1080.jpg', { productIds: ['wedding-venue'] }),
      rival: await anAdvertiser(app, 'Orfea', 'jeweller-1920x1080.jpg', { productIds: ['engagement-ring'] }),
    };
    await app.settled();
    expect(player.offersWaiting()).toBe(0);
    const operator = await anOperator(app);
    const queue = await operator.get<Page<CreativeView>>('/approvals');
    expect(queue.items).toHaveLength(4);
    for (const creative of queue.items) await operator.post(`/creatives/${creative.id}/approve`);
    await app.settled();
    while (adsOf(snapshot, app.clock.now()).length < 3) await takeOffer();
  });

  test('4. inside the slot photographer, dress and castle play, each with its reason; the rival never', () => {
    const ads = adsOf(snapshot, app.clock.now());
    expect(ads.map((ad) => ad.advertiser).sort()).toEqual(['Atelier Lumen', 'Blanche Fil', 'Brumeval']);
    for (const ad of ads) {
      expect(ad.why.en).toMatch(/jeweller/i);
      expect(ad.why.fr).toMatch(/bijouterie/i);
    }
    const rivalFlight = advertisers.rival.campaign.flights[0]?.id;
    expect(snapshot.items.map((item) => item.flightId)).not.toContain(rivalFlight);
    // Outside the slot the shop's own content plays: Saturday 19:00, Sunday, Monday.
    for (const hours of [8, 24, 48]) expect(adsOf(snapshot, app.clock.now() + hours * HOUR)).toEqual([]);
    expect(whatsOn(snapshot, app.clock.now() + 8 * HOUR).loop).toBe(snapshot.base);
    // Tuesday 10:00 it opens again, and the plan reaches at least seven days ahead.
    expect(adsOf(snapshot, Date.UTC(2026, 5, 9, 8))).toHaveLength(3);
    expect(snapshot.validUntil - app.clock.now()).toBeGreaterThan(7 * 24 * HOUR);
  });

  test('4b. every reason a rival is refused is told to the merchant', async () => {
    const { items } = await merchant.get<{
      items: { advertiser: string; verdict: string; reasons: { code: string }[] }[];
    }>(`/venues/${shop.venueId}/candidates`);
    const rival = items.find((one) => one.advertiser === 'Orfea');
    expect(rival?.verdict).toBe('ineligible');
    expect(rival?.reasons.map((reason) => reason.code)).toContain('COMPETITOR');
    expect(items.filter((one) => one.verdict === 'eligible')).toHaveLength(3);
  });

  test('5. plays come back as proof, once each, and show in the delivery count', async () => {
    const ads = adsOf(snapshot, app.clock.now());
    const plays = ads.map((ad, index) => ({
      itemId: ad.id,
      media: ad.media,
      playlistVersion: version,
      playlistHash: hash,
      startedAt: app.clock.now() + index * 10_000,
      monoStartMs: index * 10_000,
      monoEndMs: (index + 1) * 10_000,
    }));
    app.clock.advance(60_000);
    const records = player.chain(plays);
    const batch = await player.batch(records);
    expect(await player.send(batch)).toEqual({ ok: true, bootId: batch.bootId, upTo: 3, refused: [] });
    // The same batch again, as after a lost receipt: held already, counted once.
    expect(await player.send(batch)).toEqual({ ok: true, bootId: batch.bootId, upTo: 3, refused: [] });
    const { photographer } = advertisers;
    const delivery = await photographer.api.get<Delivery>(`/campaigns/${photographer.campaign.id}/delivery`);
    expect(delivery.totals).toEqual({ plays: 1, seconds: 10 });
    expect(delivery.rows).toEqual([
      expect.objectContaining({
        venueName: 'Maison Alba',
        hour: '2026-06-06T09:00:00.000Z',
        plays: 1,
        isDemo: false,
      }),
    ]);
    const atShop = await merchant.get<Delivery>(`/venues/${shop.venueId}/delivery`);
    expect(atShop.totals.plays).toBe(3);
    const campaign = await photographer.api.get<CampaignView>(`/campaigns/${photographer.campaign.id}`);
    expect(campaign.flights[0]).toMatchObject({ state: 'in-flight', playsDelivered: 1 });
  });

  test('6. when the merchant vetoes the castle, the next playlist has it no more', async () => {
    const now = await merchant.get<ScreenNow>(`/screens/${shop.screenId}/now`);
    const castle = now.loop.find((item) => item.advertiser === 'Brumeval');
    expect(castle?.campaignId).toBe(advertisers.castle.campaign.id);
    await merchant.post(`/venues/${shop.venueId}/vetoes`, {
      kind: 'advertiser',
      organisationId: advertisers.castle.organisationId,
    });
    await takeOffer();
    expect(adsOf(snapshot, app.clock.now()).map((ad) => ad.advertiser)).not.toContain('Brumeval');
    expect(adsOf(snapshot, app.clock.now())).toHaveLength(2);
  });

  test('7. an unchanged plan is not pushed again', async () => {
    await merchant.patch(`/venues/${shop.venueId}`, { address: '14 rue Sainte-Catherine' });
    await app.settled();
    expect(player.offersWaiting()).toBe(0);
  });
});
