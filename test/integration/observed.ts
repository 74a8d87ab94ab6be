import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ENTITIES } from '../../src/persistence/entities/index.js';
import { managerOf } from '../../src/persistence/session.js';
import { rowsOf } from '../../src/persistence/sql.js';
import { Store } from '../../src/persistence/store.js';
import type { TestApp } from '../support/app.js';

/** How many rows every table holds, and how many files are kept: what a refused request leaves as it was. */
export async function stored(app: TestApp): Promise<Readonly<Record<string, number>>> {
  const { reader } = app.app.get(Store);
  const { connection } = managerOf(reader);
  const counts = ENTITIES.map(
    (entity) =>
      `SELECT '${entity.name}' AS entity, COUNT(*) AS held FROM ${connection.getMetadata(entity).tableName}`,
  );
  const rows = await rowsOf(reader, counts.join(' UNION ALL '));
  const files = ['media', 'uploads'].map(
    async (folder) => [folder, (await readdir(join(app.config.dataDir, folder))).length] as const,
  );
  return Object.fromEntries([
    ...rows.map((row) => [String(row['entity']), Number(row['held'])] as const),
    ...(await Promise.all(files)),
  ]);
}

/** What this process writes to its log from now on, until `stop`. */
export function recordOutput(): { readonly text: () => string; readonly stop: () => void } {
  const lines: string[] = [];
  const streams = [process.stdout, process.stderr] as const;
  const kept = streams.map((stream) => stream.write);
  const record = (chunk: string | Uint8Array): boolean => {
    lines.push(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8'));
    return true;
  };
  for (const stream of streams) stream.write = record;
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
