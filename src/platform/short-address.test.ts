import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { idOfShort, shortOfId } from './short-address.js';

describe('short addresses', () => {
  test('every id has one of 26 capitals and digits, and it leads back, however it is typed', () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        const short = shortOfId(id) ?? '';
        expect(short).toMatch(/^[0-9A-Z]{26}$/);
        expect([idOfShort(short), idOfShort(short.toLowerCase())]).toEqual([id, id]);
      }),
    );
  });

  test('what is no id has none, and what is no short address leads nowhere', () => {
    expect(shortOfId('screen-1')).toBeNull();
    for (const text of ['', 'style.css', '8'.repeat(26), 'U'.repeat(26), '0'.repeat(27)])
      expect(idOfShort(text)).toBeNull();
  });
});
