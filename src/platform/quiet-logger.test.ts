import { expect, jest, test } from '@jest/globals';
import { type LogLevel } from '@nestjs/common';
import { QuietLogger } from './quiet-logger.js';

const LEVELS: readonly LogLevel[] = ['fatal', 'error', 'warn', 'log'];

/** What a logger writes while `use` runs, to either stream. */
function written(use: () => void): readonly string[] {
  const texts: string[] = [];
  const keep = (text: string | Uint8Array): boolean => texts.push(String(text)) > 0;
  const streams = [process.stdout, process.stderr].map((stream) =>
    jest.spyOn(stream, 'write').mockImplementation(keep),
  );
  try {
    use();
  } finally {
    for (const stream of streams) stream.mockRestore();
  }
  return texts;
}

test('in production each entry is one line of JSON: time in UTC, level, context, message', () => {
  const logger = new QuietLogger(true, LEVELS);
  const before = new Date().toISOString();
  const lines = written(() => {
    logger.log('ready at http://localhost', 'entracte');
    logger.warn('two\nlines', 'http');
    logger.error('GET /s/1', new Error('boom').stack, 'http');
  });
  const after = new Date().toISOString();
  for (const line of lines) expect(line).toMatch(/^\{[^\n]*\}\n$/);
  const entries = lines.map((line) => JSON.parse(line) as Record<string, string>);
  expect(entries).toMatchObject([
    { level: 'log', context: 'entracte', message: 'ready at http://localhost' },
    { level: 'warn', context: 'http', message: 'two\nlines' },
    { level: 'error', context: 'http', message: 'GET /s/1' },
  ]);
  expect(entries[2]?.['stack']).toContain('Error: boom');
  for (const entry of entries) {
    expect(Object.keys(entry).slice(0, 4)).toEqual(['timestamp', 'level', 'context', 'message']);
    expect(entry['timestamp']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect([before, entry['timestamp'] ?? '', after]).toEqual([before, entry['timestamp'], after].sort());
  }
});

test('the framework’s wiring is not logged, unless somebody debugs', () => {
  const wiring = (levels: readonly LogLevel[]): number =>
    written(() => new QuietLogger(true, levels).log('AppModule dependencies initialized', 'InstanceLoader'))
      .length;
  expect([wiring(LEVELS), wiring([...LEVELS, 'debug'])]).toEqual([0, 1]);
});
