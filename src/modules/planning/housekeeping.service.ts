import { Inject, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';
import type { ScreenId } from '../../core/base/ids.js';
import { later } from '../../core/base/instant.js';
import { CreativeRepository } from '../../persistence/repositories/creative.repository.js';
import { PlaylistRepository } from '../../persistence/repositories/playlist.repository.js';
import { Store } from '../../persistence/store.js';
import type { Clock } from '../../platform/clock.js';
import { Events } from '../../platform/events.js';
import { MediaStore } from '../../platform/media/media-store.js';
import { CLOCK } from '../../platform/tokens.js';
import { HouseCards } from './house-cards.js';

/** How long a playlist is kept after another took its place: a screen may have been away that long. */
const KEPT_MS = 45 * 86_400_000;
/** Screens looked at together: their plays of that time are read in one go. */
const CHUNK = 20;

/** Lets go of what nothing needs any more: playlists of long ago, and files that nothing shows. */
@Injectable()
export class HousekeepingService implements OnApplicationBootstrap {
  private readonly logger = new Logger('housekeeping');

  constructor(
    private readonly store: Store,
    private readonly playlists: PlaylistRepository,
    private readonly creatives: CreativeRepository,
    private readonly media: MediaStore,
    private readonly house: HouseCards,
    private readonly events: Events,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.events.on('creative.deleted', async ({ sha256 }) => {
      await this.removeUnused([sha256]);
    });
  }

  @Cron('15 3 * * *', { name: 'housekeeping' })
  async nightly(): Promise<void> {
    const playlists = await this.forgetPlaylists();
    const files = await this.removeUnused(await this.media.digests());
    this.logger.log(`forgot ${String(playlists)} old playlists, removed ${String(files)} unused files`);
  }

  private async forgetPlaylists(): Promise<number> {
    const before = later(this.clock.now(), -KEPT_MS);
    let forgotten = 0;
    for (const screenIds of await this.screensInChunks()) {
      const keys = await this.playlists.forgettable(this.store.reader, screenIds, before);
      if (keys.length > 0) await this.store.write((tx) => this.playlists.forget(tx, keys));
      forgotten += keys.length;
    }
    return forgotten;
  }

  /** Removes those of these files that no creative, no house card and no current playlist shows; says how many. */
  private async removeUnused(files: readonly string[]): Promise<number> {
    const unused = new Set(files);
    for (const sha256 of await this.creatives.shown(this.store.reader, files)) unused.delete(sha256);
    for (const { creative } of await this.house.all()) unused.delete(creative.sha256);
    if (unused.size === 0) return 0;
    for (const screenIds of await this.screensInChunks())
      for (const snapshot of await this.playlists.latestSnapshots(this.store.reader, screenIds))
        for (const sha256 of unused) if (snapshot.includes(sha256)) unused.delete(sha256);
    let removed = 0;
    for (const sha256 of unused)
      await this.media.alone(async () => {
        if ((await this.creatives.shown(this.store.reader, [sha256])).size > 0) return;
        await this.media.remove(sha256);
        removed += 1;
      });
    return removed;
  }

  private async screensInChunks(): Promise<readonly (readonly ScreenId[])[]> {
    const ids = [...(await this.playlists.heads(this.store.reader, 'all')).keys()];
    return Array.from({ length: Math.ceil(ids.length / CHUNK) }, (_, at) =>
      ids.slice(at * CHUNK, (at + 1) * CHUNK),
    );
  }
}
