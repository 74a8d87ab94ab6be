import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HousekeepingService } from '../../src/modules/planning/housekeeping.service.js';
import { HouseCards } from '../../src/modules/planning/house-cards.js';
import type { CreativeView } from '../../src/wire/api/campaigns.js';
import { type ApiClient, startTestApp, type TestApp } from '../support/app.js';
import { signUp } from '../support/people.js';
import { anImage } from './bad-files.js';

let app: TestApp;
let advertiser: ApiClient;
let dataDir: string;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'entracte-housekeeping-'));
  app = await startTestApp({ dataDir, withoutRateLimits: true });
  advertiser = (await signUp(app, 'advertiser', 'Castle')).api;
});
afterAll(async () => {
  await app.close();
  await rm(dataDir, { recursive: true, force: true });
});

const status = async (creative: CreativeView): Promise<number> =>
  (await fetch(app.url + creative.mediaUrl)).status;

async function upload(content: Buffer): Promise<CreativeView> {
  const form = new FormData();
  form.set('title', 'Poster');
  form.set('purpose', 'ad');
  form.set('file', new Blob([new Uint8Array(content)]), 'poster.jpg');
  return advertiser.post<CreativeView>('/creatives', form);
}

/** Resolves once the file is gone, or fails by the test's own deadline. */
async function gone(creative: CreativeView): Promise<void> {
  while ((await status(creative)) !== 404) await new Promise((resolve) => setImmediate(resolve));
}

test('a deleted creative takes its file along, once no other creative shows it', async () => {
  const content = await anImage(640, 360);
  const [first, second] = [await upload(content), await upload(content)];
  expect(second.sha256).toBe(first.sha256);
  await advertiser.delete(`/creatives/${first.id}`);
  await app.app.get(HousekeepingService).nightly();
  expect(await status(second)).toBe(200);
  await advertiser.delete(`/creatives/${second.id}`);
  await gone(second);
  const again = await upload(content);
  expect(await status(again)).toBe(200);
});

test('the night removes files that nothing shows, and keeps the cards of the house', async () => {
  const used = await upload(await anImage(320, 200));
  const cards = await app.app.get(HouseCards).all();
  const stray = `${'5'.repeat(64)}.jpg`;
  const folder = join(dataDir, 'media');
  await writeFile(join(folder, stray), 'nobody shows this');
  await app.app.get(HousekeepingService).nightly();
  const kept = await readdir(folder);
  expect(kept).not.toContain(stray);
  const digests = kept.map((name) => name.slice(0, 64));
  expect(digests).toEqual(
    expect.arrayContaining([used.sha256, ...cards.map(({ creative }) => creative.sha256)]),
  );
});

test('what a crash left half uploaded is cleared at the next start', async () => {
  await app.close();
  await writeFile(join(dataDir, 'uploads', 'half'), 'half of an upload');
  app = await startTestApp({ dataDir });
  expect(await readdir(join(dataDir, 'uploads'))).toEqual([]);
});
