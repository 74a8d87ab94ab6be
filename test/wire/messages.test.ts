import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { EXCEPTION_FILTERS_METADATA } from '@nestjs/common/constants.js';
import { WebSocket } from 'ws';
import { SocketRefusalFilter } from '../../src/platform/sockets/refusals.js';
import { REFUSAL_CODES, RefusedSchema } from '../../src/wire/player/index.js';
import { LIMITS } from '../../src/wire/limits.js';
import { allGateways } from '../integration/nest-metadata.js';
import { recordOutput, stored } from '../integration/observed.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { type BarePlayer, createBarePlayer, within } from '../support/bare-player.js';
import { onEachEngineFromCi } from '../support/engines.js';
import { aLiveCampaign, aPlayingShop, type PlayingShop, showing } from '../support/playing-shop.js';

/** What a socket that waits for its pairing may not say, and what it may. */
const WHILE_PAIRING: Readonly<Record<string, 'refused' | 'answered'>> = {
  'player:hello': 'refused',
  'now:playing': 'refused',
  'plays:submit': 'refused',
  'time:sync': 'answered',
};

onEachEngineFromCi('every message a screen sends is answered', (newPlace) => {
  let app: TestApp;
  let shop: PlayingShop;
  let output: ReturnType<typeof recordOutput>;
  const opened: BarePlayer[] = [];

  const aScreen = async (): Promise<BarePlayer> => {
    const { player } = shop;
    await player.open(shop.screenId);
    return player;
  };
  const good = async (): Promise<Readonly<Record<string, unknown>>> => ({
    'player:hello': {
      v: 1,
      app: 'x',
      bootId: 'a'.repeat(32),
      have: null,
      display: { widthPx: 1, heightPx: 1 },
    },
    'time:sync': { sentMonoMs: 1.5 },
    'now:playing': { itemId: shop.ad.id, playlistVersion: shop.version, startedAt: app.clock.now() },
    'plays:submit': await shop.player.batch(shop.player.chain([showing(shop, app.clock.now())])),
  });

  beforeAll(async () => {
    app = await startTestApp({
      place: await newPlace(),
      withoutRateLimits: true,
      logs: ['fatal', 'error', 'warn', 'log'],
    });
    await aLiveCampaign(app);
    shop = await aPlayingShop(app);
    output = recordOutput();
  });
  afterEach(() => {
    for (const player of opened.splice(0)) player.close();
  });
  afterAll(async () => {
    output.stop();
    shop.player.close();
    await app.close();
  });

  test('every gateway validates and translates, and the matrix names each of its events', () => {
    const gateways = allGateways(app);
    expect(gateways.map(({ type }) => type.name).sort()).toEqual(['DeliveryGateway', 'ProofGateway']);
    for (const { type, events } of gateways) {
      const filters = Reflect.getMetadata(EXCEPTION_FILTERS_METADATA, type) as unknown[] | undefined;
      expect([type.name, filters?.some((filter) => filter instanceof SocketRefusalFilter)]).toEqual([
        type.name,
        true,
      ]);
      for (const [event, schema] of events)
        expect([event, schema?.['~standard'].version]).toEqual([event, 1]);
    }
    const events = gateways.flatMap((gateway) => [...gateway.events.keys()]);
    expect([...events].sort()).toEqual(Object.keys(WHILE_PAIRING).sort());
  });

  test.each(Object.entries(WHILE_PAIRING))('%s before pairing is %s', async (event, outcome) => {
    const early = await createBarePlayer({ baseUrl: app.url });
    opened.push(early);
    const { pairingId } = await early.pairing();
    const before = await stored(app);
    await early.open(pairingId, { purpose: 'pairing' });
    const answer = await early.emit(event, (await good())[event]);
    if (outcome === 'answered') expect(answer).toMatchObject({ ok: true });
    else {
      expect(RefusedSchema.parse(answer)).toMatchObject({ code: 'NOT_AUTHENTICATED', retry: false });
      expect(await stored(app)).toEqual(before);
    }
  });

  const BAD: readonly (readonly [string, string, (message: Record<string, unknown>) => unknown])[] = [
    ['player:hello', 'bootId', (message) => ({ ...message, bootId: 'short' })],
    ['player:hello', 'app', (message) => ({ ...message, app: 'x'.repeat(41) })],
    ['player:hello', 'have.hash', (message) => ({ ...message, have: { version: 1, hash: 'x' } })],
    ['player:hello', 'v', (message) => ({ ...message, v: 0 })],
    ['player:hello', 'camera', (message) => ({ ...message, camera: true })],
    [
      'player:hello',
      '__proto__',
      (message): unknown => JSON.parse(JSON.stringify(message).replace('{', '{"__proto__":{"v":9},')),
    ],
    ['time:sync', 'sentMonoMs', () => ({ sentMonoMs: '1' })],
    ['time:sync', 'sentMonoMs', () => ({})],
    ['time:sync', '', () => null],
    ['time:sync', '', () => 'now'],
    ['time:sync', '', () => [1]],
    ['now:playing', 'startedAt', (message) => ({ ...message, startedAt: -1 })],
    ['now:playing', 'itemId', (message) => ({ ...message, itemId: 'x'.repeat(81) })],
    ['now:playing', 'viewers', (message) => ({ ...message, viewers: 3 })],
    ['plays:submit', 'plays', (message) => ({ ...message, plays: [] })],
    ['plays:submit', 'plays', (message) => ({ ...message, plays: {} })],
    ['plays:submit', 'signature', (message) => ({ ...message, signature: '' })],
    ['plays:submit', 'v', (message) => ({ ...message, v: 2 })],
    ['plays:submit', 'bootId', (message) => ({ ...message, bootId: 'A'.repeat(32) })],
    [
      'plays:submit',
      'plays.0.faces',
      (message) => ({ ...message, plays: [{ ...(message['plays'] as object[])[0], faces: 2 }] }),
    ],
    [
      'plays:submit',
      'plays.0.seq',
      (message) => ({ ...message, plays: [{ ...(message['plays'] as object[])[0], seq: 0 }] }),
    ],
  ];
  test.each(BAD)('%s with a wrong “%s” is refused by that name', async (event, field, spoil) => {
    const player = await aScreen();
    const before = await stored(app);
    const message = (await good())[event] as Record<string, unknown>;
    const answer = RefusedSchema.parse(await player.emit(event, spoil(message)));
    expect(answer).toMatchObject({ ok: false, code: 'MALFORMED', field, retry: false });
    expect(answer.message.length).toBeGreaterThan(3);
    expect(await stored(app)).toEqual(before);
  });

  test('a message without a body is refused, and one without an acknowledgement harms nobody', async () => {
    const player = await aScreen();
    const socket = player.socket() as unknown as {
      emit(event: string, ...parts: unknown[]): void;
      emitWithAck(event: string, ...parts: unknown[]): Promise<unknown>;
    };
    for (const event of Object.keys(WHILE_PAIRING)) {
      socket.emit(event);
      socket.emit(event, { wrong: true });
      expect(await within(event, socket.emitWithAck(event))).toMatchObject({ ok: false, code: 'MALFORMED' });
    }
    expect(await player.timeSync()).toMatchObject({ ok: true });
  });

  test.each([
    'playlist:offer',
    'pairing:approved',
    'clock:changed',
    'constructor',
    '__proto__',
    'x'.repeat(500),
  ])('an event nobody knows (%s)', async (event) => {
    const player = await aScreen();
    expect(await player.emit(event, {})).toMatchObject({ ok: false, code: 'UNKNOWN_EVENT', retry: false });
  });

  test('a message above 100 kB is refused by name, one below is read', async () => {
    const player = await aScreen();
    const below = { sentMonoMs: 1, filler: 'x'.repeat(LIMITS.socketFrameBytes - 200) };
    expect(await player.emit('time:sync', below)).toMatchObject({ code: 'MALFORMED', field: 'filler' });
    const above = { sentMonoMs: 1, filler: 'x'.repeat(LIMITS.socketFrameBytes) };
    for (const event of Object.keys(WHILE_PAIRING))
      expect(await player.emit(event, above)).toMatchObject({ code: 'TOO_LARGE', retry: false });
    // Counted in bytes, not in letters.
    const wide = { sentMonoMs: 1, filler: '€'.repeat(LIMITS.socketFrameBytes / 2) };
    expect(await player.emit('time:sync', wide)).toMatchObject({ code: 'TOO_LARGE' });
    // Binary parts travel in frames of their own, and count together.
    const half = Buffer.alloc(LIMITS.socketFrameBytes * 0.6);
    expect(await player.emit('time:sync', { sentMonoMs: 1, one: half })).toMatchObject({ code: 'MALFORMED' });
    expect(await player.emit('time:sync', { sentMonoMs: 1, one: half, two: half })).toMatchObject({
      code: 'TOO_LARGE',
    });
    expect(await player.timeSync()).toMatchObject({ ok: true });
  });

  test('a message above 1 MB ends the connection, and the screen may come back', async () => {
    const player = await aScreen();
    player
      .socket()
      .emit('time:sync', { sentMonoMs: 1, filler: 'x'.repeat(1_100_000) } as never, () => undefined);
    expect(await player.disconnected()).toMatch(/transport/);
    expect(await (await aScreen()).timeSync()).toMatchObject({ ok: true });
  });

  test('a flood is slowed by name, and only its own connection', async () => {
    const player = await aScreen();
    const answers = await Promise.all(Array.from({ length: 130 }, () => player.timeSync()));
    const refused = answers.filter((answer) => !answer.ok);
    expect(answers.length - refused.length).toBe(120);
    expect(refused[0]).toMatchObject({ code: 'TOO_MANY', retry: true });
    expect(await (await aScreen()).timeSync()).toMatchObject({ ok: true });
  });

  test('a client that speaks before its handshake is not heard', async () => {
    const before = await stored(app);
    const raw = new WebSocket(`${app.url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`);
    const heard: string[] = [];
    const closed = new Promise<void>((resolve) => raw.once('close', () => resolve()));
    raw.on('message', (data: Buffer) => heard.push(data.toString('utf8')));
    await within('open', new Promise<void>((resolve) => raw.once('open', () => resolve())));
    raw.send(`42["plays:submit",${JSON.stringify((await good())['plays:submit'])}]`);
    await within('close', closed);
    expect(heard.join('')).not.toContain('upTo');
    expect(await stored(app)).toEqual(before);
  });

  test('long polling is not served', async () => {
    const answer = await fetch(`${app.url}/socket.io/?EIO=4&transport=polling`);
    expect(answer.status).toBe(400);
  });

  test('the log holds nothing of it', () => {
    expect(output.text()).toBe('');
    expect(REFUSAL_CODES).toContain('TOO_MANY');
  });
});
