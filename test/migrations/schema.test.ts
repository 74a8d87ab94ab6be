import { describe, expect, test } from '@jest/globals';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { MIGRATIONS } from '../../migrations/index.js';
import { openDatabase } from '../../src/persistence/database.js';
import { assertSettled, dataSourceOptions, settle } from '../../src/persistence/driver.js';
import { migrate } from '../../src/persistence/migrate.js';
import { rowsOf } from '../../src/persistence/sql.js';
import { onEachEngine } from '../support/engines.js';

onEachEngine('the schema', (newPlace, engine) => {
  const withSource = async (use: (source: DataSource) => Promise<void>): Promise<void> => {
    const { place, remove } = await newPlace();
    const source = await new DataSource(dataSourceOptions(place, 'write')).initialize();
    try {
      await settle(source, 'write');
      await use(source);
    } finally {
      await source.destroy();
      await remove();
    }
  };

  const wanted = async (source: DataSource): Promise<readonly string[]> => {
    const log = await source.driver.createSchemaBuilder().log();
    return log.upQueries.map((query) => query.query);
  };

  test('is what the entities say: the schema builder wants nothing more', () =>
    withSource(async (source) => {
      expect(await migrate(source)).toHaveLength(source.migrations.length);
      expect(await wanted(source)).toEqual([]);
    }));

  test('is looked at closely: what is taken away, the schema builder wants back', () =>
    withSource(async (source) => {
      await migrate(source);
      await source.query('DROP INDEX ix_zones_venue_id');
      await source.query('DROP TABLE settings');
      const sql = (await wanted(source)).join('\n');
      expect(sql).toContain('ix_zones_venue_id');
      expect(sql).toContain('CREATE TABLE "settings"');
    }));

  test('is left as it is by a second migration', () =>
    withSource(async (source) => {
      await migrate(source);
      await source.query("INSERT INTO organisations VALUES ('o', 'merchant', 'Shop', 1)");
      expect(await migrate(source)).toEqual([]);
      expect(await source.query('SELECT name FROM organisations')).toEqual([{ name: 'Shop' }]);
    }));

  test('goes down to nothing and up again', () =>
    withSource(async (source) => {
      await migrate(source);
      for (const _ of source.migrations) await source.undoLastMigration({ transaction: 'all' });
      const runner = source.createQueryRunner();
      expect(await runner.hasTable('organisations')).toBe(false);
      await runner.release();
      expect(await migrate(source)).toHaveLength(source.migrations.length);
      expect(await wanted(source)).toEqual([]);
    }));

  test('keeps what is referred to: a row that points nowhere is refused', () =>
    withSource(async (source) => {
      await migrate(source);
      const lost = source.query("INSERT INTO zones VALUES ('z', 'no-such-venue', 'Counter', 'counter')");
      await expect(lost).rejects.toThrow(/foreign key/i);
    }));

  test('is made whole or not at all: a migration that fails leaves no table behind', () =>
    withSource(async (source) => {
      const runner = source.createQueryRunner();
      await runner.query('CREATE TABLE settings (note text)');
      await runner.release();
      await expect(migrate(source)).rejects.toThrow(/settings/);
      const after = source.createQueryRunner();
      expect(await after.hasTable('organisations')).toBe(false);
      await after.release();
    }));

  if (engine === 'postgres')
    test('is migrated once when several processes start together', () =>
      withSource(async (source) => {
        const runs = await Promise.all([migrate(source), migrate(source), migrate(source)]);
        expect(runs.flat()).toHaveLength(source.migrations.length);
      }));
});

describe('the settings of SQLite', () => {
  const withFile = async (use: (dataDir: string) => Promise<void>): Promise<void> => {
    const dataDir = await mkdtemp(join(tmpdir(), 'entracte-settings-'));
    try {
      await use(dataDir);
    } finally {
      await rm(dataDir, { recursive: true, force: true });
    }
  };

  test('are the safe ones while the database is open', () =>
    withFile(async (dataDir) => {
      const database = await openDatabase({ dataDir });
      const setting = async (name: string): Promise<unknown> =>
        database.unitOfWork.run(
          async (tx) => Object.values((await rowsOf(tx, `PRAGMA ${name}`))[0] ?? {})[0],
        );
      const found = {
        journal_mode: await setting('journal_mode'),
        synchronous: await setting('synchronous'),
        foreign_keys: await setting('foreign_keys'),
        trusted_schema: await setting('trusted_schema'),
        busy_timeout: await setting('busy_timeout'),
      };
      await database.close();
      expect(found).toEqual({
        journal_mode: 'wal',
        synchronous: 2,
        foreign_keys: 1,
        trusted_schema: 0,
        busy_timeout: 5_000,
      });
    }));

  test('are asserted: a weaker one is refused by name', () =>
    withFile(async (dataDir) => {
      const source = await new DataSource(dataSourceOptions({ dataDir }, 'write')).initialize();
      await settle(source, 'write');
      await source.query('PRAGMA synchronous = NORMAL');
      const refusal = assertSettled(source, 'write');
      await expect(refusal).rejects.toThrow(/synchronous = 1 and must have 2/);
      await source.destroy();
    }));

  test('let a copy be made while rows are written, complete and readable by itself', () =>
    withFile(async (dataDir) => {
      const database = await openDatabase({ dataDir });
      const note = (key: number) =>
        database.unitOfWork.run((tx) =>
          rowsOf(tx, 'INSERT INTO settings VALUES ($1, $2)', [String(key), 'kept']),
        );
      for (let key = 0; key < 20; key += 1) await note(key);
      const writing = Promise.all(Array.from({ length: 20 }, (_, key) => note(100 + key)));
      await mkdir(join(dataDir, 'copy'));
      await database.backupTo(join(dataDir, 'copy', 'entracte.sqlite'));
      await writing;
      await database.close();
      const copy = await openDatabase({ dataDir: join(dataDir, 'copy') });
      const [row] = await rowsOf(copy.reader, 'SELECT COUNT(*) AS held FROM settings WHERE LENGTH(key) < 3');
      await copy.close();
      expect([Number(row?.['held']), copy.migrated]).toEqual([20, []]);
    }));

  test('let a start go on from a file that another start left', () =>
    withFile(async (dataDir) => {
      const first = await openDatabase({ dataDir });
      await first.close();
      const second = await openDatabase({ dataDir });
      await second.check();
      await second.close();
      expect([first.migrated.length, second.migrated.length]).toEqual([MIGRATIONS.length, 0]);
    }));
});
