import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { instant } from '../../src/core/base/instant.js';
import { rowsOf } from '../../src/persistence/sql.js';
import { Store } from '../../src/persistence/store.js';
import type { DemoState } from '../../src/wire/api/demo.js';
import { ApiClient } from '../support/app.js';
import { launchBrowser } from '../support/chromium.js';
import { awaited } from './support/awaited.js';
import { type RunningApp, startRunningApp } from './support/running-app.js';
import { type Journal, openBrowser, picture, picturesOfFailure } from './support/theatre.js';

const NOON = instant(Date.UTC(2026, 5, 6, 10));
const DESK = { viewport: { width: 1280, height: 800 } };
const LONG_MS = 120_000;
const HOUR_MS = 3_600_000;

/** Notes when the page was first painted and when its first player was put in. */
const WATCH_FIRST_PLAYER = `
  new MutationObserver((changes, observer) => {
    if (document.querySelector('iframe') === null) return;
    observer.disconnect();
    window.firstPlayerAt = performance.now();
  }).observe(document, { subtree: true, childList: true });
`;

/** What a demo player holds in this browser: its public key, the screen of its chain, its files. */
interface Held {
  readonly key: string;
  readonly screenId: string;
  readonly files: readonly string[];
}

const heldBy = (page: Page, screenId: string): Promise<Held> =>
  page.evaluate(`(async () => {
    const name = ${JSON.stringify(`entracte-demo-${screenId}`)};
    const database = await new Promise((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const value = (key) => new Promise((resolve, reject) => {
      const reading = database.transaction('values').objectStore('values').get(key);
      reading.onsuccess = () => resolve(reading.result);
      reading.onerror = () => reject(reading.error);
    });
    const [pair, ledger] = [await value('key'), await value('ledger')];
    database.close();
    const files = [];
    for (const cacheName of await caches.keys())
      if (cacheName.includes(${JSON.stringify(screenId)}))
        for (const { url } of await (await caches.open(cacheName)).keys()) files.push(url);
    const { x } = await crypto.subtle.exportKey('jwk', pair.publicKey);
    return { key: x, screenId: ledger.screenId, files };
  })()`);

describe('the start page', () => {
  let browser: Browser;
  const journal: Journal = { foreignRequests: [], consoleErrors: [] };

  beforeAll(async () => {
    browser = await launchBrowser({ args: ['--disable-gpu'] });
  }, LONG_MS);
  afterAll(() => browser.close(), LONG_MS);

  const watched = async (run: () => Promise<void>): Promise<void> => {
    try {
      await run();
    } catch (error) {
      await picturesOfFailure(browser);
      throw error;
    }
  };

  /** The start page of a service, opened and settled. */
  const visit = async (app: RunningApp): Promise<Page> => {
    const context = await openBrowser(browser, app.url, journal, DESK);
    await context.addInitScript(WATCH_FIRST_PLAYER);
    const page = await context.newPage();
    await page.goto('/');
    await page.locator('html[data-settled]').waitFor();
    return page;
  };

  describe('of a demo', () => {
    let app: RunningApp;
    let page: Page;
    let tiles: Locator;
    let demo: DemoState;
    const state = () => new ApiClient(app.url).get<DemoState>('/demo');
    /** The screen whose player is in a tile; null while there is none. */
    const playerIn = (tile: Locator): Promise<string | null> =>
      tile
        .locator('iframe')
        .evaluateAll((frames: unknown[]) =>
          frames.map((frame) => new URL((frame as { src: string }).src).searchParams.get('demo')),
        )
        .then(([found]) => found ?? null);

    beforeAll(async () => {
      app = await startRunningApp(NOON, { DEMO: 'true' });
      demo = await state();
      page = await visit(app);
      tiles = page.locator('.tile');
    }, LONG_MS);
    afterAll(async () => {
      await page.context().close();
      await app.close();
    }, LONG_MS);

    test(
      'has a wall of players that play, each with its reason beside it, and only where one looks',
      () =>
        watched(async () => {
          expect(await tiles.count()).toBe(demo.wall.length);
          await tiles.first().scrollIntoViewIfNeeded();
          await awaited('a player in the first tile', 30_000, () => playerIn(tiles.first()));
          const [painted, put] = await page.evaluate<readonly [number, number]>(
            `[performance.getEntriesByName('first-contentful-paint')[0].startTime, window.firstPlayerAt]`,
          );
          expect(put).toBeGreaterThan(painted);
          expect(await playerIn(tiles.first())).toBe(demo.wall[0]?.screenId);
          expect(await playerIn(tiles.last())).toBeNull();

          for (const tile of [tiles.nth(0), tiles.nth(1)]) {
            await tile.frameLocator('iframe').locator('html[data-item]:not([data-item=""])').waitFor();
            const why = tile.locator('.why');
            await awaited('the reason of what plays', 60_000, async () => (await why.innerText()) !== '');
          }
          await picture(page, 'start-page-wall');

          await tiles.last().scrollIntoViewIfNeeded();
          await awaited('a player in the last tile', 30_000, () => playerIn(tiles.last()));
          await awaited('none in the first', 30_000, async () => (await playerIn(tiles.first())) === null);
        }),
      LONG_MS,
    );

    test(
      'keeps its players apart in one browser, and their plays apart from real ones',
      () =>
        watched(async () => {
          await tiles.first().scrollIntoViewIfNeeded();
          const [one, two] = demo.wall.map(({ screenId }) => screenId);
          const held = await awaited('two players with files', 60_000, async () => {
            const both = [await heldBy(page, one ?? ''), await heldBy(page, two ?? '')] as const;
            return both.every(({ files }) => files.length > 0) ? both : null;
          });
          expect(held.map(({ screenId }) => screenId)).toEqual([one, two]);
          expect(held[0].key).not.toBe(held[1].key);
          const plays = await awaited('a receipted play', 60_000, async () => {
            const rows = await rowsOf(app.app.get(Store).reader, 'SELECT DISTINCT is_demo FROM plays');
            return rows.length > 0 ? rows : null;
          });
          expect(plays.map(({ is_demo }) => Boolean(is_demo))).toEqual([true]);
        }),
      LONG_MS,
    );

    test(
      'moves its time by slider and by preset',
      () =>
        watched(async () => {
          const slider = page.locator('.clock-slider');
          const startedAt = Date.parse(demo.startedAt);
          await slider.scrollIntoViewIfNeeded();
          await slider.fill(String(startedAt + 5 * HOUR_MS));
          const near = async (at: number): Promise<boolean> => {
            const ahead = Date.parse((await state()).now) - at;
            return ahead >= 0 && ahead < HOUR_MS;
          };
          await awaited('demo time five hours on', 20_000, () => near(startedAt + 5 * HOUR_MS));
          const sunday = page.getByRole('button', { name: 'on Sunday' });
          expect(await sunday.getAttribute('aria-pressed')).toBe('false');
          await sunday.click();
          await awaited('demo time on Sunday', 20_000, () => near(startedAt + 24 * HOUR_MS));
          await page.locator('.clock-marks [aria-pressed="true"]', { hasText: 'on Sunday' }).waitFor();
          expect(await page.locator('.clock-marks [aria-pressed="true"]').count()).toBe(1);
        }),
      LONG_MS,
    );
  });

  test(
    'in production has no wall and no demo time',
    () =>
      watched(async () => {
        const app = await startRunningApp(NOON, { NODE_ENV: 'production' });
        try {
          const page = await visit(app);
          await page.getByRole('link', { name: 'Open the console' }).waitFor();
          expect(await page.locator('.wall, .tile, .clock, iframe').count()).toBe(0);
          await page.context().close();
        } finally {
          await app.close();
        }
      }),
    LONG_MS,
  );

  test('asks no other origin for anything, and complains of nothing', () => {
    expect(journal).toEqual({ foreignRequests: [], consoleErrors: [] });
  });
});
