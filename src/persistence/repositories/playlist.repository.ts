import type { ScreenId } from '../../core/base/ids.js';
import { asId } from '../../core/base/ids.js';
import { PlaylistEntity, PlaylistItemEntity } from '../entities/playlist.entity.js';
import type {
  NewPlaylist,
  PlaylistHead,
  PlaylistItemRecord,
  PlaylistRecord,
  PublishOutcome,
} from '../records/index.js';
import type { Reader, Transaction } from '../session.js';
import { insert, isOneOf, listOf, rowsOf, select, selectOne } from '../sql.js';

const PLAYLIST = ['screenId', 'version', 'hash', 'snapshot', 'createdAt'] as const;
const ITEM = ['itemId', 'kind', 'creativeId', 'flightId', 'why', 'record'] as const;

/** What screens are given to play, version by version, with the reasons stored beside each item. */
export class PlaylistRepository {
  /** The newest playlist of a screen, or null when it never had one. */
  async latest(from: Reader, screenId: ScreenId): Promise<PlaylistRecord | null> {
    const where = 'WHERE screen_id = $1 ORDER BY version DESC';
    return (await selectOne(from, PlaylistEntity, PLAYLIST, where, [screenId])) as PlaylistRecord | null;
  }

  async version(from: Reader, screenId: ScreenId, version: number): Promise<PlaylistRecord | null> {
    const where = 'WHERE screen_id = $1 AND version = $2';
    return (await selectOne(from, PlaylistEntity, PLAYLIST, where, [
      screenId,
      version,
    ])) as PlaylistRecord | null;
  }

  /** Version and hash of the newest playlist of each of these screens, in one statement; a screen without one is absent. */
  async heads(
    from: Reader,
    screenIds: readonly ScreenId[] | 'all',
  ): Promise<ReadonlyMap<ScreenId, PlaylistHead>> {
    const [where, parameters] =
      screenIds === 'all' ? ['', []] : [`WHERE ${isOneOf(from, 'screen_id', 1)}`, [listOf(from, screenIds)]];
    const rows = await rowsOf(
      from,
      `SELECT p.screen_id, p.version, p.hash FROM playlists p
       JOIN (SELECT screen_id, MAX(version) AS version FROM playlists ${where} GROUP BY screen_id) newest
         ON newest.screen_id = p.screen_id AND newest.version = p.version`,
      parameters,
    );
    return new Map(
      rows.map((row) => {
        const screenId = asId<ScreenId>(String(row['screen_id']));
        return [screenId, { screenId, version: Number(row['version']), hash: String(row['hash']) }];
      }),
    );
  }

  /**
   * Publishes playlists that differ from what their screens hold, in a constant number of statements. One whose screen
   * moved on since it was planned is left out and said so. Name each screen at most once.
   */
  async publishMany(tx: Transaction, playlists: readonly NewPlaylist[]): Promise<readonly PublishOutcome[]> {
    const heads = await this.heads(
      tx,
      playlists.map((playlist) => playlist.screenId),
    );
    const outcomes = playlists.map((playlist): PublishOutcome => {
      const { screenId } = playlist;
      const head = heads.get(screenId);
      const version = head?.version ?? 0;
      if (head?.hash === playlist.hash) return { screenId, outcome: 'unchanged', version };
      if (version !== playlist.expectedVersion) return { screenId, outcome: 'stale', version };
      return { screenId, outcome: 'published', version: version + 1 };
    });
    const fresh = playlists.flatMap((playlist, at) => {
      const outcome = outcomes[at];
      return outcome?.outcome === 'published' ? [{ ...playlist, version: outcome.version }] : [];
    });
    await insert(
      tx,
      PlaylistEntity,
      fresh.map(({ screenId, version, hash, snapshot, createdAt }) => ({
        screenId,
        version,
        hash,
        snapshot,
        createdAt,
      })),
      // Never skips a row: it makes PostgreSQL try the whole again when another process published this version first.
      { key: ['screenId', 'version'] },
    );
    await insert(
      tx,
      PlaylistItemEntity,
      fresh.flatMap(({ screenId, version, items }) => items.map((item) => ({ screenId, version, ...item }))),
    );
    return outcomes;
  }

  async itemsOf(from: Reader, screenId: ScreenId, version: number): Promise<readonly PlaylistItemRecord[]> {
    const where = 'WHERE screen_id = $1 AND version = $2 ORDER BY item_id';
    const rows = await select(from, PlaylistItemEntity, ITEM, where, [screenId, version]);
    return rows as unknown as readonly PlaylistItemRecord[];
  }

  async itemOf(
    from: Reader,
    screenId: ScreenId,
    version: number,
    itemId: string,
  ): Promise<PlaylistItemRecord | null> {
    const where = 'WHERE screen_id = $1 AND version = $2 AND item_id = $3';
    const row = await selectOne(from, PlaylistItemEntity, ITEM, where, [screenId, version, itemId]);
    return row as PlaylistItemRecord | null;
  }
}
