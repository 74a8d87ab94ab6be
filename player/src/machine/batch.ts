import { LIMITS } from '../../../src/wire/limits.js';
import type { PlayReceipt, PlayRecord } from '../../../src/wire/player/index.js';

/** Room left in a frame for the batch's own fields and Socket.IO's envelope. */
const FRAME_RESERVE_BYTES = 2_000;

/** The longest run of plays from the first that one message may carry: by count, by frame size, and never none. */
export function cutBatch(
  plays: readonly PlayRecord[],
  mostPlays: number = LIMITS.playsPerBatch,
): readonly PlayRecord[] {
  const room = LIMITS.socketFrameBytes - FRAME_RESERVE_BYTES;
  let bytes = 0;
  let count = 0;
  for (const play of plays.slice(0, mostPlays)) {
    bytes += JSON.stringify(play).length + 1;
    if (bytes > room && count > 0) break;
    count += 1;
  }
  return plays.slice(0, count);
}

/** Whether the server holds a play for good: up to a gap, or beyond one in the batch that the receipt answers (PP6). */
export const isCovered = ({ upTo, heldBeyond }: PlayReceipt, seq: number): boolean =>
  seq <= upTo || (heldBeyond !== undefined && heldBeyond.fromSeq <= seq && seq <= heldBeyond.toSeq);
