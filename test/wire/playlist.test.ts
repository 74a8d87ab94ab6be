import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { whatsOn } from '../../src/core/playlist/whats-on.js';
import { type Snapshot, SnapshotSchema } from '../../src/wire/player/index.js';
import { LIMITS } from '../../src/wire/limits.js';
import type { CreativeView } from '../../src/wire/api/campaigns.js';
import type { ScreenNow } from '../../src/wire/api/venues.js';
import { anImage } from '../integration/bad-files.js';
import type { ApiClient, TestApp } from '../support/app.js';
import { createBarePlayer, HandshakeRefusedError } from '../support/bare-player.js';
import { onEachEngineFromCi } from '../support/engines.js';
import { aNetwork, type Network, pairedPlayer, type PlayingShop } from '../support/playing-shop.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

onEachEngineFromCi('a playlist reaches its screen', (newPlace) => {
  let network: Network;
  let app: TestApp;

  const aShop = (): Promise<PlayingShop> => network.aShop();
  const now = (shop: PlayingShop): Promise<ScreenNow> =>
    shop.merchant.get<ScreenNow>(`/screens/${shop.screenId}/now`);
  const ban = (shop: PlayingShop): Promise<unknown> =>
    shop.merchant.post(`/venues/${shop.venueId}/vetoes`, {
      kind: 'creative',
      creativeId: shop.ad.creativeId,
    });
  const read = async (
    response: Response,
  ): Promise<{ snapshot: Snapshot; text: string; version: number; etag: string }> => {
    const text = await response.text();
    return {
      snapshot: SnapshotSchema.parse(JSON.parse(text)),
      text,
      version: Number(response.headers.get('x-playlist-version')),
      etag: response.headers.get('etag') ?? '',
    };
  };

  beforeAll(async () => {
    network = await aNetwork({ place: await newPlace() });
    ({ app } = network);
  });
  afterAll(() => network.close());

  test('the offer’s text is the snapshot’s bytes, and its hash is theirs', async () => {
    const shop = await aShop();
    const response = await shop.player.snapshot(shop.screenId);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-cache');
    const { text, version, etag } = await read(response);
    expect(sha256(text)).toBe(shop.hash);
    expect([version, etag]).toEqual([shop.version, `"${shop.hash}"`]);
    expect(JSON.parse(text)).toEqual(shop.snapshot);
    // One letter beyond ASCII would double the memory of the whole text; those that are there are escaped.
    expect(JSON.stringify(shop.snapshot)).toMatch(/[^ -~]/);
    expect(text).toMatch(/^[ -~]*$/);
  });

  test('what is held is not sent again', async () => {
    const shop = await aShop();
    const same = await shop.player.snapshot(shop.screenId, shop.hash);
    expect([same.status, await same.text()]).toEqual([304, '']);
    expect((await shop.player.snapshot(shop.screenId, '0'.repeat(64))).status).toBe(200);
    const welcome = await shop.player.hello();
    expect(welcome).toMatchObject({ ok: true, current: { version: shop.version, hash: shop.hash } });
    await shop.player.timeSync();
    expect(shop.player.offersWaiting()).toBe(0);
  });

  test('a change is pushed, acknowledged, and seen by the merchant as held', async () => {
    const shop = await aShop();
    await shop.player.timeSync();
    expect((await now(shop)).heldVersion).toBe(shop.version);
    await ban(shop);
    const { offer, snapshot } = await shop.player.nextOffer();
    expect(offer.version).toBe(shop.version + 1);
    expect(snapshot?.items.map(({ kind }) => kind)).not.toContain('ad');
    // The acknowledgement went before this question on the same connection.
    await shop.player.timeSync();
    expect(await now(shop)).toMatchObject({ heldVersion: offer.version, playlistVersion: offer.version });
  });

  test('what the screen says it shows is what the merchant sees, with its reason', async () => {
    const shop = await aShop();
    const message = { itemId: shop.ad.id, playlistVersion: shop.version, startedAt: app.clock.now() };
    expect(await shop.player.emit('now:playing', message)).toEqual({ ok: true });
    const seen = await now(shop);
    expect(seen).toMatchObject({
      isOnline: true,
      inWaitingSlot: true,
      now: { itemId: shop.ad.id, advertiser: 'Atelier Lumen' },
    });
    expect(seen.now?.why.en).toMatch(/jeweller/i);
    shop.player.socket().disconnect();
    for (;;) if (!(await now(shop)).isOnline) break;
    expect((await now(shop)).now).toBeNull();
  });

  test('a push that is lost: the snapshot behind it gives the newest, and so does the next hello', async () => {
    const shop = await aShop();
    shop.player.socket().disconnect();
    await ban(shop);
    await app.settled();
    expect(shop.player.offersWaiting()).toBe(0);
    const behind = await read(await shop.player.snapshot(shop.screenId, shop.hash));
    expect(behind.version).toBe(shop.version + 1);
    const on = whatsOn(behind.snapshot, app.clock.now());
    expect(on.loop).toBe(behind.snapshot.base);
    const welcome = await shop.player.connect(shop.screenId);
    expect(welcome.current).toEqual({ version: behind.version, hash: sha256(behind.text) });
    expect((await shop.player.nextOffer()).offer).toMatchObject({
      version: behind.version,
      snapshot: behind.text,
    });
  });

  test('a playlist above 16 kB is offered by name only, and fetched', async () => {
    const shop = await aShop();
    const picture = new Uint8Array(await anImage(640, 360));
    const ids: string[] = [];
    for (let n = 0; n < 45; n++) {
      const form = new FormData();
      form.set('file', new Blob([picture]), 'x.jpg');
      form.set('title', `${'é'.repeat(110)} ${String(n)}`);
      form.set('purpose', 'own');
      ids.push((await shop.merchant.post<CreativeView>('/creatives', form)).id);
    }
    await shop.merchant.put(`/venues/${shop.venueId}/own-content`, { creativeIds: ids });
    const { offer, snapshot } = await shop.player.nextOffer();
    expect(snapshot).toBeNull();
    const fetched = await read(await shop.player.snapshot(shop.screenId, shop.hash));
    expect(Buffer.byteLength(fetched.text)).toBeGreaterThan(LIMITS.inlineSnapshotBytes);
    expect([fetched.version, sha256(fetched.text)]).toEqual([offer.version, offer.hash]);
  });

  test('without proof of the key there is no snapshot', async () => {
    const shop = await aShop();
    const ask = async (authorization?: string): Promise<[number, string]> => {
      const response = await fetch(`${app.url}/api/v1/screens/me/snapshot`, {
        headers: authorization === undefined ? {} : { authorization },
      });
      return [response.status, ((await response.json()) as { code: string }).code];
    };
    const header = (handshake: unknown): string =>
      `Screen ${Buffer.from(JSON.stringify(handshake)).toString('base64url')}`;
    const { player, screenId } = shop;
    const denied = [401, 'NOT_AUTHENTICATED'];
    expect(await ask()).toEqual(denied);
    expect(await ask('Screen')).toEqual(denied);
    expect(await ask('Screen !!!')).toEqual(denied);
    expect(await ask(header(null))).toEqual(denied);
    expect(await ask(header({ __proto__: { v: 1 } }))).toEqual(denied);
    expect(await ask(`Screen ${'A'.repeat(5_000)}`)).toEqual(denied);
    expect(await ask(header(await player.handshake('screen', screenId, { badSignature: true })))).toEqual([
      401,
      'BAD_SIGNATURE',
    ]);
    const once = header(await player.handshake('screen', screenId));
    expect(
      (await fetch(`${app.url}/api/v1/screens/me/snapshot`, { headers: { authorization: once } })).status,
    ).toBe(200);
    expect(await ask(once)).toEqual([401, 'CHALLENGE_EXPIRED']);
    const waiting = await createBarePlayer({ baseUrl: app.url });
    const { pairingId } = await waiting.pairing();
    expect(await ask(header(await waiting.handshake('pairing', pairingId)))).toEqual(denied);
  });

  const refusedCode = async (attempt: Promise<unknown>): Promise<string | undefined> =>
    attempt.then(
      () => 'accepted',
      (error: unknown) => (error instanceof HandshakeRefusedError ? error.refused?.code : String(error)),
    );

  test('a box that loses its screen is disconnected and refused', async () => {
    const shop = await aShop();
    await shop.merchant.delete(`/screens/${shop.screenId}/device`);
    expect(await shop.player.disconnected()).toBe('io server disconnect');
    expect(await refusedCode(shop.player.open(shop.screenId))).toBe('UNKNOWN_SCREEN');
    expect((await shop.player.snapshot(shop.screenId)).status).toBe(401);
  });

  test('a screen given to another box takes it from the first', async () => {
    const shop = await aShop();
    const second = await pairedPlayer(app, shop.merchant, shop.screenId);
    expect(await shop.player.disconnected()).toBe('io server disconnect');
    expect(await refusedCode(shop.player.open(shop.screenId))).toBe('BAD_SIGNATURE');
    expect(await second.connect(shop.screenId)).toMatchObject({ current: { version: shop.version } });
    expect((await second.nextOffer()).offer.hash).toBe(shop.hash);
    second.close();
  });

  test.each<[string, (merchant: ApiClient, shop: PlayingShop) => Promise<unknown>]>([
    ['screen', (merchant, { screenId }) => merchant.delete(`/screens/${screenId}`)],
    ['zone', (merchant, { zoneId }) => merchant.delete(`/zones/${zoneId}`)],
    ['shop', (merchant, { venueId }) => merchant.delete(`/venues/${venueId}`)],
  ])('a screen whose %s is removed is disconnected and refused', async (_, remove) => {
    const shop = await aShop();
    await remove(shop.merchant, shop);
    expect(await shop.player.disconnected()).toBe('io server disconnect');
    expect(await refusedCode(shop.player.open(shop.screenId))).toBe('UNKNOWN_SCREEN');
  });
});
