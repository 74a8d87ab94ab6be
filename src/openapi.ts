import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { apiDocument } from './api-description.js';
import { startApp } from './app.js';
import { parseConfig } from './platform/config.js';
import { PACKAGE_ROOT } from './platform/package-root.js';
import { decideJsonSchema } from './wire/decide.js';

/**
 * Writes the description of the API to `docs/openapi.json` and that of the files of `entracte decide` to
 * `docs/decide.schema.json`, or with `--check` says whether the first is up to date.
 */
const FILE = join(PACKAGE_ROOT, 'docs', 'openapi.json');
const DECIDE_FILE = join(PACKAGE_ROOT, 'docs', 'decide.schema.json');

const dataDir = await mkdtemp(join(tmpdir(), 'entracte-openapi-'));
const config = parseConfig({ NODE_ENV: 'test', PORT: '0', HOST: '127.0.0.1', DATA_DIR: dataDir });
const { app } = await startApp(config, { logs: false });
const text = `${JSON.stringify(apiDocument(app), null, 2)}\n`;
await app.close();
await rm(dataDir, { recursive: true, force: true });

if (process.argv.includes('--check')) {
  const committed = await readFile(FILE, 'utf8').catch(() => '');
  if (committed !== text) {
    process.stderr.write('docs/openapi.json differs from the code: run `npm run openapi` and commit it.\n');
    process.exitCode = 1;
  } else process.stdout.write('docs/openapi.json is up to date.\n');
} else {
  await writeFile(FILE, text);
  await writeFile(DECIDE_FILE, `${JSON.stringify(decideJsonSchema(), null, 2)}\n`);
  process.stdout.write(`wrote ${FILE}\n`);
}
