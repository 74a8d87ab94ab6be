import { figure, median } from '../support/figures.mjs';
import { request } from '../support/network.mjs';
import { nowMs } from '../support/worker.mjs';

const SHOP_ROUNDS = 15;
const NETWORK_ROUNDS = 6;
const MOST_TURN_MS = 50;

/** A change to one shop, and one to every shop, from the HTTP request to the last playlist published. */
export async function planningRows(network) {
  const { service, url, screenIds, venueIds, everywhereFlightId, merchantToken, advertiserToken } = network;
  const one = [];
  for (let round = 0; round < SHOP_ROUNDS; round++) {
    await service.call('expectPublished', { count: 1 });
    const changedAt = nowMs();
    await request(url, merchantToken, 'PATCH', `/venues/${venueIds[0]}`, {
      name: `Bijouterie ${String(changedAt)}`,
    });
    one.push((await service.call('published')).lastAt - changedAt);
    await service.call('settled');
  }
  const all = [];
  await service.call('watchDelay');
  for (let round = 0; round < NETWORK_ROUNDS; round++) {
    await service.call('expectPublished', { count: screenIds.length });
    const changedAt = nowMs();
    const action = round % 2 === 0 ? 'pause' : 'resume';
    await request(url, advertiserToken, 'POST', `/flights/${everywhereFlightId}/${action}`);
    all.push((await service.call('published')).lastAt - changedAt);
    await service.call('settled');
  }
  const { p99, max, cpu } = await service.call('delay');
  const of = `${String(screenIds.length)} screens × 60 flights`;
  return [
    figure({ name: `one changed shop of ${of} → published`, ours: median(one.slice(5)), unit: 'ms' }),
    figure({ name: `all of ${of} → published`, ours: median(all), unit: 'ms' }),
    figure({ name: '  event-loop delay meanwhile, p99', ours: p99, unit: 'ms' }),
    figure({ name: '  event-loop delay meanwhile, worst', ours: max, unit: 'ms' }),
    figure({
      name: '  longest turn of the event loop meanwhile, CPU',
      ours: cpu,
      unit: 'ms',
      target: `< ${String(MOST_TURN_MS)} ms`,
      isMet: cpu === null ? null : cpu < MOST_TURN_MS,
      note: 'unlike a delay, it does not depend on what else the machine does',
    }),
  ];
}
