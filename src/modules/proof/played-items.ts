import { Injectable } from '@nestjs/common';
import { asId, type CampaignId, type CreativeId, type FlightId, type ScreenId } from '../../core/base/ids.js';
import type { PlannedPlay } from '../../core/proof/credit-play.js';
import { CampaignRepository } from '../../persistence/repositories/campaign.repository.js';
import { PlaylistRepository } from '../../persistence/repositories/playlist.repository.js';
import { Store } from '../../persistence/store.js';
import { type Snapshot, SnapshotSchema } from '../../wire/player/snapshot.js';

/** What a play needs to know of the playlist it came from. */
export interface PlayedItem extends PlannedPlay {
  readonly media: string;
  readonly creativeId: CreativeId;
  readonly flightId: FlightId | null;
  /** Null for what no flight paid for, and when the flight is gone. */
  readonly campaignId: CampaignId | null;
}

/** One version of a screen's playlist, ready to look items up in. */
export interface PlayedPlaylist {
  readonly hash: string;
  readonly items: ReadonlyMap<string, PlayedItem>;
}

const MOST_KEPT = 5_000;

function read(
  snapshot: Snapshot,
  campaigns: ReadonlyMap<string, CampaignId>,
): ReadonlyMap<string, PlayedItem> {
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
        creativeId: asId<CreativeId>(item.creativeId),
        flightId: item.flightId === null ? null : asId<FlightId>(item.flightId),
        campaignId: item.flightId === null ? null : (campaigns.get(item.flightId) ?? null),
      },
    ]),
  );
}

/** Published playlists, which never change, as proof asks for them; the last few thousand are kept parsed. */
@Injectable()
export class PlayedItems {
  private readonly kept = new Map<string, PlayedPlaylist>();
  private readonly campaignsOf = new Map<string, CampaignId>();

  constructor(
    private readonly store: Store,
    private readonly playlists: PlaylistRepository,
    private readonly campaigns: CampaignRepository,
  ) {}

  /** Null when the screen never had this version. */
  async of(screenId: ScreenId, version: number): Promise<PlayedPlaylist | null> {
    const key = `${screenId} ${String(version)}`;
    const known = this.kept.get(key);
    if (known !== undefined) return known;
    const record = await this.playlists.version(this.store.reader, screenId, version);
    if (record === null) return null;
    const snapshot = SnapshotSchema.parse(JSON.parse(record.snapshot));
    const playlist = { hash: record.hash, items: read(snapshot, await this.campaignsIn(snapshot)) };
    if (this.kept.size >= MOST_KEPT) this.kept.delete(this.kept.keys().next().value ?? '');
    this.kept.set(key, playlist);
    return playlist;
  }

  /** The campaigns of a playlist's flights, which never change. */
  private async campaignsIn(snapshot: Snapshot): Promise<ReadonlyMap<string, CampaignId>> {
    for (const { flightId } of snapshot.items) {
      if (flightId === null || this.campaignsOf.has(flightId)) continue;
      const found = await this.campaigns.campaignOf(this.store.reader, asId<FlightId>(flightId));
      if (found !== null) this.campaignsOf.set(flightId, found);
    }
    return this.campaignsOf;
  }
}
