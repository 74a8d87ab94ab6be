import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { eventFrame } from './ready-frame.js';

const parts = { event: 'playlist:offer', head: '{"version":7,"snapshot":', tail: '}' } as const;

describe('a frame made in one pass', () => {
  test('says what JSON says, in a text message of its length', () => {
    const ascii = fc.string({ unit: 'grapheme-ascii', minLength: 100, maxLength: 2_000 });
    fc.assert(
      fc.property(fc.nat(), ascii, (id, text) => {
        const frame = eventFrame(id, { ...parts, text }) ?? Buffer.alloc(4);
        expect([frame[0], frame[1], frame.readUInt16BE(2)]).toEqual([0x81, 126, frame.length - 4]);
        expect(frame.toString('utf8', 4)).toBe(
          `42${String(id)}["playlist:offer",${JSON.stringify({ version: 7, snapshot: text })}]`,
        );
      }),
    );
  });

  test('leaves to others what has another header, and what is not plain ASCII', () => {
    const frameOf = (text: string): Buffer | null => eventFrame(1, { ...parts, text });
    const long = 'x'.repeat(100);
    expect(frameOf(long)).not.toBeNull();
    for (const text of ['', 'x'.repeat(65_530), 'x'.repeat(70_000), `${long}é`, `${long}\u2141`, `${long}\n`])
      expect(frameOf(text)).toBeNull();
  });
});
