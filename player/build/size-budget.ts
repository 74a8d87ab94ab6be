import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });
}

/** Prints the gzipped size of every file of the player, and fails the build when together they pass the budget. */
export function sizeBudget(folder: string, budgetBytes: number): Plugin {
  return {
    name: 'entracte-size-budget',
    closeBundle() {
      const sizes = filesIn(folder).map((path) => ({
        name: relative(folder, path),
        bytes: gzipSync(readFileSync(path), { level: 9 }).length,
      }));
      const total = sizes.reduce((sum, file) => sum + file.bytes, 0);
      const lines = sizes.map((file) => `  ${file.name}: ${kilobytes(file.bytes)}`);
      process.stdout.write(
        `player, gzipped:\n${lines.join('\n')}\n  in all: ${kilobytes(total)} of ${kilobytes(budgetBytes)}\n`,
      );
      if (total > budgetBytes)
        throw new Error(`the player is ${kilobytes(total - budgetBytes)} over its budget`);
    },
  };
}
