import type { EntityManager } from 'typeorm';

declare const reading: unique symbol;
declare const writing: unique symbol;

/** Something repositories may read through: the read-only source, or a transaction that sees its own writes. */
export interface Reader {
  readonly [reading]: true;
}

/** The right to write, for as long as one unit of work lasts. */
export interface Transaction extends Reader {
  readonly [writing]: true;
}

const managers = new WeakMap<object, EntityManager>();

/** Opens a reader over TypeORM's manager of a read-only source. */
export function readerOf(manager: EntityManager): Reader {
  const reader = {} as Reader;
  managers.set(reader, manager);
  return reader;
}

/** Opens a transaction over the manager that holds one; `endTransaction` closes it. */
export function transactionOf(manager: EntityManager): Transaction {
  const transaction = {} as Transaction;
  managers.set(transaction, manager);
  return transaction;
}

/** From here on the transaction reads and writes nothing: a late use is a bug and says so. */
export function endTransaction(transaction: Transaction): void {
  managers.delete(transaction);
}

/** What TypeORM needs, for repositories alone; no module can name an EntityManager. */
export function managerOf(from: Reader): EntityManager {
  const manager = managers.get(from);
  if (manager === undefined) throw new Error('a transaction was used after it ended');
  return manager;
}
