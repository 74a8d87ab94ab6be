import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { shellFiles } from './build/shell-files.js';
import { sizeBudget } from './build/size-budget.js';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const { version } = JSON.parse(readFileSync(here('../package.json'), 'utf8')) as { version: string };
const base = '/player/';
const outDir = here('../dist/player');

/** Everything a screen ever loads, gzipped. */
const BUDGET_BYTES = 45_000;

export default defineConfig({
  root: here('.'),
  base,
  define: { __APP_VERSION__: JSON.stringify(version) },
  plugins: [shellFiles(base), sizeBudget(outDir, BUDGET_BYTES)],
  build: {
    outDir,
    emptyOutDir: true,
    target: ['chrome79', 'es2019'],
    cssTarget: 'chrome79',
    modulePreload: false,
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: {
      input: { player: here('index.html'), sw: here('src/worker/sw.ts') },
      output: {
        entryFileNames: (chunk) => (chunk.name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js'),
      },
    },
  },
});
