import { randomBytes } from 'node:crypto';
import type { Instant } from '../core/base/instant.js';

/** Makes a new identifier: a UUIDv7 (RFC 9562), each greater as text than the one before from the same maker. */
export type NewId = () => string;

const COUNTER_END = 0x1000;
const POOL_BYTES = 4_096;

/** Random bytes, drawn from the system many at a time: one call for each identifier costs more than the rest of it. */
function pooledBytes(): (bytes: number) => Uint8Array {
  let pool = randomBytes(0);
  let used = 0;
  return (bytes) => {
    if (used + bytes > pool.length) {
      pool = randomBytes(Math.max(POOL_BYTES, bytes));
      used = 0;
    }
    used += bytes;
    return pool.subarray(used - bytes, used);
  };
}

/**
 * A maker of identifiers. The 12 bits after the time count within a millisecond, so that rows made in order are
 * inserted in order; when the clock goes back (demo time may), the time of the last identifier is kept.
 */
export function idMaker(now: () => Instant, random: (bytes: number) => Uint8Array = pooledBytes()): NewId {
  let time = 0;
  let counter = 0;
  return () => {
    const at = now();
    if (at > time) {
      time = at;
      counter = 0;
    } else if (++counter === COUNTER_END) {
      time += 1;
      counter = 0;
    }
    const bytes = Buffer.from(random(8));
    bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x80;
    const tail = bytes.toString('hex');
    const head = time.toString(16).padStart(12, '0');
    const count = counter.toString(16).padStart(3, '0');
    return `${head.slice(0, 8)}-${head.slice(8)}-7${count}-${tail.slice(0, 4)}-${tail.slice(4)}`;
  };
}
