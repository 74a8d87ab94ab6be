import type { DataSource } from 'typeorm';

/** Any number that names this lock and no other of ours in PostgreSQL. */
const MIGRATION_LOCK = 4_961_726;

/**
 * Brings the schema up to date in one transaction, and says which migrations it ran. Run again, it does nothing; several
 * PostgreSQL processes that start together take turns.
 */
export async function migrate(source: DataSource): Promise<readonly string[]> {
  if (source.options.type !== 'postgres') return run(source);
  const runner = source.createQueryRunner();
  try {
    await runner.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    return await run(source);
  } finally {
    await runner.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    await runner.release();
  }
}

async function run(source: DataSource): Promise<readonly string[]> {
  const done = await source.runMigrations({ transaction: 'all' });
  return done.map((migration) => migration.name);
}
