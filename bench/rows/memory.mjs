import { figure } from '../support/figures.mjs';
import { connect } from '../support/network.mjs';

const TARGET_KB = 20;

/** Resident memory that each connected player adds to the service, after a full collection. */
export async function memoryRows(network) {
  const { service, screenIds } = network;
  const warm = Math.floor(screenIds.length / 10);
  // The first players bring code and buffers into memory that the others share.
  await connect(network, 0, warm);
  const before = await service.call('memory');
  await connect(network, warm, screenIds.length);
  const after = await service.call('memory');
  const count = screenIds.length - warm;
  const each = (key) => (after[key] - before[key]) / count / 1_024;
  // Pages of what was there before may be given back meanwhile: never less than what the connections themselves hold.
  const held = Math.max(each('rss'), each('heapUsed') + each('external'));
  return [
    figure({
      name: `memory per connection, ${String(screenIds.length)} players (RSS)`,
      ours: held,
      unit: 'kB',
      target: `≤ ${String(TARGET_KB)} kB`,
      isMet: held <= TARGET_KB,
      note: `service in all: ${String(Math.round(after.rss / 1_048_576))} MB; heap per connection ${each('heapUsed').toFixed(1)} kB`,
    }),
  ];
}
