import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ENTITIES } from '../../src/persistence/entities/index.js';
import { managerOf } from '../../src/persistence/session.js';
import { Store } from '../../src/persistence/store.js';
import type { TestApp } from '../support/app.js';

/** How many rows every table holds, and which files are kept: what a refused request leaves as it was. */
export async function stored(app: TestApp): Promise<Readonly<Record<string, number>>> {
  const manager = managerOf(app.app.get(Store).reader);
  const counts: [string, number][] = [];
  for (const entity of ENTITIES) counts.push([entity.name, await manager.count(entity)]);
  for (const folder of ['media', 'uploads'])
    counts.push([folder, (await readdir(join(app.config.dataDir, folder))).length]);
  return Object.fromEntries(counts);
}

/** What this process writes to its log from now on, until `stop`. */
export function recordOutput(): { readonly text: () => string; readonly stop: () => void } {
  const lines: string[] = [];
  const streams = [process.stdout, process.stderr] as const;
  const kept = streams.map((stream) => stream.write);
  const record = (chunk: unknown): boolean => {
    lines.push(typeof chunk === 'string' ? chunk : Buffer.from(chunk as Uint8Array).toString('utf8'));
    return true;
  };
  for (const stream of streams) stream.write = record as typeof stream.write;
  const { console: ownConsole } = globalThis;
  const say = (...parts: readonly unknown[]): void => void record(parts.join(' '));
  globalThis.console = { ...ownConsole, log: say, info: say, warn: say, error: say, debug: say };
  return {
    text: () => lines.join(''),
    stop: () => {
      globalThis.console = ownConsole;
      streams.forEach((stream, index) => {
        stream.write = kept[index] ?? stream.write;
      });
    },
  };
}
