import { parseArgs } from 'node:util';
import { mkdir } from 'node:fs/promises';
import { z } from 'zod';
import { inviteOperator } from './invite-operator.js';
import { parseConfig } from '../platform/config.js';

const USAGE = 2;

/** Says what is wrong with how the command was called, and ends. */
function refuse(message: string): never {
  process.stderr.write(`entracte: ${message}\n`);
  process.exit(USAGE);
}

function emailFrom(args: readonly string[]): string {
  const { values } = parseArgs({
    args: [...args],
    options: { email: { type: 'string' }, json: { type: 'boolean' } },
  });
  const email = z.email().max(254).safeParse(values.email?.toLowerCase());
  if (!email.success) refuse('operator create needs --email somebody@example.com');
  return email.data;
}

const [noun, verb, ...rest] = process.argv.slice(2);
if (noun !== 'operator' || verb !== 'create')
  refuse('the command is: entracte operator create --email somebody@example.com');

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
  refuse(error instanceof Error ? error.message : String(error));
}
