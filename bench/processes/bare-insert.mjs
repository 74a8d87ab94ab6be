import 'reflect-metadata';
import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import pg from 'pg';
import sqlite3 from 'sqlite3';
import { openDatabase } from '../../dist/src/persistence/database.js';
import { idMaker } from '../../dist/src/platform/ids.js';
import { nowMs, serve } from '../support/worker.mjs';

/** The baseline of ingest: the same rows into the same table with the same indexes, by nothing but the driver. */
const CHUNK = 1_000;
const COLUMNS = [
  ['screen_id', 'text'],
  ['boot_id', 'text'],
  ['seq', 'integer'],
  ['id', 'text'],
  ['playlist_version', 'integer'],
  ['item_id', 'text'],
  ['creative_id', 'text'],
  ['flight_id', 'text'],
  ['campaign_id', 'text'],
  ['venue_id', 'text'],
  ['started_at', 'bigint'],
  ['duration_ms', 'integer'],
  ['mono_start_ms', 'bigint'],
  ['mono_end_ms', 'bigint'],
  ['clock', 'text'],
  ['result', 'text'],
  ['prev_hash', 'text'],
  ['hash', 'text'],
  ['received_at', 'bigint'],
  ['is_demo', 'boolean'],
  ['is_billable', 'boolean'],
];
/** The settings of the service, and so the same durability and the same memory. */
const PRAGMAS = [
  'journal_mode = WAL',
  'synchronous = FULL',
  'foreign_keys = ON',
  'cache_size = -65536',
  'wal_autocheckpoint = 10000',
  'journal_size_limit = 67108864',
];
const INTO = `INSERT INTO plays (${COLUMNS.map(([name]) => name).join(', ')})`;
const START = Date.UTC(2026, 5, 10, 16);

function makeRows(count, boot) {
  const newId = idMaker(() => START);
  const screens = Array.from({ length: 100 }, newId);
  const [creativeId, flightId, campaignId, venueId] = Array.from({ length: 4 }, newId);
  let before = '0'.repeat(64);
  return Array.from({ length: count }, (_, at) => {
    const perScreen = Math.ceil(count / screens.length);
    const seq = (at % perScreen) + 1;
    const hash = createHash('sha256')
      .update(`${boot} ${String(at)}`)
      .digest('hex');
    const startedAt = START - 28_800_000 + seq * 10_000;
    const row = [
      screens[Math.floor(at / perScreen)],
      boot,
      seq,
      newId(),
      2,
      `${flightId}.${creativeId}`,
      creativeId,
      flightId,
      campaignId,
      venueId,
      startedAt,
      10_000,
      seq * 10_000,
      seq * 10_000 + 10_000,
      'trusted',
      'complete',
      before,
      hash,
      START,
      false,
      true,
    ];
    before = hash;
    return row;
  });
}

const chunksOf = (rows) =>
  Array.from({ length: Math.ceil(rows.length / CHUNK) }, (_, at) => rows.slice(at * CHUNK, (at + 1) * CHUNK));

async function openSqlite(dataDir) {
  const db = await new Promise((resolve, reject) => {
    const opened = new sqlite3.Database(join(dataDir, 'entracte.sqlite'), (error) =>
      error === null ? resolve(opened) : reject(error),
    );
  });
  const run = (sql, values = []) =>
    new Promise((resolve, reject) =>
      db.run(sql, values, (error) => (error === null ? resolve() : reject(error))),
    );
  for (const pragma of [
    'journal_mode = WAL',
    'synchronous = FULL',
    'foreign_keys = ON',
    'busy_timeout = 5000',
  ])
    await run(`PRAGMA ${pragma}`);
  const values = (count) => {
    const row = `(${COLUMNS.map(() => '?').join(', ')})`;
    return `${INTO} VALUES ${Array.from({ length: count }, () => row).join(', ')}`;
  };
  const fromJson = `${INTO} SELECT ${COLUMNS.map((_, at) => `value ->> ${String(at)}`).join(', ')} FROM json_each(?)`;
  const asNumbers = (row) => row.map((value) => (typeof value === 'boolean' ? Number(value) : value));
  return {
    ways: {
      'multi-row VALUES × 1,000': (chunk) => run(values(chunk.length), chunk.flatMap(asNumbers)),
      'one json_each × 1,000': (chunk) => run(fromJson, [JSON.stringify(chunk.map(asNumbers))]),
    },
    close: () => new Promise((resolve) => db.close(resolve)),
  };
}

async function openPostgres(databaseUrl) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const values = (count) => {
    const row = (at) =>
      `(${COLUMNS.map((_, column) => `$${String(at * COLUMNS.length + column + 1)}`).join(', ')})`;
    return `${INTO} VALUES ${Array.from({ length: count }, (_, at) => row(at)).join(', ')}`;
  };
  const fields = COLUMNS.map(([, type], at) => `c${String(at)} ${type}`).join(', ');
  const casts = COLUMNS.map(([, type], at) => `$${String(at + 1)}::${type}[]`).join(', ');
  return {
    ways: {
      'multi-row VALUES × 1,000': (chunk) => client.query(values(chunk.length), chunk.flat()),
      'unnest × 1,000': (chunk) =>
        client.query(
          `${INTO} SELECT * FROM unnest(${casts})`,
          COLUMNS.map((_, column) => chunk.map((row) => row[column])),
        ),
      'one json_to_recordset × 1,000': (chunk) =>
        client.query(`${INTO} SELECT * FROM json_to_recordset($1::json) AS t(${fields})`, [
          JSON.stringify(
            chunk.map((row) => Object.fromEntries(row.map((value, at) => [`c${String(at)}`, value]))),
          ),
        ]),
    },
    close: () => client.end(),
  };
}

let opened;

serve(
  {
    /** Makes the tables by the migrations of the service, then opens them by the driver alone; returns the ways to insert. */
    async open({ dataDir, databaseUrl }) {
      const database = await openDatabase({ databaseUrl, dataDir });
      await database.close();
      opened = databaseUrl === null ? await openSqlite(dataDir) : await openPostgres(databaseUrl);
      return Object.keys(opened.ways);
    },

    /** Rows per second of one way, a transaction for each thousand. */
    async insert({ way, rows }) {
      const chunks = chunksOf(makeRows(rows, randomBytes(16).toString('hex')));
      const startedAt = nowMs();
      for (const chunk of chunks) await opened.ways[way](chunk);
      return (rows / (nowMs() - startedAt)) * 1_000;
    },
  },
  async () => opened?.close(),
);
