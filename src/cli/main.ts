import { parseArgs } from 'node:util';
import { z } from 'zod';
import { inviteOperator } from './invite-operator.js';
import { resetOperatorPassword } from './reset-password.js';
import { parseConfig } from '../platform/config.js';
import { makeDataDir } from '../platform/media/data-dir.js';

// The data hold password hashes: what this process writes is for its own user alone.
process.umask(0o077);

/** What a shell calls wrong usage, and work that could not be done. */
const USAGE = 2;
const FAILED = 1;

function end(code: number, message: string): never {
  process.stderr.write(`entracte: ${message}\n`);
  process.exit(code);
}

/** What each verb of `operator` does with an address. */
const VERBS = { create: inviteOperator, 'reset-password': resetOperatorPassword };

function verbFrom([noun, verb]: readonly string[]): keyof typeof VERBS {
  if (noun === 'operator' && (verb === 'create' || verb === 'reset-password')) return verb;
  return end(USAGE, 'the commands are: entracte operator create, entracte operator reset-password');
}

function emailFrom(verb: string, args: readonly string[]): string {
  const { values } = parseArgs({
    args: [...args],
    options: { email: { type: 'string' }, json: { type: 'boolean' } },
  });
  const email = z.email().max(254).safeParse(values.email?.toLowerCase());
  if (!email.success) end(USAGE, `operator ${verb} needs --email somebody@example.com`);
  return email.data;
}

const [noun = '', name = '', ...rest] = process.argv.slice(2);

try {
  const verb = verbFrom([noun, name]);
  const email = emailFrom(verb, rest);
  const config = parseConfig(process.env);
  await makeDataDir(config.dataDir);
  const link = await VERBS[verb](config, email);
  process.stdout.write(
    rest.includes('--json')
      ? `${JSON.stringify(link)}\n`
      : `Open this link once, before ${link.expiresAt}, to choose a password:\n${link.url}\n`,
  );
} catch (error) {
  end(FAILED, error instanceof Error ? error.message : String(error));
}
