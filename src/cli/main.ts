import { parseArgs } from 'node:util';
import { mkdir } from 'node:fs/promises';
import { z } from 'zod';
import { inviteOperator } from './invite-operator.js';
import { parseConfig } from '../platform/config.js';

/** What a shell calls wrong usage, and work that could not be done. */
const USAGE = 2;
const FAILED = 1;

function end(code: number, message: string): never {
  process.stderr.write(`entracte: ${message}\n`);
  process.exit(code);
}

function emailFrom(args: readonly string[]): string {
  const { values } = parseArgs({
    args: [...args],
    options: { email: { type: 'string' }, json: { type: 'boolean' } },
  });
  const email = z.email().max(254).safeParse(values.email?.toLowerCase());
  if (!email.success) end(USAGE, 'operator create needs --email somebody@example.com');
  return email.data;
}

const [noun, verb, ...rest] = process.argv.slice(2);
if (noun !== 'operator' || verb !== 'create')
  end(USAGE, 'the command is: entracte operator create --email somebody@example.com');

try {
  const email = emailFrom(rest);
  const config = parseConfig(process.env);
  await mkdir(config.dataDir, { recursive: true });
  const invitation = await inviteOperator(config, email);
  process.stdout.write(
    rest.includes('--json')
      ? `${JSON.stringify(invitation)}\n`
      : `Open this link once, before ${invitation.expiresAt}, to choose a password:\n${invitation.url}\n`,
  );
} catch (error) {
  end(FAILED, error instanceof Error ? error.message : String(error));
}
