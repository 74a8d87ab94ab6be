import { existsSync } from 'node:fs';

const folders = ['src', 'player', 'console', 'migrations', 'test', 'bench'].filter((folder) =>
  existsSync(new URL(`../${folder}`, import.meta.url)),
);

/** One Jest set-up for all tiers; SWC compiles, real ES modules run. */
export default {
  rootDir: '..',
  testEnvironment: 'node',
  roots: folders.map((folder) => `<rootDir>/${folder}`),
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
        },
        module: { type: 'es6' },
      },
    ],
  },
  globalSetup: '<rootDir>/.config/jest-setup.mjs',
  reporters: ['default', '<rootDir>/.config/jest-skips.mjs'],
  // Processes, not threads: tests open databases, sockets and browsers, and a thread that dies takes its neighbours.
  maxWorkers: 2,
  // ES modules of finished test files stay in memory; a worker that has grown this much is replaced between files.
  workerIdleMemoryLimit: '700MB',
  // One that is being replaced when the run ends must start before it can be told to stop; half a second, which is the
  // default, is too short for that on a busy machine, and the run would then complain of tests that leak.
  workerGracefulExitTimeout: 10_000,
  testTimeout: 20_000,
};
