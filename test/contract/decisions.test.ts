import { expect, test } from '@jest/globals';
import type { Logger } from 'typeorm';
import { DataSource } from 'typeorm';
import type { ScreenId } from '../../src/core/base/ids.js';
import { openDatabase } from '../../src/persistence/database.js';
import { dataSourceOptions } from '../../src/persistence/driver.js';
import { DECISION_COLUMNS } from '../../src/persistence/repositories/decision.repository.js';
import type { Reader } from '../../src/persistence/session.js';
import { readerOf } from '../../src/persistence/session.js';
import { decisions, declareShop, placeOrder } from './repositories.js';
import { NOW } from './rows.js';
import { onEachEngine } from '../support/engines.js';

onEachEngine('what decisions read', (newPlace) => {
  const statementsWith = async (
    shops: number,
    read: (reader: Reader, ids: readonly ScreenId[]) => Promise<unknown>,
  ) => {
    const { place, remove } = await newPlace();
    const database = await openDatabase(place);
    const ids = await database.unitOfWork.run(async (tx) => {
      const made: ScreenId[] = [];
      for (let at = 0; at < shops; at += 1) {
        made.push((await declareShop(tx)).screen.id);
        await placeOrder(tx, { state: 'booked' });
      }
      return made;
    });
    const statements: string[] = [];
    const nothing = (): void => undefined;
    const logger: Logger = {
      log: nothing,
      logMigration: nothing,
      logQuery: (sql) => void statements.push(sql),
      logQueryError: nothing,
      logQuerySlow: nothing,
      logSchemaBuild: nothing,
    };
    const source = await new DataSource({
      ...dataSourceOptions(place, 'read'),
      logger,
      logging: true,
    }).initialize();
    statements.length = 0;
    await read(readerOf(source.manager), ids);
    await source.destroy();
    await database.close();
    await remove();
    return statements;
  };

  const everything = async (reader: Reader, ids: readonly ScreenId[]): Promise<void> => {
    const [all, some, live] = [
      await decisions.screenBundles(reader, 'all'),
      await decisions.screenBundles(reader, ids),
      await decisions.liveFlights(reader, NOW),
    ];
    expect([all.length, some.length, live.length]).toEqual([ids.length, ids.length, ids.length]);
    expect((await decisions.knowledge(reader)).version).toBe('built-in');
  };

  test('costs the same number of statements for one shop and for twenty', async () => {
    const [one, twenty] = [await statementsWith(1, everything), await statementsWith(20, everything)];
    expect(one.length).toBeGreaterThan(10);
    expect(twenty).toHaveLength(one.length);
  });

  test('names the tables that are listed, and no other', async () => {
    const statements = await statementsWith(2, everything);
    const { place, remove } = await newPlace();
    const source = await new DataSource(dataSourceOptions(place, 'read')).initialize();
    const listed = new Set(DECISION_COLUMNS.map(([entity]) => source.getMetadata(entity).tableName));
    const named = source.entityMetadatas
      .map((metadata) => metadata.tableName)
      .filter((table) => statements.some((sql) => new RegExp(`(FROM|JOIN) ${table}\\b`).test(sql)));
    await source.destroy();
    await remove();
    expect(new Set(named)).toEqual(listed);
  });
});
