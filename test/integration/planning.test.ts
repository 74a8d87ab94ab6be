import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { PlanningService } from '../../src/modules/planning/planning.service.js';
import { Events } from '../../src/platform/events.js';
import type { CampaignView } from '../../src/wire/api/campaigns.js';
import type { Candidates, ScreenNow, VenueDetail } from '../../src/wire/api/venues.js';
import { type ApiClient, startTestApp, type TestApp } from '../support/app.js';
import type { BarePlayer } from '../support/bare-player.js';
import { aFlight, aJeweller, anAdvertiser, anOperator, declareShop, signUp } from '../support/people.js';
import { pairedPlayer, receipt } from '../wire/playing-shop.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

describe('plans follow what they depend on, and nothing else', () => {
  let app: TestApp;
  let merchant: ApiClient;
  let operator: ApiClient;
  let jeweller: { venueId: string; screenId: string };
  let launderette: { venueId: string; screenId: string };
  let photographer: Awaited<ReturnType<typeof anAdvertiser>>;
  let insurer: Awaited<ReturnType<typeof anAdvertiser>>;
  let player: BarePlayer;
  const published: string[] = [];

  /** Screens that got a new playlist while `change` was made and planned. */
  const publishedBy = async (change: () => Promise<unknown>): Promise<readonly string[]> => {
    published.length = 0;
    await change();
    await app.settled();
    return [...published];
  };
  const playing = async (screenId: string): Promise<readonly (string | null)[]> =>
    (await merchant.get<ScreenNow>(`/screens/${screenId}/now`)).loop.flatMap((item) =>
      item.kind === 'ad' ? [item.advertiser] : [],
    );
  const flightOf = ({ campaign }: { campaign: CampaignView }): string => campaign.flights[0]?.id ?? '';

  beforeAll(async () => {
    app = await startTestApp({ withoutRateLimits: true });
    app.app.get(Events).on('playlist.published', ({ screenId }) => {
      published.push(screenId);
    });
    merchant = (await signUp(app, 'merchant', 'Two shops')).api;
    jeweller = await declareShop(merchant);
    launderette = await declareShop(
      merchant,
      aJeweller({ name: 'Laverie', activityId: 'launderette', openingHours: '24/7' }),
    );
    photographer = await anAdvertiser(app, 'Atelier Lumen', 'wedding-photographer-1920x1080.jpg', {
      productIds: ['wedding-photography'],
    });
    insurer = await anAdvertiser(app, 'Orfea', 'jeweller-1920x1080.jpg', { productIds: ['engagement-ring'] });
    operator = await anOperator(app);
    player = await pairedPlayer(app, merchant, jeweller.screenId);
    await app.settled();
  });
  afterAll(async () => {
    player.close();
    await app.close();
  });

  test('an approval re-plans the screens where the ad fits, once each', async () => {
    const approve = (): Promise<unknown> => operator.post(`/creatives/${photographer.creative.id}/approve`);
    expect(await publishedBy(approve)).toEqual([jeweller.screenId]);
    expect(await playing(jeweller.screenId)).toEqual(['Atelier Lumen']);
    // A rival fits nowhere: its approval changes no playlist.
    expect(await publishedBy(() => operator.post(`/creatives/${insurer.creative.id}/approve`))).toEqual([]);
  });

  test.each([
    ['pause', []],
    ['resume', ['Atelier Lumen']],
  ])('%s re-plans what it touches', async (action, plays) => {
    const act = (): Promise<unknown> => photographer.api.post(`/flights/${flightOf(photographer)}/${action}`);
    expect(await publishedBy(act)).toEqual([jeweller.screenId]);
    expect(await playing(jeweller.screenId)).toEqual(plays);
  });

  test('a change to one shop leaves the other’s playlist alone', async () => {
    const slots =
      (await merchant.get<VenueDetail>(`/venues/${jeweller.venueId}`)).zones[0]?.waitingSlots ?? [];
    const { id, zoneId: _, ...slot } = slots[0] ?? { id: '', zoneId: '' };
    const shorten = (end: string): Promise<unknown> => merchant.put(`/waiting-slots/${id}`, { ...slot, end });
    expect(await publishedBy(() => shorten('18:00'))).toEqual([jeweller.screenId]);
    expect(await publishedBy(() => shorten('18:00'))).toEqual([]);
    expect(await publishedBy(() => shorten('19:00'))).toEqual([jeweller.screenId]);
  });

  test('what no plan reads changes no plan', async () => {
    expect(
      await publishedBy(() => merchant.patch(`/venues/${jeweller.venueId}`, { address: 'Elsewhere' })),
    ).toEqual([]);
    expect(
      await publishedBy(() => merchant.patch(`/screens/${jeweller.screenId}`, { name: 'Front' })),
    ).toEqual([]);
    const rename = (): Promise<unknown> =>
      photographer.api.patch(`/campaigns/${photographer.campaign.id}`, { name: 'Summer' });
    expect(await publishedBy(rename)).toEqual([]);
    expect(await publishedBy(() => app.app.get(PlanningService).tick())).toEqual([]);
  });

  test('a veto is a new offer on the wire, and taking it back another', async () => {
    await player.connect(jeweller.screenId);
    await player.nextOffer();
    const veto = await merchant.post<{ id: string }>(`/venues/${jeweller.venueId}/vetoes`, {
      kind: 'campaign',
      campaignId: photographer.campaign.id,
    });
    expect((await player.nextOffer()).snapshot?.items.filter(({ kind }) => kind === 'ad')).toEqual([]);
    await merchant.delete(`/vetoes/${veto.id}`);
    expect((await player.nextOffer()).snapshot?.items.filter(({ kind }) => kind === 'ad')).toHaveLength(1);
  });

  test('every flight that does not play has all its reasons', async () => {
    await photographer.api.post(`/campaigns/${photographer.campaign.id}/flights`, {
      ...aFlight(app, {
        name: 'Second',
        productIds: ['engagement-ring'],
        creativeIds: [photographer.creative.id],
      }),
      context: {
        activityIds: ['bakery'],
        clientele: ['students'],
        place: { kind: 'postcodes', prefixes: ['75'] },
      },
    });
    await photographer.api.post(`/campaigns/${photographer.campaign.id}/submit`);
    const monday = new Date(app.clock.now() + 2 * DAY).toISOString();
    const { items } = await merchant.get<Candidates>(`/venues/${jeweller.venueId}/candidates?at=${monday}`);
    const all = items.map(({ verdict, reasons }) => [
      verdict,
      reasons.map(({ ruleId, code }) => `${ruleId} ${code}`),
    ]);
    expect(all).toContainEqual(['ineligible', ['EL11 OUTSIDE_WAITING_SLOT']]);
    expect(all).toContainEqual([
      'ineligible',
      [
        'EL8 ACTIVITY_NOT_ASKED',
        'EL9 PLACE_NOT_ASKED',
        'EL10 CLIENTELE_NOT_ASKED',
        'EL11 OUTSIDE_WAITING_SLOT',
        'EL14 COMPETITOR',
      ],
    ]);
    for (const { reasons } of items)
      for (const { text } of reasons) expect([text.fr.length > 5, text.en.length > 5]).toEqual([true, true]);
    const inside = await merchant.get<Candidates>(`/venues/${jeweller.venueId}/candidates`);
    expect(
      inside.items.filter(({ verdict }) => verdict === 'eligible').map(({ advertiser }) => advertiser),
    ).toEqual(['Atelier Lumen']);
  });

  test('a goal that is reached ends at the next tick', async () => {
    const small = await anAdvertiser(app, 'Blanche Fil', 'dress-maker-1920x1080.jpg', {
      productIds: ['wedding-dress'],
      goal: { kind: 'plays', plays: 2 },
    });
    const { items } = await operator.get<{ items: { id: string }[] }>('/approvals');
    for (const { id } of items) await operator.post(`/creatives/${id}/approve`);
    const { offer, snapshot } = await player.nextOffer();
    const ad = snapshot?.items.find(({ advertiser }) => advertiser === 'Blanche Fil');
    if (ad === undefined) throw new Error('the dress-maker does not play');
    const play = {
      itemId: ad.id,
      media: ad.media,
      playlistVersion: offer.version,
      playlistHash: offer.hash,
      startedAt: app.clock.now(),
      monoStartMs: 0,
      monoEndMs: 10_000,
    };
    receipt(await player.submit([play, play]));
    expect(await publishedBy(() => app.app.get(PlanningService).tick())).toEqual([jeweller.screenId]);
    expect(await playing(jeweller.screenId)).toEqual(['Atelier Lumen']);
    const done = await small.api.get<CampaignView>(`/campaigns/${small.campaign.id}`);
    expect(done.flights[0]?.playsDelivered).toBe(2);
    expect(await publishedBy(() => app.app.get(PlanningService).tick())).toEqual([]);
  });

  test('a new local day re-plans every screen, once', async () => {
    app.clock.advance(13 * HOUR);
    const tick = (): Promise<void> => app.app.get(PlanningService).tick();
    expect([...(await publishedBy(tick))].sort()).toEqual([jeweller.screenId, launderette.screenId].sort());
    expect(await publishedBy(tick)).toEqual([]);
  });
});
