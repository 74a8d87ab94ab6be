import { Injectable } from '@nestjs/common';
import type { ScreenId } from '../../core/base/ids.js';
import { settledUpTo } from '../../core/proof/settled-up-to.js';
import type { NewPlay } from '../../persistence/records/index.js';
import { PlayRepository } from '../../persistence/repositories/play.repository.js';
import type { Transaction } from '../../persistence/session.js';
import { Store } from '../../persistence/store.js';
import { OperationalError } from '../../platform/errors/errors.js';

/** The plays of one batch that the ledger takes, and those it never will. */
export interface PlayJob {
  readonly screenId: ScreenId;
  readonly bootId: string;
  readonly rows: readonly NewPlay[];
  readonly refusedSeqs: readonly number[];
}

interface Waiting {
  readonly job: PlayJob;
  readonly resolve: (upTo: number) => void;
  readonly reject: (error: unknown) => void;
}

const bootOf = ({ screenId, bootId }: Pick<PlayJob, 'screenId' | 'bootId'>): string =>
  `${screenId} ${bootId}`;

/** Rows of one transaction: what one sync to disk is shared by. */
const MOST_ROWS = 2_000;
/** Batches that may wait; beyond, screens are asked to come back. */
const MOST_WAITING = 2_000;

/**
 * Group commit: batches that arrive while one transaction runs share the next one, so that a thousand screens cost a
 * handful of syncs. A batch is answered only once its transaction is on disk.
 */
@Injectable()
export class PlayWriter {
  private waiting: Waiting[] = [];
  private isWriting = false;

  constructor(
    private readonly store: Store,
    private readonly plays: PlayRepository,
  ) {}

  /** Writes the plays of a batch and returns up to which sequence its boot is settled. */
  write(job: PlayJob): Promise<number> {
    if (this.waiting.length >= MOST_WAITING)
      throw new OperationalError('BUSY', 'too many batches of plays wait');
    return new Promise((resolve, reject) => {
      this.waiting.push({ job, resolve, reject });
      if (!this.isWriting) {
        this.isWriting = true;
        void this.drain();
      }
    });
  }

  private async drain(): Promise<void> {
    while (this.waiting.length > 0) {
      await this.settle(this.nextGroup());
    }
    this.isWriting = false;
  }

  /** Writes a group and answers each of its batches. One that cannot be written fails alone, the others are kept. */
  private async settle(group: readonly Waiting[]): Promise<void> {
    try {
      const settled = await this.store.write((tx) => this.writeGroup(tx, group));
      group.forEach(({ resolve }, index) => {
        resolve(settled[index] ?? 0);
      });
    } catch (error) {
      const isBusy = error instanceof OperationalError && error.code === 'BUSY';
      if (isBusy || group.length === 1) for (const { reject } of group) reject(error);
      else for (const waiting of group) await this.settle([waiting]);
    }
  }

  private nextGroup(): readonly Waiting[] {
    let rows = 0;
    let count = 0;
    for (const { job } of this.waiting) {
      rows += job.rows.length;
      if (count > 0 && rows > MOST_ROWS) break;
      count += 1;
    }
    const group = this.waiting.slice(0, count);
    this.waiting = this.waiting.slice(count);
    return group;
  }

  private async writeGroup(tx: Transaction, group: readonly Waiting[]): Promise<readonly number[]> {
    const rows = group.flatMap(({ job }) => job.rows);
    const { heads } = await this.plays.insertBatch(tx, rows);
    const heldOf = new Map(heads.map((head) => [bootOf(head), head.upTo]));
    const settled: number[] = [];
    for (const { job } of group) {
      const { screenId, bootId } = job;
      const held = heldOf.get(bootOf(job)) ?? (await this.plays.upTo(tx, screenId, bootId));
      const upTo = settledUpTo(held, [...job.refusedSeqs, ...job.rows.map(({ seq }) => seq)]);
      if (upTo > held) await this.plays.settleUpTo(tx, { screenId, bootId, upTo });
      heldOf.set(bootOf(job), upTo);
      settled.push(upTo);
    }
    return settled;
  }
}
