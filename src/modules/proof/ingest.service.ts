import { createHash } from 'node:crypto';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { asId, type CreativeId, type FlightId, type ScreenId, type VenueId } from '../../core/base/ids.js';
import { instant } from '../../core/base/instant.js';
import { checkChain, signedBatchText } from '../../core/proof/check-chain.js';
import { notCounted } from '../../core/proof/credit-play.js';
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
import { PlayedItems } from './played-items.js';
import { PlayWriter } from './play-writer.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What every play of a screen shares. */
interface ScreenFacts {
  readonly screenId: ScreenId;
  readonly venueId: VenueId;
  readonly isDemo: boolean;
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

    const last = await this.plays.lastOf(this.store.reader, screenId, batch.bootId);
    const faults = new Map<number, string>(checkChain(screenId, batch.bootId, batch.plays, last, sha256));
    const facts = { screenId, venueId: screen.venueId, isDemo: identity.isDemo || screen.isDemo };
    const rows: NewPlay[] = [];
    for (const play of batch.plays) {
      if (faults.has(play.seq)) continue;
      const row = await this.rowOf(facts, batch.bootId, play);
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
      refused: [...faults].map(([seq, code]) => ({ seq, code })),
    };
  }

  /** The ledger's row of a play, or why there can be none. */
  private async rowOf(facts: ScreenFacts, bootId: string, play: PlayRecord): Promise<NewPlay | string> {
    const playlist = await this.played.of(facts.screenId, play.playlistVersion);
    if (playlist?.hash !== play.playlistHash) return 'UNKNOWN_PLAYLIST';
    const item = playlist.items.get(play.itemId);
    if (item === undefined) return 'UNKNOWN_ITEM';
    if (item.media !== play.media) return 'WRONG_MEDIA';
    const durationMs = play.monoEndMs - play.monoStartMs;
    if (durationMs < 0) return 'ENDS_BEFORE_START';
    const receivedAt = this.clock.now();
    const isCounted = notCounted({ ...play, durationMs }, item, receivedAt) === null;
    return {
      ...play,
      screenId: facts.screenId,
      bootId,
      id: this.newId(),
      creativeId: asId<CreativeId>(item.creativeId),
      flightId: item.flightId === null ? null : asId<FlightId>(item.flightId),
      campaignId: item.flightId === null ? null : await this.played.campaignOf(asId<FlightId>(item.flightId)),
      venueId: facts.venueId,
      startedAt: instant(play.startedAt),
      durationMs,
      receivedAt,
      isDemo: facts.isDemo,
      isBillable: isCounted && !facts.isDemo,
      isCounted,
    };
  }
}
