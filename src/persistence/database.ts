import { DataSource, TypeORMError } from 'typeorm';
import { StartError, systemCode } from '../platform/start-error.js';
import type { DatabasePlace } from './driver.js';
import { assertSettled, dataSourceOptions, settle } from './driver.js';
import { migrate } from './migrate.js';
import { PostgresWriter } from './postgres-writer.js';
import type { Reader } from './session.js';
import { readerOf } from './session.js';
import type { Engine } from './sql.js';
import { rowsOf } from './sql.js';
import { SqliteWriter } from './sqlite-writer.js';
import type { HoldLimits, UnitOfWork } from './unit-of-work.js';
import { HOLD_LIMITS } from './unit-of-work.js';

export interface DatabaseOptions extends DatabasePlace {
  /** Units of work that may wait; one more is refused as busy. */
  readonly maxWaiting?: number;
  readonly limits?: HoldLimits;
}

/** An open database: one way to write, one way to read. */
export interface Database {
  readonly engine: Engine;
  readonly unitOfWork: UnitOfWork;
  /** Committed rows only, and no right to write. */
  readonly reader: Reader;
  /** Migrations that were run at this start, by name. */
  readonly migrated: readonly string[];
  /** Answers when reading and writing both work. */
  check(): Promise<void>;
  /** Writes a copy of an SQLite database, complete and consistent, to a file that does not exist yet. */
  backupTo(file: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens the database, brings its schema up to date, and refuses one whose settings are not safe. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const writing = await connect(options);
  const reading = new DataSource(dataSourceOptions(options, 'read'));
  try {
    await settle(writing, 'write');
    const migrated = await migrate(writing);
    // The migration runner switches foreign keys off and on again: look once more.
    await assertSettled(writing, 'write');
    await reading.initialize();
    await settle(reading, 'read');
    return database(writing, reading, options, migrated);
  } catch (error) {
    await close(reading);
    await close(writing);
    throw error;
  }
}

/** Connects, or says which setting names a database that does not answer; never with its password. */
async function connect(place: DatabasePlace): Promise<DataSource> {
  try {
    return await new DataSource(dataSourceOptions(place, 'write')).initialize();
  } catch (error) {
    if (!(error instanceof Error) || error instanceof TypeORMError) throw error;
    // A host with several addresses that all refuse has a code and no message.
    const why = error.message === '' ? (systemCode(error) ?? error.name) : error.message;
    throw new StartError(`${placeName(place)} (${why})`, { cause: error });
  }
}

function placeName({ databaseUrl, dataDir }: DatabasePlace): string {
  if (databaseUrl === undefined || databaseUrl === null)
    return `DATA_DIR: the database in ${dataDir} cannot be opened`;
  const { host, pathname } = new URL(databaseUrl);
  return `DATABASE_URL: cannot use the database ${host}${pathname}`;
}

function database(
  writing: DataSource,
  reading: DataSource,
  options: DatabaseOptions,
  migrated: readonly string[],
): Database {
  const engine: Engine = writing.options.type === 'postgres' ? 'postgres' : 'sqlite';
  const unitOfWork =
    engine === 'postgres'
      ? new PostgresWriter(writing, options.maxWaiting)
      : new SqliteWriter(writing, options.maxWaiting, options.limits ?? HOLD_LIMITS);
  const reader = readerOf(reading.manager);
  return {
    engine,
    unitOfWork,
    reader,
    migrated,
    async check() {
      await rowsOf(reader, 'SELECT 1');
      await unitOfWork.run((tx) => rowsOf(tx, 'SELECT 1'));
    },
    async backupTo(file) {
      if (engine === 'postgres') throw new Error('back PostgreSQL up with pg_dump');
      const copying = await new DataSource({ ...dataSourceOptions(options, 'read') }).initialize();
      try {
        await copying.query('VACUUM INTO ?', [file]);
      } finally {
        await close(copying);
      }
    },
    async close() {
      await unitOfWork.drain();
      await close(reading);
      await close(writing);
    },
  };
}

async function close(source: DataSource): Promise<void> {
  if (source.isInitialized) await source.destroy();
}
