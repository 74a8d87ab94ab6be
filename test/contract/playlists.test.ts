import { expect, test } from '@jest/globals';
import type { CreativeId, FlightId, ScreenId } from '../../src/core/base/ids.js';
import { asId } from '../../src/core/base/ids.js';
import { later } from '../../src/core/base/instant.js';
import { PlaylistItemEntity } from '../../src/persistence/entities/playlist.entity.js';
import type { NewPlaylist, PlaylistItemRecord } from '../../src/persistence/records/index.js';
import { managerOf } from '../../src/persistence/session.js';
import { playlists, plays } from './repositories.js';
import { aPlay, newId, NOW } from './rows.js';
import { onEachDatabase } from '../support/engines.js';

const anItem = (itemId: string, own: Partial<PlaylistItemRecord> = {}): PlaylistItemRecord => ({
  itemId,
  kind: 'ad',
  creativeId: asId<CreativeId>(newId()),
  flightId: asId<FlightId>(newId()),
  why: { fr: 'Ce commerce est une bijouterie.', en: 'This shop is a jeweller.' },
  record: {
    merchantWhy: { fr: 'Va avec les bagues.', en: 'Goes with rings.' },
    score: 0.75,
    parts: { complement: 0.5, place: 0.25 },
    ruleIds: ['EL2', 'RE1'],
    facts: { activityId: 'jeweller', km: 1.5 },
  },
  ...own,
});

const aPlaylist = (screenId: ScreenId, expectedVersion: number, hash: string): NewPlaylist => ({
  screenId,
  expectedVersion,
  hash: hash.repeat(64),
  snapshot: `{"hash":"${hash}","é":"${expectedVersion}"}`,
  createdAt: NOW,
  items: [anItem('a'), anItem('b', { kind: 'own', flightId: null })],
});

onEachDatabase('playlists', (open) => {
  const screen = (): ScreenId => asId<ScreenId>(newId());
  /** What the ledger of decisions says of one version; the service writes it for whoever asks later. */
  const itemsOf = async (screenId: ScreenId, version: number): Promise<readonly PlaylistItemRecord[]> => {
    const items = managerOf(open().reader).getRepository(PlaylistItemEntity);
    const rows = await items.find({ where: { screenId, version }, order: { itemId: 'ASC' } });
    return rows.map(({ screenId: _, version: __, ...item }) => ({ ...item }) as PlaylistItemRecord);
  };
  const publish = (...wanted: NewPlaylist[]) =>
    open().unitOfWork.run((tx) => playlists.publishMany(tx, wanted));

  test('are published version after version, each with its items', async () => {
    const id = screen();
    const [first, second] = [aPlaylist(id, 0, 'a'), aPlaylist(id, 1, 'b')];
    expect(await playlists.latest(open().reader, id)).toBeNull();
    expect(await publish(first)).toEqual([{ screenId: id, outcome: 'published', version: 1 }]);
    expect(await publish(second)).toEqual([{ screenId: id, outcome: 'published', version: 2 }]);
    const { hash, snapshot } = second;
    expect(await playlists.latest(open().reader, id)).toEqual({
      screenId: id,
      version: 2,
      hash,
      snapshot,
      createdAt: NOW,
    });
    expect((await playlists.version(open().reader, id, 1))?.hash).toBe(first.hash);
    expect(await itemsOf(id, 1)).toEqual(first.items);
    expect(await itemsOf(id, 2)).toEqual(second.items);
  });

  test('with the same content are not published again, and a stale plan is left out and said so', async () => {
    const [same, stale, fresh] = [screen(), screen(), screen()];
    await publish(aPlaylist(same, 0, 'a'), aPlaylist(stale, 0, 'a'));
    await publish(aPlaylist(stale, 1, 'b'));
    expect(
      await publish(aPlaylist(same, 1, 'a'), aPlaylist(stale, 1, 'c'), aPlaylist(fresh, 0, 'a')),
    ).toEqual([
      { screenId: same, outcome: 'unchanged', version: 1 },
      { screenId: stale, outcome: 'stale', version: 2 },
      { screenId: fresh, outcome: 'published', version: 1 },
    ]);
    expect((await playlists.latest(open().reader, stale))?.hash).toBe('b'.repeat(64));
    const heads = await playlists.heads(open().reader, [same, stale, fresh, screen()]);
    expect([...heads.values()].map((head) => [head.screenId, head.version]).sort()).toEqual(
      [
        [same, 1],
        [stale, 2],
        [fresh, 1],
      ].sort(),
    );
    expect((await playlists.heads(open().reader, 'all')).size).toBeGreaterThanOrEqual(3);
  });

  test('of two planners at once, one is published and the other is told', async () => {
    const id = screen();
    const outcomes = await Promise.all([publish(aPlaylist(id, 0, 'a')), publish(aPlaylist(id, 0, 'b'))]);
    expect(
      outcomes
        .flat()
        .map((one) => one.outcome)
        .sort(),
    ).toEqual(['published', 'stale']);
  });

  test('of a whole network are published at once', async () => {
    const ids = Array.from({ length: 400 }, screen);
    const outcomes = await publish(...ids.map((id) => aPlaylist(id, 0, 'a')));
    expect(outcomes.every((one) => one.outcome === 'published')).toBe(true);
    expect(await itemsOf(ids[399]!, 1)).toHaveLength(2);
  });

  test('are forgotten once history: superseded long ago, named by no recent play, and never the newest', async () => {
    const [id, other] = [screen(), screen()];
    const before = later(NOW, 1_000);
    const at = (expectedVersion: number, ms: number) => ({
      ...aPlaylist(id, expectedVersion, 'abcde'[expectedVersion] ?? 'f'),
      createdAt: later(NOW, ms),
    });
    for (const version of [at(0, 0), at(1, 1), at(2, 2), at(3, 5_000)]) await publish(version);
    await publish(aPlaylist(other, 0, 'a'));
    const { unitOfWork, reader } = open();
    const play = aPlay(id, 1, { playlistVersion: 1, receivedAt: before });
    const old = aPlay(id, 2, { playlistVersion: 2, receivedAt: later(before, -1) });
    await unitOfWork.run((tx) => plays.insertBatch(tx, [play, old]));
    const keys = await playlists.forgettable(reader, [id, other], before);
    expect(keys).toEqual([{ screenId: id, version: 2 }]);
    await unitOfWork.run((tx) => playlists.forget(tx, keys));
    const held = await Promise.all([1, 2, 3, 4].map((version) => playlists.version(reader, id, version)));
    expect(held.map((playlist) => playlist !== null)).toEqual([true, false, true, true]);
    expect(await itemsOf(id, 2)).toEqual([]);
    expect(await itemsOf(id, 1)).toHaveLength(2);
    expect(await playlists.latestSnapshots(reader, [id, other])).toHaveLength(2);
  });
});
