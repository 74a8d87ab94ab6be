import { setTimeout } from 'node:timers/promises';
import { figure, median } from '../support/figures.mjs';
import { connect, request } from '../support/network.mjs';
import { nowMs, Worker } from '../support/worker.mjs';

const CHANGE_ROUNDS = 6;
const PUSH_ROUNDS = 13;
const WARM_ROUNDS = 4;
const SETTLE_MS = 250;
const TARGET = 0.85;
/** What the target speaks of. */
const SMALL_BYTES = 2_000;

/** The push of stored playlists, and bare `ws` with the very strings the players got, in turns: both meet the same machine. */
async function inTurns({ service, players, screenIds }, size) {
  const count = screenIds.length;
  const server = new Worker('ws-server');
  const ours = [];
  const bare = [];
  const oursCpu = [];
  const bareCpu = [];
  let bytes = 0;
  try {
    await players.call('connectBaseline', { url: await server.call('listen'), count });
    for (let round = 0; round < PUSH_ROUNDS; round++) {
      await players.call('expectOffers', { count });
      const pushed = await service.call('pushAll', { screenIds, bytes: size });
      ours.push((await players.call('lastArrival')) - pushed.startedAt);
      // By then the last acknowledgements are handled, and paid for.
      await setTimeout(SETTLE_MS);
      oursCpu.push((await service.call('cpuMs')) - pushed.cpuMs);
      const messages = await players.call('offers');
      bytes = messages.reduce((sum, message) => sum + Buffer.byteLength(message), 0) / count;
      await server.call('load', { messages });
      await players.call('expectOffers', { count });
      const cpuBefore = await server.call('cpuMs');
      const sentAt = await server.call('push');
      bare.push((await players.call('lastArrival')) - sentAt);
      bareCpu.push((await server.call('cpuMs')) - cpuBefore);
    }
    await players.call('closeBaseline');
  } finally {
    await server.stop();
  }
  // The first rounds warm the code of both.
  const middle = (list) => median(list.slice(WARM_ROUNDS));
  return {
    oursMs: middle(ours),
    bareMs: middle(bare),
    oursCpuMs: middle(oursCpu),
    bareCpuMs: middle(bareCpu),
    bytes,
  };
}

/** Campaign change to all affected players, and the push alone beside the same bytes by bare `ws`. */
export async function pushRows(network) {
  const { service, players, url, screenIds, everywhereFlightId, advertiserToken } = network;
  const count = screenIds.length;
  await connect(network, 0, count);

  const whole = [];
  const planning = [];
  for (let round = 0; round < CHANGE_ROUNDS; round++) {
    await players.call('expectOffers', { count });
    await service.call('expectPublished', { count });
    const changedAt = nowMs();
    const action = round % 2 === 0 ? 'pause' : 'resume';
    await request(url, advertiserToken, 'POST', `/flights/${everywhereFlightId}/${action}`);
    const { lastAt } = await service.call('published');
    whole.push((await players.call('lastArrival')) - changedAt);
    planning.push(lastAt - changedAt);
    await service.call('settled');
  }
  const real = await inTurns(network, null);
  const small = await inTurns(network, SMALL_BYTES);
  const { bareMs, bytes } = real;
  return [
    figure({
      name: `campaign change → last of ${String(count)} players, ${kilobytes(bytes)} each`,
      ours: median(whole),
      baseline: bareMs,
      unit: 'ms',
      ratio: median(whole) / bareMs,
      note: 'HTTP request to last offer received; baseline: bare ws, the push alone',
    }),
    figure({ name: '  of which planning and database', ours: median(planning), unit: 'ms' }),
    ...pushFigures(small, count, TARGET),
    ...pushFigures(real, count, null),
  ];
}

const kilobytes = (bytes) => `${(bytes / 1_024).toFixed(1)} kB`;

/** A push beside bare `ws`: its rate, and what it costs the server. */
function pushFigures({ oursMs, bareMs, oursCpuMs, bareCpuMs, bytes }, count, target) {
  const rate = (ms) => (count / ms) * 1_000;
  const ratio = bareMs / oursMs;
  return [
    figure({
      name: `  push alone, ${kilobytes(bytes)}: published → last offer received`,
      ours: rate(oursMs),
      baseline: rate(bareMs),
      unit: '/s',
      ratio,
      ...(target === null ? {} : { target: `≥ ${String(target)}`, isMet: ratio >= target }),
    }),
    figure({
      name: `  CPU of the service per offer of ${kilobytes(bytes)}, acknowledgement included`,
      ours: (oursCpuMs / count) * 1_000,
      baseline: (bareCpuMs / count) * 1_000,
      unit: 'µs',
      ratio: oursCpuMs / bareCpuMs,
    }),
  ];
}
