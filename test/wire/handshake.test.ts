import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { Handshakes } from '../../src/modules/delivery/handshakes.js';
import { OperationalError } from '../../src/platform/errors/errors.js';
import type { Refused } from '../../src/wire/player/index.js';
import { startTestApp, type TestApp } from '../support/app.js';
import {
  type BarePlayer,
  type ConnectOptions,
  createBarePlayer,
  HandshakeRefusedError,
} from '../support/bare-player.js';
import { onEachEngineFromCi } from '../support/engines.js';
import { aJeweller, declareShop, signUp } from '../support/people.js';
import { aLiveCampaign, aPlayingShop, pairedPlayer, type PlayingShop } from '../support/playing-shop.js';

const ABSENT = '01990a3c-5f1e-7c4b-9d2a-6b1f0e8c7d55';

onEachEngineFromCi('the handshake', (newPlace) => {
  let app: TestApp;
  let shop: PlayingShop;

  const refusal = async (
    player: BarePlayer,
    subject: string,
    how: ConnectOptions = {},
  ): Promise<Refused | null> => {
    const error = await player.open(subject, how).then(
      () => null,
      (caught: unknown) => caught,
    );
    if (!(error instanceof HandshakeRefusedError)) throw new Error('the handshake was accepted');
    return error.refused;
  };

  beforeAll(async () => {
    app = await startTestApp({ place: await newPlace(), withoutRateLimits: true });
    await aLiveCampaign(app);
    shop = await aPlayingShop(app);
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });
  afterAll(async () => {
    shop.player.close();
    await app.close();
  });

  const MALFORMED: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
    ['no signature', { signature: undefined }],
    ['no challenge', { challenge: undefined }],
    ['a version that is no number', { v: '1' }],
    ['a version below one', { v: 0 }],
    ['another purpose', { purpose: 'admin' }],
    ['no subject', { subject: '' }],
    ['a subject too long', { subject: 'x'.repeat(81) }],
    ['a challenge too long', { challenge: 'x'.repeat(301) }],
    ['a list for a subject', { subject: ['x'] }],
    ['a field nobody knows', { role: 'operator' }],
    ['a signature that is no base64url', { signature: '<>' }],
  ];
  test.each([[{ v: 2 }], [{ v: 7, purpose: 'tomorrow', subject: undefined }]])(
    'of another version is told to update: %j',
    async (auth) => {
      expect(await refusal(shop.player, shop.screenId, { auth })).toMatchObject({
        code: 'PLAYER_TOO_OLD',
        field: 'v',
      });
    },
  );

  test.each(MALFORMED)('malformed: %s', async (_, auth) => {
    expect(await refusal(shop.player, shop.screenId, { auth })).toMatchObject({
      ok: false,
      code: 'NOT_AUTHENTICATED',
      retry: false,
    });
  });

  test('a foreign signature', async () => {
    expect(await refusal(shop.player, shop.screenId, { badSignature: true })).toMatchObject({
      code: 'BAD_SIGNATURE',
      retry: false,
    });
  });

  test('a signature over something else: another purpose, another subject', async () => {
    const { player, screenId } = shop;
    const { pairingId } = await (await createBarePlayer({ baseUrl: app.url })).pairing();
    const forPairing = await player.handshake('pairing', screenId);
    expect(await refusal(player, screenId, { auth: { ...forPairing, purpose: 'screen' } })).toMatchObject({
      code: 'BAD_SIGNATURE',
    });
    expect(await refusal(player, pairingId, { purpose: 'pairing' })).toMatchObject({ code: 'BAD_SIGNATURE' });
  });

  test('another screen’s own key', async () => {
    const merchant = (await signUp(app, 'merchant', 'Rival')).api;
    const other = await declareShop(merchant, aJeweller({ name: 'Rival' }));
    const stranger = await pairedPlayer(app, merchant, other.screenId);
    expect(await refusal(stranger, shop.screenId)).toMatchObject({ code: 'BAD_SIGNATURE', retry: false });
    expect(await refusal(shop.player, other.screenId)).toMatchObject({ code: 'BAD_SIGNATURE', retry: false });
  });

  test('a challenge that was used, that is too old, that nobody gave', async () => {
    const { player, screenId } = shop;
    const used = await player.challenge();
    await player.open(screenId, { challenge: used });
    const expired = { code: 'CHALLENGE_EXPIRED', retry: true };
    expect(await refusal(player, screenId, { challenge: used })).toMatchObject(expired);
    expect(await refusal(player, screenId, { challenge: 'bm9uY2U.1.bWFj' })).toMatchObject(expired);
    const old = await player.challenge();
    const now = performance.now.bind(performance);
    jest.spyOn(performance, 'now').mockImplementation(() => now() + 60_001);
    expect(await refusal(player, screenId, { challenge: old })).toMatchObject(expired);
  });

  test('a wrong signature does not use a challenge up', async () => {
    const { player, screenId } = shop;
    const challenge = await player.challenge();
    expect(await refusal(player, screenId, { challenge, badSignature: true })).toMatchObject({
      code: 'BAD_SIGNATURE',
    });
    await player.open(screenId, { challenge });
    expect(await player.timeSync()).toMatchObject({ ok: true });
  });

  test('a screen that is not there answers as one that is not paired', async () => {
    const unpaired = await declareShop((await signUp(app, 'merchant', 'Quiet')).api);
    const absent = await refusal(shop.player, ABSENT);
    expect(absent).toMatchObject({ code: 'UNKNOWN_SCREEN', retry: false });
    expect(await refusal(shop.player, unpaired.screenId)).toEqual(absent);
    expect(await refusal(shop.player, 'not-even-a-uuid')).toEqual(absent);
    expect(await refusal(shop.player, ABSENT, { purpose: 'pairing' })).toEqual(absent);
  });

  test('a fault of ours says that a retry can help, and nothing of its cause, which is in the log', async () => {
    const logged = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
    const judge = jest.spyOn(app.app.get(Handshakes), 'judge');
    judge.mockRejectedValueOnce(new OperationalError('BUSY', 'database /var/lib/x is locked'));
    const busy = await refusal(shop.player, shop.screenId);
    expect(busy).toMatchObject({ code: 'BUSY', retry: true });
    expect(JSON.stringify(busy)).not.toContain('database');
    judge.mockRejectedValueOnce(new TypeError('cannot read properties of undefined'));
    const fault = await refusal(shop.player, shop.screenId);
    expect(fault).toMatchObject({ code: 'INTERNAL', retry: true });
    expect(JSON.stringify(fault)).not.toContain('undefined');
    expect(logged.mock.calls).toEqual([
      ['handshake failed', expect.stringContaining('cannot read properties')],
    ]);
    logged.mockRestore();
  });
});
