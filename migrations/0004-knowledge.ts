import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, id, instant, json, nullable, primary } from './dsl/table.js';

const EDITS = 'knowledge_edits';
const NO_TASTE = `'{"likedProductIds":[],"minimumScore":0,"ownComplements":[]}'`;

/** Links between trades and products that operators edit, and what merchants like to see in their shops. */
export class Knowledge1790000000004 implements MigrationInterface {
  readonly name = 'Knowledge1790000000004';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, EDITS, {
      columns: {
        activity_id: primary(id()),
        product_id: primary(id()),
        edge: nullable(json()),
        edited_at: instant(),
      },
    });
    // Not by the runner: on SQLite it would copy the table, which rows that point to it forbid.
    await runner.query(`ALTER TABLE venues ADD COLUMN taste text NOT NULL DEFAULT ${NO_TASTE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE venues DROP COLUMN taste');
    await runner.dropTable(EDITS);
  }
}
