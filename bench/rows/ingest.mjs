import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { figure, median } from '../support/figures.mjs';
import { connect, startNetwork } from '../support/network.mjs';
import { newPostgres } from '../support/postgres.mjs';
import { Worker } from '../support/worker.mjs';

const SCREENS = 100;
const BATCHES_PER_ROUND = 4;
const MOST_PLAYS = 200;
const ROUNDS = 5;
const TARGET = 0.6;
const FLIGHTS = 60;

/** The best of the bare inserts, on an empty database of its own with the same migrations. */
async function baselineRate(databaseUrl, rows) {
  const dataDir = await mkdtemp(join(tmpdir(), 'entracte-bench-'));
  const worker = new Worker('bare-insert');
  try {
    return await worker.call('run', { dataDir, databaseUrl, rows, rounds: ROUNDS }, 180_000);
  } finally {
    await worker.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function ingest(engine, databaseUrl, baselineUrl) {
  const network = await startNetwork({ screens: SCREENS, flights: FLIGHTS, databaseUrl });
  try {
    await connect(network, 0, SCREENS);
    const rates = [];
    let rowsPerRound = 0;
    for (let round = 0; round <= ROUNDS; round++) {
      const argument = { screens: SCREENS, batchesPerScreen: BATCHES_PER_ROUND, mostPlays: MOST_PLAYS };
      const { elapsedMs, rows } = await network.players.call('submitPlays', argument, 120_000);
      rowsPerRound = rows;
      // The first round warms both the code and the caches of playlists.
      if (round > 0) rates.push((rows / elapsedMs) * 1_000);
    }
    const { rate, way } = await baselineRate(baselineUrl, rowsPerRound);
    const ratio = median(rates) / rate;
    return figure({
      name: `durable play ingest, ${engine}, whole path`,
      ours: median(rates),
      baseline: rate,
      unit: 'rows/s',
      ratio,
      target: `≥ ${String(TARGET)}`,
      isMet: ratio >= TARGET,
      note: `baseline: ${way}; batches of ${String(Math.floor(rowsPerRound / SCREENS / BATCHES_PER_ROUND))} plays from ${String(SCREENS)} screens`,
    });
  } finally {
    await network.close();
  }
}

/** Signed batches of plays from many screens, socket to receipt, beside a bare insert of as many of the same rows. */
export async function ingestRows({ say }) {
  const figures = [await ingest('SQLite FULL', null, null)];
  const postgres = await newPostgres(2);
  if (postgres === null) {
    say('ingest on PostgreSQL: skipped, no server answers');
    return figures;
  }
  try {
    const [ours, bare] = postgres.urls;
    return [...figures, await ingest('PostgreSQL', ours, bare)];
  } finally {
    await postgres.drop();
  }
}
