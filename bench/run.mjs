import { parseArgs } from 'node:util';
import { eligibilityRows } from './rows/eligibility.mjs';
import { ingestRows } from './rows/ingest.mjs';
import { memoryRows } from './rows/memory.mjs';
import { planningRows } from './rows/planning.mjs';
import { pushRows } from './rows/push.mjs';
import { validationRows } from './rows/validation.mjs';
import { table } from './support/figures.mjs';
import { settleAll } from './support/leftovers.mjs';
import { startNetwork } from './support/network.mjs';
import { stopAll } from './support/worker.mjs';

const FLIGHTS = 60;
const MOST_MINUTES = 15;

const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    only: { type: 'string' },
    screens: { type: 'string', default: '1000' },
    help: { type: 'boolean', default: false },
  },
});

const screens = Number(options.screens);
const onNetwork = (rows, count) => async () => {
  const network = await startNetwork({ screens: count, flights: FLIGHTS });
  try {
    return await rows(network);
  } finally {
    await network.close();
  }
};
const say = (text) => process.stderr.write(`${text}\n`);

/** Every measurement, by the name that `--only` takes. */
const MEASUREMENTS = {
  push: onNetwork(pushRows, screens),
  ingest: () => ingestRows({ say }),
  validation: onNetwork(validationRows, 1),
  memory: onNetwork(memoryRows, screens),
  planning: onNetwork(planningRows, screens),
  eligibility: eligibilityRows,
};

const names = options.only === undefined ? Object.keys(MEASUREMENTS) : options.only.split(',');
const unknown = names.filter((name) => !(name in MEASUREMENTS));
if (options.help || unknown.length > 0 || !Number.isInteger(screens) || screens < 10 || screens > 5_000) {
  say(`npm run bench -- [--only ${Object.keys(MEASUREMENTS).join(',')}] [--screens 10…5000] [--json]`);
  process.exit(options.help ? 0 : 2);
}

const giveUp = async (why) => {
  say(why);
  await stopAll();
  await settleAll();
  process.exit(1);
};
setTimeout(() => void giveUp(`gave up after ${String(MOST_MINUTES)} minutes`), MOST_MINUTES * 60_000).unref();
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void giveUp(`stopped by ${signal}`));

const figures = [];
for (const name of names) {
  say(`measuring: ${name}`);
  figures.push(...(await MEASUREMENTS[name]()));
}
await stopAll();
process.stdout.write(`${options.json ? JSON.stringify(figures, null, 2) : table(figures)}\n`);
if (!options.json) for (const { name, note } of figures) if (note !== '') say(`${name.trim()}: ${note}`);
