import { figure, median } from '../support/figures.mjs';
import { newFolder } from '../support/folder.mjs';
import { connect, startNetwork } from '../support/network.mjs';
import { newPostgres } from '../support/postgres.mjs';
import { Worker } from '../support/worker.mjs';

const SCREENS = 100;
const BATCHES_PER_ROUND = 2;
const MOST_PLAYS = 200;
const ROUNDS = 6;
const TARGET = 0.6;
const FLIGHTS = 60;

/** Rounds of ours and of the bare inserts in turns, each on its own empty database with the same migrations. */
async function ingest(engine, databaseUrl, baselineUrl) {
  const folder = await newFolder();
  const network = await startNetwork({ screens: SCREENS, flights: FLIGHTS, databaseUrl });
  const bare = new Worker('bare-insert');
  try {
    await connect(network, 0, SCREENS);
    const ways = await bare.call('open', { dataDir: folder.path, databaseUrl: baselineUrl });
    const ours = [];
    const theirs = new Map(ways.map((way) => [way, []]));
    const cpu = [];
    let plays = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const argument = { screens: SCREENS, batchesPerScreen: BATCHES_PER_ROUND, mostPlays: MOST_PLAYS };
      const cpuBefore = await network.service.call('cpuMs');
      const { elapsedMs, rows } = await network.players.call('submitPlays', argument, 120_000);
      plays = rows;
      cpu.push((((await network.service.call('cpuMs')) - cpuBefore) / rows) * 1_000);
      ours.push((rows / elapsedMs) * 1_000);
      for (const [way, rates] of theirs) rates.push(await bare.call('insert', { way, rows }, 120_000));
    }
    // The first round warms the code, and the caches of playlists.
    const middle = (rates) => median(rates.slice(1));
    const [way, rates] = [...theirs].sort(([, a], [, b]) => middle(b) - middle(a))[0];
    const ratio = middle(ours) / middle(rates);
    const whole = figure({
      name: `durable play ingest, ${engine}, whole path`,
      ours: middle(ours),
      baseline: middle(rates),
      unit: 'rows/s',
      ratio,
      target: `≥ ${String(TARGET)}`,
      isMet: ratio >= TARGET,
      note: `baseline: ${way}; batches of ${String(Math.floor(plays / SCREENS / BATCHES_PER_ROUND))} plays from ${String(SCREENS)} screens`,
    });
    return [whole, figure({ name: '  CPU of the service per play', ours: middle(cpu), unit: 'µs' })];
  } finally {
    await bare.stop();
    await network.close();
    await folder.remove();
  }
}

/** Signed batches of plays from many screens, socket to receipt, beside a bare insert of as many of the same rows. */
export async function ingestRows({ say }) {
  const figures = await ingest('SQLite FULL', null, null);
  const postgres = await newPostgres(2);
  if (postgres === null) {
    say('ingest on PostgreSQL: skipped, no server answers');
    return figures;
  }
  try {
    const [ours, bare] = postgres.urls;
    return [...figures, ...(await ingest('PostgreSQL', ours, bare))];
  } finally {
    await postgres.drop();
  }
}
