import { expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { dataSourceOptions, settle } from '../../src/persistence/driver.js';
import { migrate } from '../../src/persistence/migrate.js';
import { onEachEngine } from '../support/engines.js';

const TERMS = { activityIds: ['jeweller'], clientele: [], place: { kind: 'everywhere' } };

onEachEngine('0003 law and place', (newPlace) => {
  test('rows of before get the defaults, and lose what was added on the way back', async () => {
    const { place, remove } = await newPlace();
    const source = await new DataSource(dataSourceOptions(place, 'write')).initialize();
    try {
      await settle(source, 'write');
      await migrate(source);
      while (await source.createQueryRunner().hasTable('network_rules'))
        await source.undoLastMigration({ transaction: 'all' });
      await source.query("INSERT INTO organisations VALUES ('o', 'merchant', 'Shop', 1)");
      await source.query("INSERT INTO campaigns VALUES ('c', 'o', 'Spring', 1)");
      await source.query(
        `INSERT INTO flights VALUES ('f', 'c', 'o', 'Line', 'booked', 1, 2, '["book"]', '${JSON.stringify(TERMS)}', '{}', 1)`,
      );
      await source.query(
        `INSERT INTO venues VALUES ('v', 'o', 'Shop', 'jeweller', '[]', '[]', '', '33000', 'Bordeaux', 'FR', 44.8, -0.5,
           'Europe/Paris', '24/7', '[]', 'automatic', TRUE, FALSE, 1)`,
      );
      const termsOf = async (): Promise<unknown> => {
        const [row] = await source.query<{ context: string }[]>('SELECT context FROM flights');
        return JSON.parse(row?.context ?? 'null');
      };
      await migrate(source);
      expect(await termsOf()).toEqual({
        ...TERMS,
        zoneKinds: [],
        excluded: { activityIds: [], venueTypeIds: [], venueIds: [], organisationIds: [], places: [] },
        advertiserPoints: [],
      });
      expect(
        await source.query(
          'SELECT commune_code, blocked_keywords, competitor_radius_km, accepted_product_ids FROM venues',
        ),
      ).toEqual([
        {
          commune_code: null,
          blocked_keywords: '[]',
          competitor_radius_km: null,
          accepted_product_ids: '[]',
        },
      ]);
      while (await source.createQueryRunner().hasTable('network_rules'))
        await source.undoLastMigration({ transaction: 'all' });
      expect(await termsOf()).toEqual(TERMS);
    } finally {
      await source.destroy();
      await remove();
    }
  });
});
