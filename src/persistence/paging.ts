import type { Result } from '../core/base/result.js';
import { err, ok } from '../core/base/result.js';
import type { CursorRefusal, Page, PageRequest } from './records/paging.js';
import type { Reader } from './session.js';
import type { EntityClass } from './sql.js';
import { select } from './sql.js';

type Key = readonly (string | number)[];

/** Writes the key of a row so that a client carries it without reading it. */
export const encodeCursor = (key: Key): string => Buffer.from(JSON.stringify(key)).toString('base64url');

/** Reads a cursor back: exactly the text `encodeCursor` gave, with parts of these types, or null. */
export function decodeCursor(cursor: string, types: readonly ('string' | 'number')[]): Key | null {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (!Array.isArray(key) || key.length !== types.length) return null;
    const parts = key as Key;
    const fits = parts.every(
      (part, at) => typeof part === types[at] && (typeof part === 'string' || Number.isSafeInteger(part)),
    );
    return fits && encodeCursor(parts) === cursor ? parts : null;
  } catch {
    return null;
  }
}

/** Cuts rows read with `limit + 1` into a page. */
export function pageOf<R>(rows: readonly R[], limit: number, keyOf: (row: R) => Key): Page<R> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > limit && last !== undefined ? encodeCursor(keyOf(last)) : null };
}

interface Listed {
  readonly id: string;
  readonly createdAt: number;
}

/** A page of a table in order of creation, ids last. `where` is a condition with `$1` placeholders. */
export async function selectPage<E extends Listed, K extends keyof E & string>(
  from: Reader,
  entity: EntityClass<E>,
  properties: readonly (K | 'id' | 'createdAt')[],
  where: string,
  parameters: readonly unknown[],
  request: PageRequest,
  order: 'newest-first' | 'oldest-first' = 'newest-first',
): Promise<Result<Page<Pick<E, K | 'id' | 'createdAt'>>, CursorRefusal>> {
  const after = request.cursor === undefined ? [] : decodeCursor(request.cursor, ['number', 'string']);
  if (after === null) return err('CURSOR_INVALID');
  const [direction, beyond] = order === 'newest-first' ? ['DESC', '<'] : ['ASC', '>'];
  const next = parameters.length + 1;
  const bound = after.length === 0 ? '' : `AND (created_at, id) ${beyond} ($${next}, $${next + 1})`;
  const tail = `WHERE ${where} ${bound} ORDER BY created_at ${direction}, id ${direction} LIMIT ${request.limit + 1}`;
  const rows = await select(from, entity, properties, tail, [...parameters, ...after]);
  return ok(pageOf(rows, request.limit, (row) => [row.createdAt, row.id]));
}
