import { newFolder } from './folder.mjs';
import { Worker } from './worker.mjs';

const SEEDING_MS = 180_000;

/** A running service with its network of screens, and a process of players for them. `close` leaves nothing behind. */
export async function startNetwork({ screens, flights, databaseUrl = null, nodeOptions = [] }) {
  const folder = await newFolder();
  const service = new Worker('service', nodeOptions);
  const players = new Worker('players');
  const close = async () => {
    await players.stop();
    await service.stop();
    await folder.remove();
  };
  try {
    const url = await service.call('start', { dataDir: folder.path, databaseUrl });
    const publicKeys = await players.call('makeKeys', { count: screens });
    const seeded = await service.call('seed', { publicKeys, flights }, SEEDING_MS);
    return { service, players, url, ...seeded, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Connects players for these of the network's screens. */
export const connect = ({ players, url, screenIds }, from, to) =>
  players.call('connect', { url, screenIds: screenIds.slice(from, to), from }, 120_000);

/** A change as a person makes it: one request to the HTTP API. */
export async function request(url, token, method, path, body) {
  const response = await fetch(`${url}/api/v1${path}`, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${String(response.status)} ${await response.text()}`);
  return response.json();
}
