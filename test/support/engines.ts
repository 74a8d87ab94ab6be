import { afterAll, beforeAll, describe } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import type { Database, DatabaseOptions } from '../../src/persistence/database.js';
import { openDatabase } from '../../src/persistence/database.js';
import type { DatabasePlace } from '../../src/persistence/driver.js';
import type { Engine } from '../../src/persistence/sql.js';
import { skipLoudly, tier } from './tier.js';

const SERVER =
  process.env['DATABASE_URL_TEST'] ??
  process.env['DATABASE_URL'] ??
  'postgres://postgres@127.0.0.1:5432/test';

async function onServer(sql: string): Promise<void> {
  const server = await new DataSource({
    type: 'postgres',
    url: SERVER,
    connectTimeoutMS: 2_000,
  }).initialize();
  try {
    await server.query(sql);
  } finally {
    await server.destroy();
  }
}

const answers = await onServer('SELECT 1').then(
  () => true,
  () => false,
);

/** An empty place for a database of its own, and how to get rid of it. */
export interface Place {
  readonly place: DatabasePlace;
  readonly remove: () => Promise<void>;
}

let made = 0;

async function sqlitePlace(): Promise<Place> {
  const dataDir = await mkdtemp(join(tmpdir(), 'entracte-contract-'));
  return { place: { dataDir }, remove: () => rm(dataDir, { recursive: true, force: true }) };
}

async function postgresPlace(): Promise<Place> {
  const name = `entracte_${process.pid}_${Date.now()}_${++made}`;
  await onServer(`CREATE DATABASE ${name}`);
  const url = new URL(SERVER);
  url.pathname = `/${name}`;
  return {
    place: { databaseUrl: url.href, dataDir: '' },
    remove: () => onServer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

/** The same suite on SQLite, and on PostgreSQL where one answers. */
export function onEachEngine(
  name: string,
  suite: (newPlace: () => Promise<Place>, engine: Engine) => void,
): void {
  describe(`${name} on SQLite`, () => {
    suite(sqlitePlace, 'sqlite');
  });
  if (answers)
    describe(`${name} on PostgreSQL`, () => {
      suite(postgresPlace, 'postgres');
    });
  else skipLoudly(`${name} on PostgreSQL`, 'no server answers at DATABASE_URL_TEST or the local default');
}

/**
 * The same suite on SQLite and, from the ci tier on, on PostgreSQL where one answers: for suites that start the whole
 * service, which would make every ordinary run twice as long.
 */
export function onEachEngineFromCi(...[name, suite]: Parameters<typeof onEachEngine>): void {
  if (tier() !== 'test') onEachEngine(name, suite);
  else
    describe(`${name} on SQLite`, () => {
      suite(sqlitePlace, 'sqlite');
    });
}

/** The same suite with an open, migrated database of its own for the whole of it. */
export function onEachDatabase(
  name: string,
  suite: (database: () => Database, engine: Engine) => void,
  options: Omit<DatabaseOptions, keyof DatabasePlace> = {},
): void {
  onEachEngine(name, (newPlace, engine) => {
    let place: Place;
    let database: Database | undefined;
    beforeAll(async () => {
      place = await newPlace();
      database = await openDatabase({ ...place.place, ...options });
    });
    afterAll(async () => {
      await database?.close();
      await place.remove();
    });
    suite(() => {
      if (database === undefined) throw new Error('the database is not open yet');
      return database;
    }, engine);
  });
}
