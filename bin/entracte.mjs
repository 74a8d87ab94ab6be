#!/usr/bin/env node
/**
 * The command line. It knows the commands and what they take; the work is done by the built server, so that a clone
 * that is not built yet can still say what is missing.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** What a shell calls wrong usage, and what we also answer when there is nothing built to run. */
const WRONG_USE = 2;

const commands = {
  start: {
    usage: 'entracte start',
    does: 'Starts the server. Settings come from the environment; docs/deploy.md lists them.',
    example: 'PORT=8080 DATA_DIR=/var/lib/entracte entracte start',
    entry: 'main.js',
    options: [],
  },
  'operator create': {
    usage: 'entracte operator create --email <address>',
    does: 'Creates the first operator and prints a link, valid once, where they choose a password.',
    example: 'entracte operator create --email ana@network.example',
    entry: 'cli/main.js',
    options: ['--email'],
  },
  'operator reset-password': {
    usage: 'entracte operator reset-password --email <address>',
    does: 'Prints a link, valid once and for a day, where an operator chooses a new password.',
    example: 'entracte operator reset-password --email ana@network.example',
    entry: 'cli/main.js',
    options: ['--email'],
  },
};

const names = Object.keys(commands);

function overview() {
  const lines = names.flatMap((name) => {
    const { usage, does, example } = commands[name];
    return [`  ${usage}`, `      ${does}`, `      Example: ${example}`, ''];
  });
  return [
    'Entracte shows advertising on the screens of a shop while people wait,',
    'chosen from what the shop says about itself and from nothing else.',
    '',
    'Usage: entracte <command>',
    '',
    ...lines,
    '  entracte --help, entracte <command> --help',
    '  entracte --version',
    '',
  ].join('\n');
}

function helpFor(name) {
  const { usage, does, example } = commands[name];
  return `Usage: ${usage}\n\n  ${does}\n\n  Example: ${example}\n`;
}

function refuse(message) {
  process.stderr.write(`${message}\n`);
  process.exitCode = WRONG_USE;
}

/** The first thing wrong with what follows the command, or null. Every option takes a value and is required. */
function complaint(name, rest) {
  const { options } = commands[name];
  const given = new Map();
  for (let at = 0; at < rest.length; at += 2) {
    const [option, inline] = rest[at].split(/=(.*)/s);
    if (!options.includes(option)) return `"${rest[at]}" means nothing here.`;
    const value = inline ?? rest[at + 1];
    if (value === undefined || value === '' || (inline === undefined && value.startsWith('-'))) {
      return `${option} needs a value.`;
    }
    if (given.has(option)) return `${option} is given twice.`;
    given.set(option, value);
    if (inline !== undefined) at -= 1;
  }
  const missing = options.find((option) => !given.has(option));
  return missing === undefined ? null : `${missing} is missing.`;
}

async function main(args) {
  if (args.length === 0 || args[0] === '--help' || args[0] === '-h' || args[0] === 'help') {
    const name = args.slice(1).join(' ');
    process.stdout.write(names.includes(name) ? helpFor(name) : overview());
    return;
  }
  if (args[0] === '--version' || args[0] === '-v') {
    process.stdout.write(`${version}\n`);
    return;
  }
  const name = names.find((candidate) => candidate === args.slice(0, candidate.split(' ').length).join(' '));
  if (name === undefined) {
    const asked = args.filter((arg) => !arg.startsWith('-')).join(' ') || args[0];
    refuse(`There is no command "${asked}". The commands are: ${names.join(', ')}.\nTry: entracte --help`);
    return;
  }
  const rest = args.slice(name.split(' ').length);
  if (rest.includes('--help') || rest.includes('-h')) {
    process.stdout.write(helpFor(name));
    return;
  }
  const wrong = complaint(name, rest);
  if (wrong !== null) {
    refuse(`${wrong}\n\n${helpFor(name)}`);
    return;
  }
  const entry = join(root, 'dist', 'src', commands[name].entry);
  if (!existsSync(entry)) {
    refuse(
      `Entracte is not built yet: ${entry} is missing.\n` +
        `In ${root}, run:\n\n  npm ci        (installs and builds)\n  npm run build (builds again)`,
    );
    return;
  }
  await import(pathToFileURL(entry).href);
}

await main(process.argv.slice(2));
