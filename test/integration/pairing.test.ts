import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { managerOf } from '../../src/persistence/session.js';
import { PairingEntity, ScreenDeviceEntity } from '../../src/persistence/entities/screen.entity.js';
import { Store } from '../../src/persistence/store.js';
import type { Problem } from '../../src/wire/api/problem.js';
import { PAIRING_ALPHABET } from '../../src/wire/limits.js';
import { type Answer, type ApiClient, startTestApp, type TestApp } from '../support/app.js';
import { type BarePlayer, createBarePlayer } from '../support/bare-player.js';
import { declareShop, signUp } from '../support/people.js';

/** What the service promises of a code, written out: a change of the limits must show here. */
const TEN_MINUTES_MS = 600_000;
const TRIES = 5;
const EIGHT_LETTERS = /^[BCDFGHJKLMNPQRSTVWXZ]{8}$/;

describe('the code on a screen', () => {
  let app: TestApp;
  let player: BarePlayer;
  let merchant: ApiClient;
  let screenId: string;
  let made = 0;

  const type = (code: string, by = merchant, screen = screenId): Promise<Answer<Problem>> =>
    by.send<Problem>('POST', `/screens/${screen}/pair`, { code });
  const wrong = (n: number): string => PAIRING_ALPHABET[n % 20]!.repeat(8);
  const devices = (): Promise<number> => managerOf(app.app.get(Store).reader).count(ScreenDeviceEntity);

  beforeAll(async () => {
    app = await startTestApp({ withoutRateLimits: true });
  });
  // Tries are counted per member: each test has a merchant of its own.
  beforeEach(async () => {
    player = await createBarePlayer({ baseUrl: app.url });
    merchant = (await signUp(app, 'merchant', `Alba ${'abcdefghijkl'[made++] ?? ''}`)).api;
    ({ screenId } = await declareShop(merchant));
  });
  afterAll(() => app.close());

  test('is not kept: only its hash is', async () => {
    const { code, pairingId } = await player.pairing();
    expect(code).toMatch(EIGHT_LETTERS);
    const row = await managerOf(app.app.get(Store).reader).findOneByOrFail(PairingEntity, { id: pairingId });
    expect(JSON.stringify(row)).not.toContain(code);
  });

  test('works until its ten minutes are over, to the millisecond', async () => {
    const inTime = await player.pairing();
    app.clock.advance(TEN_MINUTES_MS - 1);
    expect((await type(inTime.code)).status).toBe(200);
    const late = await (await createBarePlayer({ baseUrl: app.url })).pairing();
    app.clock.advance(TEN_MINUTES_MS);
    const answer = await type(late.code);
    expect(answer.body).toMatchObject({ status: 422, code: 'PAIRING_CODE_INVALID', field: 'code' });
    expect(answer.body).toEqual((await type(wrong(1))).body);
  });

  test('works once', async () => {
    const { code } = await player.pairing();
    expect((await type(code)).status).toBe(200);
    const before = await devices();
    expect((await type(code)).body).toMatchObject({ code: 'PAIRING_CODE_INVALID' });
    expect(await devices()).toBe(before);
  });

  test('of two who type it at once, one gets the screen', async () => {
    const other = (await signUp(app, 'merchant', `Rival ${'abcdefghijkl'[made] ?? ''}`)).api;
    const shop = await declareShop(other);
    const { code } = await player.pairing();
    const answers = await Promise.all([type(code), type(code, other, shop.screenId), type(code)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422, 422]);
  });

  test('may be mistyped five times; then even the right one waits', async () => {
    const { code } = await player.pairing();
    for (let n = 0; n < TRIES; n++)
      expect((await type(wrong(n))).body).toMatchObject({ code: 'PAIRING_CODE_INVALID' });
    const before = await devices();
    for (const language of ['fr', 'en'] as const) {
      const answer = await type(code, merchant.speaking(language));
      expect(answer.body).toMatchObject({ status: 429, code: 'PAIRING_TOO_MANY_TRIES', field: 'code' });
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    }
    expect(await devices()).toBe(before);
    const other = (await signUp(app, 'merchant', `Calm ${'abcdefghijkl'[made] ?? ''}`)).api;
    const shop = await declareShop(other);
    expect((await type(code, other, shop.screenId)).status).toBe(200);
  });

  test('may be mistyped five times, also all at once, and a right one uses up no try', async () => {
    const { code } = await player.pairing();
    expect((await type(code)).status).toBe(200);
    const answers = await Promise.all(Array.from({ length: 18 }, (_, n) => type(wrong(n))));
    const codes = answers.map(({ body }) => body.code);
    expect(codes.filter((one) => one === 'PAIRING_CODE_INVALID')).toHaveLength(TRIES);
    expect(codes.filter((one) => one === 'PAIRING_TOO_MANY_TRIES')).toHaveLength(18 - TRIES);
  });

  test('loses no try to a screen that is not there', async () => {
    const { code } = await player.pairing();
    const absent = '01990a3c-5f1e-7c4b-9d2a-6b1f0e8c7d55';
    for (let n = 0; n <= TRIES; n++)
      expect((await type(code, merchant, absent)).body).toMatchObject({ status: 404, code: 'NOT_FOUND' });
    expect((await type(code)).status).toBe(200);
  });

  test('of a key that nobody proved is never given', async () => {
    const key = player.publicKey;
    const begin = async (change: object): Promise<Answer<Problem>> =>
      merchant.send<Problem>('POST', '/pairings', {
        publicKey: key,
        challenge: await player.challenge(),
        signature: 'AAAA',
        display: { widthPx: 1920, heightPx: 1080 },
        ...change,
      });
    expect((await begin({})).body).toMatchObject({ status: 401, code: 'BAD_SIGNATURE', field: 'signature' });
    // A point that is not on the curve.
    const off = { ...key, x: 'A'.repeat(43), y: 'B'.repeat(43) };
    expect((await begin({ publicKey: off })).body).toMatchObject({ code: 'BAD_SIGNATURE' });
    expect((await begin({ publicKey: { ...key, d: 'secret' } })).body).toMatchObject({
      code: 'VALIDATION_FAILED',
      errors: [{ field: 'publicKey.d', code: 'unknown_field' }],
    });
    const challenge = await player.challenge();
    await player.pairing({ challenge });
    await expect(player.pairing({ challenge })).rejects.toThrow('CHALLENGE_EXPIRED');
    await expect(player.pairing({ challenge: 'made.up.nonce' })).rejects.toThrow('CHALLENGE_EXPIRED');
    await expect(player.pairing({ badSignature: true })).rejects.toThrow('BAD_SIGNATURE');
  });
});
