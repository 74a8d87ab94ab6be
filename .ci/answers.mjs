/** Exits 0 when the PostgreSQL at an address is really there: it lets us in and runs a statement. */
import pg from 'pg';

const PATIENCE_MS = 3000;
const client = new pg.Client({ connectionString: process.argv[2], connectionTimeoutMillis: PATIENCE_MS });

try {
  await client.connect();
  await client.query('SELECT 1');
} catch {
  process.exitCode = 1;
} finally {
  await client.end().catch(() => undefined);
}
