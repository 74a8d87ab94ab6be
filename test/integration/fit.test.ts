import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ApprovalView, CreativeUses, FlightFitView } from '../../src/wire/api/campaigns.js';
import type { Page } from '../../src/wire/api/common.js';
import type { Problem } from '../../src/wire/api/problem.js';
import { type ApiClient, startTestApp, type TestApp } from '../support/app.js';
import {
  aFlight,
  aJeweller,
  anAdvertiser,
  anOperator,
  declareShop,
  signUp,
  upload,
} from '../support/people.js';
import { termsOf } from './route-table.js';

const EACH_ONE = { rules: { ...aJeweller().rules, approvalMode: 'each-one' as const } };

describe('where a flight fits', () => {
  let app: TestApp;
  let merchant: ApiClient;
  let operator: ApiClient;
  let jeweller: { venueId: string; screenId: string };
  let careful: { venueId: string };
  let photographer: Awaited<ReturnType<typeof anAdvertiser>>;

  const flightId = (): string => photographer.campaign.flights[0]?.id ?? '';
  const fit = (): Promise<FlightFitView> => photographer.api.get(`/flights/${flightId()}/fit`);
  const fitOf = (change: Parameters<typeof aFlight>[1]): Promise<FlightFitView> =>
    photographer.api.post('/flights/fit', termsOf(aFlight(app, change)));

  beforeAll(async () => {
    app = await startTestApp({ withoutRateLimits: true });
    merchant = (await signUp(app, 'merchant', 'Two shops')).api;
    jeweller = await declareShop(merchant);
    careful = await declareShop(merchant, aJeweller({ name: 'Careful', ...EACH_ONE }));
    await declareShop(merchant, aJeweller({ name: 'Laverie', activityId: 'launderette' }));
    photographer = await anAdvertiser(app, 'Atelier Lumen', 'wedding-photographer-1920x1080.jpg', {});
    operator = await anOperator(app);
  });
  afterAll(() => app.close());

  test('[PL20] a booked flight whose creative nobody has looked at waits, and says for whom', async () => {
    expect(await fit()).toMatchObject({
      status: 'awaits-approval',
      plays: { venues: 0, screens: 0 },
      awaitsOperator: { venues: 2, screens: 2 },
      refused: { venues: 1, screens: 1 },
      reasons: [{ code: 'NOT_RELEVANT', venues: 1 }],
    });
  });

  test('the operator reads who pays, what is promoted and where it would play before deciding', async () => {
    const waiting = await operator.get<Page<ApprovalView>>('/approvals');
    expect(waiting.items).toMatchObject([{ id: photographer.creative.id, decision: null }]);
    const { items } = await operator.get<CreativeUses>(`/creatives/${photographer.creative.id}/uses`);
    expect(items).toMatchObject([
      {
        flightId: flightId(),
        advertiser: 'Atelier Lumen',
        campaignName: 'Atelier Lumen campaign',
        productIds: ['wedding-photography'],
        state: 'in-flight',
        fit: { plays: { venues: 1 }, awaitsShop: { venues: 1 } },
      },
    ]);
    expect(items).toHaveLength(1);
    expect(items[0]?.venues.map(({ name }) => name).sort()).toEqual(['Careful', 'Maison Alba']);
  });

  test('a creative that no flight shows is used nowhere', async () => {
    const ad = { title: 'Unused', purpose: 'ad', durationMs: '10000' };
    const { id } = await upload(photographer.api, 'spa-1920x1080.jpg', ad);
    expect(await operator.get<CreativeUses>(`/creatives/${id}/uses`)).toEqual({ items: [] });
    await operator.post(`/creatives/${id}/refuse`, { reason: 'Nothing can be read on it.' });
    const refused = await operator.get<Page<ApprovalView>>('/approvals?state=refused');
    expect(refused.items).toMatchObject([
      { id, decision: { by: 'operator@example.com', reason: 'Nothing can be read on it.' } },
    ]);
    expect(await fitOf({ creativeIds: [id] })).toMatchObject({ status: 'creatives-refused' });
  });

  test('[PL20] each approval opens its own shops, and what a merchant changes shows at once', async () => {
    await operator.post(`/creatives/${photographer.creative.id}/approve`);
    const approved = await operator.get<Page<ApprovalView>>('/approvals?state=approved');
    expect(approved.items).toMatchObject([
      { id: photographer.creative.id, decision: { by: 'operator@example.com', reason: null } },
    ]);
    expect(await fit()).toMatchObject({ status: 'plays', plays: { venues: 1 }, awaitsShop: { venues: 1 } });
    await merchant.put(`/venues/${careful.venueId}/approvals/${photographer.campaign.id}`);
    expect(await fit()).toMatchObject({ plays: { venues: 2 }, awaitsShop: { venues: 0 } });
    const veto = await merchant.post<{ id: string }>(`/venues/${jeweller.venueId}/vetoes`, {
      kind: 'advertiser',
      organisationId: photographer.organisationId,
    });
    const vetoed = await fit();
    expect(vetoed.plays.venues).toBe(1);
    expect(vetoed.reasons.map(({ code, venues }) => [code, venues])).toContainEqual(['VETO', 1]);
    await merchant.delete(`/vetoes/${veto.id}`);
    expect((await fit()).plays.venues).toBe(2);
  });

  test('[PL20] [PL21] a flight that is not saved yet is judged by its terms alone', async () => {
    const creativeIds = [photographer.creative.id];
    const ceiling = { waitSeconds: 240, adSeconds: 10 };
    expect(await fitOf({ creativeIds })).toMatchObject({ status: 'plays', ceiling });
    expect(await fitOf({ creativeIds: [] })).toMatchObject({
      status: 'needs-creative',
      plays: { venues: 1 },
    });
    const nowhere = await fitOf({ creativeIds, productIds: ['engagement-ring'] });
    expect(nowhere).toMatchObject({ status: 'fits-nowhere', ceiling: null, refused: { venues: 3 } });
    expect(nowhere.reasons.map(({ code }) => code)).toContain('COMPETITOR');
    // With the campaign, what the careful shop said about it counts.
    const within = await photographer.api.post<FlightFitView>('/flights/fit', {
      ...termsOf(aFlight(app, { creativeIds })),
      campaignId: photographer.campaign.id,
    });
    expect([within.plays.venues, within.awaitsShop.venues]).toEqual([2, 0]);
  });

  test.each([
    ['dates the wrong way round', { endsAt: '2020-01-01T00:00:00Z' }, 'FLIGHT_ENDS_BEFORE_START', 'endsAt'],
    ['an unknown product', { productIds: ['gold-dust'] }, 'PRODUCT_UNKNOWN', 'productIds.0'],
  ])('%s are refused as they are on saving', async (_, change, code, field) => {
    const body = termsOf(aFlight(app, change));
    const answer = await photographer.api.send<Problem>('POST', '/flights/fit', body);
    expect([answer.status, answer.body.code, answer.body.field]).toEqual([422, code, field]);
  });

  test('nothing is written by asking', async () => {
    const before = await photographer.api.get(`/campaigns/${photographer.campaign.id}`);
    await fitOf({ creativeIds: [photographer.creative.id] });
    expect(await photographer.api.get(`/campaigns/${photographer.campaign.id}`)).toEqual(before);
  });
});

describe('the allowance of whoever asks where a flight fits', () => {
  test('is its own, and ends in a wait that is told', async () => {
    const app = await startTestApp();
    try {
      const { api } = await signUp(app, 'advertiser', 'Impatient');
      const ask = async (): Promise<number> =>
        (await api.send('POST', '/flights/fit', termsOf(aFlight(app, {})))).status;
      const answers = new Set<number>();
      for (let count = 0; count < 250; count += 1) answers.add(await ask());
      expect([...answers]).toEqual([200, 429]);
      expect((await api.send('GET', '/campaigns')).status).toBe(200);
    } finally {
      await app.close();
    }
  });
});
