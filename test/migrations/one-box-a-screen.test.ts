import { expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { MIGRATIONS } from '../../migrations/index.js';
import { OneBoxAScreen1790000000002 } from '../../migrations/0002-one-box-a-screen.js';
import { openDatabase } from '../../src/persistence/database.js';
import { dataSourceOptions, settle } from '../../src/persistence/driver.js';
import { migrate } from '../../src/persistence/migrate.js';
import { declareShop } from '../contract/repositories.js';
import { onEachEngine } from '../support/engines.js';

onEachEngine('the migration to one box a screen', (newPlace) => {
  test('leaves each screen to the live box that came last, and boxes of the demo alone', async () => {
    const { place, remove } = await newPlace();
    const database = await openDatabase(place);
    const { screen } = await database.unitOfWork.run((tx) => declareShop(tx));
    await database.close();
    const source = await new DataSource(dataSourceOptions(place, 'write')).initialize();
    try {
      await settle(source, 'write');
      for (const migration of [...MIGRATIONS].reverse()) {
        await source.undoLastMigration({ transaction: 'all' });
        if (migration === OneBoxAScreen1790000000002) break;
      }
      const boxes = [
        ['first', 1, null, false],
        ['last', 3, null, false],
        ['between', 2, null, false],
        ['revoked', 9, 10, false],
        ['demo-1', 1, null, true],
        ['demo-2', 2, null, true],
      ] as const;
      for (const [id, pairedAt, revokedAt, isDemo] of boxes)
        await source.query(
          `INSERT INTO screen_devices (id, screen_id, public_key, thumbprint, paired_at, revoked_at, is_demo)
           VALUES ('${id}', '${screen.id}', '{}', '${id}', ${String(pairedAt)}, ${String(revokedAt)}, ${String(isDemo)})`,
        );
      await migrate(source);
      const live: unknown = await source.query(
        'SELECT id FROM screen_devices WHERE revoked_at IS NULL ORDER BY id',
      );
      expect(live).toEqual([{ id: 'demo-1' }, { id: 'demo-2' }, { id: 'last' }]);
    } finally {
      await source.destroy();
      await remove();
    }
  });
});
