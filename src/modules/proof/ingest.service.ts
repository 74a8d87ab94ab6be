import { hash } from 'node:crypto';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { asId, type ScreenId, type VenueId } from '../../core/base/ids.js';
import { type Instant, instant } from '../../core/base/instant.js';
import { checkChain, signedBatchText } from '../../core/proof/check-chain.js';
import { notCounted } from '../../core/proof/credit-play.js';
import { settledUpTo } from '../../core/proof/settled-up-to.js';
import type { NewPlay } from '../../persistence/records/index.js';
import { PlayRepository } from '../../persistence/repositories/play.repository.js';
import { ScreenRepository } from '../../persistence/repositories/screen.repository.js';
import { Store } from '../../persistence/store.js';
import type { Clock } from '../../platform/clock.js';
import type { NewId } from '../../platform/ids.js';
import { refused, SocketRefusal } from '../../platform/sockets/refusals.js';
import type { SocketIdentity } from '../../platform/sockets/screen-io.adapter.js';
import { CLOCK, NEW_ID } from '../../platform/tokens.js';
import type { PlayBatch, PlayReceipt, PlayRecord } from '../../wire/player/plays.js';
import { isSignedBy } from '../delivery/device-keys.js';
import { type PlayedPlaylist, PlayedItems } from './played-items.js';
import { PlayWriter } from './play-writer.js';

const sha256 = (text: string): string => hash('sha256', text, 'hex');

/** Far beyond the longest spot: a monotonic clock that claims more has jumped, and what it says is worth nothing. */
const LONGEST_PLAY_MS = 3_600_000;

/** PP6: the plays of a batch that are settled beyond a gap before it; nothing where `upTo` covers them. */
function heldBeyond(upTo: number, seqs: readonly number[]): Pick<PlayReceipt, 'heldBeyond'> {
  const fromSeq = seqs[0] ?? 0;
  const toSeq = settledUpTo(fromSeq - 1, seqs);
  return toSeq > upTo ? { heldBeyond: { fromSeq, toSeq } } : {};
}

/** What every play of a batch shares. */
interface BatchFacts {
  readonly screenId: ScreenId;
  readonly bootId: string;
  readonly venueId: VenueId;
  readonly isDemo: boolean;
  readonly receivedAt: Instant;
}

/**
 * Takes in what screens say they played: signed, in an unbroken chain, from a playlist they had. What is held is told by
 * receipt only after it is on disk; what can never be taken is named, so that the screen stops sending it.
 */
@Injectable()
export class IngestService {
  private readonly logger = new Logger('proof');

  constructor(
    private readonly store: Store,
    private readonly screens: ScreenRepository,
    private readonly plays: PlayRepository,
    private readonly played: PlayedItems,
    private readonly writer: PlayWriter,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(NEW_ID) private readonly newId: NewId,
  ) {}

  async take(identity: SocketIdentity, batch: PlayBatch): Promise<PlayReceipt> {
    const screenId = asId<ScreenId>(identity.subject);
    const text = signedBatchText(screenId, batch.bootId, batch.plays);
    if (text === null || !isSignedBy(identity.publicKey, text, batch.signature))
      throw new SocketRefusal(
        refused('BAD_SIGNATURE', 'the batch is not signed by the paired key', 'signature'),
      );
    const screen = await this.screens.find(this.store.reader, screenId);
    if (screen === null) throw new SocketRefusal(refused('UNKNOWN_SCREEN', 'this screen was removed'));

    const { bootId, plays } = batch;
    const [first, last] = [plays[0]?.seq ?? 0, plays.at(-1)?.seq ?? 0];
    const held = await this.plays.around(this.store.reader, { screenId, bootId }, first, last);
    const faults = new Map<number, string>(checkChain(screenId, bootId, plays, held, sha256));
    const facts = {
      screenId,
      bootId: batch.bootId,
      venueId: screen.venueId,
      isDemo: identity.isDemo || screen.isDemo,
      receivedAt: this.clock.now(),
    };
    const playlists = await this.playlistsOf(screenId, batch.plays);
    const rows: NewPlay[] = [];
    for (const play of batch.plays) {
      if (faults.has(play.seq)) continue;
      const row = this.rowOf(facts, playlists.get(play.playlistVersion) ?? null, play);
      if (typeof row === 'string') faults.set(play.seq, row);
      else rows.push(row);
    }
    if (faults.size > 0)
      this.logger.warn(
        `screen ${screenId}: ${String(faults.size)} plays refused, first ${[...faults.values()][0] ?? ''}`,
      );
    const upTo = await this.writer.write({
      screenId,
      bootId: batch.bootId,
      rows,
      refusedSeqs: [...faults.keys()],
    });
    return {
      ok: true,
      bootId: batch.bootId,
      upTo,
      ...heldBeyond(
        upTo,
        plays.map(({ seq }) => seq),
      ),
      refused: [...faults].map(([seq, code]) => ({ seq, code })),
    };
  }

  /** The playlists that a batch was played from: one or two, read once for all its plays. */
  private async playlistsOf(
    screenId: ScreenId,
    plays: readonly PlayRecord[],
  ): Promise<ReadonlyMap<number, PlayedPlaylist>> {
    const playlists = new Map<number, PlayedPlaylist>();
    for (const version of new Set(plays.map(({ playlistVersion }) => playlistVersion))) {
      const playlist = await this.played.of(screenId, version);
      if (playlist !== null) playlists.set(version, playlist);
    }
    return playlists;
  }

  /** The ledger's row of a play, or why there can be none. */
  private rowOf(facts: BatchFacts, playlist: PlayedPlaylist | null, play: PlayRecord): NewPlay | string {
    if (playlist?.hash !== play.playlistHash) return 'UNKNOWN_PLAYLIST';
    const item = playlist.items.get(play.itemId);
    if (item === undefined) return 'UNKNOWN_ITEM';
    if (item.media !== play.media) return 'WRONG_MEDIA';
    const { itemId, clock, result } = play;
    const startedAt = instant(play.startedAt);
    const durationMs = play.monoEndMs - play.monoStartMs;
    if (durationMs < 0) return 'ENDS_BEFORE_START';
    if (durationMs > LONGEST_PLAY_MS) return 'DURATION_IMPOSSIBLE';
    const isCounted =
      notCounted({ itemId, startedAt, durationMs, clock, result }, item, facts.receivedAt) === null;
    // Field by field: copying objects was what most of the time of a batch went to.
    return {
      screenId: facts.screenId,
      bootId: facts.bootId,
      seq: play.seq,
      id: this.newId(),
      playlistVersion: play.playlistVersion,
      itemId,
      creativeId: item.creativeId,
      flightId: item.flightId,
      campaignId: item.campaignId,
      venueId: facts.venueId,
      startedAt,
      durationMs,
      monoStartMs: play.monoStartMs,
      monoEndMs: play.monoEndMs,
      clock,
      result,
      prevHash: play.prevHash,
      hash: play.hash,
      receivedAt: facts.receivedAt,
      isDemo: facts.isDemo,
      isBillable: isCounted && !facts.isDemo,
      isCounted,
    };
  }
}
