import type { Database } from './database.js';
import type { Reader, Transaction } from './session.js';

/** The database as modules see it: read what is committed, or write as a whole. */
export class Store {
  constructor(private readonly database: Database) {}

  get reader(): Reader {
    return this.database.reader;
  }

  get engine(): Database['engine'] {
    return this.database.engine;
  }

  /** Runs one unit of work; see `UnitOfWork.run`. */
  write<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.database.unitOfWork.run(work);
  }

  /** Units of work that wait or run now. */
  get waitingCount(): number {
    return this.database.unitOfWork.waitingCount;
  }

  /** Answers when reading and writing both work. */
  check(): Promise<void> {
    return this.database.check();
  }

  close(): Promise<void> {
    return this.database.close();
  }
}
