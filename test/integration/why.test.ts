import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Session } from '../../src/wire/api/accounts.js';
import type { Candidates } from '../../src/wire/api/venues.js';
import type { PlayWhy, Preview, WhyNotView } from '../../src/wire/api/why.js';
import { ApiClient, startTestApp, type TestApp } from '../support/app.js';
import { aJeweller, anAdvertiser, PASSWORD } from '../support/people.js';
import {
  aLiveCampaign,
  aPlayingShop,
  ledger,
  type PlayingShop,
  receipt,
  showing,
} from '../support/playing-shop.js';

/** A Sunday: the jeweller is shut and nobody waits. */
const SUNDAY = '2026-06-07T11:00:00+02:00';

describe('why, and why not', () => {
  let app: TestApp;
  let shop: PlayingShop;
  let operator: ApiClient;
  let photographer: Awaited<ReturnType<typeof anAdvertiser>>;
  let rival: Awaited<ReturnType<typeof anAdvertiser>>;
  let tyres: Awaited<ReturnType<typeof anAdvertiser>>;

  const flightOf = ({ campaign }: { campaign: { flights: readonly { id: string }[] } }): string =>
    campaign.flights[0]?.id ?? '';

  beforeAll(async () => {
    app = await startTestApp({ withoutRateLimits: true });
    photographer = await aLiveCampaign(app);
    shop = await aPlayingShop(app);
    const session = await new ApiClient(app.url).post<Session>('/sessions', {
      email: 'operator@example.com',
      password: PASSWORD,
    });
    operator = new ApiClient(app.url).as(session.token ?? '');
    rival = await anAdvertiser(app, 'Orfea', 'jeweller-1920x1080.jpg', { productIds: ['engagement-ring'] });
    tyres = await anAdvertiser(app, 'Gommes', 'spa-1920x1080.jpg', { productIds: ['winter-tyres'] });
    await operator.post(`/creatives/${tyres.creative.id}/approve`);
    await app.settled();
  });
  afterAll(async () => {
    shop.player.close();
    await app.close();
  });

  test('[RE0] a play keeps the reason of its plan, for its shop, its advertiser and the operator', async () => {
    receipt(await shop.player.submit([showing(shop, app.clock.now())]));
    const [row] = await ledger(app, shop.screenId);
    const path = `/plays/${row?.id ?? ''}/why`;
    const why = await shop.merchant.get<PlayWhy>(path);
    expect(why).toMatchObject({
      kind: 'ad',
      why: {
        fr: 'Cette boutique est une bijouterie\u00a0; la photographie de mariage va avec les bagues de fiançailles.',
      },
      facts: {
        activityId: 'jeweller',
        productId: 'wedding-photography',
        link: 'declared',
        kind: 'goes-with',
      },
    });
    expect(why.ruleIds).toContain('RE1');
    expect(why.facts['knowledge']).toEqual(expect.any(String));
    expect(why.parts.reduce((sum, { weight, value }) => sum + weight * value, 0)).toBeCloseTo(why.score, 9);
    expect(await photographer.api.get<PlayWhy>(path)).toEqual(why);
    expect(await operator.get<PlayWhy>(path)).toEqual(why);
    for (const stranger of [rival.api]) {
      const { status } = await stranger.raw('GET', `/api/v1${path}`);
      expect(status).toBe(404);
    }
  });

  test('[RE0] candidates carry the parts of their score, their link and the knowledge they were judged by', async () => {
    const { items, knowledge } = await shop.merchant.get<Candidates>(`/venues/${shop.venueId}/candidates`);
    expect(knowledge).not.toBe('');
    const candidate = items.find(({ flightId }) => flightId === flightOf(photographer));
    expect(candidate?.link).toEqual({ found: 'declared', kind: 'goes-with', occasion: null, season: null });
    const sum = candidate?.parts.reduce((total, { weight, value }) => total + weight * value, 0);
    expect(sum).toBeCloseTo(candidate?.score ?? 0, 9);
    const orfea = items.find(({ flightId }) => flightId === flightOf(rival));
    expect(orfea?.reasons.map(({ code }) => code)).toEqual(['CREATIVE_NOT_APPROVED', 'COMPETITOR']);
  });

  test('[WN1] [WN2] the advertiser learns every reason, who could lift it, and the nearest times', async () => {
    const at = encodeURIComponent(SUNDAY);
    const found = await photographer.api.get<WhyNotView>(
      `/flights/${flightOf(photographer)}/why-not?venueId=${shop.venueId}&at=${at}`,
    );
    expect(found.timeZone).toBe('Europe/Paris');
    const [item] = found.items;
    expect(item?.reasons.map(({ code, remedy }) => [code, remedy.by])).toEqual(
      expect.arrayContaining([
        ['OUTSIDE_WAITING_SLOT', 'merchant'],
        ['SHOP_CLOSED', 'time'],
      ]),
    );
    expect(item?.playsThen).toBe(true);
    expect(new Date(item?.next?.from ?? '').getTime()).toBeGreaterThan(Date.parse(SUNDAY));
    expect(
      await operator.get<WhyNotView>(
        `/flights/${flightOf(photographer)}/why-not?venueId=${shop.venueId}&at=${at}`,
      ),
    ).toEqual(found);
  });

  test('[RE8] [WN1] a merchant learns what would raise a score that is too low', async () => {
    const { items } = await shop.merchant.get<WhyNotView>(
      `/venues/${shop.venueId}/why-not?campaignId=${tyres.campaign.id}`,
    );
    const irrelevant = items[0]?.reasons.find(({ code }) => code === 'NOT_RELEVANT');
    expect(irrelevant).toMatchObject({ ruleId: 'RE8', isLasting: true, remedy: { by: 'merchant' } });
    expect(irrelevant?.remedy.text.en).toContain('only the shop can declare a link');
    await shop.merchant.put(`/venues/${shop.venueId}/taste`, {
      likedProductIds: [],
      minimumScore: 0.95,
      ownComplements: [],
    });
    const lower = await shop.merchant.get<WhyNotView>(
      `/venues/${shop.venueId}/why-not?flightId=${flightOf(photographer)}`,
    );
    expect(lower.items[0]?.reasons.find(({ code }) => code === 'NOT_RELEVANT')?.remedy.text.fr).toMatch(
      /^Le minimum demandé par le commerce est 0,95, cette annonce a 0,8\d/,
    );
  });

  test('[PL14] a shop without a screen says so', async () => {
    const { id } = await shop.merchant.post<{ id: string }>('/venues', aJeweller({ name: 'No screen yet' }));
    const { items } = await shop.merchant.get<WhyNotView>(
      `/venues/${id}/why-not?flightId=${flightOf(photographer)}`,
    );
    expect(items).toMatchObject([
      { screenId: null, verdict: 'ineligible', reasons: [{ code: 'NO_SCREEN', remedy: { by: 'merchant' } }] },
    ]);
    const { items: candidates } = await shop.merchant.get<Candidates>(`/venues/${id}/candidates`);
    expect(candidates.find(({ flightId }) => flightId === flightOf(photographer))?.score).toBeGreaterThan(
      0.8,
    );
  });

  test('[RE14] the preview shows what fits by kind, and what the rules refuse', async () => {
    const { id } = await shop.merchant.post<{ id: string }>(
      '/venues',
      aJeweller({ name: 'Next', rules: { ...aJeweller().rules, blockedProductIds: ['wedding-venue'] } }),
    );
    const at = encodeURIComponent('2026-06-02T23:30:00Z');
    const preview = await shop.merchant.get<Preview>(`/venues/${id}/preview?at=${at}`);
    // 1:30 the next morning in Paris.
    expect(preview.on).toBe('2026-06-03');
    const goesWith = preview.groups.find(({ kind }) => kind === 'goes-with')?.items ?? [];
    expect(goesWith.map(({ productId }) => productId)).toContain('wedding-photography');
    const scores = goesWith.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    const refused = new Map(preview.refused.map(({ productId, reasons }) => [productId, reasons]));
    expect(refused.get('wedding-venue')?.map(({ code }) => code)).toEqual(['PRODUCT_BLOCKED']);
    expect(refused.get('watch')?.map(({ code }) => code)).toEqual(['COMPETITOR']);
  });

  test.each([
    ['why-not', 422],
    ['why-not?flightId=x', 422],
    [
      'why-not?flightId=01990a3c-5f1e-7c4b-9d2a-6b1f0e8c7d55&campaignId=01990a3c-5f1e-7c4b-9d2a-6b1f0e8c7d55',
      422,
    ],
    ['why-not?flightId=01990a3c-5f1e-7c4b-9d2a-6b1f0e8c7d55', 404],
    ['why-not?flightId=01990a3c-5f1e-7c4b-9d2a-6b1f0e8c7d55&at=yesterday', 422],
    ['preview?at=2026-06-03', 422],
    ['preview?on=2026-06-03', 422],
  ])('bad input: %s is %i', async (path, status) => {
    const answer = await shop.merchant.raw('GET', `/api/v1/venues/${shop.venueId}/${path}`);
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.text)).toMatchObject({
      code: status === 404 ? 'NOT_FOUND' : 'VALIDATION_FAILED',
    });
  });
});
