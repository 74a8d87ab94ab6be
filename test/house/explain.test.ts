import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = process.cwd();

const entracte = (...args: readonly string[]): Promise<{ code: number; out: string; complaints: string }> =>
  new Promise((resolve, reject) => {
    execFile(join(ROOT, 'bin', 'entracte.mjs'), args, { cwd: tmpdir() }, (error, out, complaints) => {
      const code = error === null ? 0 : error.code;
      if (typeof code === 'number') resolve({ code, out, complaints });
      else reject(new Error('the command did not run', { cause: error }));
    });
  });

describe('entracte explain', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'entracte-explain-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const pairsOf = async (text: string): Promise<Awaited<ReturnType<typeof entracte>>> => {
    const path = join(folder, 'pairs.csv');
    await writeFile(path, text);
    return entracte('explain', '--pairs', path);
  };

  test('[RE0] [CX52] says relevance with its parts and the reason in both languages', async () => {
    const words = ['--activity', 'bijouterie', '--product', 'wedding photography', '--season', '2026-06-15'];
    const { code, out } = await entracte('explain', ...words, '--distance-km', '3');
    expect(code).toBe(0);
    expect(out).toContain('la photographie de mariage va avec les bagues de fiançailles.');
    expect(out).toContain('wedding photography goes with engagement rings.');
    expect(out).toMatch(/^complement +0\.81 +0\.950/m);
    const data = JSON.parse((await entracte('explain', ...words, '--json')).out) as Record<string, unknown>;
    expect(data).toMatchObject({
      activityId: 'jeweller',
      productId: 'wedding-photography',
      verdict: 'fits',
      kind: 'goes-with',
      ruleIds: ['RE1', 'RE6', 'RE7'],
    });
  });

  test.each([
    [
      ['--activity', 'zorglub', '--product', 'pain'],
      'no activity is called "zorglub"; the nearest names are: ',
    ],
    [['--activity', 'bakery', '--product', 'flurbnox'], 'no product or service is called "flurbnox"'],
    [['--activity', 'bakery', '--product', 'jam', '--season', '2026-13-01'], '--season takes a date'],
    [['--activity', 'bakery', '--product', 'jam', '--distance-km', 'far'], '--distance-km takes kilometres'],
    [['--activity', 'bakery'], 'explain needs --activity and --product, or --pairs'],
    [['--pairs', '/nowhere.csv'], '/nowhere.csv cannot be read (ENOENT)'],
    [['--pairs', 'x.csv', '--activity', 'bakery'], 'explain takes either --pairs'],
  ])('refuses %j', async (args, complaint) => {
    const answer = await entracte('explain', ...args);
    expect({ code: answer.code, out: answer.out }).toEqual({ code: 2, out: '' });
    expect(answer.complaints).toContain(complaint);
  });

  test('[CX52] judges the pairs of a file, one JSON line each, whatever else stands in it', async () => {
    const { code, out } = await pairsOf(
      'note,product,activity\r\n"a ""b"", c",online casino,barber\r\n,confiture,boulangerie\r\n,,\r\n',
    );
    expect(code).toBe(0);
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toMatchObject([
      { activity: 'barber', product: 'online casino', productId: 'online-casino', verdict: 'refused' },
      { activity: 'boulangerie', activityId: 'bakery', productId: 'honey-and-jam', verdict: 'fits' },
      { activity: '', activityId: null, productId: null, verdict: 'refused', ruleIds: ['CX52'] },
    ]);
    expect(Object.keys(lines[0] ?? {})).toEqual([
      'activity',
      'product',
      'activityId',
      'productId',
      'verdict',
      'score',
      'kind',
      'ruleIds',
      'reason',
    ]);
  });

  test('refuses a file that is not a table of pairs, and prints nothing', async () => {
    const columns = await pairsOf('activity;product\nbarber;beer\n');
    expect({ code: columns.code, out: columns.out }).toEqual({ code: 2, out: '' });
    expect(columns.complaints).toContain('has no column activity and no column product');
    const quote = await pairsOf('activity,product\nbarber,"beer\n');
    expect({ code: quote.code, out: quote.out }).toEqual({ code: 2, out: '' });
    expect(quote.complaints).toContain('record 2: a quote is opened and never closed');
  });
});
