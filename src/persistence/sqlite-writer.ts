import { AsyncLocalStorage } from 'node:async_hooks';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { endTransaction, transactionOf } from './session.js';
import type { Transaction } from './session.js';
import type { HoldLimits, UnitOfWork } from './unit-of-work.js';
import { BusyError, HOLD_LIMITS } from './unit-of-work.js';

/** One transaction or savepoint. Its statements, and the savepoints inside it, run one after the other. */
interface Level {
  /** Whether work may still be added. */
  isOpen: boolean;
  /** Whether it is being ended, when only its own COMMIT or ROLLBACK may pass. */
  isEnding: boolean;
  last: Promise<unknown>;
}

type Query = (sql: string, parameters?: unknown[], structured?: boolean) => Promise<unknown>;

const ENDS = /^(COMMIT|ROLLBACK|RELEASE)/;
const settled = (promise: Promise<unknown>): Promise<unknown> => promise.catch(() => undefined);
const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/**
 * The writer of SQLite: a bounded first-in-first-out queue over TypeORM's single connection, whose transactions would
 * otherwise become savepoints of each other (docs/surprises.md). Nothing reaches the connection but through `run`.
 */
export class SqliteWriter implements UnitOfWork {
  private readonly levels = new AsyncLocalStorage<Level>();
  private readonly runner: QueryRunner;
  private readonly manager: EntityManager;
  private queue: Promise<unknown> = Promise.resolve();
  private waiting = 0;

  /** Takes over the connection: after this, it answers inside `run` alone. So migrate first. */
  constructor(
    source: DataSource,
    private readonly maxWaiting = 1_000,
    private readonly limits: HoldLimits = HOLD_LIMITS,
  ) {
    this.runner = source.createQueryRunner();
    this.manager = this.runner.manager;
    this.guard();
  }

  get waitingCount(): number {
    return this.waiting;
  }

  async drain(): Promise<void> {
    await settled(this.queue);
  }

  run<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    const outer = this.levels.getStore();
    if (outer?.isOpen === true) return this.add(outer, () => this.level(work));
    if (this.waiting >= this.maxWaiting) return Promise.reject(new BusyError(this.waiting));
    this.waiting += 1;
    const turn = this.queue.then(async () => {
      try {
        return await this.level(work, this.limits);
      } finally {
        this.waiting -= 1;
      }
    });
    // Yields between units of work: a full queue never starves timers and sockets.
    this.queue = settled(turn).then(nextTurn);
    return turn;
  }

  private add<T>(level: Level, job: () => Promise<T>): Promise<T> {
    const done = level.last.then(job);
    level.last = settled(done);
    return done;
  }

  private level<T>(work: (tx: Transaction) => Promise<T>, limits?: HoldLimits): Promise<T> {
    const level: Level = { isOpen: true, isEnding: false, last: Promise.resolve() };
    return this.levels.run(level, async () => {
      await this.runner.startTransaction();
      const tx = transactionOf(this.manager);
      try {
        const result = await (limits === undefined ? work(tx) : withinLimits(work(tx), limits));
        await this.close(level);
        await this.runner.commitTransaction();
        return result;
      } catch (error) {
        await this.close(level);
        await this.runner.rollbackTransaction();
        throw error;
      } finally {
        level.isEnding = false;
        endTransaction(tx);
      }
    });
  }

  /** Takes no more work, and lets what was added end: nothing may run after the COMMIT or ROLLBACK. */
  private async close(level: Level): Promise<void> {
    level.isOpen = false;
    await level.last;
    level.isEnding = true;
  }

  private guard(): void {
    const query = this.runner.query.bind(this.runner) as Query;
    const guarded: Query = async (sql, parameters, structured) => {
      const level = this.levels.getStore();
      if (level?.isOpen === true) {
        // Takes the write lock at once, so that no transaction fails half way because a reader became a writer.
        const statement = sql === 'BEGIN TRANSACTION' ? 'BEGIN IMMEDIATE' : sql;
        return this.add(level, () => query(statement, parameters, structured));
      }
      if (level?.isEnding === true && ENDS.test(sql)) return end(query, sql);
      throw new Error('the writer was used outside a unit of work');
    };
    Object.defineProperty(this.runner, 'query', { value: guarded });
  }
}

/** SQLite rolls back by itself after some failures (a full disk); a ROLLBACK then has nothing left to do. */
async function end(query: Query, sql: string): Promise<unknown> {
  try {
    return await query(sql);
  } catch (error) {
    if (sql === 'ROLLBACK' && String(error).includes('no transaction is active')) return undefined;
    throw error;
  }
}

async function withinLimits<T>(work: Promise<T>, limits: HoldLimits): Promise<T> {
  const startedAt = performance.now();
  let timer: NodeJS.Timeout | undefined;
  const expiry = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`a unit of work held the writer for ${limits.maxMs} ms`)),
      limits.maxMs,
    );
  });
  try {
    return await Promise.race([work, expiry]);
  } finally {
    clearTimeout(timer);
    const heldMs = performance.now() - startedAt;
    if (heldMs > limits.slowMs) limits.onSlow(heldMs);
  }
}
