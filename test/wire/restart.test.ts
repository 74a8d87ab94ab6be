import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { PlayBatch } from '../../src/wire/player/index.js';
import { startTestApp, type TestApp, type TestAppOptions } from '../support/app.js';
import { within } from '../support/bare-player.js';
import { onEachEngineFromCi, type Place } from '../support/engines.js';
import { FakeClock } from '../support/fake-clock.js';
import {
  aLiveCampaign,
  aPlayingShop,
  countedIn,
  ledger,
  type PlayingShop,
  receipt,
  showing,
} from '../support/playing-shop.js';

onEachEngineFromCi('a server that stops between two batches', (newPlace) => {
  const clock = new FakeClock();
  let dataDir: string;
  let place: Place;
  let app: TestApp;
  let shop: PlayingShop;
  let first: PlayBatch;

  const start = (environment: TestAppOptions['environment'] = {}): Promise<TestApp> =>
    startTestApp({
      clock,
      dataDir,
      place,
      withoutRateLimits: true,
      environment: { PUBLIC_URL: 'https://screens.example', ...environment },
    });

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'entracte-restart-'));
    place = await newPlace();
    app = await start();
    await aLiveCampaign(app);
    shop = await aPlayingShop(app);
    const { player } = shop;
    first = await player.batch(player.chain([showing(shop, clock.now()), showing(shop, clock.now())]));
    receipt(await player.send(first));
  });
  afterAll(async () => {
    shop.player.close();
    await app.close();
    await rm(dataDir, { recursive: true, force: true });
    await place.remove();
  });

  test('says when to come back, and closes so that screens do', async () => {
    const bye = new Promise<{ retryInMs: number }>((resolve) =>
      shop.player.socket().once('server:bye', resolve),
    );
    const { port } = new URL(app.url);
    await app.close();
    const { retryInMs } = await within('server:bye', bye);
    expect(retryInMs).toBeGreaterThanOrEqual(0);
    expect(retryInMs).toBeLessThan(30_000);
    // Socket.IO never comes back by itself after `io server disconnect`.
    expect(await shop.player.disconnected()).toMatch(/transport/);
    // The screen knows one address: the server must be found where it was.
    app = await start({ PORT: port });
  });

  test('nothing is lost: the ledger, the key, the playlist', async () => {
    await app.settled();
    const welcome = await shop.player.connect(shop.screenId);
    expect(welcome.current).toEqual({ version: shop.version, hash: shop.hash });
    expect(shop.player.offersWaiting()).toBe(0);
    expect((await ledger(app, shop.screenId)).map(({ seq }) => seq)).toEqual([1, 2]);
  });

  test('nothing is doubled: the batch whose receipt was lost is sent again, and counted once', async () => {
    expect(receipt(await shop.player.send(first))).toMatchObject({ upTo: 2, refused: [] });
    expect(receipt(await shop.player.submit([showing(shop, clock.now())]))).toMatchObject({
      upTo: 3,
      refused: [],
    });
    expect(await countedIn(shop)).toBe(3);
  });

  test('a challenge given before it stopped is not believed after', async () => {
    const challenge = await shop.player.challenge();
    const { port } = new URL(app.url);
    await app.close();
    app = await start({ PORT: port });
    await expect(shop.player.open(shop.screenId, { challenge })).rejects.toThrow('CHALLENGE_EXPIRED');
    await shop.player.open(shop.screenId);
  });
});
