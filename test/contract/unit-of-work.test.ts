import { describe, expect, test } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import type { Database } from '../../src/persistence/database.js';
import { dataSourceOptions } from '../../src/persistence/driver.js';
import { SettingRepository } from '../../src/persistence/repositories/audit.repository.js';
import type { Transaction } from '../../src/persistence/session.js';
import { rowsOf } from '../../src/persistence/sql.js';
import { SqliteWriter } from '../../src/persistence/sqlite-writer.js';
import { BusyError } from '../../src/persistence/unit-of-work.js';
import { count } from '../support/tier.js';
import { onEachDatabase } from '../support/engines.js';

const settings = new SettingRepository();
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const turns = async (times: number): Promise<void> => {
  for (let at = 0; at < times; at += 1) await turn();
};
const outcome = (promise: Promise<unknown>): Promise<'kept' | 'failed'> =>
  promise.then(
    () => 'kept' as const,
    () => 'failed' as const,
  );

/** Two rows with a pause between them, so that others find the transaction half done; then maybe a failure. */
const pair = (database: Database, name: string, { fails = false, pause = 3 } = {}): Promise<void> =>
  database.unitOfWork.run(async (tx) => {
    await settings.set(tx, `${name}.1`, 'kept');
    await turns(pause);
    await settings.set(tx, `${name}.2`, 'kept');
    if (fails) throw new Error(`${name} fails`);
  });

const keys = async (database: Database, prefix: string): Promise<readonly string[]> => {
  const rows = await rowsOf(database.reader, 'SELECT key FROM settings WHERE key LIKE $1 ORDER BY key', [
    `${prefix}%`,
  ]);
  return rows.map((row) => String(row['key']));
};

onEachDatabase('a unit of work', (open, engine) => {
  test('S1: work that resolved stays when an overlapping one throws afterwards', async () => {
    const first = pair(open(), 's1a');
    const second = pair(open(), 's1b', { fails: true, pause: 8 });
    expect(await Promise.all([outcome(first), outcome(second)])).toEqual(['kept', 'failed']);
    expect(await keys(open(), 's1')).toEqual(['s1a.1', 's1a.2']);
  });

  test('S2: work that throws takes nothing of an overlapping one with it', async () => {
    const first = pair(open(), 's2a', { fails: true, pause: 8 });
    const second = pair(open(), 's2b', { pause: 1 });
    expect(await Promise.all([outcome(first), outcome(second)])).toEqual(['failed', 'kept']);
    expect(await keys(open(), 's2')).toEqual(['s2b.1', 's2b.2']);
  });

  test('S3: a roll-back undoes its own rows and no others', async () => {
    const asked = open().unitOfWork.run(async (tx) => {
      await settings.set(tx, 's3a.1', 'undone');
      await turns(3);
      return Promise.reject(new Error('asks to be rolled back'));
    });
    const other = pair(open(), 's3b', { pause: 6 });
    expect(await Promise.all([outcome(asked), outcome(other)])).toEqual(['failed', 'kept']);
    expect(await keys(open(), 's3')).toEqual(['s3b.1', 's3b.2']);
  });

  test('S4: four started in the same tick are all kept', async () => {
    const names = ['s4a', 's4b', 's4c', 's4d'];
    const done = await Promise.all(names.map((name) => outcome(pair(open(), name))));
    expect(done).toEqual(['kept', 'kept', 'kept', 'kept']);
    expect(await keys(open(), 's4')).toHaveLength(8);
  });

  test('S5: a row acknowledged during another transaction survives its roll-back, and nobody sees that one half done', async () => {
    let seen: readonly string[] = [];
    const failing = open().unitOfWork.run(async (tx) => {
      await settings.set(tx, 's5a.1', 'undone');
      seen = await keys(open(), 's5a');
      await turns(5);
      throw new Error('rolled back');
    });
    const plain = open().unitOfWork.run((tx) => settings.set(tx, 's5b.1', 'kept'));
    expect(await Promise.all([outcome(failing), outcome(plain)])).toEqual(['failed', 'kept']);
    expect(seen).toEqual([]);
    expect(await keys(open(), 's5')).toEqual(['s5b.1']);
  });

  test('S6: many at once are all kept', async () => {
    const many = count({ test: 200, ci: 500, soak: 900 });
    await Promise.all(
      Array.from({ length: many }, (_, at) =>
        open().unitOfWork.run((tx) => settings.set(tx, `s6.${at}`, 'kept')),
      ),
    );
    expect(await keys(open(), 's6')).toHaveLength(many);
  });

  test('S7: staggered, some rolled back: what resolved is whole, what failed is nowhere', async () => {
    const many = count({ test: 300, ci: 1_000, soak: 5_000 });
    const results: Promise<'kept' | 'failed'>[] = [];
    for (let at = 0; at < many; at += 1) {
      results.push(outcome(pair(open(), `s7.${at}`, { fails: at % 10 === 3, pause: at % 4 })));
      if (at % 3 === 0) await turn();
      if (at % 500 === 499) await Promise.all(results);
    }
    const done = await Promise.all(results);
    const held = new Set(await keys(open(), 's7.'));
    const wrong = done.filter((result, at) => {
      const rows = [`s7.${at}.1`, `s7.${at}.2`].filter((key) => held.has(key)).length;
      return rows !== (at % 10 === 3 ? 0 : 2) || result !== (at % 10 === 3 ? 'failed' : 'kept');
    });
    expect(wrong).toEqual([]);
    expect(held.size).toBe(2 * done.filter((result) => result === 'kept').length);
  });

  test('inside another is a part that fails alone', async () => {
    await open().unitOfWork.run(async (tx) => {
      await settings.set(tx, 'part.outer', 'kept');
      const failing = open().unitOfWork.run(async (inner) => {
        await settings.set(inner, 'part.inner', 'undone');
        throw new Error('the part fails');
      });
      await expect(failing).rejects.toThrow('the part fails');
      await open().unitOfWork.run((inner) => settings.set(inner, 'part.second', 'kept'));
    });
    expect(await keys(open(), 'part')).toEqual(['part.outer', 'part.second']);
  });

  test('inside one that fails is undone with it', async () => {
    const failing = open().unitOfWork.run(async () => {
      await open().unitOfWork.run((inner) => settings.set(inner, 'whole.inner', 'undone'));
      throw new Error('the whole fails');
    });
    await expect(failing).rejects.toThrow('the whole fails');
    expect(await keys(open(), 'whole')).toEqual([]);
  });

  test('keeps parts that run side by side, and those nobody waited for', async () => {
    await open().unitOfWork.run(async () => {
      await Promise.all(
        ['a', 'b', 'c'].map((name) =>
          open().unitOfWork.run((inner) => settings.set(inner, `side.${name}`, 'kept')),
        ),
      );
      void open().unitOfWork.run((inner) => settings.set(inner, 'side.d', 'kept'));
    });
    expect(await keys(open(), 'side')).toEqual(['side.a', 'side.b', 'side.c', 'side.d']);
  });

  test('gives no right to write once it has ended', async () => {
    const kept: Transaction[] = [];
    await open().unitOfWork.run((tx) => Promise.resolve(kept.push(tx)));
    await expect(settings.set(kept[0]!, 'late', 'refused')).rejects.toThrow('after it ended');
    expect(await keys(open(), 'late')).toEqual([]);
  });

  test('is the only way: the reader writes nothing', async () => {
    const attempt = rowsOf(open().reader, "INSERT INTO settings VALUES ('reader', 'refused')");
    await expect(attempt).rejects.toThrow(engine === 'sqlite' ? /readonly/i : /read-only/);
  });

  test('sees its own writes, and the reader sees them when it has ended', async () => {
    const within = await open().unitOfWork.run(async (tx) => {
      await settings.set(tx, 'own', 'seen');
      return [await settings.get(tx, 'own'), await settings.get(open().reader, 'own')];
    });
    expect(within).toEqual(['seen', null]);
    expect(await settings.get(open().reader, 'own')).toBe('seen');
  });

  if (engine === 'postgres')
    test('is tried again when another one was first', async () => {
      await open().unitOfWork.run((tx) => settings.set(tx, 'counter', '0'));
      const times = count({ test: 12, ci: 20, soak: 40 });
      await Promise.all(
        Array.from({ length: times }, async (_, at) => {
          await turns(at);
          await open().unitOfWork.run(async (tx) => {
            const value = Number(await settings.get(tx, 'counter'));
            await turns(2);
            await settings.set(tx, 'counter', String(value + 1));
          });
        }),
      );
      expect(await settings.get(open().reader, 'counter')).toBe(String(times));
    });
});

onEachDatabase(
  'a full queue',
  (open) => {
    test('refuses what is too much as busy, and keeps the rest', async () => {
      const results = await Promise.allSettled(
        Array.from({ length: 200 }, (_, at) =>
          open().unitOfWork.run((tx) => settings.set(tx, `q.${at}`, 'kept')),
        ),
      );
      const refused = results.filter((result) => result.status === 'rejected');
      expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(50);
      expect(
        refused.every((result) => result.reason instanceof BusyError && result.reason.code === 'BUSY'),
      ).toBe(true);
      expect(await keys(open(), 'q.')).toHaveLength(50);
      expect(open().unitOfWork.waitingCount).toBe(0);
    });
  },
  { maxWaiting: 50 },
);

describe('the writer of SQLite', () => {
  onEachDatabase(
    'a long hold',
    (open, engine) => {
      if (engine === 'sqlite') {
        test('is rolled back when it holds the writer too long, and the next one runs', async () => {
          const stuck = open().unitOfWork.run(async (tx) => {
            await settings.set(tx, 'stuck', 'undone');
            await new Promise(() => undefined);
          });
          const next = open().unitOfWork.run((tx) => settings.set(tx, 'next', 'kept'));
          await expect(stuck).rejects.toThrow('held the writer for 200 ms');
          await next;
          expect(await keys(open(), 'stuck')).toEqual([]);
          expect(slow.length).toBeGreaterThan(0);
        });

        test('refuses every statement that does not come through it', async () => {
          const dataDir = await mkdtemp(join(tmpdir(), 'entracte-guard-'));
          const source = await new DataSource(dataSourceOptions({ dataDir }, 'write')).initialize();
          const writer = new SqliteWriter(source);
          const outside = 'the writer was used outside a unit of work';
          await expect(source.query('CREATE TABLE t (a)')).rejects.toThrow(outside);
          await expect(source.transaction((manager) => manager.query('SELECT 1'))).rejects.toThrow(outside);
          await writer.run(() => source.query('CREATE TABLE t (a)'));
          expect(await writer.run((tx) => rowsOf(tx, 'SELECT COUNT(*) AS held FROM t'))).toEqual([
            { held: 0 },
          ]);
          await source.destroy();
          await rm(dataDir, { recursive: true, force: true });
        });

        test('lets timers run while the queue is full', async () => {
          let ticks = 0;
          const timer = setInterval(() => (ticks += 1), 5);
          await Promise.all(
            Array.from({ length: 300 }, (_, at) =>
              open().unitOfWork.run((tx) => settings.set(tx, `t.${at}`, 'kept')),
            ),
          );
          clearInterval(timer);
          expect(ticks).toBeGreaterThan(10);
        });

        test('lets no statement run after the end, not even one that nobody waited for', async () => {
          let late: Promise<unknown> = Promise.resolve();
          await open().unitOfWork.run(async (tx) => {
            await settings.set(tx, 'before', 'kept');
            late = outcome(turns(5).then(() => settings.set(tx, 'after', 'refused')));
          });
          expect(await late).toBe('failed');
          expect(await keys(open(), 'after')).toEqual([]);
        });
      } else
        test('is left to PostgreSQL, where nobody else waits for it', async () => {
          await open().unitOfWork.run((tx) => settings.set(tx, 'free', 'kept'));
          expect(await keys(open(), 'free')).toEqual(['free']);
        });
    },
    { limits: { slowMs: 50, maxMs: 200, onSlow: (ms) => slow.push(ms) } },
  );
  const slow: number[] = [];
});
