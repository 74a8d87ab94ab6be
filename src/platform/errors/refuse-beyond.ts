import { UserError } from './errors.js';

/** Refuses one more where `count` are there already; called in the transaction that would add it. */
export function refuseBeyond(limit: number, count: number): void {
  if (count >= limit) throw new UserError('LIMIT_REACHED', { facts: { limit } });
}
