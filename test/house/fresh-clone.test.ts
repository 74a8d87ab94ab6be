import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const ROOT = process.cwd();
const START_MS = 30_000;
const run = promisify(execFile);

/** What a new user has after `git clone` and `npm ci`: the committed files, the packages, and the build. */
async function freshClone(folder: string): Promise<string> {
  const clone = join(folder, 'entracte');
  await run('git', ['clone', '--quiet', `file://${ROOT}`, clone]);
  await symlink(join(ROOT, 'node_modules'), join(clone, 'node_modules'));
  await cp(join(ROOT, 'dist'), join(clone, 'dist'), { recursive: true });
  return clone;
}

/** The address a started server says it listens at. */
function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      const address = /ready at (http:\/\/[\w.:]+)/.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.once('exit', () => {
      reject(new Error(`the server ended: ${said}`));
    });
  });
}

describe('a fresh clone', () => {
  let folder: string;
  let clone: string;
  let environment: NodeJS.ProcessEnv;
  const command = (): string => join(clone, 'bin', 'entracte.mjs');

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'entracte-fresh-'));
    clone = await freshClone(folder);
    const { PATH } = process.env;
    const dataDir = join(folder, 'data');
    environment = { PATH, NODE_ENV: 'production', DATA_DIR: dataDir, HOST: '127.0.0.1', PORT: '0' };
  }, START_MS);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('has a command that is committed as executable', async () => {
    const { stdout } = await run('git', ['ls-files', '-s', 'bin/entracte.mjs'], { cwd: clone });
    expect(stdout).toMatch(/^100755 /);
  });

  test(
    'makes its first operator by a link that works once',
    async () => {
      const email = 'ana@network.example';
      const { stdout } = await run(command(), ['operator', 'create', '--email', email], { env: environment });
      const token = /\/console\/invitation\?token=([\w-]+)/.exec(stdout)?.[1];
      expect(token).toBeDefined();
      const server = spawn(command(), ['start'], { env: environment });
      const ended = new Promise((resolve) => server.once('exit', resolve));
      try {
        const address = await addressOf(server);
        const accept = async (): Promise<{ status: number; body: unknown }> => {
          const answer = await fetch(`${address}/api/v1/invitations/accept`, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ token, password: 'correct horse battery', language: 'en' }),
          });
          return { status: answer.status, body: await answer.json() };
        };
        expect(await accept()).toMatchObject({ status: 201, body: { member: { email, role: 'owner' } } });
        expect(await accept()).toMatchObject({ status: 410, body: { code: 'INVITATION_INVALID' } });
      } finally {
        server.kill('SIGTERM');
        await ended;
      }
    },
    2 * START_MS,
  );
});
