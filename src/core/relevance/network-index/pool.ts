/** Rows of small numbers of any length, one after the other in memory; a row that is freed is used again for its length. */
export interface Pool {
  numbers: Int16Array;
  used: number;
  /** Free rows by length. */
  readonly free: Map<number, number[]>;
}

const FIRST_NUMBERS = 1_024;

export const newPool = (): Pool => ({ numbers: new Int16Array(FIRST_NUMBERS), used: 0, free: new Map() });

/** Keeps a row, whose first number is its length; where it begins. */
export function keepRow(pool: Pool, row: readonly number[]): number {
  let at = pool.free.get(row.length)?.pop();
  if (at === undefined) {
    at = pool.used;
    pool.used += row.length;
    if (pool.used > pool.numbers.length) {
      const larger = new Int16Array(Math.max(pool.used, pool.numbers.length * 2));
      larger.set(pool.numbers);
      pool.numbers = larger;
    }
  }
  pool.numbers.set(row, at);
  return at;
}

export function freeRow(pool: Pool, at: number): void {
  const length = pool.numbers[at]!;
  const rows = pool.free.get(length);
  if (rows === undefined) pool.free.set(length, [at]);
  else rows.push(at);
}
