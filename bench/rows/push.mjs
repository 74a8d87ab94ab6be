import { figure, median } from '../support/figures.mjs';
import { connect, request } from '../support/network.mjs';
import { nowMs, Worker } from '../support/worker.mjs';

const ROUNDS = 7;
const TARGET = 0.85;

/** What bare `ws` needs for the very strings that the players last received. */
async function baselineMs(players) {
  const messages = await players.call('offers');
  const server = new Worker('ws-server');
  try {
    const url = await server.call('listen');
    await players.call('connectBaseline', { url, count: messages.length });
    const times = [];
    for (let round = 0; round < ROUNDS; round++) {
      await players.call('expectOffers', { count: messages.length });
      const startedAt = await server.call('push', { messages });
      times.push((await players.call('lastArrival')) - startedAt);
    }
    await players.call('closeBaseline');
    const bytes = messages.reduce((sum, message) => sum + Buffer.byteLength(message), 0) / messages.length;
    return { ms: median(times), bytes: Math.round(bytes) };
  } finally {
    await server.stop();
  }
}

/** Campaign change to all affected players, and the push alone beside the same bytes by bare `ws`. */
export async function pushRows(network) {
  const { service, players, url, screenIds, everywhereFlightId, advertiserToken } = network;
  const count = screenIds.length;
  await connect(network, 0, count);

  const whole = [];
  const planning = [];
  for (let round = 0; round < ROUNDS; round++) {
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
  if (ROUNDS % 2 === 1) {
    await players.call('expectOffers', { count });
    await request(url, advertiserToken, 'POST', `/flights/${everywhereFlightId}/resume`);
    await players.call('lastArrival');
    await service.call('settled');
  }

  const push = [];
  const cpu = [];
  for (let round = 0; round < ROUNDS; round++) {
    await players.call('expectOffers', { count });
    const before = await service.call('cpu');
    const startedAt = await service.call('pushAll', { screenIds });
    push.push((await players.call('lastArrival')) - startedAt);
    cpu.push((await service.call('cpu')) - before);
  }
  const { ms: wsMs, bytes } = await baselineMs(players);
  const rate = (ms) => (count / ms) * 1_000;
  const ratio = wsMs / median(push);
  const of = `${String(count)} players, ${(bytes / 1_024).toFixed(1)} kB each`;
  return [
    figure({
      name: `campaign change → last of ${of}`,
      ours: median(whole),
      baseline: wsMs,
      unit: 'ms',
      ratio: median(whole) / wsMs,
      note: 'HTTP request to last offer received; baseline: bare ws, the push alone',
    }),
    figure({ name: '  of which planning and database', ours: median(planning), unit: 'ms' }),
    figure({
      name: '  push alone: published → last offer received',
      ours: rate(median(push)),
      baseline: rate(wsMs),
      unit: '/s',
      ratio,
      target: `≥ ${String(TARGET)}`,
      isMet: ratio >= TARGET,
    }),
  ];
}
