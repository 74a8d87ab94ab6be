import type { Table, View } from 'typeorm';
import { DefaultNamingStrategy } from 'typeorm';

const nameOf = (table: Table | View | string): string =>
  (typeof table === 'string' ? table : table.name).split('.').at(-1) ?? '';

/** Snake-case columns, and constraint names that a person can read in an error message; PostgreSQL cuts at 63 letters. */
export class HouseNaming extends DefaultNamingStrategy {
  override columnName(propertyName: string, customName: string | undefined): string {
    return customName ?? propertyName.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);
  }

  override primaryKeyName(table: Table | string): string {
    return `pk_${nameOf(table)}`;
  }

  override uniqueConstraintName(table: Table | string, columns: string[]): string {
    return `uq_${nameOf(table)}_${columns.join('_')}`;
  }

  override foreignKeyName(table: Table | string, columns: string[]): string {
    return `fk_${nameOf(table)}_${columns.join('_')}`;
  }

  override indexName(table: Table | View | string, columns: string[]): string {
    return `ix_${nameOf(table)}_${columns.join('_')}`;
  }
}
