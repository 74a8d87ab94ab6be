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

const HELP = { name: '--help', short: '-h', does: 'Shows this help.' };

/** Every command: what it takes, what it does, an example, and the built file that does it. */
const commands = {
  start: {
    does: 'Starts the server. Settings come from the environment; docs/deploy.md lists them.',
    example: 'PORT=8080 DATA_DIR=/var/lib/entracte entracte start',
    entry: 'main.js',
    options: [],
  },
  'operator create': {
    does: 'Invites an operator: prints a link, valid once and for a day, where they choose a password.',
    example: 'entracte operator create --email ana@network.example',
    entry: 'cli/main.js',
    options: [
      { name: '--email', value: '<address>', isRequired: true, does: 'Whom to invite.' },
      { name: '--json', does: 'Prints the invitation as JSON: email, url, expiresAt.' },
    ],
  },
  'operator reset-password': {
    does: 'Prints a link, valid once and for a day, where an operator chooses a new password.',
    example: 'entracte operator reset-password --email ana@network.example',
    entry: 'cli/main.js',
    options: [
      { name: '--email', value: '<address>', isRequired: true, does: 'Whose password to reset.' },
      { name: '--json', does: 'Prints the link as JSON: email, url, expiresAt.' },
    ],
  },
  'taxonomy report': {
    does: 'Says which activity and OpenOOH types each shop of a CSV file has, how it was found, and the shares.',
    example: 'entracte taxonomy report data/shops/bordeaux-osm-2026.csv',
    entry: 'cli/taxonomy-report.js',
    words: [
      {
        name: '<shops.csv>',
        does: 'RFC 4180 with a header; any of tag, category_fr, naf_code, cuisine, name, description_fr.',
      },
    ],
    options: [{ name: '--json', does: 'Prints one JSON object: rows, shares, unresolved.' }],
  },
  suggest: {
    does: 'Suggests the activity, products and services of a shop from its name and words about it.',
    example: 'entracte suggest "Chez Léa, pain au levain et pâtisseries"',
    entry: 'cli/suggest.js',
    words: [{ name: '<text>', does: 'The name and words, in French or English, up to 2,000 characters.' }],
    options: [{ name: '--json', does: 'Prints one JSON object: activities, products.' }],
  },
  explain: {
    does: 'Says whether, how well and why an ad for a product fits a trade, or what refuses it.',
    example: 'entracte explain --activity bijouterie --product "wedding photography" --season 2026-06-15',
    entry: 'cli/explain.js',
    options: [
      { name: '--activity', value: '<id or name>', does: 'The trade, in French or English.' },
      { name: '--product', value: '<id or name>', does: 'The product or service, in French or English.' },
      {
        name: '--season',
        value: '<YYYY-MM-DD>',
        does: 'The day asked about; else the best time of the year.',
      },
      { name: '--distance-km', value: '<n>', does: 'From the point the advertiser chose to the shop.' },
      {
        name: '--pairs',
        value: '<file.csv>',
        does: 'Instead: many pairs, columns activity and product; prints one JSON line each.',
      },
      { name: '--json', does: 'Prints one JSON object.' },
    ],
  },
  decide: {
    does: 'Judges every flight on every screen of a network at one moment; prints a JSON list, sorted.',
    example: 'entracte decide docs/examples/network.json --at 2026-06-02T11:00:00+02:00',
    entry: 'cli/decide.js',
    words: [
      {
        name: '<network.json>',
        does: 'Venues, screens and flights; docs/decide.schema.json says what is in it.',
      },
    ],
    options: [
      { name: '--at', value: '<instant>', isRequired: true, does: 'When, with its offset from UTC.' },
      { name: '--table', does: 'Prints a table to read instead.' },
      { name: '--json', does: 'Prints JSON, as without it.' },
    ],
  },
};

const names = Object.keys(commands);

/** What a command takes without an option's name, in order; each is required. */
const wordsOf = (name) => commands[name].words ?? [];

function usageOf(name) {
  const options = commands[name].options.map((option) => {
    const text = [option.name, option.value].filter(Boolean).join(' ');
    return option.isRequired ? text : `[${text}]`;
  });
  return ['entracte', name, ...wordsOf(name).map((word) => word.name), ...options].join(' ');
}

/** The commands under some first words; all of them under none. */
function commandsUnder(words) {
  return names.filter((name) => words.every((word, at) => name.split(' ')[at] === word));
}

const listed = (some) =>
  some.flatMap((name) => [
    `  ${usageOf(name)}`,
    `      ${commands[name].does}`,
    `      Example: ${commands[name].example}`,
    '',
  ]);

function overview() {
  return [
    'Entracte shows advertising on the screens of a shop while people wait,',
    'chosen from what the shop says about itself and from nothing else.',
    '',
    'Usage: entracte <command>',
    '',
    ...listed(names),
    '  entracte --help, entracte <command> --help',
    '  entracte --version',
    '',
  ].join('\n');
}

const groupHelp = (words, some) =>
  [`Usage: entracte ${words.join(' ')} <command>`, '', ...listed(some)].join('\n');

function helpFor(name) {
  const { does, example, options } = commands[name];
  const rows = [...wordsOf(name), ...options, HELP].map((option) => [
    [option.short, option.name].filter(Boolean).join(', ') + (option.value ? ` ${option.value}` : ''),
    option.does,
  ]);
  const width = Math.max(...rows.map(([option]) => option.length));
  return [
    `Usage: ${usageOf(name)}`,
    '',
    `  ${does}`,
    '',
    ...rows.map(([option, what]) => `  ${option.padEnd(width)}  ${what}`),
    '',
    `  Example: ${example}`,
    '',
  ].join('\n');
}

/** The help for some words: a command's, a group's or everything; null when there is no such thing. */
function helpAt(words) {
  const [name, ...others] = commandsUnder(words);
  if (name === undefined) return null;
  if (words.length === 0) return overview();
  return others.length === 0 && name === words.join(' ')
    ? helpFor(name)
    : groupHelp(words, [name, ...others]);
}

function refuse(message) {
  process.stderr.write(`${message}\n`);
  process.exitCode = WRONG_USE;
}

/** The first thing wrong with what follows the command, or null. An option that has a value takes the next word. */
function complaint(name, rest) {
  const { options } = commands[name];
  const given = new Set();
  const words = [];
  for (let at = 0; at < rest.length; at += 1) {
    const [word, inline] = rest[at].split(/=(.*)/s);
    const option = options.find((one) => one.name === word);
    if (option === undefined) {
      words.push(rest[at]);
      if (word.startsWith('-') || words.length > wordsOf(name).length) return unknown(name, word);
      continue;
    }
    if (given.has(word)) return `${word} is given twice.`;
    given.add(word);
    if (option.value === undefined) {
      if (inline !== undefined) return `${word} takes no value.`;
      continue;
    }
    const value = inline ?? rest[(at += 1)];
    if (value === undefined || value === '' || (inline === undefined && value.startsWith('-')))
      return `${word} needs a value.`;
  }
  const absent = wordsOf(name)[words.length];
  if (absent !== undefined) return `${absent.name} is missing.`;
  const missing = options.find((option) => option.isRequired && !given.has(option.name));
  return missing === undefined ? null : `${missing.name} is missing.`;
}

function unknown(name, word) {
  if (!word.startsWith('-') && wordsOf(name).some((one) => one.name === '<text>'))
    return `"${word}" is one word too many. Put the text in quotes: entracte ${name} "…"`;
  if (!word.startsWith('-')) return `"${word}" means nothing after "entracte ${name}".`;
  const known = [...commands[name].options, HELP].map((option) => option.name).join(', ');
  return `"entracte ${name}" has no option ${word}. Its options are: ${known}.`;
}

/** The words of a command that does not exist: what comes before its first option. */
const askedFor = (args) => {
  const option = args.findIndex((arg) => arg.startsWith('-'));
  return args.slice(0, option === -1 ? undefined : option);
};

const asksForHelp = (args) => args.includes('--help') || args.includes('-h');

function sayHelp(words) {
  const help = helpAt(words);
  if (help !== null) process.stdout.write(help);
  else
    refuse(
      `There is no command "${words.join(' ')}". The commands are: ${names.join(', ')}.\nTry: entracte --help`,
    );
}

async function main(args) {
  if (args[0] === '--version' || args[0] === '-v') {
    process.stdout.write(`${version}\n`);
    return;
  }
  const words = args.filter((arg) => !arg.startsWith('-'));
  if (args.length === 0 || args[0] === '--help' || args[0] === '-h') return sayHelp(words);
  if (words[0] === 'help') return sayHelp(words.slice(1));
  const name = names.find((candidate) => candidate === args.slice(0, candidate.split(' ').length).join(' '));
  if (name === undefined) {
    const option = asksForHelp(args) ? undefined : args.find((arg) => arg.startsWith('-'));
    if (option !== undefined && helpAt(words) !== null)
      return refuse(`"${['entracte', ...words].join(' ')}" has no option ${option}.\n\n${helpAt(words)}`);
    return sayHelp(asksForHelp(args) ? words : askedFor(args));
  }
  const rest = args.slice(name.split(' ').length);
  if (asksForHelp(rest)) return sayHelp(name.split(' '));
  const wrong = complaint(name, rest);
  if (wrong !== null) return refuse(`${wrong}\n\n${helpFor(name)}`);
  const entry = join(root, 'dist', 'src', commands[name].entry);
  if (!existsSync(entry))
    return refuse(
      `Entracte is not built yet: ${entry} is missing.\n` +
        `In ${root}, run:\n\n  npm ci        (installs and builds)\n  npm run build (builds again)`,
    );
  await import(pathToFileURL(entry).href);
}

await main(process.argv.slice(2));
