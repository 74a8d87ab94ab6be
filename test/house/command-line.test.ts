import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { access, constants, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = process.cwd();

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly complaints: string;
}

/** Runs a clone's command the way a shell does: by its own first line, so that it must be executable. */
const entracte = (clone: string, ...args: readonly string[]): Promise<Outcome> =>
  entracteIn({}, clone, ...args);

function entracteIn(
  environment: Readonly<Record<string, string | undefined>>,
  clone: string,
  ...args: readonly string[]
): Promise<Outcome> {
  const options = { cwd: tmpdir(), env: { ...process.env, ...environment } };
  return new Promise((resolve, reject) => {
    execFile(join(clone, 'bin', 'entracte.mjs'), args, options, (error, out, complaints) => {
      const code = error === null ? 0 : error.code;
      if (typeof code === 'number') resolve({ code, out, complaints });
      else reject(new Error('the command did not run', { cause: error }));
    });
  });
}

describe('the command line', () => {
  let clone: string;
  let built: string;

  beforeAll(async () => {
    clone = await mkdtemp(join(tmpdir(), 'entracte-clone-'));
    built = await mkdtemp(join(tmpdir(), 'entracte-built-'));
    for (const folder of [clone, built]) {
      await cp(join(ROOT, 'package.json'), join(folder, 'package.json'));
      await cp(join(ROOT, 'bin'), join(folder, 'bin'), { recursive: true });
    }
    await mkdir(join(built, 'dist', 'src', 'cli'), { recursive: true });
    const echo = (name: string): string =>
      `process.stdout.write(${JSON.stringify(name)} + ' ' + process.argv.slice(2).join(' '));\n`;
    await writeFile(join(built, 'dist', 'src', 'main.js'), echo('server'));
    await writeFile(join(built, 'dist', 'src', 'cli', 'main.js'), echo('cli'));
  });

  afterAll(async () => {
    await rm(clone, { recursive: true, force: true });
    await rm(built, { recursive: true, force: true });
  });

  test('is executable as committed', async () => {
    await expect(access(join(ROOT, 'bin', 'entracte.mjs'), constants.X_OK)).resolves.toBeUndefined();
  });

  test('says what it is and its version without a build', async () => {
    const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as { version: string };
    expect(await entracte(clone, '--version')).toEqual({ code: 0, out: `${version}\n`, complaints: '' });
    const help = await entracte(clone, '--help');
    expect(help.code).toBe(0);
    expect(help.out).toContain('entracte start');
    expect(help.out).toContain('Example: entracte operator create --email');
    expect(await entracte(clone)).toEqual(help);
  });

  test.each([[['start', '--help']], [['help', 'operator', 'create']], [['operator', 'create', '-h']]])(
    'explains one command: %j',
    async (args) => {
      const { code, out } = await entracte(clone, ...args);
      expect(code).toBe(0);
      expect(out).toMatch(/^Usage: entracte (start|operator create)/);
      expect(out).toContain('Example: ');
      expect(out).toContain('-h, --help');
    },
  );

  test.each([[['operator']], [['operator', '--help']], [['help', 'operator']], [['--help', 'operator']]])(
    'explains the commands of a group: %j',
    async (args) => {
      const { code, out, complaints } = await entracte(clone, ...args);
      expect({ code, complaints }).toEqual({ code: 0, complaints: '' });
      expect(out).toMatch(/^Usage: entracte operator <command>/);
      expect(out).toContain('entracte operator create --email <address> [--json]');
      expect(out).toContain('Example: entracte operator create');
      expect(out).not.toContain('entracte start');
    },
  );

  test.each([[['start']], [['operator', 'create', '--email', 'ana@network.example']]])(
    'without a build, %j says how to build and does nothing',
    async (args) => {
      const { code, out, complaints } = await entracte(clone, ...args);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(complaints).toContain('not built yet');
      expect(complaints).toContain('npm ci');
    },
  );

  test('with a build, start runs the server and the rest runs the tools, with the arguments as given', async () => {
    expect(await entracte(built, 'start')).toEqual({ code: 0, out: 'server start', complaints: '' });
    const created = await entracte(built, 'operator', 'create', '--email', 'ana@network.example');
    expect(created).toEqual({
      code: 0,
      out: 'cli operator create --email ana@network.example',
      complaints: '',
    });
    const inline = await entracte(built, 'operator', 'create', '--email=ana@network.example');
    expect(inline.out).toBe('cli operator create --email=ana@network.example');
    const data = await entracte(built, 'operator', 'create', '--json', '--email', 'ana@network.example');
    expect(data.out).toBe('cli operator create --json --email ana@network.example');
  });

  test('operator reset-password explains itself and is passed on as given', async () => {
    const help = await entracte(clone, 'operator', 'reset-password', '--help');
    expect([help.code, help.out.split('\n')[0]]).toEqual([
      0,
      'Usage: entracte operator reset-password --email <address> [--json]',
    ]);
    const run = await entracte(built, 'operator', 'reset-password', '--email', 'ana@network.example');
    expect(run.out).toBe('cli operator reset-password --email ana@network.example');
  });

  test.each([
    [['stop'], 'no command "stop"'],
    [['operator', 'make'], 'no command "operator make"'],
    [['operator', 'delete', '--email', 'a@b.example'], 'There is no command "operator delete"'],
    [['help', 'stop'], 'no command "stop"'],
    [['--nothing'], '"entracte" has no option --nothing'],
    [['operator', '--nothing'], '"entracte operator" has no option --nothing'],
    [['operator', 'create'], '--email is missing'],
    [['operator', 'create', '--email'], '--email needs a value'],
    [['operator', 'create', '--email='], '--email needs a value'],
    [['operator', 'create', '--email', 'a@b.example', '--email', 'c@d.example'], '--email is given twice'],
    [
      ['operator', 'create', '--name', 'Ana'],
      'has no option --name. Its options are: --email, --json, --help',
    ],
    [['operator', 'create', '--json=1', '--email', 'a@b.example'], '--json takes no value'],
    [['operator', 'create', '--email', 'a@b.example', 'Ana'], '"Ana" means nothing'],
    [['start', 'now'], '"now" means nothing'],
    [['start', '--port', '80'], '"entracte start" has no option --port'],
    [['taxonomy', 'report'], '<shops.csv> is missing'],
    [['taxonomy', 'report', 'a.csv', 'b.csv'], '"b.csv" means nothing'],
    [['taxonomy', 'report', 'a.csv', '--all'], 'has no option --all'],
    [['suggest', 'Chez', 'Léa'], 'Put the text in quotes: entracte suggest "…"'],
    [['suggest', '--json'], '<text> is missing'],
  ])('refuses %j', async (args, said) => {
    const { code, out, complaints } = await entracte(built, ...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(complaints).toContain(said);
  });
});

describe('the command line of the build', () => {
  let dataDir: string;

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'entracte-cli-'));
  });
  afterAll(() => rm(dataDir, { recursive: true, force: true }));

  const run = (environment: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<Outcome> =>
    // The folder's own SQLite file, whatever database this run of the tests was given.
    entracteIn(
      { DATABASE_URL: undefined, DATA_DIR: dataDir, PUBLIC_URL: 'https://ads.example.org', ...environment },
      ROOT,
      ...args,
    );

  test('invites an operator, in words or as data, and refuses an address in no form of one', async () => {
    const said = await run({}, 'operator', 'create', '--email', 'Ana@Network.example');
    expect({ code: said.code, complaints: said.complaints }).toEqual({ code: 0, complaints: '' });
    expect(said.out).toMatch(/https:\/\/ads\.example\.org\/console\/invitation\?token=[\w-]{43}\n$/);
    const data = await run({}, 'operator', 'create', '--json', '--email=ben@network.example');
    expect(data.code).toBe(0);
    const { email, url, expiresAt } = JSON.parse(data.out) as Record<string, string>;
    expect(email).toBe('ben@network.example');
    expect(url).toMatch(/^https:\/\/ads\.example\.org\/console\/invitation\?token=/);
    expect(new Date(expiresAt ?? '').toISOString()).toBe(expiresAt);
    const wrong = await run({}, 'operator', 'create', '--email', 'ana');
    expect({ code: wrong.code, out: wrong.out }).toEqual({ code: 2, out: '' });
    expect(wrong.complaints).toContain('--email somebody@example.com');
  });

  test('resets no password of somebody who has none yet', async () => {
    await run({}, 'operator', 'create', '--email', 'eve@network.example');
    const { code, complaints } = await run(
      {},
      'operator',
      'reset-password',
      '--email',
      'eve@network.example',
    );
    expect([code, complaints]).toEqual([
      1,
      'entracte: eve@network.example has not used the invitation yet: run operator create again\n',
    ]);
  });

  test('says by its status that the work could not be done, and by a line why', async () => {
    const { code, out, complaints } = await run(
      { PORT: 'abc' },
      'operator',
      'create',
      '--email',
      'cleo@network.example',
    );
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(complaints).toMatch(/^entracte: .*\n +PORT: /);
  });

  test.each([
    [{ DATA_DIR: '/proc/nope' }, 'DATA_DIR: /proc/nope is no folder'],
    [{ DATA_DIR: join(ROOT, 'package.json') }, 'package.json is no folder'],
    [
      { DATABASE_URL: 'postgres://u:hidden@127.0.0.1:1/x' },
      'DATABASE_URL: cannot use the database 127.0.0.1:1/x',
    ],
  ])('a setting that cannot be used is named by a tool and by a start: %j', async (environment, said) => {
    const invited = await run(environment, 'operator', 'create', '--email', 'dora@network.example');
    const started = await run(environment, 'start');
    for (const { code, out, complaints } of [invited, started]) {
      expect(code).toBe(1);
      expect((out + complaints).trimEnd().split('\n')).toEqual([expect.stringContaining(said)]);
      expect(out + complaints).not.toContain('hidden');
    }
  });

  test.each([
    [{ TLS_CERT: '/nope/cert.pem', TLS_KEY: '/nope/key.pem' }, 'TLS_CERT: /nope/cert.pem cannot be read'],
    [{ TLS_CERT: join(ROOT, 'package.json'), TLS_KEY: join(ROOT, 'package.json') }, 'TLS_CERT, TLS_KEY: '],
    [{ HOST: '192.0.2.1' }, 'HOST: 192.0.2.1 is no address of this machine'],
  ])('a start names what it cannot use: %j', async (environment, said) => {
    const { code, out, complaints } = await run({ ...environment, DEMO: '0', PORT: '0' }, 'start');
    expect(code).toBe(1);
    expect((out + complaints).trimEnd().split('\n').at(-1)).toContain(said);
    expect(out + complaints).not.toMatch(/\n +at /);
  });

  test('a start on a busy port names PORT', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const PORT = String((other.address() as AddressInfo).port);
    const { code, out, complaints } = await run({ DEMO: '0', HOST: '127.0.0.1', PORT }, 'start');
    other.close();
    expect(code).toBe(1);
    expect(out + complaints).toContain(`PORT: ${PORT} is in use by another program`);
    expect(out + complaints).not.toMatch(/\n +at /);
  });

  test('reports on a register of shops, for people or as data', async () => {
    const file = join(dataDir, 'shops.csv');
    await writeFile(
      file,
      'tag,category_fr,name,cuisine\nshop=florist,,"Rose, ""la"" fleur",\namenity=restaurant,,Napoli,pizza\n,Autre,Chez Léa,\n',
    );
    const said = await run({}, 'taxonomy', 'report', file);
    expect({ code: said.code, complaints: said.complaints }).toEqual({ code: 0, complaints: '' });
    expect(said.out).toMatch(/1 +florist +2>216 +202 +tag +yes +Rose, "la" fleur\n/);
    expect(said.out).toMatch(/resolved +2 +66\.7 %\n/);
    expect(said.out).toMatch(/Unresolved:\nAutre +1\n/);
    const data = await run({}, 'taxonomy', 'report', '--json', file);
    expect(JSON.parse(data.out)).toMatchObject({
      total: 3,
      resolved: 2,
      confirmed: 2,
      rows: [
        { row: 1, activity: 'florist', openOoh12: [2, 216], openOoh11: 202, foundBy: 'tag' },
        { row: 2, activity: 'pizzeria', foundBy: 'tag', refinedBy: 'cuisine', confirmed: true },
        { row: 3, activity: null, foundBy: null },
      ],
    });
  });

  test.each([
    ['id,town\n1,Paris\n', 'has none of the columns tag, category_fr'],
    ['tag,name\nshop=bakery\n', 'record 2: the number of cells'],
    ['tag\n"shop=bakery\n', 'record 2: a quote is opened and never closed'],
    ['', 'record 1: the file is empty'],
  ])('a register that cannot be read is refused by its record: %j', async (text, said) => {
    const file = join(dataDir, 'bad.csv');
    await writeFile(file, text);
    const { code, out, complaints } = await run({}, 'taxonomy', 'report', file);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(complaints).toContain(said);
  });

  test('a file that is not there or not text is refused', async () => {
    const absent = await run({}, 'taxonomy', 'report', join(dataDir, 'absent.csv'));
    expect(absent).toMatchObject({ code: 2, out: '' });
    expect(absent.complaints).toContain('ENOENT');
    const binary = join(dataDir, 'binary.csv');
    await writeFile(binary, new Uint8Array([0xff, 0xfe, 0x00, 0x80]));
    expect((await run({}, 'taxonomy', 'report', binary)).complaints).toContain('not UTF-8');
  });

  test('suggests from words, and says so when it knows none of them', async () => {
    const said = await run({}, 'suggest', 'Chez Léa, pain au levain et viennoiseries');
    expect(said.out).toMatch(/^activity +confidence +name +words\nbakery /);
    const data = await run({}, 'suggest', '--json', 'Opticien, lunettes');
    expect(JSON.parse(data.out)).toMatchObject({
      activities: [{ id: 'optician', name: { fr: 'Opticien' } }],
      products: expect.arrayContaining([expect.objectContaining({ id: 'glasses' })]),
    });
    expect((await run({}, 'suggest', 'xyzzy')).out).toMatch(/^No word of this text/);
    expect(await run({}, 'suggest', 'x'.repeat(2001))).toMatchObject({ code: 2, out: '' });
  });

  test('a start that fails in production logs one line of JSON', async () => {
    const { code, out, complaints } = await run({ NODE_ENV: 'production', PORT: 'abc' }, 'start');
    expect(code).toBe(1);
    const [line = '', ...more] = (out + complaints).trimEnd().split('\n');
    expect(more).toEqual([]);
    expect(JSON.parse(line)).toMatchObject({
      timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      level: 'error',
      context: 'entracte',
    });
    expect(line).toContain('PORT');
  });
});
