import { figure, median } from '../support/figures.mjs';
import { Worker } from '../support/worker.mjs';

const FLIGHTS = 2_000;
const SIZES = [1_000, 10_000, 100_000];
const ROUNDS = 3;
const LEAST_RATIO = 4;
const MOST_EXPONENT = 0.2;
/** Of the loop over objects, one screen in a hundred and one flight in twenty are asked; the rest is reckoned. */
const SAMPLE = { everyScreen: 100, everyFlight: 20 };
const DEADLINE_MS = 240_000;

/** A network of one size in a process of its own: what it takes, and what a change to it takes. */
async function measure(screens) {
  const worker = new Worker('wide');
  const call = (what, argument = {}) => worker.call(what, argument, DEADLINE_MS);
  try {
    const withScan = screens === SIZES.at(-1);
    const built = await call('build', { screens, flights: FLIGHTS, withScan });
    const runs = { index: [], scan: [] };
    // In turns, so that a busy machine slows both; the first of each warms up.
    for (let round = 0; round <= ROUNDS; round += 1) {
      runs.index.push(await call('index'));
      if (withScan) runs.scan.push(await call('scan'));
    }
    const [pairs, others] = [runs.index.at(-1), runs.scan.at(-1)];
    if (withScan && (pairs.pairs !== others.pairs || Math.abs(pairs.scores - others.scores) > 1e-3))
      throw new Error(`index and scan disagree: ${JSON.stringify({ pairs, others })}`);
    const ms = (all) => (all.length === 0 ? null : median(all.slice(1).map((run) => run.ms)));
    const objects = withScan ? await call('objects', SAMPLE) : null;
    return {
      ...built,
      pairs: pairs.pairs,
      indexMs: ms(runs.index),
      scanMs: ms(runs.scan),
      objectsMs: objects === null ? null : (objects.ms / objects.asked) * screens * FLIGHTS,
      screenUs: await call('changedScreen', { rounds: 1_000 }),
      flightUs: await call('changedFlight', { rounds: 300 }),
    };
  } finally {
    await worker.stop();
  }
}

/** All flights for all screens, and one that changes, as the network grows. */
export async function eligibilityRows() {
  const sizes = [];
  for (const screens of SIZES) sizes.push(await measure(screens));
  const [small, middle, wide] = sizes;
  const of = `${SIZES.at(-1).toLocaleString('en')} screens × ${FLIGHTS.toLocaleString('en')} flights`;
  const exponent = Math.log(wide.screenUs / small.screenUs) / Math.log(SIZES.at(-1) / SIZES[0]);
  const ratio = wide.indexMs / wide.scanMs;
  return [
    figure({
      name: `all pairs of ${of}, beside a scan of typed columns`,
      ours: wide.indexMs,
      baseline: wide.scanMs,
      unit: 'ms',
      ratio,
      target: `≥ ${String(LEAST_RATIO)} × faster`,
      isMet: ratio <= 1 / LEAST_RATIO,
      note: `${wide.pairs.toLocaleString('en')} pairs may play; both name as many, with the same scores`,
    }),
    figure({
      name: '  beside the loop over objects',
      ours: wide.indexMs,
      baseline: wide.objectsMs,
      unit: 'ms',
      ratio: wide.indexMs / wide.objectsMs,
      note: 'the loop is reckoned from one screen in a hundred and one flight in twenty',
    }),
    figure({ name: '  compiling screens', ours: wide.screensMs, unit: 'ms' }),
    figure({ name: '  compiling flights', ours: wide.flightsMs, unit: 'ms' }),
    figure({ name: '  memory of the index', ours: wide.bytes / 1e6, unit: 'MB' }),
    figure({ name: 'one changed screen × all flights, of 1,000 screens', ours: small.screenUs, unit: 'µs' }),
    figure({ name: '  of 10,000', ours: middle.screenUs, unit: 'µs' }),
    figure({
      name: '  of 100,000',
      ours: wide.screenUs,
      baseline: small.screenUs,
      unit: 'µs',
      ratio: wide.screenUs / small.screenUs,
      target: `exponent ≤ ${String(MOST_EXPONENT)}`,
      isMet: exponent <= MOST_EXPONENT,
      note: `grows with the network to the power of ${exponent.toFixed(2)}; what is left is memory farther away`,
    }),
    figure({ name: 'one changed flight × all screens, of 1,000 screens', ours: small.flightUs, unit: 'µs' }),
    figure({ name: '  of 10,000', ours: middle.flightUs, unit: 'µs' }),
    figure({ name: '  of 100,000', ours: wide.flightUs, unit: 'µs' }),
  ];
}
