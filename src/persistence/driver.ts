import { join } from 'node:path';
import sqlite3 from 'sqlite3';
import type { DataSource, DataSourceOptions, Logger } from 'typeorm';
import { MIGRATIONS } from '../../migrations/index.js';
import { ENTITIES } from './entities/index.js';
import { HouseNaming } from './naming.js';

/** Where the data are: PostgreSQL when its URL is given, else one file in `dataDir`. */
export interface DatabasePlace {
  readonly databaseUrl?: string | null;
  readonly dataDir: string;
}

const nothing = (): void => undefined;

/** TypeORM would print what fails, with its values; what fails is thrown, and told once by whoever catches it. */
const silent: Logger = {
  log: nothing,
  logMigration: nothing,
  logQuery: nothing,
  logQueryError: nothing,
  logQuerySlow: nothing,
  logSchemaBuild: nothing,
};

const shared = {
  entities: ENTITIES,
  migrations: MIGRATIONS,
  migrationsTableName: 'schema_migrations',
  namingStrategy: new HouseNaming(),
  synchronize: false,
  logger: silent,
} as const;

/**
 * The driver, without its `verbose` mode, which TypeORM switches on for good: it takes a stack trace and prints every
 * parameter at each call, and cost a third of the time of a plan.
 */
const quietSqlite = { Database: sqlite3.Database, verbose: () => quietSqlite };

/** The one place that chooses a driver. `access` is which of the two sources is wanted. */
export function dataSourceOptions(place: DatabasePlace, access: 'write' | 'read'): DataSourceOptions {
  const url = place.databaseUrl ?? null;
  if (url === null)
    return {
      ...shared,
      type: 'sqlite',
      driver: quietSqlite,
      database: join(place.dataDir, 'entracte.sqlite'),
    };
  const readOnly = access === 'read' ? { options: '-c default_transaction_read_only=on' } : {};
  return { ...shared, type: 'postgres', url, applicationName: 'entracte', extra: { max: 10, ...readOnly } };
}

type Pragmas = readonly (readonly [name: string, value: string, readBack: string | number])[];

const BUSY_MS = 5_000;
const JOURNAL_BYTES = 67_108_864;
/** Memory for pages, KiB (SQLite takes a negative number for that unit): the indexes of the ledger stay in it. */
const CACHE_KIB = -65_536;
/** Pages of 4 kB after which the log is folded into the database: ten times the default, for runs of plays. */
const CHECKPOINT_PAGES = 10_000;

const BOTH: Pragmas = [
  ['busy_timeout', String(BUSY_MS), BUSY_MS],
  ['foreign_keys', 'ON', 1],
  ['trusted_schema', 'OFF', 0],
];
const WRITER: Pragmas = [
  ['journal_mode', 'WAL', 'wal'],
  // A committed play survives a power cut; NORMAL would lose the last ones.
  ['synchronous', 'FULL', 2],
  ['journal_size_limit', String(JOURNAL_BYTES), JOURNAL_BYTES],
  ['cache_size', String(CACHE_KIB), CACHE_KIB],
  ['wal_autocheckpoint', String(CHECKPOINT_PAGES), CHECKPOINT_PAGES],
  ...BOTH,
];
const READER: Pragmas = [['query_only', '1', 1], ...BOTH];

/** Sets what SQLite must be set to, and reads it back: TypeORM cannot set most of it, and a setting may not take. */
export async function settle(source: DataSource, access: 'write' | 'read'): Promise<void> {
  if (source.options.type === 'postgres') return;
  const pragmas = access === 'write' ? WRITER : READER;
  for (const [name, value] of pragmas) await source.query(`PRAGMA ${name} = ${value}`);
  await assertSettled(source, access);
}

/** Refuses to go on with a database that is not as `settle` sets it. */
export async function assertSettled(source: DataSource, access: 'write' | 'read'): Promise<void> {
  if (source.options.type === 'postgres') return;
  const pragmas = access === 'write' ? WRITER : READER;
  for (const [name, , wanted] of pragmas) {
    const rows: Readonly<Record<string, unknown>>[] = await source.query(`PRAGMA ${name}`);
    const [found] = Object.values(rows[0] ?? {});
    if (found !== wanted)
      throw new Error(
        `SQLite has ${name} = ${String(found)} and must have ${wanted}: the database is not safe to use`,
      );
  }
}
