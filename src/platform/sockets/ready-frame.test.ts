import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server, type Socket } from 'socket.io';
import { io } from 'socket.io-client';
import { emitText, eventFrame } from './ready-frame.js';

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

describe('an event sent as such a frame', () => {
  test('arrives as any other and is acknowledged; one that is not is forgotten at the next', async () => {
    const http = createServer();
    const server = new Server(http, { transports: ['websocket'] });
    await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
    const connected = new Promise<Socket>((resolve) => server.once('connection', resolve));
    const client = io(`http://127.0.0.1:${String((http.address() as AddressInfo).port)}`, {
      transports: ['websocket'],
    });
    try {
      const socket = await connected;
      const { acks } = socket as unknown as { readonly acks: ReadonlyMap<number, unknown> };
      const texts = ['first', 'second'].map((name) => `{"name":"${name}","why":"${'\\u2019'.repeat(50)}"}`);
      const said: unknown[] = [];
      client.on('playlist:offer', (offer: unknown, ack: (reply: unknown) => void) => {
        said.push(offer);
        if (said.length === 2) ack({ ok: true });
      });
      const answers: unknown[] = [];
      await new Promise<void>((resolve) => {
        for (const text of texts) {
          const isSent = emitText(socket, { ...parts, text }, (reply) => {
            answers.push(reply);
            resolve();
          });
          expect([isSent, acks.size]).toEqual([true, 1]);
        }
      });
      expect(answers).toEqual([{ ok: true }]);
      expect(said).toEqual(texts.map((snapshot) => ({ version: 7, snapshot })));
      expect(emitText(socket, { ...parts, text: 'é' }, () => undefined)).toBe(false);
      expect(acks.size).toBe(0);
    } finally {
      client.close();
      await server.close();
    }
  });
});
