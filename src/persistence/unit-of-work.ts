import { OperationalError } from '../platform/errors/errors.js';
import type { Transaction } from './session.js';

/** The writer's queue is full: the caller should come back, after about `retryAfterSeconds`. */
export class BusyError extends OperationalError {
  readonly retryAfterSeconds = 1;

  constructor(waitingCount: number) {
    super('BUSY', `${waitingCount} units of work wait already`);
    this.name = 'BusyError';
  }
}

/**
 * The one way to write. What `work` does happens as a whole or not at all, and nobody sees it half done; when the
 * promise resolves, it is kept. A `run` inside `work` is a part that can fail alone. `work` waits for nothing but the
 * database, starts nothing that outlives it, and may be called again when another process was first (PostgreSQL).
 */
export interface UnitOfWork {
  run<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** Units of work that wait or run now: for readiness and back-pressure. */
  readonly waitingCount: number;
  /** Resolves once everything that waits now has ended: for a shutdown. */
  drain(): Promise<void>;
}

/** How long a unit of work may hold the writer, and what to do with one that is slow. */
export interface HoldLimits {
  /** From here on it is reported. */
  readonly slowMs: number;
  /** From here on it is rolled back and fails. */
  readonly maxMs: number;
  readonly onSlow: (heldMs: number) => void;
}

export const HOLD_LIMITS: HoldLimits = { slowMs: 250, maxMs: 5_000, onSlow: () => undefined };
