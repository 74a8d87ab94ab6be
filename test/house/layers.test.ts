import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';

const ROOT = process.cwd();
const CONFIG = join(ROOT, '.config', 'dependency-cruiser.cjs');
const CRUISER = join(ROOT, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');

interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: { readonly name: string };
}

/** Cruises folders below `cwd` with the rules of the house. */
function cruise(cwd: string, folders: readonly string[]): Promise<readonly Violation[]> {
  const args = [CRUISER, '--config', CONFIG, '--output-type', 'json', ...folders];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { cwd, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      if (stdout === '') {
        reject(new Error(`dependency-cruiser said nothing: ${stderr}`, { cause: error }));
        return;
      }
      const report = JSON.parse(stdout) as { summary: { violations: readonly Violation[] } };
      resolve(report.summary.violations);
    });
  });
}

/** [the file that imports, what it imports, the rule that refuses it] */
const REFUSED: readonly (readonly [from: string, imported: string, rule: string])[] = [
  ['src/core/base/a.ts', 'src/core/context/x.ts', 'core-base-imports-nothing-later'],
  ['src/core/context/a.ts', 'src/core/eligibility/x.ts', 'core-context-imports-nothing-later'],
  ['src/core/eligibility/a.ts', 'src/core/playlist/x.ts', 'core-eligibility-imports-nothing-later'],
  ['src/core/flow/a.ts', 'src/core/inventory/x.ts', 'core-flow-imports-nothing-later'],
  ['src/core/allocation/a.ts', 'src/core/booking/x.ts', 'core-allocation-imports-nothing-later'],
  ['src/core/booking/a.ts', 'src/core/playlist/x.ts', 'core-booking-imports-nothing-later'],
  ['src/core/proof/a.ts', 'src/core/report/x.ts', 'core-proof-imports-nothing-later'],
  ['src/core/playlist/density.ts', 'src/core/playlist/x.ts', 'density-is-a-leaf'],
  ['src/core/report/node.ts', 'node:fs', 'core-is-pure'],
  ['src/core/report/package.ts', 'zod', 'core-is-pure'],
  ['src/core/report/wire.ts', 'src/wire/x.ts', 'core-is-pure'],
  ['src/core/report/platform.ts', 'src/platform/x.ts', 'core-is-pure'],
  ['src/wire/a.ts', 'src/core/base/x.ts', 'wire-imports-nothing-of-ours'],
  ['src/platform/a.ts', 'src/persistence/x.ts', 'platform-is-below'],
  ['src/platform/b.ts', 'src/modules/accounts/x.ts', 'platform-is-below'],
  ['src/persistence/a.ts', 'src/modules/accounts/x.ts', 'persistence-knows-core-and-platform'],
  ['src/persistence/b.ts', 'src/wire/x.ts', 'persistence-knows-core-and-platform'],
  ['migrations/a.ts', 'src/modules/accounts/x.ts', 'migrations-stand-alone'],
  ['src/modules/accounts/a.ts', 'src/modules/venues/x.ts', 'module-accounts-imports-nothing-later'],
  ['src/modules/campaigns/a.ts', 'src/modules/delivery/x.ts', 'module-campaigns-imports-nothing-later'],
  ['src/modules/delivery/a.ts', 'src/modules/demo/x.ts', 'module-delivery-imports-nothing-later'],
  ['src/modules/venues/typeorm.ts', 'typeorm', 'typeorm-stays-in-persistence'],
  ['src/modules/venues/sqlite.ts', 'sqlite3', 'typeorm-stays-in-persistence'],
  ['src/modules/venues/player.ts', 'player/src/x.ts', 'modules-import-downwards'],
  ['src/modules/venues/dev.ts', 'fast-check', 'not-to-dev-dependencies'],
  ['src/modules/venues/support.ts', 'test/support/x.ts', 'not-to-tests'],
  ['src/main.ts', 'src/modules/elsewhere/x.ts', 'modules-are-listed'],
  ['player/src/a.ts', 'src/core/eligibility/x.ts', 'player-imports'],
  ['player/src/b.ts', 'src/platform/x.ts', 'player-imports'],
  ['player/src/c.ts', 'react', 'player-packages'],
  ['console/src/a.ts', 'src/core/base/x.ts', 'console-imports'],
  ['console/src/b.ts', 'src/modules/venues/x.ts', 'console-imports'],
  ['src/modules/venues/missing.ts', './not-there.js', 'no-unresolvable'],
];

/** What the same rules must let through, so that a rule that refuses everything is noticed. */
const ALLOWED: readonly (readonly [from: string, imported: string])[] = [
  ['src/core/booking/may.ts', 'src/core/playlist/density.ts'],
  ['src/core/report/may.ts', 'src/core/base/x.ts'],
  ['src/core/base/may.test.ts', 'fast-check'],
  ['src/wire/may.ts', 'zod'],
  ['src/persistence/may.ts', 'typeorm'],
  ['migrations/may.ts', 'typeorm'],
  ['src/modules/demo/may.ts', 'src/modules/transparency/x.ts'],
  ['src/modules/venues/may.ts', 'src/modules/accounts/x.ts'],
  ['player/src/may.ts', 'src/core/proof/x.ts'],
  ['player/src/socket.ts', 'socket.io-client'],
  ['console/src/may.ts', 'src/wire/x.ts'],
];

const specifier = (from: string, imported: string): string => {
  if (!/^(src|player|console|migrations|test)\//.test(imported)) return imported;
  const path = relative(dirname(from), imported).replace(/\.ts$/, '.js');
  return path.startsWith('.') ? path : `./${path}`;
};

describe('the layers of the house', () => {
  let fixture: string;
  let violations: readonly Violation[];

  const write = async (path: string, text: string): Promise<void> => {
    await mkdir(dirname(join(fixture, path)), { recursive: true });
    await writeFile(join(fixture, path), text);
  };

  beforeAll(async () => {
    fixture = await mkdtemp(join(tmpdir(), 'entracte-layers-'));
    await copyFile(join(ROOT, 'package.json'), join(fixture, 'package.json'));
    await symlink(join(ROOT, 'node_modules'), join(fixture, 'node_modules'));
    const cases = [...REFUSED, ...ALLOWED];
    for (const [, imported] of cases) {
      if (specifier('x.ts', imported) !== imported) await write(imported, 'export const here = 1;\n');
    }
    for (const [from, imported] of cases) await write(from, `import '${specifier(from, imported)}';\n`);
    await write('src/modules/proof/one.ts', "import './two.js';\nexport const one = 1;\n");
    await write('src/modules/proof/two.ts', "import './one.js';\nexport const two = 2;\n");
    await write('src/modules/proof/alone.ts', 'export const alone = 1;\n');
    await write(
      'src/core/context/typed.ts',
      "import type { here } from '../playlist/x.js';\nexport type T = typeof here;\n",
    );
    violations = await cruise(fixture, ['src', 'migrations', 'player', 'console']);
  }, 60_000);

  afterAll(async () => {
    await rm(fixture, { recursive: true, force: true });
  });

  const rulesAgainst = (file: string): readonly string[] =>
    violations.filter((violation) => violation.from === file).map((violation) => violation.rule.name);

  test.each(REFUSED)('%s may not import %s (%s)', (from, _imported, rule) => {
    expect(rulesAgainst(from)).toContain(rule);
  });

  test.each(ALLOWED)('%s may import %s', (from) => {
    expect(rulesAgainst(from)).toEqual([]);
  });

  test('an import of types alone is an import', () => {
    expect(rulesAgainst('src/core/context/typed.ts')).toContain('core-context-imports-nothing-later');
  });

  test('a cycle is refused', () => {
    expect(rulesAgainst('src/modules/proof/one.ts')).toContain('no-cycles');
  });

  test('a file that nobody imports and that imports nobody is refused', () => {
    expect(rulesAgainst('src/modules/proof/alone.ts')).toContain('no-dead-files');
  });

  test('the house itself keeps its layers', async () => {
    const found = await cruise(ROOT, ['src', 'migrations', 'player', 'console']);
    expect(found.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)).toEqual([]);
  }, 60_000);
});
