import { Injectable } from '@nestjs/common';
import type { CampaignId, FlightId, ScreenId } from '../../core/base/ids.js';
import type { PlannedPlay } from '../../core/proof/credit-play.js';
import { CampaignRepository } from '../../persistence/repositories/campaign.repository.js';
import { PlaylistRepository } from '../../persistence/repositories/playlist.repository.js';
import { Store } from '../../persistence/store.js';
import { type Snapshot, SnapshotSchema } from '../../wire/player/snapshot.js';

/** What a play needs to know of the playlist it came from. */
export interface PlayedItem extends PlannedPlay {
  readonly media: string;
  readonly creativeId: string;
  readonly flightId: string | null;
}

/** One version of a screen's playlist, ready to look items up in. */
export interface PlayedPlaylist {
  readonly hash: string;
  readonly items: ReadonlyMap<string, PlayedItem>;
}

const MOST_KEPT = 5_000;

function read(snapshot: Snapshot): ReadonlyMap<string, PlayedItem> {
  const loopsOf = new Map<string, Set<string>>();
  for (const [loop, ids] of Object.entries(snapshot.loops))
    for (const id of ids) loopsOf.set(id, (loopsOf.get(id) ?? new Set()).add(loop));
  return new Map(
    snapshot.items.map((item) => [
      item.id,
      {
        kind: item.kind,
        durationMs: item.durationMs,
        windows: snapshot.windows.filter(({ loop }) => loopsOf.get(item.id)?.has(loop) === true),
        media: item.media,
        creativeId: item.creativeId,
        flightId: item.flightId,
      },
    ]),
  );
}

/** Published playlists, which never change, as proof asks for them; the last few thousand are kept parsed. */
@Injectable()
export class PlayedItems {
  private readonly kept = new Map<string, PlayedPlaylist>();
  private readonly campaignsOf = new Map<FlightId, CampaignId>();

  constructor(
    private readonly store: Store,
    private readonly playlists: PlaylistRepository,
    private readonly campaigns: CampaignRepository,
  ) {}

  /** The campaign of a flight, which never changes; null when the flight is gone. */
  async campaignOf(flightId: FlightId): Promise<CampaignId | null> {
    const known = this.campaignsOf.get(flightId);
    if (known !== undefined) return known;
    const found = await this.campaigns.campaignOf(this.store.reader, flightId);
    if (found !== null) this.campaignsOf.set(flightId, found);
    return found;
  }

  /** Null when the screen never had this version. */
  async of(screenId: ScreenId, version: number): Promise<PlayedPlaylist | null> {
    const key = `${screenId} ${String(version)}`;
    const known = this.kept.get(key);
    if (known !== undefined) return known;
    const record = await this.playlists.version(this.store.reader, screenId, version);
    if (record === null) return null;
    const playlist = { hash: record.hash, items: read(SnapshotSchema.parse(JSON.parse(record.snapshot))) };
    if (this.kept.size >= MOST_KEPT) this.kept.delete(this.kept.keys().next().value ?? '');
    this.kept.set(key, playlist);
    return playlist;
  }
}
