import pg from 'pg';
import { owing } from './leftovers.mjs';

const SERVER =
  process.env.DATABASE_URL_TEST ?? process.env.DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/test';

async function onServer(statements) {
  const client = new pg.Client({ connectionString: SERVER, connectionTimeoutMillis: 2_000 });
  await client.connect();
  try {
    for (const sql of statements) await client.query(sql);
  } finally {
    await client.end();
  }
}

/** Empty databases of our own on the server of the tests, or null where none answers. */
export async function newPostgres(count) {
  const names = Array.from(
    { length: count },
    (_, at) => `entracte_bench_${String(process.pid)}_${String(at)}`,
  );
  const answers = await onServer(names.map((name) => `CREATE DATABASE ${name}`)).then(
    () => true,
    () => false,
  );
  if (!answers) return null;
  return {
    urls: names.map((name) => Object.assign(new URL(SERVER), { pathname: `/${name}` }).href),
    drop: owing(() => onServer(names.map((name) => `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`))),
  };
}
