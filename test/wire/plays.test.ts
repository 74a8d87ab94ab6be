import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { playLine } from '../../src/core/proof/play-line.js';
import { ScreenEntity } from '../../src/persistence/entities/screen.entity.js';
import { managerOf } from '../../src/persistence/session.js';
import { Store } from '../../src/persistence/store.js';
import type { PlayBatch, PlayRecord } from '../../src/wire/player/index.js';
import { LIMITS } from '../../src/wire/limits.js';
import type { TestApp } from '../support/app.js';
import type { PlayFacts } from '../support/bare-player.js';
import { onEachEngineFromCi } from '../support/engines.js';
import { runs } from '../support/tier.js';
import {
  aNetwork,
  asOfPlay,
  countedIn,
  ledger,
  type Network,
  type PlayingShop,
  receipt,
  showing,
} from '../support/playing-shop.js';

const HOUR = 3_600_000;

onEachEngineFromCi('proof of play', (newPlace, engine) => {
  let network: Network;
  let app: TestApp;

  const aShop = (): Promise<PlayingShop> => network.aShop();
  const good = (shop: PlayingShop, change: Partial<PlayFacts> = {}): PlayFacts =>
    showing(shop, app.clock.now(), shop.ad, change);
  const several = (shop: PlayingShop, count: number): readonly PlayRecord[] =>
    shop.player.chain(Array.from({ length: count }, () => good(shop)));

  beforeAll(async () => {
    network = await aNetwork({ place: await newPlace(), logs: false });
    ({ app } = network);
  });
  afterAll(() => network.close());

  test('is kept whole: what, when, how long, from which playlist', async () => {
    const shop = await aShop();
    const batch = await shop.player.batch(several(shop, 2));
    expect(receipt(await shop.player.send(batch))).toEqual({
      ok: true,
      bootId: batch.bootId,
      upTo: 2,
      refused: [],
    });
    const rows = await ledger(app, shop.screenId);
    expect(rows.map(({ seq }) => seq)).toEqual([1, 2]);
    expect(rows[0]).toMatchObject({
      itemId: shop.ad.id,
      flightId: shop.ad.flightId,
      creativeId: shop.ad.creativeId,
      venueId: shop.venueId,
      playlistVersion: shop.version,
      durationMs: 10_000,
      hash: batch.plays[0]?.hash,
      isDemo: false,
      isBillable: true,
    });
  });

  test('a forged record: it and what hangs on it are refused, what comes after is taken', async () => {
    const shop = await aShop();
    const [first, second, third] = several(shop, 3) as [PlayRecord, PlayRecord, PlayRecord];
    const forged = await shop.player.batch([
      first,
      { ...second, monoEndMs: second.monoEndMs + 50_000 },
      third,
    ]);
    expect(receipt(await shop.player.send(forged))).toMatchObject({
      upTo: 3,
      refused: [
        { seq: 2, code: 'BAD_HASH' },
        { seq: 3, code: 'BAD_HASH' },
      ],
    });
    expect(receipt(await shop.player.submit([good(shop)]))).toMatchObject({ upTo: 4, refused: [] });
    expect((await ledger(app, shop.screenId)).map(({ seq }) => seq)).toEqual([1, 4]);
    expect(await countedIn(shop)).toBe(2);
  });

  test('a broken chain, inside a batch and between two', async () => {
    const shop = await aShop();
    const inside = shop.player.chain([good(shop), good(shop, { prevHash: 'f'.repeat(64) })]);
    expect(receipt(await shop.player.send(await shop.player.batch(inside)))).toMatchObject({
      upTo: 2,
      refused: [{ seq: 2, code: 'BROKEN_CHAIN' }],
    });
    const other = await aShop();
    await other.player.submit([good(other)]);
    expect(receipt(await other.player.submit([good(other, { prevHash: 'f'.repeat(64) })]))).toMatchObject({
      upTo: 2,
      refused: [{ seq: 2, code: 'BROKEN_CHAIN' }],
    });
    expect(await countedIn(other)).toBe(1);
  });

  test('a sequence with a hole inside a batch', async () => {
    const shop = await aShop();
    const [first, , third] = several(shop, 3) as [PlayRecord, PlayRecord, PlayRecord];
    expect(receipt(await shop.player.send(await shop.player.batch([first, third])))).toMatchObject({
      upTo: 1,
      refused: [{ seq: 3, code: 'NOT_IN_SEQUENCE' }],
    });
  });

  test('a batch signed by another key, or for another span, is refused whole and stores nothing', async () => {
    const shop = await aShop();
    const records = several(shop, 3);
    const batch = await shop.player.batch(records);
    const wrong: readonly PlayBatch[] = [
      await shop.player.batch(records, { badSignature: true }),
      { ...batch, plays: records.slice(0, 2) },
      { ...batch, bootId: 'e'.repeat(32) },
      { ...batch, signature: 'A'.repeat(86) },
      { ...batch, signature: 'A' },
    ];
    for (const one of wrong)
      expect(await shop.player.send(one)).toMatchObject({
        ok: false,
        code: 'BAD_SIGNATURE',
        field: 'signature',
      });
    expect(await ledger(app, shop.screenId)).toEqual([]);
    expect(receipt(await shop.player.send(batch)).upTo).toBe(3);
  });

  const REFUSED: readonly (readonly [string, string, (shop: PlayingShop) => Partial<PlayFacts>])[] = [
    ['an item the playlist has not', 'UNKNOWN_ITEM', () => ({ itemId: 'nothing' })],
    ['a file that is another item’s', 'WRONG_MEDIA', (shop) => ({ media: shop.own.media })],
    ['a playlist the screen never had', 'UNKNOWN_PLAYLIST', () => ({ playlistVersion: 999 })],
    ['a playlist by another hash', 'UNKNOWN_PLAYLIST', () => ({ playlistHash: '0'.repeat(64) })],
    ['a duration beyond an hour', 'DURATION_IMPOSSIBLE', () => ({ monoStartMs: 0, monoEndMs: 3_600_001 })],
    ['a duration beyond a number', 'DURATION_IMPOSSIBLE', () => ({ monoEndMs: Number.MAX_SAFE_INTEGER })],
    ['an end before the start', 'ENDS_BEFORE_START', () => ({ monoStartMs: 10_000, monoEndMs: 9_999 })],
  ];
  test.each(REFUSED)('%s is refused for good, and does not hold up the rest', async (_, code, change) => {
    const shop = await aShop();
    const answer = receipt(await shop.player.submit([good(shop), good(shop, change(shop)), good(shop)]));
    expect(answer).toMatchObject({ upTo: 3, refused: [{ seq: 2, code }] });
    expect(receipt(await shop.player.submit([good(shop)]))).toMatchObject({ upTo: 4, refused: [] });
    expect((await ledger(app, shop.screenId)).map(({ seq }) => seq)).toEqual([1, 3, 4]);
    expect(await countedIn(shop)).toBe(3);
  });

  test('a screen cannot prove what another played', async () => {
    const [own, other] = [await aShop(), await aShop()];
    const stolen = showing(other, app.clock.now());
    expect(receipt(await own.player.submit([stolen]))).toMatchObject({
      refused: [{ seq: 1, code: 'UNKNOWN_PLAYLIST' }],
    });
    expect(await countedIn(other)).toBe(0);
  });

  const NOT_COUNTED: readonly (readonly [string, (shop: PlayingShop) => Partial<PlayFacts>])[] = [
    ['outside its window', () => ({ startedAt: app.clock.now() - 20 * HOUR })],
    ['in the future', () => ({ startedAt: app.clock.now() + HOUR })],
    ['on a clock nobody trusts', () => ({ clock: 'untrusted' })],
    ['cut short', () => ({ result: 'partial' })],
    ['interrupted', () => ({ result: 'interrupted' })],
    ['too short to be whole', () => ({ monoEndMs: 9_000 })],
    [
      'of the shop itself',
      (shop) => ({ itemId: shop.own.id, media: shop.own.media, monoEndMs: shop.own.durationMs }),
    ],
  ];
  test.each(NOT_COUNTED)('a play %s is kept, and does not count', async (_, change) => {
    const shop = await aShop();
    expect(receipt(await shop.player.submit([good(shop, change(shop)), good(shop)]))).toMatchObject({
      upTo: 2,
      refused: [],
    });
    const rows = await ledger(app, shop.screenId);
    expect(rows.map(({ seq, isBillable }) => [seq, isBillable])).toEqual([
      [1, false],
      [2, true],
    ]);
    expect(await countedIn(shop)).toBe(1);
  });

  test('a play of the demo counts for its people to see, and is never billable', async () => {
    const shop = await aShop();
    await app.app
      .get(Store)
      .write((tx) => managerOf(tx).update(ScreenEntity, { id: shop.screenId }, { isDemo: true }));
    expect(receipt(await shop.player.submit([good(shop)]))).toMatchObject({ upTo: 1, refused: [] });
    expect(await ledger(app, shop.screenId)).toMatchObject([{ isDemo: true, isBillable: false }]);
    expect(await countedIn(shop)).toBe(1);
  });

  test('an old batch sent again after a new one changes nothing', async () => {
    const shop = await aShop();
    const old = await shop.player.batch(several(shop, 2));
    await shop.player.send(old);
    await shop.player.submit([good(shop), good(shop)]);
    const before = await ledger(app, shop.screenId);
    expect(receipt(await shop.player.send(old))).toMatchObject({ upTo: 4, refused: [] });
    expect(await ledger(app, shop.screenId)).toEqual(before);
    expect(await countedIn(shop)).toBe(4);
  });

  test('another story of plays that are held changes nothing', async () => {
    const shop = await aShop();
    const [first, second] = several(shop, 2) as [PlayRecord, PlayRecord];
    await shop.player.send(await shop.player.batch([first, second]));
    const before = await ledger(app, shop.screenId);
    shop.player.reboot();
    const retold = shop.player.chain([good(shop, { monoEndMs: 60_000 }), good(shop, { monoEndMs: 60_000 })]);
    // Under the boot of the first story: its lines name another boot, so the hashes do not fit.
    const batch = { ...(await shop.player.batch(retold)), bootId: before[0]?.bootId ?? '' };
    expect(await shop.player.send(batch)).toMatchObject({ ok: false, code: 'BAD_SIGNATURE' });
    expect(await ledger(app, shop.screenId)).toEqual(before);
  });

  test('batches that overtake each other, and a gap that is filled later', async () => {
    const shop = await aShop();
    const records = several(shop, 6);
    const part = async (from: number, to: number) => shop.player.batch(records.slice(from - 1, to));
    expect(receipt(await shop.player.send(await part(5, 6))).upTo).toBe(0);
    expect(receipt(await shop.player.send(await part(1, 2))).upTo).toBe(2);
    expect(receipt(await shop.player.send(await part(4, 4))).upTo).toBe(2);
    expect(receipt(await shop.player.send(await part(3, 3))).upTo).toBe(6);
    expect((await ledger(app, shop.screenId)).map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(await countedIn(shop)).toBe(6);
  });

  test('[PP6] after a restore of an older copy, what comes beyond the lost plays is receipted, and the gap is not', async () => {
    const shop = await aShop();
    const records = several(shop, 5);
    const part = async (from: number, to: number) => shop.player.batch(records.slice(from - 1, to));
    expect(receipt(await shop.player.send(await part(1, 3)))).toMatchObject({ upTo: 3 });
    await asOfPlay(app, shop.player.bootId(), 1);
    const beyond = { upTo: 1, heldBeyond: { fromSeq: 4, toSeq: 5 }, refused: [] };
    expect(receipt(await shop.player.send(await part(4, 5)))).toMatchObject(beyond);
    expect((await ledger(app, shop.screenId)).map(({ seq }) => seq)).toEqual([1, 4, 5]);
    // A player that still has the others may send them after all.
    const filled = receipt(await shop.player.send(await part(2, 3)));
    expect(filled).toMatchObject({ upTo: 5 });
    expect(filled).not.toHaveProperty('heldBeyond');
  });

  test('a batch that comes late and on which what is held does not hang is refused whole', async () => {
    const shop = await aShop();
    const [first, second, third, fourth] = several(shop, 4) as [
      PlayRecord,
      PlayRecord,
      PlayRecord,
      PlayRecord,
    ];
    await shop.player.send(await shop.player.batch([third, fourth]));
    const sealed = (play: PlayRecord): PlayRecord => ({
      ...play,
      hash: createHash('sha256')
        .update(playLine(shop.screenId, shop.player.bootId(), play))
        .digest('hex'),
    });
    const retold = sealed({ ...first, monoEndMs: first.monoEndMs + 1 });
    const other = sealed({ ...second, prevHash: retold.hash });
    expect(receipt(await shop.player.send(await shop.player.batch([retold, other])))).toMatchObject({
      refused: [
        { seq: 1, code: 'BROKEN_CHAIN' },
        { seq: 2, code: 'BROKEN_CHAIN' },
      ],
    });
    expect((await ledger(app, shop.screenId)).map(({ seq }) => seq)).toEqual([3, 4]);
  });

  test('two runs of the player count apart', async () => {
    const shop = await aShop();
    const firstBoot = shop.player.bootId();
    const late = await shop.player.batch(several(shop, 2));
    shop.player.reboot();
    expect(receipt(await shop.player.submit([good(shop)]))).toMatchObject({
      bootId: shop.player.bootId(),
      upTo: 1,
    });
    expect(receipt(await shop.player.send(late))).toMatchObject({ bootId: firstBoot, upTo: 2 });
    expect(await countedIn(shop)).toBe(3);
  });

  test('plays from the playlist before are believed, as those of a screen that was offline', async () => {
    const shop = await aShop();
    await shop.merchant.post(`/venues/${shop.venueId}/vetoes`, {
      kind: 'creative',
      creativeId: shop.ad.creativeId,
    });
    await shop.player.nextOffer();
    expect(receipt(await shop.player.submit([good(shop)]))).toMatchObject({ upTo: 1, refused: [] });
    expect(await countedIn(shop)).toBe(1);
  });

  test('at most 200 plays a batch', async () => {
    const shop = await aShop();
    const answer = await shop.player.send(await shop.player.batch(several(shop, LIMITS.playsPerBatch + 1)));
    expect(answer).toMatchObject({ ok: false });
    expect(['MALFORMED', 'TOO_LARGE']).toContain(answer.ok ? '' : answer.code);
    expect(await ledger(app, shop.screenId)).toEqual([]);
  });

  test('however batches are cut, ordered and repeated, each play is held and counted once', async () => {
    const shop = await aShop();
    let counted = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 12 }),
        fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 6 }),
        async (length, cuts) => {
          // A connection of its own for each case: what one may send within ten seconds is limited.
          await shop.player.connect(shop.screenId);
          shop.player.reboot();
          const records = several(shop, length);
          for (const [a, b] of [...cuts, [0, length - 1] as const]) {
            const [from, to] = [Math.min(a, b) % length, Math.max(a, b)];
            const slice = records.slice(from, to + 1);
            if (slice.length > 0) receipt(await shop.player.send(await shop.player.batch(slice)));
          }
          const last = receipt(await shop.player.send(await shop.player.batch(records)));
          expect(last).toMatchObject({ upTo: length, refused: [] });
          counted += length;
          expect(await countedIn(shop)).toBe(counted);
        },
      ),
      runs(engine === 'sqlite' ? { test: 8, ci: 60, soak: 1_000 } : { test: 8, ci: 15, soak: 300 }),
    );
    expect(await ledger(app, shop.screenId)).toHaveLength(counted);
  });
});
