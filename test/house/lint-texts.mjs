/**
 * Lints texts as if they were files of the house: a JSON list of `{ path, text, typed }` on standard input, the list of
 * rule names found in each on standard output. In a process of its own, as ESLint is when `npm run check` runs it.
 * `typed` texts take the place of a file that exists, because only those belong to a TypeScript project.
 */
import { ESLint } from 'eslint';
import { join } from 'node:path';
import { text as readAll } from 'node:stream/consumers';
import tseslint from 'typescript-eslint';

const root = new URL('../..', import.meta.url).pathname;
const configFile = join(root, '.config', 'eslint.config.mjs');

const typed = new ESLint({ cwd: root, overrideConfigFile: configFile });
const untyped = new ESLint({
  cwd: root,
  overrideConfigFile: configFile,
  overrideConfig: [tseslint.configs.disableTypeChecked],
});

const cases = JSON.parse(await readAll(process.stdin));
const found = [];
for (const { path, text, typed: needsTypes } of cases) {
  const [result] = await (needsTypes ? typed : untyped).lintText(text, { filePath: join(root, path) });
  found.push(result.messages.map((message) => message.ruleId ?? `fatal: ${message.message}`));
}
console.log(JSON.stringify(found));
