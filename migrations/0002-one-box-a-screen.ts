import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TableIndex } from 'typeorm';

const ONE_BOX = 'ux_screen_devices_live_screen_id';
const LIVE = 'revoked_at IS NULL AND NOT is_demo';

/** A screen has one live box. Where a race had left several, the one that came last keeps the screen. */
export class OneBoxAScreen1790000000002 implements MigrationInterface {
  readonly name = 'OneBoxAScreen1790000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `UPDATE screen_devices SET revoked_at = paired_at WHERE ${LIVE} AND EXISTS (
         SELECT 1 FROM screen_devices newer
         WHERE newer.screen_id = screen_devices.screen_id AND newer.revoked_at IS NULL AND NOT newer.is_demo
           AND (newer.paired_at, newer.id) > (screen_devices.paired_at, screen_devices.id))`,
    );
    await runner.createIndex(
      'screen_devices',
      new TableIndex({ name: ONE_BOX, columnNames: ['screen_id'], isUnique: true, where: LIVE }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('screen_devices', ONE_BOX);
  }
}
