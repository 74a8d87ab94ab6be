import { beforeAll, describe, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { json, text as readAll } from 'node:stream/consumers';

interface Case {
  readonly path: string;
  readonly text: string;
  readonly rule: string | null;
  /** Needs type information, so it stands in for a file that exists. */
  readonly typed?: boolean;
}

const CORE = 'src/core/eligibility/a-rule.ts';
const MODULE = 'src/modules/delivery/delivery.gateway.ts';

const CASES: readonly Case[] = [
  { path: CORE, text: 'export const at = Date.now();', rule: 'no-restricted-globals' },
  { path: CORE, text: 'export const at = new Date(0);', rule: 'no-restricted-globals' },
  { path: CORE, text: 'export const n = Math.random();', rule: 'no-restricted-properties' },
  { path: CORE, text: "export const e = process.env['X'];", rule: 'no-restricted-globals' },
  { path: CORE, text: 'setTimeout(() => undefined, 1);', rule: 'no-restricted-globals' },
  { path: CORE, text: 'export class Rule {}', rule: 'no-restricted-syntax' },
  {
    path: CORE,
    text: "export const no = (): never => { throw new Error('no'); };",
    rule: 'no-restricted-syntax',
  },
  { path: CORE, text: 'export const z = new Intl.NumberFormat();', rule: 'no-restricted-globals' },
  {
    path: CORE,
    text: 'export const order = (a: string, b: string) => a.localeCompare(b);',
    rule: 'no-restricted-properties',
  },
  { path: CORE, text: "import 'zod';", rule: 'no-restricted-imports' },
  { path: CORE, text: "export const later = () => import('./x.js');", rule: 'no-restricted-syntax' },
  {
    path: 'src/core/base/result.ts',
    text: "export function bug(): never { throw new Error('bug'); }",
    rule: null,
  },
  { path: 'src/core/base/local-time.ts', text: 'export const z = new Intl.DateTimeFormat();', rule: null },
  {
    path: 'src/core/base/local-time.ts',
    text: 'export const at = Date.now();',
    rule: 'no-restricted-globals',
  },
  { path: 'src/core/eligibility/a.test.ts', text: 'export const at = new Date(0);', rule: null },

  {
    path: MODULE,
    text: "import { DataSource } from 'typeorm';\nexport const d = DataSource;",
    rule: 'no-restricted-imports',
  },
  {
    path: 'src/persistence/a.ts',
    text: "import { DataSource } from 'typeorm';\nexport const d = DataSource;",
    rule: null,
  },
  {
    path: 'migrations/1-a.ts',
    text: "import { DataSource } from 'typeorm';\nexport const d = DataSource;",
    rule: null,
  },
  { path: MODULE, text: 'export const at = Date.now();', rule: 'no-restricted-syntax' },
  { path: MODULE, text: 'export const at = new Date();', rule: 'no-restricted-syntax' },
  { path: MODULE, text: 'export const at = new Date(0);', rule: null },
  {
    path: MODULE,
    text: "import { forwardRef } from '@nestjs/common';\nexport const f = forwardRef;",
    rule: 'no-restricted-imports',
  },
  { path: MODULE, text: 'export default 1;', rule: 'no-restricted-exports' },
  { path: MODULE, text: 'const a = 1;\nexport { a as default };', rule: 'no-restricted-exports' },
  { path: MODULE, text: "console.log('here');", rule: 'no-console' },
  { path: MODULE, text: "export enum Kind { A = 'a' }", rule: 'no-restricted-syntax' },
  { path: MODULE, text: 'export const x: any = 1;', rule: '@typescript-eslint/no-explicit-any' },
  { path: MODULE, text: '// TODO later\nexport const x = 1;', rule: 'no-warning-comments' },
  { path: MODULE, text: 'export const x = 1;\n'.repeat(401), rule: 'max-lines' },
  { path: 'bin/tool.mjs', text: "console.log('here');", rule: null },
  { path: 'player/vite.config.ts', text: 'export default {};', rule: null },

  {
    path: MODULE,
    text: 'export const who = (socket: S) => socket.handshake.address;',
    rule: 'no-restricted-syntax',
  },
  { path: MODULE, text: 'export const who = (req: R) => req.ip;', rule: 'no-restricted-syntax' },
  { path: MODULE, text: 'export const who = (request: R) => request.ips;', rule: 'no-restricted-syntax' },
  {
    path: MODULE,
    text: 'export const who = (req: R) => { const { ip } = req; return ip; };',
    rule: 'no-restricted-syntax',
  },
  { path: MODULE, text: "export const who = (h: H) => h['X-Forwarded-For'];", rule: 'no-restricted-syntax' },
  {
    path: MODULE,
    text: 'export const who = (r: R) => r.headers.forwarded;',
    rule: 'no-restricted-syntax',
  },
  {
    path: MODULE,
    text: 'export const who = (r: R) => { const { forwarded } = r.headers; return forwarded; };',
    rule: 'no-restricted-syntax',
  },
  {
    path: MODULE,
    text: 'export const who = (c: C) => c.socket.remoteAddress;',
    rule: 'no-restricted-syntax',
  },
  { path: 'src/platform/limits.ts', text: 'export const who = (req: R) => req.ip;', rule: null },
  {
    path: 'src/persistence/a.ts',
    text: 'export const who = (req: R) => req.ip;',
    rule: 'no-restricted-syntax',
  },
  { path: 'src/main.ts', text: 'export const who = (req: R) => req.ip;', rule: 'no-restricted-syntax' },

  {
    path: 'test/a.test.ts',
    text: "import { test, expect } from '@jest/globals';\ntest.only('a', () => { expect(1).toBe(1); });",
    rule: 'jest/no-focused-tests',
  },
  {
    path: 'test/a.test.ts',
    text: "import { test, expect } from '@jest/globals';\ntest.skip('a', () => { expect(1).toBe(1); });",
    rule: 'jest/no-disabled-tests',
  },
  {
    path: 'test/a.test.ts',
    text: "import { test, expect } from '@jest/globals';\ntest('a', () => { expect(1); });",
    rule: 'jest/valid-expect',
  },
  {
    path: 'test/a.test.ts',
    text: "import { test } from '@jest/globals';\ntest('a', () => { run(); });",
    rule: 'jest/expect-expect',
  },

  {
    path: 'src/core/base/result.ts',
    text: 'export const f = async (): Promise<number> => Promise.resolve(1);\nf();',
    rule: '@typescript-eslint/no-floating-promises',
    typed: true,
  },
  {
    path: 'src/core/base/result.ts',
    text: '/* eslint eqeqeq: off */\nexport const same = (a: number, b: number): boolean => a == b;',
    rule: 'eqeqeq',
    typed: true,
  },
  {
    // Nest injects by the class itself: a decorated class keeps its imports as values.
    path: 'test/house/layers.test.ts',
    text: [
      "import { Injectable } from '@nestjs/common';",
      "import { Reflector } from '@nestjs/core';",
      '@Injectable()',
      'export class Service {',
      '  constructor(private readonly reflector: Reflector) {}',
      "  told(): unknown { return this.reflector.get<unknown>('told', Service); }",
      '}',
    ].join('\n'),
    rule: null,
    typed: true,
  },
];

describe('the habits of the house', () => {
  let found: readonly (readonly string[])[];

  beforeAll(async () => {
    const linter = spawn(process.execPath, [join('test', 'house', 'lint-texts.mjs')], {
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const complaints = readAll(linter.stderr);
    const answer = json(linter.stdout);
    linter.stdin.end(JSON.stringify(CASES));
    found = (await answer.catch(async () => {
      throw new Error(`the linter answered nothing: ${await complaints}`);
    })) as readonly (readonly string[])[];
  }, 120_000);

  test.each(
    CASES.map(
      ({ path, text, rule }, at) =>
        [path, text.split('\n').at(-1)!.slice(0, 70), rule ?? 'nothing', at] as const,
    ),
  )('in %s, `%s` is met by %s', (_path, _text, _rule, at) => {
    const { rule } = CASES[at]!;
    if (rule === null) expect(found[at]).toEqual([]);
    else expect(found[at]).toContain(rule);
  });
});
