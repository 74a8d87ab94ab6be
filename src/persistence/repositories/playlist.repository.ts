import type { ScreenId } from '../../core/base/ids.js';
import { asId } from '../../core/base/ids.js';
import type { Instant } from '../../core/base/instant.js';
import { PlaylistEntity, PlaylistItemEntity } from '../entities/playlist.entity.js';
import type {
  NewPlaylist,
  PlaylistHead,
  PlaylistKey,
  PlaylistRecord,
  PublishOutcome,
} from '../records/index.js';
import type { Reader, Transaction } from '../session.js';
import { insert, isOneOf, listOf, rowsOf, selectOne } from '../sql.js';

const PLAYLIST = ['screenId', 'version', 'hash', 'snapshot', 'createdAt'] as const;

/** What screens are given to play, version by version, with the reasons stored beside each item. */
export class PlaylistRepository {
  /** The newest playlist of a screen, or null when it never had one. */
  async latest(from: Reader, screenId: ScreenId): Promise<PlaylistRecord | null> {
    const where = 'WHERE screen_id = $1 ORDER BY version DESC';
    return (await selectOne(from, PlaylistEntity, PLAYLIST, where, [screenId])) as PlaylistRecord | null;
  }

  /** The exact text of the newest playlist of each of these screens, in no order. */
  async latestSnapshots(from: Reader, screenIds: readonly ScreenId[]): Promise<readonly string[]> {
    const rows = await rowsOf(
      from,
      `SELECT snapshot FROM playlists WHERE (screen_id, version) IN
         (SELECT screen_id, MAX(version) FROM playlists WHERE ${isOneOf(from, 'screen_id', 1)} GROUP BY screen_id)`,
      [listOf(from, screenIds)],
    );
    return rows.map((row) => String(row['snapshot']));
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

  /**
   * Versions of these screens that are history: another took their place before `before`, and no play received since
   * names them. The newest version of a screen never is.
   */
  async forgettable(
    from: Reader,
    screenIds: readonly ScreenId[],
    before: Instant,
  ): Promise<readonly PlaylistKey[]> {
    const theirs = isOneOf(from, 'screen_id', 2);
    const rows = await rowsOf(
      from,
      `SELECT screen_id, version FROM playlists
       WHERE ${theirs}
         AND EXISTS (SELECT 1 FROM playlists newer WHERE newer.screen_id = playlists.screen_id
                     AND newer.version > playlists.version AND newer.created_at < $1)
         AND (screen_id, version) NOT IN (SELECT screen_id, playlist_version FROM plays
                                          WHERE ${theirs} AND received_at >= $1)
       ORDER BY screen_id, version`,
      [before, listOf(from, screenIds)],
    );
    return rows.map((row) => ({
      screenId: asId<ScreenId>(String(row['screen_id'])),
      version: Number(row['version']),
    }));
  }

  /** Forgets versions with their items, in one statement. */
  async forget(tx: Transaction, keys: readonly PlaylistKey[]): Promise<void> {
    const screenIds = listOf(tx, [...new Set(keys.map(({ screenId }) => screenId))]);
    const versions = listOf(
      tx,
      keys.map(({ screenId, version }) => `${screenId} ${String(version)}`),
    );
    const named = isOneOf(tx, "screen_id || ' ' || version", 2);
    await rowsOf(tx, `DELETE FROM playlists WHERE ${isOneOf(tx, 'screen_id', 1)} AND ${named}`, [
      screenIds,
      versions,
    ]);
  }
}
