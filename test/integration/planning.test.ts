import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { asId, type FlightId } from '../../src/core/base/ids.js';
import { localTimeAt } from '../../src/core/base/local-time.js';
import { Logger } from '@nestjs/common';
import { PlanningService } from '../../src/modules/planning/planning.service.js';
import { ScreenNowService } from '../../src/modules/planning/screen-now.service.js';
import { VenueEntity } from '../../src/persistence/entities/venue.entity.js';
import { AuditRepository } from '../../src/persistence/repositories/audit.repository.js';
import { DecisionRepository } from '../../src/persistence/repositories/decision.repository.js';
import { PlaylistRepository } from '../../src/persistence/repositories/playlist.repository.js';
import { managerOf } from '../../src/persistence/session.js';
import { Store } from '../../src/persistence/store.js';
import { Events } from '../../src/platform/events.js';
import type { CampaignView } from '../../src/wire/api/campaigns.js';
import type { Candidates, ScreenNow, VenueDetail } from '../../src/wire/api/venues.js';
import { type ApiClient, startTestApp, type TestApp } from '../support/app.js';
import type { BarePlayer } from '../support/bare-player.js';
import {
  aFlight,
  aJeweller,
  anAdvertiser,
  anOperator,
  aSlot,
  declareShop,
  signUp,
} from '../support/people.js';
import { pairedPlayer, receipt } from '../support/playing-shop.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

describe('plans follow what they depend on, and nothing else', () => {
  let app: TestApp;
  let merchant: ApiClient;
  let merchantId: string;
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
  /** Screens that were planned while `change` was made, whether or not their playlist became another. */
  const plannedBy = async (change: () => Promise<unknown>): Promise<readonly string[]> => {
    // Planning alone asks for the playlists that some screens hold.
    const heads = jest.spyOn(app.app.get(PlaylistRepository), 'heads');
    await change();
    await app.settled();
    const planned = heads.mock.calls.flatMap(([, ids]) => (ids === 'all' ? [] : [...ids]));
    heads.mockRestore();
    return [...new Set(planned)].sort();
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
    const signedUp = await signUp(app, 'merchant', 'Two shops');
    merchant = signedUp.api;
    merchantId = signedUp.session.organisation.id;
    jeweller = await declareShop(merchant);
    launderette = await declareShop(
      merchant,
      aJeweller({
        name: 'Laverie',
        activityId: 'launderette',
        openingHours: '24/7',
        postcode: '75011',
        city: 'Paris',
      }),
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
    // A rival fits nowhere: no screen is planned for it.
    expect(await plannedBy(() => operator.post(`/creatives/${insurer.creative.id}/approve`))).toEqual([]);
  });

  test('[PL13] a change to a flight plans the screens it can reach, and no other', async () => {
    const act = (action: string) => (): Promise<unknown> =>
      photographer.api.post(`/flights/${flightOf(photographer)}/${action}`);
    expect(await plannedBy(act('pause'))).toEqual([jeweller.screenId]);
    expect(await plannedBy(act('resume'))).toEqual([jeweller.screenId]);
  });

  test('[PL16] [CX20] an edited link plans the shops that read it, and what follows from it plays', async () => {
    const edge = '/knowledge/edges/jeweller/wedding-photography';
    expect(await plannedBy(() => operator.delete(edge))).toEqual([jeweller.screenId]);
    expect(await playing(jeweller.screenId)).toEqual([]);
    expect(await plannedBy(() => operator.post(`${edge}/restore`, {}))).toEqual([jeweller.screenId]);
    expect(await playing(jeweller.screenId)).toEqual(['Atelier Lumen']);
    const offers = (productIds: string[]) => (): Promise<unknown> =>
      merchant.patch(`/venues/${launderette.venueId}`, { productIds });
    const both = [jeweller.screenId, launderette.screenId].sort();
    await plannedBy(offers(['engagement-ring']));
    expect(await plannedBy(() => operator.delete(edge))).toEqual(both);
    expect(await plannedBy(() => operator.post(`${edge}/restore`, {}))).toEqual(both);
    await plannedBy(offers([]));
  });

  test('[PL16] rules of the network plan the screens where they changed', async () => {
    const both = [jeweller.screenId, launderette.screenId].sort();
    const set = (rules: unknown) => (): Promise<unknown> => operator.patch('/network/rules', rules);
    const emergencyIn = (...departementCodes: string[]) => set({ gridEmergency: { departementCodes } });
    const curfewIn = (...codes: string[]) =>
      set({
        communeCurfews: codes.map((communeCode) => ({
          communeCode,
          from: '22:00',
          to: '07:00',
          source: 'RLP',
        })),
      });
    expect(await plannedBy(emergencyIn('33'))).toEqual([jeweller.screenId]);
    expect(await playing(jeweller.screenId)).toEqual([]);
    expect(await plannedBy(emergencyIn('33', '75'))).toEqual([launderette.screenId]);
    expect(await plannedBy(emergencyIn('75'))).toEqual([jeweller.screenId]);
    expect(await playing(jeweller.screenId)).toEqual(['Atelier Lumen']);
    expect(await plannedBy(emergencyIn('13'))).toEqual([launderette.screenId]);
    expect(await plannedBy(set({ gridEmergency: { departementCodes: null } }))).toEqual(both);
    expect(await plannedBy(set({ gridEmergency: null }))).toEqual(both);
    // Paris covers its arrondissements.
    expect(await plannedBy(curfewIn('75056'))).toEqual([launderette.screenId]);
    expect(await plannedBy(curfewIn('75056', '33063'))).toEqual([jeweller.screenId]);
    expect(await plannedBy(curfewIn())).toEqual(both);
    expect(await plannedBy(set({ minimumScore: 0.9 }))).toEqual(both);
    expect(await plannedBy(set({ minimumScore: 0 }))).toEqual(both);
  });

  test('[PL16] whatever a merchant declares of a screen plans it again', async () => {
    const { zones } = await merchant.get<VenueDetail>(`/venues/${jeweller.venueId}`);
    const [zone] = zones;
    const venue = `/venues/${jeweller.venueId}`;
    const screen = `/screens/${jeweller.screenId}`;
    const taste = { likedProductIds: [], minimumScore: 0, ownComplements: [] };
    const changes: readonly (readonly [string, () => Promise<unknown>])[] = [
      ...Object.entries({
        name: 'Alba',
        productIds: ['watch'],
        clientele: ['families'],
        postcode: '33800',
        communeCode: '33063',
        point: { lat: 44.83, lon: -0.57 },
        openingHours: 'Tu-Sa 09:00-19:30',
      }).map(([field, value]) => [field, () => merchant.patch(venue, { [field]: value })] as const),
      ['rules', () => merchant.patch(venue, { rules: { ...aJeweller().rules, hasAlcoholLicence: true } })],
      ['taste', () => merchant.put(`${venue}/taste`, { ...taste, likedProductIds: ['watch'] })],
      ['own content', () => merchant.put(`${venue}/own-content`, { creativeIds: [] })],
      ['an approval', () => merchant.put(`${venue}/approvals/${photographer.campaign.id}`, undefined)],
      ['an approval taken back', () => merchant.delete(`${venue}/approvals/${photographer.campaign.id}`)],
      ['the kind of zone', () => merchant.patch(`/zones/${zone?.id ?? ''}`, { kind: 'queue' })],
      [
        'a waiting slot',
        () => merchant.put(`/waiting-slots/${zone?.waitingSlots[0]?.id ?? ''}`, aSlot({ weekdays: [2] })),
      ],
      ['the size', () => merchant.patch(screen, { widthPx: 1080, heightPx: 1920 })],
      ['seen from the road', () => merchant.patch(screen, { visibleFromPublicRoad: true })],
      ['accepted media', () => merchant.patch(screen, { acceptedMedia: ['image'] })],
    ];
    for (const [what, change] of changes)
      expect([what, ...(await plannedBy(change))]).toEqual([what, jeweller.screenId]);
    const undo = [
      () => merchant.patch(venue, aJeweller()),
      () => merchant.put(`${venue}/taste`, taste),
      () => merchant.patch(`/zones/${zone?.id ?? ''}`, { kind: 'counter' }),
      () => merchant.put(`/waiting-slots/${zone?.waitingSlots[0]?.id ?? ''}`, aSlot()),
      () =>
        merchant.patch(screen, {
          widthPx: 1920,
          heightPx: 1080,
          visibleFromPublicRoad: false,
          acceptedMedia: ['image', 'video'],
        }),
    ];
    for (const change of undo) await plannedBy(change);
  });

  test('[EL18] [PL16] a zone of another kind plays what asks for it', async () => {
    const { zones } = await merchant.get<VenueDetail>(`/venues/${jeweller.venueId}`);
    const kindOf = (kind: string) => (): Promise<unknown> =>
      merchant.patch(`/zones/${zones[0]?.id ?? ''}`, { kind });
    const asking = await anAdvertiser(app, 'Au guichet', 'wedding-photographer-1920x1080.jpg', {
      context: {
        activityIds: [],
        clientele: [],
        place: { kind: 'everywhere' },
        zoneKinds: ['queue'],
      },
    });
    expect(await plannedBy(() => operator.post(`/creatives/${asking.creative.id}/approve`))).toEqual([]);
    expect(await publishedBy(kindOf('queue'))).toEqual([jeweller.screenId]);
    expect(await playing(jeweller.screenId)).toContain('Au guichet');
    expect(await publishedBy(kindOf('counter'))).toEqual([jeweller.screenId]);
    await asking.api.post(`/flights/${flightOf(asking)}/cancel`);
    await app.settled();
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
    expect(await publishedBy(() => app.app.get(PlanningService).tick())).toEqual([]);
  });

  test('[EL23] [PL13] a booked campaign is not renamed past a keyword that a shop blocks', async () => {
    const { id, name } = photographer.campaign;
    const rename = (to: string): Promise<unknown> => photographer.api.patch(`/campaigns/${id}`, { name: to });
    const { rules } = await merchant.get<VenueDetail>(`/venues/${jeweller.venueId}`);
    const block = (blockedKeywords: string[]): Promise<unknown> =>
      merchant.patch(`/venues/${jeweller.venueId}`, { rules: { ...rules, blockedKeywords } });
    expect(await publishedBy(() => block(['soldes']))).toEqual([]);
    expect(await publishedBy(() => rename('Grandes Soldes'))).toEqual([jeweller.screenId]);
    expect(await playing(jeweller.screenId)).toEqual([]);
    expect(await publishedBy(() => rename(name))).toEqual([jeweller.screenId]);
    expect(await playing(jeweller.screenId)).toEqual(['Atelier Lumen']);
    await publishedBy(() => block([]));
    const audited = await app.app.get(AuditRepository).latestOn(app.app.get(Store).reader, [id], 'campaign.');
    expect(audited.get(id)).toMatchObject({ detail: { from: 'Grandes Soldes', to: name } });
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

  test('what a screen shows is told without reading the flights of the network, or the playlist twice', async () => {
    const now = () => app.app.get(ScreenNowService).now(merchantId, jeweller.screenId);
    const live = jest.spyOn(app.app.get(DecisionRepository), 'liveFlights');
    const parse = jest.spyOn(JSON, 'parse');
    const [first, second] = [await now(), await now()];
    expect(second).toEqual(first);
    expect(first.loop.find(({ kind }) => kind === 'ad')).toMatchObject({
      campaignId: photographer.campaign.id,
      advertiserId: photographer.organisationId,
    });
    expect(live).not.toHaveBeenCalled();
    expect(parse.mock.calls.filter(([text]) => text.includes('"loops"')).length).toBeLessThanOrEqual(1);
    live.mockRestore();
    parse.mockRestore();
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
    expect(all).toContainEqual(['ineligible', ['EL11 OUTSIDE_WAITING_SLOT', 'EL17 SHOP_CLOSED']]);
    expect(all).toContainEqual([
      'ineligible',
      [
        'EL8 ACTIVITY_NOT_ASKED',
        'EL9 PLACE_NOT_ASKED',
        'EL10 CLIENTELE_NOT_ASKED',
        'EL11 OUTSIDE_WAITING_SLOT',
        'EL14 COMPETITOR',
        'EL17 SHOP_CLOSED',
      ],
    ]);
    for (const { reasons } of items)
      for (const { text } of reasons) expect([text.fr.length > 5, text.en.length > 5]).toEqual([true, true]);
    const inside = await merchant.get<Candidates>(`/venues/${jeweller.venueId}/candidates`);
    expect(
      inside.items.filter(({ verdict }) => verdict === 'eligible').map(({ advertiser }) => advertiser),
    ).toEqual(['Atelier Lumen']);
    expect(inside.items.filter(({ flightName }) => flightName.length === 0)).toEqual([]);
    // A shop that has no screen yet is told so, rather than refused without a reason.
    const bare = await merchant.post<VenueDetail>('/venues', aJeweller({ name: 'Sans écran' }));
    const answer = await merchant.get<Candidates>(`/venues/${bare.id}/candidates`);
    expect(answer.items.length).toBeGreaterThan(0);
    expect(answer.items.flatMap(({ reasons }) => reasons.map(({ ruleId, code }) => [ruleId, code]))).toEqual(
      answer.items.map(() => ['PL14', 'NO_SCREEN']),
    );
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

  test('[PL16] a new day plans the screens of its time zone, and one that no screen is in any more plans nothing', async () => {
    const tick = (): Promise<void> => app.app.get(PlanningService).tick();
    const both = [jeweller.screenId, launderette.screenId].sort();
    const far = await declareShop(
      merchant,
      aJeweller({ name: 'Nouméa', timeZone: 'Pacific/Noumea', openingHours: '24/7' }),
    );
    await app.settled();
    // Eleven hours of the day later in Nouméa than in Paris.
    const untilDayIn = (zone: string): number => DAY - 60_000 * localTimeAt(zone, app.clock.now()).minute;
    app.clock.advance(untilDayIn('Pacific/Noumea'));
    expect(await plannedBy(tick)).toEqual([far.screenId]);
    await merchant.delete(`/venues/${far.venueId}`);
    await app.settled();
    app.clock.advance(DAY);
    expect(await plannedBy(tick)).toEqual(both);
    expect(await plannedBy(tick)).toEqual([]);
    app.clock.advance(HOUR);
    expect(await plannedBy(tick)).toEqual([]);
  });

  test('a long list of candidates lets others have their turn', async () => {
    const decisions = app.app.get(DecisionRepository);
    const [flight] = await decisions.liveFlights(app.app.get(Store).reader, app.clock.now());
    const live = jest.spyOn(decisions, 'liveFlights').mockResolvedValue(Array(4_000).fill(flight));
    // A clock that moves as time does: turns are given by it.
    const monotonic = jest.spyOn(app.clock, 'monotonicMs').mockImplementation(() => performance.now());
    const gaps: number[] = [];
    let before = performance.now();
    const beat = setInterval(() => {
      gaps.push(performance.now() - before);
      before = performance.now();
    }, 1);
    const candidates = app.app.get(ScreenNowService).candidates(merchantId, jeweller.venueId, undefined);
    expect((await candidates).items).toHaveLength(4_000);
    clearInterval(beat);
    expect(gaps.length).toBeGreaterThan(3);
    live.mockRestore();
    monotonic.mockRestore();
  });

  test('a screen that cannot be planned holds up no other, and is tried again alone', async () => {
    const zoneOf = (timeZone: string): Promise<unknown> =>
      app.app
        .get(Store)
        .write((tx) => managerOf(tx).update(VenueEntity, { id: launderette.venueId }, { timeZone }));
    const logged = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
    await zoneOf('Nowhere/Atlantis');
    const changed = await publishedBy(async () => {
      await photographer.api.post(`/flights/${flightOf(photographer)}/pause`);
      await app.app.get(PlanningService).markAll();
    });
    expect(changed).toEqual([jeweller.screenId]);
    expect(logged).toHaveBeenCalledWith(`planning screen ${launderette.screenId} failed`, expect.anything());
    logged.mockClear();
    await publishedBy(() => {
      app.clock.advance(5_000);
      return Promise.resolve();
    });
    expect(logged).toHaveBeenCalledTimes(1);
    await zoneOf('Europe/Paris');
    logged.mockClear();
    app.clock.advance(5_000);
    await app.settled();
    expect(logged).not.toHaveBeenCalled();
    logged.mockRestore();
  });

  test('a flight that no screen holds any more is not remembered', async () => {
    const flight = asId<FlightId>(flightOf(photographer));
    const isHeld = async (): Promise<boolean> => {
      await app.settled();
      const holders: unknown = Reflect.get(app.app.get(PlanningService), 'holders');
      return (holders as ReadonlyMap<FlightId, unknown>).has(flight);
    };
    // Refused where it is not paused.
    await photographer.api.send('POST', `/flights/${flight}/resume`);
    expect(await isHeld()).toBe(true);
    await photographer.api.post(`/flights/${flight}/pause`);
    expect(await isHeld()).toBe(false);
  });
});
