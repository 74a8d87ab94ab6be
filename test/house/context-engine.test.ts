import { expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ACTIVITIES } from '../../src/core/context/activities.js';
import { COMPLEMENTS } from '../../src/core/context/complements.js';
import { PRODUCTS } from '../../src/core/context/products.js';

const ROOT = process.cwd();
const page = readFileSync(join(ROOT, 'docs', 'context-engine.md'), 'utf8');

/** The words of a command line; what stands between double quotes is one. */
const wordsOf = (command: string): string[] =>
  [...command.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);

const examples = [...page.matchAll(/```console\n\$ entracte (.+)\n([\s\S]*?)```/g)].map(
  ([, command = '', answer = '']) => ({ command, answer }),
);

test('the page for advertisers has examples', () => {
  expect(examples.length).toBeGreaterThanOrEqual(2);
});

test.each(examples)('the product still answers as the page says: $command', ({ command, answer }) => {
  const out = execFileSync(join(ROOT, 'bin', 'entracte.mjs'), wordsOf(command), { encoding: 'utf8' });
  expect(out).toBe(answer);
});

test('[CX11] and the knowledge base holds what the page says', () => {
  const held = [ACTIVITIES.length, PRODUCTS.length, COMPLEMENTS.length];
  const said = /More than (\d+) trades, (\d+) products and services, and ([\d,]+) links/.exec(page)?.slice(1);
  expect(said).toHaveLength(3);
  said?.forEach((text, index) => {
    expect(held[index]).toBeGreaterThan(Number(text.replace(',', '')));
  });
});
