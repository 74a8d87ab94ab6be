import { AsyncLocalStorage } from 'node:async_hooks';
import type { DataSource, EntityManager } from 'typeorm';
import { QueryFailedError } from 'typeorm';
import type { Transaction } from './session.js';
import { endTransaction, transactionOf } from './session.js';
import type { UnitOfWork } from './unit-of-work.js';
import { BusyError } from './unit-of-work.js';

interface Level {
  readonly manager: EntityManager;
  isOpen: boolean;
  last: Promise<unknown>;
}

/** Serialization failure and deadlock: the other transaction was first, and trying again is the cure. */
const RETRIED = new Set(['40001', '40P01']);
const ATTEMPTS = 12;

const isRetried = (error: unknown): boolean =>
  error instanceof QueryFailedError &&
  RETRIED.has(String((error.driverError as { readonly code?: unknown }).code));

/** The same unit of work on PostgreSQL: plain transactions, tried again when another one was first. */
export class PostgresWriter implements UnitOfWork {
  private readonly levels = new AsyncLocalStorage<Level>();
  private readonly running = new Set<Promise<unknown>>();
  private losers: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly source: DataSource,
    private readonly maxWaiting = 1_000,
    private readonly random: () => number = Math.random,
  ) {}

  get waitingCount(): number {
    return this.running.size;
  }

  async drain(): Promise<void> {
    await Promise.allSettled(this.running);
  }

  run<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    const outer = this.levels.getStore();
    if (outer?.isOpen === true) {
      const part = outer.last.then(() => outer.manager.transaction((manager) => this.level(manager, work)));
      outer.last = part.catch(() => undefined);
      return part;
    }
    if (this.running.size >= this.maxWaiting) return Promise.reject(new BusyError(this.running.size));
    const whole = this.attempt(work);
    this.running.add(whole);
    const forget = (): void => void this.running.delete(whole);
    whole.then(forget, forget);
    return whole;
  }

  private async attempt<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    try {
      return await this.once(work);
    } catch (error) {
      if (!isRetried(error)) throw error;
    }
    // Those that lost a race go on one by one, so that they do not lose it to each other for ever.
    const again = this.losers.then(() => this.insist(work));
    this.losers = again.catch(() => undefined);
    return again;
  }

  private async insist<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    for (let attempt = 2; ; attempt += 1) {
      try {
        return await this.once(work);
      } catch (error) {
        if (attempt === ATTEMPTS || !isRetried(error)) throw error;
        const waitMs = this.random() * Math.min(200, 2 ** attempt);
        await new Promise((resolve) => setTimeout(resolve, waitMs));
      }
    }
  }

  private once<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.source.transaction('REPEATABLE READ', (manager) => this.level(manager, work));
  }

  private level<T>(manager: EntityManager, work: (tx: Transaction) => Promise<T>): Promise<T> {
    const level: Level = { manager, isOpen: true, last: Promise.resolve() };
    return this.levels.run(level, async () => {
      const tx = transactionOf(manager);
      try {
        return await work(tx);
      } finally {
        level.isOpen = false;
        await level.last;
        endTransaction(tx);
      }
    });
  }
}
