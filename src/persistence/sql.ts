import type { EntityMetadata } from 'typeorm';
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js';
import type { Reader, Transaction } from './session.js';
import { managerOf } from './session.js';

export type Engine = 'sqlite' | 'postgres';

/** One row as the driver gives it, before any conversion. */
export type RawRow = Readonly<Record<string, unknown>>;

/** An entity class, as a name for its table. */
export type EntityClass<E extends object> = new () => E;

type Property<E> = keyof E & string;

export const engineOf = (from: Reader): Engine =>
  managerOf(from).connection.options.type === 'postgres' ? 'postgres' : 'sqlite';

/** Runs one statement written with `$1` placeholders on either engine; also gives what a RETURNING clause returns. */
export async function rowsOf(
  from: Reader,
  sql: string,
  parameters: readonly unknown[] = [],
): Promise<RawRow[]> {
  const text = engineOf(from) === 'postgres' ? sql : sql.replace(/\$(\d+)/g, '?$1');
  // TypeORM's SQLite runner drops what an "INSERT …" returns; a statement that starts with a line break keeps it.
  return managerOf(from).query<RawRow[]>(`\n${text}`, [...parameters]);
}

/** A condition that holds when a text column is one of a list, however long: the list is one parameter, `listOf` it. */
export const isOneOf = (from: Reader, column: string, parameter: number): string =>
  engineOf(from) === 'postgres'
    ? `${column} = ANY($${parameter}::text[])`
    : `${column} IN (SELECT value FROM json_each($${parameter}))`;

/** The parameter that goes with `isOneOf`. */
export const listOf = (from: Reader, values: readonly string[]): unknown =>
  engineOf(from) === 'postgres' ? values : JSON.stringify(values);

function columnsOf<E extends object>(
  metadata: EntityMetadata,
  properties: readonly Property<E>[],
): ColumnMetadata[] {
  return properties.map((property) => {
    const column = metadata.findColumnWithPropertyName(property);
    if (column === undefined) throw new Error(`${metadata.tableName} has no column for ${property}`);
    return column;
  });
}

/** Reads the named properties of a table, and nothing else. `tail` is what follows FROM, with `$1` placeholders. */
export async function select<E extends object, K extends Property<E>>(
  from: Reader,
  entity: EntityClass<E>,
  properties: readonly K[],
  tail = '',
  parameters: readonly unknown[] = [],
): Promise<Pick<E, K>[]> {
  const { connection } = managerOf(from);
  const metadata = connection.getMetadata(entity);
  const columns = columnsOf<E>(metadata, properties);
  const names = columns.map((column) => `${metadata.tableName}.${column.databaseName}`).join(', ');
  const rows = await rowsOf(from, `SELECT ${names} FROM ${metadata.tableName} ${tail}`, parameters);
  return rows.map((row) => {
    const record: Record<string, unknown> = {};
    for (const column of columns)
      record[column.propertyName] = connection.driver.prepareHydratedValue(row[column.databaseName], column);
    return record as Pick<E, K>;
  });
}

/** The first of `select`, or null. */
export async function selectOne<E extends object, K extends Property<E>>(
  from: Reader,
  entity: EntityClass<E>,
  properties: readonly K[],
  tail: string,
  parameters: readonly unknown[],
): Promise<Pick<E, K> | null> {
  const [first] = await select(from, entity, properties, `${tail} LIMIT 1`, parameters);
  return first ?? null;
}

/** What to do with a row whose key is there already: leave the old one, or merge by `SET` assignments (`excluded` is the new one). */
export interface OnConflict<E> {
  readonly key: readonly Property<E>[];
  readonly set?: string;
}

/** What PostgreSQL reads a column of a JSON list as. */
const POSTGRES_TYPE: Readonly<Record<string, string>> = {
  integer: 'integer',
  bigint: 'bigint',
  boolean: 'boolean',
  'double precision': 'double precision',
};

/** How a property becomes what the driver takes; the inverse of TypeORM's `prepareHydratedValue` for our column types. */
function writer(column: ColumnMetadata, engine: Engine): (value: unknown) => unknown {
  if (column.type === 'simple-json') return (value) => (value === null ? null : JSON.stringify(value));
  if (column.type === 'boolean' && engine === 'sqlite') return (value) => (value === true ? 1 : 0);
  return (value) => value;
}

/**
 * Inserts rows, many in one statement whatever their number, and gives back the keys of those that were really
 * inserted (all of them, unless `conflict` says what to do with a row that is there already).
 */
export async function insert<E extends object, K extends Property<E> = never>(
  tx: Transaction,
  entity: EntityClass<E>,
  rows: readonly E[],
  conflict?: OnConflict<E>,
  returning: readonly K[] = [],
): Promise<Pick<E, K>[]> {
  if (rows.length === 0) return [];
  const metadata = managerOf(tx).connection.getMetadata(entity);
  const { columns } = metadata;
  const engine = engineOf(tx);
  const namesOf = (properties: readonly Property<E>[]): string =>
    columnsOf<E>(metadata, properties)
      .map((column) => column.databaseName)
      .join(', ');
  const action = conflict?.set === undefined ? 'DO NOTHING' : `DO UPDATE SET ${conflict.set}`;
  const into = `INSERT INTO ${metadata.tableName} (${columns.map((column) => column.databaseName).join(', ')})`;
  const tail = [
    conflict === undefined ? '' : ` ON CONFLICT (${namesOf(conflict.key)}) ${action}`,
    returning.length === 0 ? '' : ` RETURNING ${namesOf(returning)}`,
  ].join('');
  const fields = columns.map((column) => ({
    property: column.propertyName as keyof E,
    write: writer(column, engine),
  }));

  const answers: RawRow[] = [];
  if (engine === 'postgres') {
    // One parameter whatever the number of rows: the driver writes lists of values far more slowly than JSON is written.
    const types = columns.map((column, at) => `c${at} ${POSTGRES_TYPE[String(column.type)] ?? 'text'}`);
    const records = rows.map((row) => {
      const record: Record<string, unknown> = {};
      for (const [at, { property, write }] of fields.entries()) record[`c${at}`] = write(row[property]);
      return record;
    });
    const from = `SELECT * FROM json_to_recordset($1::json) AS t(${types.join(', ')})`;
    answers.push(...(await rowsOf(tx, `${into} ${from}${tail}`, [JSON.stringify(records)])));
  } else if (rows.length > 1 && columns.every((column) => column.type !== 'double precision')) {
    // One parameter instead of thousands: binding those would keep the event loop from everything else.
    const parts = columns.map((_, at) => `value ->> ${at}`).join(', ');
    const json = JSON.stringify(rows.map((row) => fields.map(({ property, write }) => write(row[property]))));
    answers.push(
      ...(await rowsOf(tx, `${into} SELECT ${parts} FROM json_each($1) WHERE TRUE${tail}`, [json])),
    );
  } else {
    // Fractions go by themselves: JSON might round their last digit.
    const places = columns.map((_, at) => `$${at + 1}`).join(', ');
    for (const row of rows) {
      const values = fields.map(({ property, write }) => write(row[property]));
      answers.push(...(await rowsOf(tx, `${into} VALUES (${places})${tail}`, values)));
    }
  }
  const names = columnsOf<E>(metadata, returning).map((column) => column.databaseName);
  return answers.map(
    (answer) =>
      Object.fromEntries(returning.map((property, at) => [property, answer[names[at] ?? '']])) as Pick<E, K>,
  );
}
