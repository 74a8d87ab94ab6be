import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { CreativeView } from '../../src/wire/api/campaigns.js';
import { ApiClient, type RawAnswer, startTestApp, type TestApp } from '../support/app.js';
import { anOperator, signUp, upload } from '../support/people.js';

const REFUSED = 'castle-1920x1080.jpg';
const SHARED = 'spa-1920x1080.jpg';
const FOR_EVER = 'public, max-age=31536000, immutable';

describe('the file of an ad that was refused', () => {
  let app: TestApp;
  let anybody: ApiClient;
  let owner: ApiClient;
  let rival: ApiClient;
  let merchant: ApiClient;
  let operator: ApiClient;
  let refused: CreativeView;

  const ad = (title: string) => ({ title, purpose: 'ad', durationMs: '10000' });
  const refuse = async ({ id }: CreativeView): Promise<void> => {
    await operator.post(`/creatives/${id}/refuse`, { reason: 'Not this one.' });
  };
  const fetchBy = (client: ApiClient, url: string, headers = {}): Promise<RawAnswer> =>
    client.raw('GET', url, undefined, headers);

  beforeAll(async () => {
    app = await startTestApp();
    anybody = new ApiClient(app.url);
    owner = (await signUp(app, 'advertiser', 'Lumen')).api;
    rival = (await signUp(app, 'advertiser', 'Orfea')).api;
    merchant = (await signUp(app, 'merchant', 'Alba')).api;
    operator = await anOperator(app);
    refused = await upload(owner, REFUSED, ad('Castle'));
  });
  afterAll(() => app.close());

  test('is anybody’s who has its digest while it waits for a decision', async () => {
    const { status, headers } = await fetchBy(anybody, refused.mediaUrl);
    expect([status, headers.get('cache-control')]).toEqual([200, FOR_EVER]);
  });

  test('is then sent to its owner and to operators only, and kept by nobody', async () => {
    await refuse(refused);
    for (const client of [owner, operator]) {
      const { status, headers } = await fetchBy(client, refused.mediaUrl);
      expect([status, headers.get('content-type')]).toEqual([200, 'image/jpeg']);
      expect(headers.get('cache-control')).toBe('private, no-store');
    }
    for (const client of [anybody, rival, merchant, anybody.as('no-session')]) {
      const { status, text, headers } = await fetchBy(client, refused.mediaUrl);
      expect([status, headers.get('content-type')]).toEqual([404, 'application/problem+json; charset=utf-8']);
      expect(JSON.parse(text)).toMatchObject({ code: 'NOT_FOUND' });
      expect(headers.get('cache-control')).toBe('no-store');
    }
  });

  test('is not reached by another way of writing its address', async () => {
    const [file = ''] = refused.mediaUrl.split('/').slice(-1);
    for (const path of [
      `/media/./${file}`,
      `/media//${file}`,
      `/media/%2e/${file}`,
      `/media/${file.replace('.', '%2e')}`,
      `/media/%${file.charCodeAt(0).toString(16)}${file.slice(1)}`,
      `/media/${file.toUpperCase()}`,
      `/MEDIA/${file}`,
      `/media/${file}/`,
      `/media/${file}?v=1`,
    ])
      expect([path, (await fetchBy(anybody, path)).status]).toEqual([path, 404]);
  });

  test('is sent to everybody again once another ad with the same picture waits or is approved', async () => {
    const again = await upload(rival, REFUSED, ad('Castle again'));
    expect(again.mediaUrl).toBe(refused.mediaUrl);
    expect((await fetchBy(anybody, refused.mediaUrl)).status).toBe(200);
    await refuse(again);
    expect((await fetchBy(anybody, refused.mediaUrl)).status).toBe(404);
    expect((await fetchBy(rival, refused.mediaUrl)).status).toBe(200);
  });

  test('stays everybody’s while a shop shows it in its own name', async () => {
    const shared = await upload(owner, SHARED, ad('Spa'));
    await refuse(shared);
    expect((await fetchBy(anybody, shared.mediaUrl)).status).toBe(404);
    await upload(merchant, SHARED, { title: 'Spa', purpose: 'own' });
    expect((await fetchBy(anybody, shared.mediaUrl)).status).toBe(200);
  });
});
