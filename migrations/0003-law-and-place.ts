import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTables, dropTables, json, primary, text } from './dsl/table.js';

const TABLES = { network_rules: { columns: { key: primary(text()), value: json() } } };

/** What a shop and a creative declare since; what was there before declared none of it. */
const COLUMNS: readonly (readonly [table: string, column: string, type: string, fallback: string | null])[] =
  [
    ['venues', 'commune_code', 'text', null],
    ['venues', 'blocked_product_ids', 'text', "'[]'"],
    ['venues', 'blocked_keywords', 'text', "'[]'"],
    ['venues', 'approved_category_ids', 'text', "'[]'"],
    ['venues', 'competitor_radius_km', 'double precision', null],
    ['venues', 'competitor_product_ids', 'text', "'[]'"],
    ['venues', 'accepted_product_ids', 'text', "'[]'"],
    ['creatives', 'language', 'text', "'fr'"],
    ['creatives', 'legal_message', 'text', "'none'"],
    ['creatives', 'shows_co2_class', 'boolean', 'false'],
  ];

/** The terms a flight could not have before. */
const FINER_TERMS = {
  zoneKinds: [],
  excluded: { activityIds: [], venueTypeIds: [], venueIds: [], organisationIds: [], places: [] },
  advertiserPoints: [],
};

/** What law and place need to know of shops, flights and creatives, and what the operator sets for all. */
export class LawAndPlace1790000000003 implements MigrationInterface {
  readonly name = 'LawAndPlace1790000000003';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
    const isPostgres = runner.connection.options.type === 'postgres';
    for (const [table, column, type, fallback] of COLUMNS) {
      const written = fallback === 'false' && !isPostgres ? '0' : fallback;
      const filled = written === null ? '' : ` NOT NULL DEFAULT ${written}`;
      await runner.query(`ALTER TABLE ${table} ADD COLUMN ${column} ${type}${filled}`);
    }
    await this.rewriteTerms(runner, (terms) => ({ ...terms, ...FINER_TERMS }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await this.rewriteTerms(runner, (terms) =>
      Object.fromEntries(Object.entries(terms).filter(([name]) => !(name in FINER_TERMS))),
    );
    for (const [table, column] of COLUMNS) await runner.query(`ALTER TABLE ${table} DROP COLUMN ${column}`);
    await dropTables(runner, TABLES);
  }

  private async rewriteTerms(
    runner: QueryRunner,
    change: (terms: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>,
  ): Promise<void> {
    const [first, second] = runner.connection.options.type === 'postgres' ? ['$1', '$2'] : ['?', '?'];
    const rows = (await runner.query('SELECT id, context FROM flights')) as { id: string; context: string }[];
    for (const { id, context } of rows) {
      const terms = JSON.stringify(change(JSON.parse(context) as Record<string, unknown>));
      await runner.query(`UPDATE flights SET context = ${first} WHERE id = ${second}`, [terms, id]);
    }
  }
}
