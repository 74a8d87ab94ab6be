import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TableIndex } from 'typeorm';
import {
  createTables,
  dropTables,
  id,
  instant,
  nullable,
  primary,
  references,
  type TableDefinition,
  text,
  unique,
} from './dsl/table.js';

const TABLES: Readonly<Record<string, TableDefinition>> = {
  reset_links: {
    columns: {
      id: primary(id()),
      member_id: references('members'),
      token_hash: unique(text()),
      created_at: instant(),
      expires_at: instant(),
      used_at: nullable(instant()),
    },
    indexes: [['member_id'], ['expires_at']],
  },
};
const BY_SUBJECT = 'ix_audit_events_subject_id_at';

/** Links with which a member chooses a new password, and the way from a thing to what was done with it. */
export class ResetLinks1790000000005 implements MigrationInterface {
  readonly name = 'ResetLinks1790000000005';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
    await runner.createIndex(
      'audit_events',
      new TableIndex({ name: BY_SUBJECT, columnNames: ['subject_id', 'at'] }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('audit_events', BY_SUBJECT);
    await dropTables(runner, TABLES);
  }
}
