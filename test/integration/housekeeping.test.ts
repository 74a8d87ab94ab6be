import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SchedulerRegistry } from '@nestjs/schedule';
import { HousekeepingService } from '../../src/modules/planning/housekeeping.service.js';
import { HouseCards } from '../../src/modules/planning/house-cards.js';
import { rowsOf } from '../../src/persistence/sql.js';
import { Store } from '../../src/persistence/store.js';
import type { CreativeView } from '../../src/wire/api/campaigns.js';
import { type ApiClient, startTestApp, type TestApp } from '../support/app.js';
import { declareShop, signUp } from '../support/people.js';
import { anImage } from './bad-files.js';
import { stored } from './observed.js';

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

async function upload(content: Buffer, by = advertiser, purpose = 'ad'): Promise<CreativeView> {
  const form = new FormData();
  form.set('title', 'Poster');
  form.set('purpose', purpose);
  form.set('file', new Blob([new Uint8Array(content)]), 'poster.jpg');
  return by.post<CreativeView>('/creatives', form);
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

test('the night forgets the playlists of long ago, and keeps the files that the newest shows', async () => {
  const merchant = (await signUp(app, 'merchant', 'Alba')).api;
  const { venueId } = await declareShop(merchant);
  await app.settled();
  const own = await upload(await anImage(800, 600), merchant, 'own');
  await merchant.put(`/venues/${venueId}/own-content`, { creativeIds: [own.id] });
  await app.settled();
  const held = async (): Promise<number | undefined> => (await stored(app))['PlaylistEntity'];
  const night = () => app.app.get(HousekeepingService).nightly();
  expect(await held()).toBe(2);
  await night();
  expect(await held()).toBe(2);
  app.clock.advance(46 * 86_400_000);
  await night();
  expect(await held()).toBe(1);
  // The creative is gone and the screen was not planned since, as when a plan failed in between.
  await app.app.get(Store).write(async (tx) => {
    await rowsOf(tx, 'DELETE FROM venue_contents');
    await rowsOf(tx, 'DELETE FROM creatives WHERE id = $1', [own.id]);
  });
  await night();
  expect(await status(own)).toBe(200);
});

test('nobody has to call for the night', () => {
  expect(app.app.get(SchedulerRegistry).getCronJob('housekeeping').isActive).toBe(true);
});

test('what a crash left half uploaded is cleared at the next start', async () => {
  await app.close();
  await writeFile(join(dataDir, 'uploads', 'half'), 'half of an upload');
  app = await startTestApp({ dataDir });
  expect(await readdir(join(dataDir, 'uploads'))).toEqual([]);
});
