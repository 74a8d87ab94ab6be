/** What of a play its hash covers; the wire's record has these fields. */
export interface HashedPlay {
  readonly seq: number;
  readonly itemId: string;
  readonly media: string;
  readonly playlistVersion: number;
  readonly playlistHash: string;
  readonly startedAt: number;
  readonly monoStartMs: number;
  readonly monoEndMs: number;
  readonly clock: string;
  readonly result: string;
  readonly prevHash: string;
}

/** The hash before the first play of a screen that has none yet. */
export const NO_PLAY_BEFORE = '0'.repeat(64);

/**
 * PP1: the text whose SHA-256 is a play's `hash`. Plain lines, so that a player in any language can reproduce it.
 * No field can contain a line break: ids, hex digests, whole numbers and closed lists only.
 */
export const playLine = (screenId: string, bootId: string, play: HashedPlay): string =>
  [
    'entracte-play-v1',
    screenId,
    bootId,
    play.seq,
    play.itemId,
    play.media,
    play.playlistVersion,
    play.playlistHash,
    play.startedAt,
    play.monoStartMs,
    play.monoEndMs,
    play.clock,
    play.result,
    play.prevHash,
  ].join('\n');

/** PP2: the text a screen signs for a batch: its span and last hash; the chain covers the rest. */
export const batchText = (
  screenId: string,
  bootId: string,
  fromSeq: number,
  toSeq: number,
  lastHash: string,
): string => ['entracte-batch-v1', screenId, bootId, fromSeq, toSeq, lastHash].join('\n');
