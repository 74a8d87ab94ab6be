import { playLine } from '../../../src/core/proof/play-line.js';
import type { PlayReceipt, PlayRecord, PlayResult } from '../../../src/wire/player/index.js';
import { sha256 } from './bytes.js';
import type { Database, Transaction } from './database.js';
import { isCovered } from '../machine/batch.js';
import { pause } from './deadline.js';
import { readLedger } from './identity.js';

/** A play as it stands at its first frame. */
export type BegunPlay = Omit<PlayRecord, 'seq' | 'monoEndMs' | 'result' | 'prevHash' | 'hash'>;

interface StoredPlay extends Omit<PlayRecord, 'result' | 'prevHash' | 'hash'> {
  readonly boot: number;
  readonly bootId: string;
  readonly screenId: string;
  /** Null until the play has ended; the chain is closed over it then. */
  readonly ended: Pick<PlayRecord, 'result' | 'prevHash' | 'hash'> | null;
}

/** Plays of one run of the player, oldest first. */
export interface UnsentPlays {
  readonly bootId: string;
  readonly plays: readonly PlayRecord[];
}

export interface Outbox {
  begin(play: BegunPlay): Promise<void>;
  end(result: PlayResult, monoEndMs: number): Promise<void>;
  /** Ended plays of the oldest run that has any, at most `most`; null when everything was receipted. */
  unsent(most: number): Promise<UnsentPlays | null>;
  /** Forgets what the server holds for good and what it says it will never take; nothing else. */
  settle(receipt: PlayReceipt): Promise<void>;
}

/** Another run of the player has taken the chain over. */
export class NotOwnerError extends Error {
  constructor() {
    super('another run of the player owns the plays of this screen');
    this.name = 'NotOwnerError';
  }
}

const TRIES = 3;
const UNSENT_SCAN = 400;

/**
 * The plays of this screen until the server's receipt covers them. One row per play, written at its first frame and
 * closed at its last; a row found open belongs to a run that was cut short, and is closed as interrupted.
 * `makeRoom` frees storage that can be fetched again when a write does not fit.
 */
export function createOutbox(
  database: Database,
  run: { readonly screenId: string; readonly bootId: string; readonly boot: number },
  makeRoom: () => Promise<void>,
): Outbox {
  let lastSeq = 0;
  let open: StoredPlay | null = null;
  let queue: Promise<void> = Promise.resolve();

  /** Writes follow one another: each play's hash covers the one before. */
  function inTurn(work: () => Promise<void>): Promise<void> {
    const turn = queue.then(async () => {
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await work();
        } catch (error) {
          if (error instanceof NotOwnerError || attempt === TRIES) throw error;
          await makeRoom();
          await pause(attempt * 250);
        }
      }
    });
    queue = turn.catch(() => undefined);
    return turn;
  }

  async function owned<T>(work: (tx: Transaction, lastHash: string) => Promise<T>): Promise<T> {
    return database.write(async (tx) => {
      const ledger = await readLedger(tx);
      if (ledger.bootId !== run.bootId) throw new NotOwnerError();
      return work(tx, ledger.lastHash);
    });
  }

  async function close(play: StoredPlay, result: PlayResult, monoEndMs: number): Promise<void> {
    const prevHash = await database.read(async (tx) => (await readLedger(tx)).lastHash);
    const { boot, bootId, screenId, ended: _, ...fields } = play;
    const record = { ...fields, monoEndMs, result, prevHash };
    const hash = await sha256(playLine(screenId, bootId, record));
    await owned(async (tx, lastHash) => {
      if (lastHash !== prevHash) throw new NotOwnerError();
      tx.put('plays', { ...fields, boot, bootId, screenId, monoEndMs, ended: { result, prevHash, hash } });
      tx.put('values', { ...(await readLedger(tx)), lastHash: hash }, 'ledger');
    });
  }

  // Only the very last row can be open: every run closes what it finds before it writes.
  queue = inTurn(async () => {
    const row = await database.read((tx) => tx.last<StoredPlay>('plays'));
    if (row?.ended === null) await close(row, 'interrupted', row.monoEndMs);
  }).catch(() => undefined);

  return {
    begin: (play) =>
      inTurn(async () => {
        if (open !== null) await close(open, 'interrupted', open.monoEndMs);
        open = null;
        const row: StoredPlay = {
          ...play,
          ...run,
          seq: lastSeq + 1,
          monoEndMs: play.monoStartMs,
          ended: null,
        };
        await owned((tx) => {
          tx.put('plays', row);
          return Promise.resolve();
        });
        lastSeq = row.seq;
        open = row;
      }),

    end: (result, monoEndMs) =>
      inTurn(async () => {
        if (open === null) return;
        await close(open, result, Math.max(open.monoStartMs, monoEndMs));
        open = null;
      }),

    unsent: async (most) => {
      const rows = await database.read((tx) => tx.all<StoredPlay>('plays', null, UNSENT_SCAN));
      const closed = rows.flatMap((row) => (row.ended === null ? [] : [{ ...row, ended: row.ended }]));
      const first = closed[0];
      if (first === undefined) return null;
      const plays = closed
        .filter((row) => row.boot === first.boot)
        .slice(0, most)
        .map(({ boot: _boot, bootId: _bootId, screenId: _screenId, ended, ...fields }) => ({
          ...fields,
          ...ended,
        }));
      return { bootId: first.bootId, plays };
    },

    settle: (receipt) =>
      database.write(async (tx) => {
        const refused = new Set(receipt.refused.map((one) => one.seq));
        const rows = await tx.all<StoredPlay>('plays', null, UNSENT_SCAN);
        for (const row of rows) {
          const covered = isCovered(receipt, row.seq) || refused.has(row.seq);
          if (row.bootId === receipt.bootId && row.ended !== null && covered)
            tx.remove('plays', [row.boot, row.seq]);
        }
      }),
  };
}
