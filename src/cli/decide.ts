import { parseArgs } from 'node:util';
import { type Instant, instant } from '../core/base/instant.js';
import { decide } from '../core/playlist/decide.js';
import { InstantSchema } from '../wire/api/common.js';
import { readTextOrRefuse } from './input.js';
import { print, refuse, table } from './output.js';
import { readNetwork } from './read-network.js';

const { values, positionals } = parseArgs({
  args: process.argv.slice(3),
  options: { at: { type: 'string' }, json: { type: 'boolean' }, table: { type: 'boolean' } },
  allowPositionals: true,
});
const [path = refuse('decide needs a file: entracte decide network.json --at 2026-06-02T11:00:00+02:00')] =
  positionals;

function instantFrom(text = ''): Instant {
  if (InstantSchema.safeParse(text).success) return instant(Date.parse(text));
  return refuse(`--at takes a time with its offset, such as 2026-06-02T11:00:00+02:00, not "${text}"`);
}

function jsonOrRefuse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    return refuse(`${path} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const at = instantFrom(values.at);
const network = readNetwork(jsonOrRefuse(await readTextOrRefuse(path)));
if (!network.ok)
  refuse(
    [
      `${path} is not a network:`,
      ...network.error.map(({ path: where, message }) => `  ${where}: ${message}`),
    ].join('\n'),
  );
const decisions = decide(network.value.screens, network.value.flights, at);
const rows = [
  ['screen', 'flight', 'verdict', 'score', 'reasons'],
  ...decisions.map(({ screen, flight, verdict, score, reasons }) => [
    screen,
    flight,
    verdict,
    score.toFixed(3),
    reasons.map(({ ruleId, code }) => `${ruleId} ${code}`).join(', '),
  ]),
];
await print(values.table === true ? table(rows) : `${JSON.stringify(decisions, null, 2)}\n`);
