import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import QRCode from 'qrcode';
import sharp from 'sharp';
import { type Instant, instant } from '../../src/core/base/instant.js';
import { NO_PLAY_BEFORE } from '../../src/core/proof/play-line.js';
import { PlanSettings } from '../../src/modules/planning/plan-settings.js';
import { scannedUrl } from '../../src/modules/planning/snapshot.js';
import { rowsOf } from '../../src/persistence/sql.js';
import { Store } from '../../src/persistence/store.js';
import { type Cancel, OffsetClock } from '../../src/platform/clock.js';
import type { CampaignView, CreativeView, Delivery } from '../../src/wire/api/campaigns.js';
import type { ScreenNow } from '../../src/wire/api/venues.js';
import { type ApiClient, startTestApp, type TestApp } from '../support/app.js';
import { launchPersistent } from '../support/chromium.js';
import { FakeClock } from '../support/fake-clock.js';
import { aFlight, aJeweller, anOperator, aSlot, declareShop, signUp, upload } from '../support/people.js';
import { awaited } from './support/awaited.js';

const CREATIVES = join(import.meta.dirname, '..', '..', 'data', 'creatives');
const SCREENSHOTS = process.env['ENTRACTE_SCREENSHOTS'];
/** Saturday 6 June 2026, 11:00 in Paris: inside the jeweller's waiting slot. */
const ELEVEN = instant(Date.UTC(2026, 5, 6, 9));
/** The shortest time an item may be shown. */
const SHORTEST_MS = '3000';
/** A name that is no secure origin, which the browser finds on this machine. */
const PLAIN_NAME = 'screen.test';
/** Light modules that a scanner wants around a code. */
const QUIET = 4;
/** What the player's waits are drawn from in these tests, so that they take as long each time. */
const DRAW = 0.75;

/** The test's clock, but running: a player in a real browser cannot live in time that stands still. */
class RunningClock extends FakeClock {
  private readonly running = new OffsetClock(ELEVEN);

  override now(): Instant {
    return this.running.now();
  }

  override monotonicMs(): number {
    return this.running.monotonicMs();
  }

  override schedule(at: Instant, task: () => void): Cancel {
    return this.running.schedule(at, task);
  }

  override delay(ms: number, task: () => void): Cancel {
    return this.running.delay(ms, task);
  }
}

interface LedgerRow {
  readonly boot_id: string;
  readonly seq: number;
  readonly item_id: string;
  readonly result: string;
  readonly flight_id: string | null;
  readonly prev_hash: string;
  readonly hash: string;
}

/** The plays not yet receipted, as the browser has them on disk. */
const OUTBOX = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('entracte');
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const reading = opening.result.transaction('plays').objectStore('plays').getAll();
    reading.onsuccess = () => {
      opening.result.close();
      resolve(reading.result.map((row) => ({ itemId: row.itemId, isOpen: row.ended === null })));
    };
  };
})`;
const outboxOf = (page: Page): Promise<readonly { itemId: string; isOpen: boolean }[]> =>
  page.evaluate(OUTBOX);

const fact = (page: Page, name: string): Promise<string> =>
  page.evaluate(`document.documentElement.dataset[${JSON.stringify(name)}] ?? ''`);

describe('the player in a real browser, against the real service', () => {
  const clock = new RunningClock();
  let folder: string;
  let app: TestApp;
  let port: string;
  let merchant: ApiClient;
  let shop: { venueId: string; screenId: string };
  let context: BrowserContext;
  let page: Page;
  let older: Page;
  let code: string;
  let picture: CreativeView;
  /** Items by their first frame, one list for each start of the player, in order. */
  const starts: string[][] = [];
  const foreign: string[] = [];
  const errors: string[] = [];

  const startServer = async (): Promise<void> => {
    app = await startTestApp({
      clock,
      dataDir: join(folder, 'data'),
      withoutRateLimits: true,
      environment: port === '' ? {} : { PORT: port },
    });
    port = new URL(app.url).port;
  };

  /** A browser on the same profile as before, as after a power cut of the box. */
  const startBrowser = async (offline = false): Promise<void> => {
    context = await launchPersistent(join(folder, 'profile'), {
      viewport: { width: 1280, height: 720 },
      args: [`--host-resolver-rules=MAP ${PLAIN_NAME} 127.0.0.1`],
    });
    await context.setOffline(offline);
    context.on('request', (request) => {
      const { protocol, host, hostname } = new URL(request.url());
      if (protocol === 'http:' && (host === `127.0.0.1:${port}` || hostname === PLAIN_NAME)) return;
      if (protocol !== 'blob:') foreign.push(request.url());
    });
    await context.exposeFunction('entracteShown', (itemId: string) => {
      if (itemId !== '') starts.at(-1)?.push(itemId);
    });
    await context.addInitScript(`
      Math.random = () => ${String(DRAW)};
      new MutationObserver((changes) => {
        for (const change of changes) window.entracteShown(document.documentElement.dataset.item ?? '');
      }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-item'] });
    `);
  };

  const openPlayer = async (): Promise<Page> => {
    starts.push([]);
    const opened = await context.newPage();
    opened.on('pageerror', (error) => errors.push(error.message));
    await opened.goto(`http://127.0.0.1:${port}/player/`);
    return opened;
  };

  const shown = (): readonly string[] => starts.at(-1) ?? [];
  const moreShown = async (count: number, withinMs: number): Promise<void> => {
    const goal = shown().length + count;
    await awaited(`${String(count)} more items`, withinMs, () => shown().length >= goal);
  };

  const codeOn = async (on: Page): Promise<string> => {
    const code = on.locator('.code');
    await code.waitFor({ timeout: 30_000 });
    return (await code.innerText()).replace(/[^A-Z]/g, '');
  };

  const keepPicture = async (of: Page, name: string): Promise<void> => {
    if (SCREENSHOTS === undefined) return;
    await mkdir(SCREENSHOTS, { recursive: true });
    await of.screenshot({ path: join(SCREENSHOTS, `player-${name}.png`) });
  };

  const ledger = async (): Promise<readonly LedgerRow[]> =>
    (await rowsOf(
      app.app.get(Store).reader,
      'SELECT boot_id, seq, item_id, flight_id, result, prev_hash, hash FROM plays WHERE screen_id = $1 ORDER BY started_at, seq',
      [shop.screenId],
    )) as unknown as readonly LedgerRow[];

  /** The ledger as lists of items, one for each start of the player that has plays in it. */
  const receivedByStart = async (): Promise<string[][]> => {
    const byBoot = new Map<string, string[]>();
    for (const row of await ledger())
      byBoot.set(row.boot_id, [...(byBoot.get(row.boot_id) ?? []), row.item_id]);
    return [...byBoot.values()];
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'entracte-player-'));
    port = '';
    await startServer();
    merchant = (await signUp(app, 'merchant', 'Maison Alba')).api;
    // The shortest wait there is makes the shortest loop.
    shop = await declareShop(
      merchant,
      aJeweller(),
      aSlot({ expectedWaitSeconds: 30, maxAdSharePercent: 90 }),
    );
    const film = { title: 'Our film', purpose: 'own' };
    const { id } = await upload(merchant, 'bakery-10s-1280x720.mp4', film, CREATIVES);
    picture = await upload(merchant, 'own-jeweller-1920x1080.jpg', {
      title: 'Our workshop',
      purpose: 'own',
      durationMs: SHORTEST_MS,
    });
    await merchant.put(`/venues/${shop.venueId}/own-content`, { creativeIds: [id, picture.id] });
    for (const [name, poster, product] of [
      ['Atelier Lumen', 'wedding-photographer-1920x1080.jpg', 'wedding-photography'],
      ['Blanche Fil', 'dress-maker-1920x1080.jpg', 'wedding-dress'],
    ] as const) {
      const { api } = await signUp(app, 'advertiser', name);
      const creative = await upload(api, poster, { title: name, purpose: 'ad', durationMs: SHORTEST_MS });
      const { id } = await api.post<CampaignView>('/campaigns', { name });
      const flight = aFlight(app, { productIds: [product], creativeIds: [creative.id] });
      await api.post(`/campaigns/${id}/flights`, flight);
      await api.post(`/campaigns/${id}/submit`);
    }
    const operator = await anOperator(app);
    const { items } = await operator.get<{ items: { id: string }[] }>('/approvals');
    for (const { id } of items) await operator.post(`/creatives/${id}/approve`);
    await app.settled();
    await startBrowser();
  }, 60_000);

  afterAll(async () => {
    await context.close();
    await app.close();
    await rm(folder, { recursive: true, force: true });
  }, 30_000);

  test('on a plain-http address it says what is missing and what to do, in both languages', async () => {
    const plain = await context.newPage();
    await plain.goto(`http://${PLAIN_NAME}:${port}/player/`);
    await plain.getByText('HTTPS', { exact: true }).waitFor();
    const words = await plain.locator('#card').innerText();
    expect(words).toContain('Service Worker');
    expect(words).toContain('--unsafely-treat-insecure-origin-as-secure=');
    expect(words).toContain('Ouvrez cette page par une adresse qui commence par https://');
    expect(words).toContain('Open this page by an address that starts with https://');
    await keepPicture(plain, '1-plain-http');
    await plain.close();
  }, 15_000);

  test('pairs by the code on it, and plays within two seconds without a reload', async () => {
    page = await openPlayer();
    await page.setViewportSize({ width: 720, height: 1280 });
    code = await codeOn(page);
    expect(await page.locator('.address').innerText()).toMatch(/^[\w.:-]+\/console\/pair$/);
    await keepPicture(page, '2-code-portrait');
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.evaluate('window.notReloaded = true');
    const typedAt = performance.now();
    await merchant.post(`/screens/${shop.screenId}/pair`, { code });
    await awaited('the first item', 5_000, () => shown().length > 0);
    expect(performance.now() - typedAt).toBeLessThan(2_000);
    expect(await fact(page, 'phase')).toBe('playing');
    expect(await page.evaluate('window.notReloaded')).toBe(true);
  }, 20_000);

  test('plays a film, and takes a new playlist with its pictures while the film is on', async () => {
    await page.locator('video.front').waitFor({ state: 'attached', timeout: 20_000 });
    await awaited('the film moves', 5_000, () =>
      page.evaluate<boolean>(`(document.querySelector('video.front')?.currentTime ?? 0) > 0.2`),
    );
    await merchant.put(`/venues/${shop.venueId}/own-content`, { creativeIds: [picture.id] });
    await app.settled();
    await awaited('the new playlist held', 5_000, async () => {
      const now = await merchant.get<ScreenNow>(`/screens/${shop.screenId}/now`);
      return now.heldVersion === now.playlistVersion;
    });
    await awaited('the picture and two ads on disk', 10_000, () =>
      page.evaluate<boolean>(
        `caches.open('entracte').then((one) => one.keys()).then((all) => all.length >= 3)`,
      ),
    );
    await awaited('the player keeps itself', 10_000, async () => (await fact(page, 'shell')) === 'kept');
    expect(await page.locator('video.front').count()).toBe(1);
  }, 40_000);

  test('the code in the corner of an ad says the public page, four pixels to a module', async () => {
    const text = scannedUrl(app.app.get(PlanSettings).origin(), shop.screenId);
    const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
    const code = page.locator('#mark .qr');
    await code.waitFor({ timeout: 30_000 });
    const { data, info } = await sharp(await code.screenshot())
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(info.width / (modules.size + 2 * QUIET)).toBeGreaterThanOrEqual(4);
    const isDarkAt = (module: number, row: number): boolean => {
      const [x, y] = [module, row].map((at) =>
        Math.floor(((at + QUIET + 0.5) * info.width) / (modules.size + 2 * QUIET)),
      );
      return (data[(y ?? 0) * info.width + (x ?? 0)] ?? 255) < 128;
    };
    const side = Array.from({ length: modules.size + 2 * QUIET }, (_, at) => at - QUIET);
    const inside = (at: number): boolean => at >= 0 && at < modules.size;
    expect(side.map((y) => side.map((x) => isDarkAt(x, y)))).toEqual(
      side.map((y) => side.map((x) => inside(x) && inside(y) && modules.get(y, x) !== 0)),
    );
  }, 40_000);

  test('goes on when the network is cut and the service has ended, ads with their mark', async () => {
    await context.setOffline(true);
    await app.close();
    const mark = page.locator('#mark');
    await mark.waitFor({ timeout: 30_000 });
    expect(await page.locator('img.front').count()).toBe(1);
    expect(await mark.innerText()).toContain('Publicité · Pourquoi ?');
    await keepPicture(page, '3-ad-with-mark');
    await moreShown(1, 10_000);
  }, 40_000);

  test('a browser started again without network plays from what it holds', async () => {
    await awaited('the last showing on disk', 5_000, async () => {
      const last = (await outboxOf(page)).at(-1);
      return last?.isOpen === true && last.itemId === shown().at(-1);
    });
    await context.close();
    await startBrowser(true);
    page = await openPlayer();
    await moreShown(2, 20_000);
    expect(await fact(page, 'phase')).toBe('playing');
    expect(await fact(page, 'plays')).toBe('kept');
    expect((await outboxOf(page)).length).toBeGreaterThan(3);
  }, 40_000);

  test('back online, every proof of both starts arrives: none lost, none twice, in one chain', async () => {
    await startServer();
    await context.setOffline(false);
    await awaited('an empty outbox', 30_000, async () => {
      const waiting = await outboxOf(page);
      return waiting.every(({ isOpen }) => isOpen);
    });
    const [before, after, ...others] = await receivedByStart();
    expect(others).toEqual([]);
    expect(before).toEqual(starts[0]);
    expect(after?.length).toBeGreaterThanOrEqual(1);
    expect(after).toEqual(shown().slice(0, after?.length));
    expect(shown().length - (after?.length ?? 0)).toBeLessThanOrEqual(2);
    const rows = await ledger();
    expect(rows.map(({ prev_hash }) => prev_hash)).toEqual([
      NO_PLAY_BEFORE,
      ...rows.slice(0, -1).map(({ hash }) => hash),
    ]);
    // Only what was on when the browser ended was cut short.
    const cutShort = rows.filter(({ result }) => result !== 'complete');
    expect(cutShort).toEqual([rows[(starts[0]?.length ?? 0) - 1]]);
    expect(cutShort[0]?.result).toBe('interrupted');
    const { totals } = await merchant.get<Delivery>(`/venues/${shop.venueId}/delivery`);
    const paid = (await ledger()).filter((row) => row.flight_id !== null && row.result === 'complete');
    expect(paid.length).toBeGreaterThan(0);
    expect([paid.length, paid.length - 1]).toContain(totals.plays);
  }, 50_000);

  test('of two tabs the newest plays and the older says so; unpaired, it plays on with a code in its corner', async () => {
    older = page;
    page = await openPlayer();
    await merchant.delete(`/screens/${shop.screenId}/device`);
    await older.getByText('This screen is playing in another tab.').waitFor();
    expect(await older.locator('.front').count()).toBe(0);
    await keepPicture(older, '4-other-tab');
    code = await codeOn(page);
    await page.evaluate('window.notReloaded = true');
    const before = shown().length;
    expect(before).toBeGreaterThan(0);
    expect(await page.locator('.front').count()).toBeGreaterThan(0);
    expect(await page.locator('#corner').innerText()).toMatch(/:\d+\/console\/pair$/);
    await keepPicture(page, '5-code-in-corner');
    await moreShown(1, 10_000);
  }, 60_000);

  test('goes on by a new key when the code was typed, in this tab and then in the older', async () => {
    const known = new Set((await ledger()).map(({ boot_id }) => boot_id));
    await merchant.post(`/screens/${shop.screenId}/pair`, { code });
    await page.locator('#corner').waitFor({ state: 'hidden', timeout: 5_000 });
    const first = await awaited('a play by the new key', 20_000, async () =>
      (await ledger()).find(({ boot_id }) => !known.has(boot_id)),
    );
    expect(first.seq).toBe(1);
    // Its plays while it was not paired are lost, and the chain says so.
    expect(first.prev_hash).not.toBe(NO_PLAY_BEFORE);
    expect((await ledger()).map(({ hash }) => hash)).not.toContain(first.prev_hash);
    expect(await page.evaluate('window.notReloaded')).toBe(true);
    starts.push([]);
    await page.close();
    page = older;
    await awaited('the older tab plays', 15_000, () => shown().length > 0);
    await awaited('the older tab is known', 10_000, async () => {
      const now = await merchant.get<ScreenNow>(`/screens/${shop.screenId}/now`);
      return now.isOnline;
    });
  }, 60_000);

  test('there were two videos and two pictures all along, no cookie, no other origin, no error', async () => {
    expect(await page.locator('video').count()).toBe(2);
    expect(await page.locator('img').count()).toBe(2);
    expect(await context.cookies()).toEqual([]);
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
  });
});
