import { batchText } from '../../../src/core/proof/play-line.js';
import { LIMITS } from '../../../src/wire/limits.js';
import { PlayReceiptSchema } from '../../../src/wire/player/index.js';
import { cutBatch, isCovered } from '../machine/batch.js';
import { fullJitter } from '../machine/retry.js';
import type { Identity } from './identity.js';
import type { Link } from './link.js';
import type { Outbox } from './outbox.js';

const SOON_MS = 1_000;

export interface Sender {
  /** Something is there to send, or the way is free again: send within a second or so. */
  nudge(): void;
  /** The key it signs with speaks for this screen no more. */
  stop(): void;
}

/**
 * Sends plays, oldest first, one batch at a time, until all are receipted. What is not receipted is sent again: the
 * server keeps each play once by its key, so a lost answer costs nothing.
 */
export function createSender(outbox: Outbox, link: Link, identity: Identity, screenId: string): Sender {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let busy = false;
  /** How often something was added, so that what came during a send is not left lying. */
  let nudges = 0;
  let attempt = 0;
  let stopped = false;
  let most: number = LIMITS.playsPerBatch;

  /** Sends one batch; true when more may follow at once. */
  async function sendOne(): Promise<boolean> {
    const unsent = await outbox.unsent(most);
    if (unsent === null) return false;
    const plays = [...cutBatch(unsent.plays, most)];
    const [first, last] = [plays[0], plays[plays.length - 1]];
    if (first === undefined || last === undefined) return false;
    const { bootId } = unsent;
    const signature = await identity.sign(batchText(screenId, bootId, first.seq, last.seq, last.hash));
    const answer = await link.ask('plays:submit', { v: 1, bootId, plays, signature }, PlayReceiptSchema);
    if (!answer.ok) {
      if (answer.code === 'TOO_LARGE') most = Math.max(1, Math.floor(plays.length / 2));
      throw new Error(`plays refused: ${answer.code}`);
    }
    await outbox.settle(answer);
    const settled = isCovered(answer, first.seq) || answer.refused.some((one) => one.seq === first.seq);
    if (!settled) throw new Error('plays not taken yet');
    return true;
  }

  async function drain(): Promise<void> {
    busy = true;
    const seen = nudges;
    let waitMs: number | null = null;
    try {
      while (!stopped && link.isUp() && (await sendOne())) attempt = 0;
      most = LIMITS.playsPerBatch;
    } catch {
      waitMs = SOON_MS + fullJitter(attempt, Math.random());
      attempt += 1;
    }
    busy = false;
    if (waitMs !== null) schedule(waitMs);
    else if (nudges !== seen) schedule(SOON_MS);
  }

  function schedule(waitMs: number): void {
    clearTimeout(timer);
    if (stopped) return;
    timer = setTimeout(() => {
      if (link.isUp()) void drain();
    }, waitMs);
  }

  return {
    nudge: () => {
      nudges += 1;
      if (!busy) schedule(SOON_MS);
    },
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
