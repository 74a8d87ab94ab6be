import { figure, median } from '../support/figures.mjs';
import { connect } from '../support/network.mjs';
import { FastPlayBatchSchema } from '../../dist/src/modules/proof/play-batch-check.js';
import { PlayBatchSchema } from '../../dist/src/wire/player/plays.js';

const ROUNDS = 400;
const TARGET = 0.5;
const PLAYS = 200;

/** Two hundred plays, from a real one: what a batch would be if its frame had room for all of them. */
function batchText(sample) {
  const batch = JSON.parse(sample);
  const plays = Array.from({ length: PLAYS }, (_, at) => ({
    ...batch.plays[at % batch.plays.length],
    seq: at + 1,
  }));
  return JSON.stringify({ ...batch, plays });
}

function timed(job) {
  const startedAt = performance.now();
  job();
  return performance.now() - startedAt;
}

/** The check of a batch as it arrives, beside the parsing of its text; and the schema it is compiled from. */
export async function validationRows(network) {
  await connect(network, 0, 1);
  const { sample } = await network.players.call('submitPlays', {
    screens: 1,
    batchesPerScreen: 1,
    mostPlays: PLAYS,
  });
  const text = batchText(sample);
  const times = { parse: [], compiled: [], schema: [] };
  const isGood = (schema, value) => {
    if (schema['~standard'].validate(value).issues !== undefined) throw new Error('a good batch was refused');
  };
  for (let round = 0; round < ROUNDS * 2; round++) {
    let value;
    const parse = timed(() => (value = JSON.parse(text)));
    const compiled = timed(() => isGood(FastPlayBatchSchema, value));
    const schema = timed(() => isGood(PlayBatchSchema, value));
    if (round < ROUNDS) continue;
    times.parse.push(parse);
    times.compiled.push(compiled);
    times.schema.push(schema);
  }
  const ratio = median(times.compiled) / median(times.parse);
  return [
    figure({
      name: `validation of a batch of ${String(PLAYS)} plays`,
      ours: median(times.compiled) * 1_000,
      baseline: median(times.parse) * 1_000,
      unit: 'µs',
      ratio,
      target: `≤ ${String(TARGET)}`,
      isMet: ratio <= TARGET,
      note: 'baseline: JSON.parse of its text',
    }),
    figure({
      name: '  the schema it is compiled from, interpreted',
      ours: median(times.schema) * 1_000,
      baseline: median(times.parse) * 1_000,
      unit: 'µs',
      ratio: median(times.schema) / median(times.parse),
    }),
  ];
}
