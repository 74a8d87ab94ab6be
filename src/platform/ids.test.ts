import { describe, expect, test } from '@jest/globals';
import { instant } from '../core/base/instant.js';
import { idMaker } from './ids.js';

const UUID7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('identifiers', () => {
  test('are UUIDs of version 7 that begin with their time', () => {
    const id = idMaker(
      () => instant(0x0190_1234_5678),
      () => new Uint8Array(8).fill(0xff),
    )();
    expect(id).toBe('01901234-5678-7000-bfff-ffffffffffff');
    expect(idMaker(() => instant(1_780_000_000_000))()).toMatch(UUID7);
  });

  test('only grow: within a millisecond, past its end, and when the clock goes back', () => {
    let now = 1_780_000_000_000;
    const newId = idMaker(() => instant(now));
    const made = Array.from({ length: 10_000 }, () => newId());
    now -= 86_400_000;
    made.push(newId());
    now += 2 * 86_400_000;
    made.push(newId());
    expect(made.every((id) => UUID7.test(id))).toBe(true);
    expect(made.every((id, at) => at === 0 || (made[at - 1] ?? '') < id)).toBe(true);
  });
});
