import { batchText, type HashedPlay, playLine } from './play-line.js';

/** A play as it arrives: with the hash its screen gave it. */
export interface SealedPlay extends HashedPlay {
  readonly hash: string;
}

/** Hex SHA-256 of a text's UTF-8 bytes. */
export type Sha256 = (text: string) => string;

export type ChainFault = 'NOT_IN_SEQUENCE' | 'BAD_HASH' | 'BROKEN_CHAIN';

/** What is held already of the plays on either side of a batch: null where none is, or not yet. */
export interface ChainNeighbours {
  /** Hash of the play before the batch's first. */
  readonly hashBefore: string | null;
  /** The hash that the play after the batch's last names as the one before it. */
  readonly prevHashAfter: string | null;
}

/**
 * PP3: looks a batch over before anything of it is believed: sequences go up by one, every hash is that of its line, and
 * each play names the hash of the one before, also across batches. Returns the faulty plays by sequence; from the first
 * break of the chain on, all are faulty, because nothing after it is bound to what came before. A batch that does not
 * end in what the play after it names is faulty as a whole: that play, held already, hangs on another story.
 */
export function checkChain(
  screenId: string,
  bootId: string,
  plays: readonly SealedPlay[],
  held: ChainNeighbours,
  sha256: Sha256,
): ReadonlyMap<number, ChainFault> {
  const faults = new Map<number, ChainFault>();
  const last = plays.at(-1)?.hash;
  let broken: ChainFault | null =
    held.prevHashAfter === null || held.prevHashAfter === last ? null : 'BROKEN_CHAIN';
  let before: SealedPlay | null = null;
  for (const play of plays) {
    if (broken === null) {
      if (before !== null && play.seq !== before.seq + 1) broken = 'NOT_IN_SEQUENCE';
      else if (sha256(playLine(screenId, bootId, play)) !== play.hash) broken = 'BAD_HASH';
      else if (before !== null && play.prevHash !== before.hash) broken = 'BROKEN_CHAIN';
      else if (before === null && held.hashBefore !== null && held.hashBefore !== play.prevHash)
        broken = 'BROKEN_CHAIN';
    }
    if (broken !== null) faults.set(play.seq, broken);
    before = play;
  }
  return faults;
}

/** PP2: the text of a batch that its screen has signed; null for an empty batch, which nobody may sign. */
export function signedBatchText(
  screenId: string,
  bootId: string,
  plays: readonly SealedPlay[],
): string | null {
  const first = plays[0];
  const last = plays.at(-1);
  return first === undefined || last === undefined
    ? null
    : batchText(screenId, bootId, first.seq, last.seq, last.hash);
}
