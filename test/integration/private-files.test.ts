import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

describe('the data folder', () => {
  let parent: string;
  let dataDir: string;

  beforeEach(async () => {
    parent = await mkdtemp(join(tmpdir(), 'entracte-modes-'));
    dataDir = join(parent, 'data');
  });
  afterEach(() => rm(parent, { recursive: true, force: true }));

  /** Starts a built program under the usual umask of a shell, which lets everybody read. */
  const start = (program: string, ...args: readonly string[]): ChildProcess =>
    spawn(
      '/bin/sh',
      ['-c', 'umask 022; exec "$@"', 'sh', process.execPath, join('dist', 'src', program), ...args],
      {
        env: {
          PATH: process.env['PATH'],
          NODE_ENV: 'production',
          PORT: '0',
          HOST: '127.0.0.1',
          DATA_DIR: dataDir,
        },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );

  /** What others than the owner may do with the folder and each file in it, by name. */
  async function open(): Promise<Readonly<Record<string, number>>> {
    const names = ['.', ...(await readdir(dataDir))];
    const modes = await Promise.all(
      names.map(async (name) => [name, (await stat(join(dataDir, name))).mode & 0o077] as const),
    );
    return Object.fromEntries(modes.filter(([, mode]) => mode !== 0));
  }

  test('made by the command line is for its own user alone', async () => {
    const command = start(join('cli', 'main.js'), 'operator', 'create', '--email', 'ana@network.example');
    command.stdout?.resume();
    expect(await once(command, 'exit')).toEqual([0, null]);
    expect(await readdir(dataDir)).toContain('entracte.sqlite');
    expect(await open()).toEqual({});
  });

  test('made by the server is for its own user alone', async () => {
    const server = start('main.js');
    const ended = once(server, 'exit');
    try {
      for await (const text of server.stdout ?? []) if (String(text).includes('ready at')) break;
      expect(await readdir(dataDir)).toContain('entracte.sqlite');
      expect(await open()).toEqual({});
    } finally {
      server.kill('SIGTERM');
      await ended;
    }
  });
});
