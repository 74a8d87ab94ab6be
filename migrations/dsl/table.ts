import type { QueryRunner, TableColumnOptions } from 'typeorm';
import { Table, TableForeignKey, TableIndex, TableUnique } from 'typeorm';

/**
 * A table as a migration writes it down, once for both engines. The types are those that SQLite and PostgreSQL both
 * have and that keep what they are given: JSON is text, instants are whole milliseconds in 64 bits.
 */
type ColumnType = 'text' | 'integer' | 'bigint' | 'double precision' | 'boolean';

export interface ColumnDefinition {
  readonly type: ColumnType;
  readonly isPrimary?: boolean;
  readonly isNullable?: boolean;
  readonly isUnique?: boolean;
  readonly references?: { readonly table: string; readonly onDelete: 'CASCADE' | 'NO ACTION' };
}

const of = (type: ColumnType) => (): ColumnDefinition => ({ type });

/** Application-made UUIDv7, or the id of a list. */
export const id = of('text');
export const text = of('text');
export const json = of('text');
export const int = of('integer');
export const instant = of('bigint');
export const count = of('bigint');
export const real = of('double precision');
export const boolean = of('boolean');

export const primary = (column: ColumnDefinition): ColumnDefinition => ({ ...column, isPrimary: true });
export const nullable = (column: ColumnDefinition): ColumnDefinition => ({ ...column, isNullable: true });
export const unique = (column: ColumnDefinition): ColumnDefinition => ({ ...column, isUnique: true });

/** Points to a row of another table, by its id. Deleting that row deletes this one, or is refused while this one is there. */
export const references = (
  table: string,
  onDelete: 'CASCADE' | 'NO ACTION' = 'CASCADE',
  column: ColumnDefinition = id(),
): ColumnDefinition => ({ ...column, references: { table, onDelete } });

export interface TableDefinition {
  readonly columns: Readonly<Record<string, ColumnDefinition>>;
  readonly indexes?: readonly (readonly string[])[];
  readonly uniques?: readonly (readonly string[])[];
  /** A key of several columns into another table. */
  readonly foreignKeys?: readonly {
    readonly columns: readonly string[];
    readonly table: string;
    readonly onDelete: 'CASCADE' | 'NO ACTION';
  }[];
}

const columnOptions = ([name, column]: readonly [string, ColumnDefinition]): TableColumnOptions => ({
  name,
  type: column.type,
  isPrimary: column.isPrimary ?? false,
  isNullable: column.isNullable ?? false,
});

/** Creates a table with its keys and indexes; names of constraints are the house's. */
export async function createTable(
  runner: QueryRunner,
  name: string,
  definition: TableDefinition,
): Promise<void> {
  const { namingStrategy } = runner.connection;
  const columns = Object.entries(definition.columns);
  const uniques = [
    ...columns.filter(([, column]) => column.isUnique === true).map(([column]) => [column]),
    ...(definition.uniques ?? []),
  ];
  const foreignKeys = [
    ...columns.flatMap(([column, { references: target }]) =>
      target === undefined ? [] : [{ columns: [column], to: ['id'], ...target }],
    ),
    ...(definition.foreignKeys ?? []).map((key) => ({ ...key, to: key.columns })),
  ];
  await runner.createTable(
    new Table({
      name,
      columns: columns.map(columnOptions),
      uniques: uniques.map(
        (names) =>
          new TableUnique({
            name: namingStrategy.uniqueConstraintName(name, [...names]),
            columnNames: [...names],
          }),
      ),
      foreignKeys: foreignKeys.map(
        (key) =>
          new TableForeignKey({
            name: namingStrategy.foreignKeyName(name, [...key.columns]),
            columnNames: [...key.columns],
            referencedTableName: key.table,
            referencedColumnNames: [...key.to],
            onDelete: key.onDelete,
          }),
      ),
      indices: (definition.indexes ?? []).map(
        (names) =>
          new TableIndex({ name: namingStrategy.indexName(name, [...names]), columnNames: [...names] }),
      ),
    }),
  );
}

/** Creates tables in this order: what is referred to comes first. */
export async function createTables(
  runner: QueryRunner,
  tables: Readonly<Record<string, TableDefinition>>,
): Promise<void> {
  for (const [name, definition] of Object.entries(tables)) await createTable(runner, name, definition);
}

/** Drops tables in the reverse of the order they were created in. */
export async function dropTables(
  runner: QueryRunner,
  tables: Readonly<Record<string, TableDefinition>>,
): Promise<void> {
  for (const name of Object.keys(tables).reverse()) await runner.dropTable(name);
}
