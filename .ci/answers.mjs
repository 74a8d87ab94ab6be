/** Exits 0 when a service is really there: PostgreSQL lets us in and runs a statement, Redis answers PING. */
import { connect } from 'node:net';
import pg from 'pg';

const PATIENCE_MS = 3000;
const url = new URL(process.argv[2]);

async function postgres() {
  const client = new pg.Client({ connectionString: url.href, connectionTimeoutMillis: PATIENCE_MS });
  await client.connect();
  await client.query('SELECT 1');
  await client.end();
}

function redis() {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: url.hostname, port: Number(url.port || 6379), timeout: PATIENCE_MS });
    socket.on('connect', () => socket.write('PING\r\n'));
    socket.on('data', (answer) => {
      socket.destroy();
      // A server that asks for a password is there too.
      if (/^(\+PONG|-NOAUTH)/.test(answer.toString())) resolve();
      else reject(new Error('it is not Redis'));
    });
    socket.on('timeout', () => socket.destroy(new Error('it does not answer')));
    socket.on('error', reject);
  });
}

await (url.protocol.startsWith('redis') ? redis() : postgres()).catch(() => {
  process.exitCode = 1;
});
