import type { Result } from '../../core/base/result.js';
import type { Page, PageQuery } from '../../wire/api/common.js';
import { LIMITS } from '../../wire/limits.js';
import { UserError } from '../errors/errors.js';

/** A page as asked for, with the default size. */
export const pageRequest = (query: PageQuery): { readonly limit: number; readonly cursor?: string } => ({
  limit: query.limit ?? LIMITS.pageSizeDefault,
  ...(query.cursor === undefined ? {} : { cursor: query.cursor }),
});

interface StoredPage<R> {
  readonly items: readonly R[];
  readonly nextCursor: string | null;
}

/** The page as stored, or a refusal that names the cursor. */
export function pageOrRefuse<P>(page: Result<P, 'CURSOR_INVALID'>): P {
  if (page.ok) return page.value;
  throw new UserError('VALIDATION_FAILED', {
    errors: [
      {
        field: 'cursor',
        code: 'invalid_cursor',
        detail: {
          fr: 'Reprenez le nextCursor d’une page de cette liste.',
          en: 'Pass the nextCursor of a page of this list.',
        },
      },
    ],
  });
}

/** The page as the API shows it. */
export function pageView<R, V>(
  page: Result<StoredPage<R>, 'CURSOR_INVALID'>,
  view: (record: R) => V,
): Page<V> {
  const { items, nextCursor } = pageOrRefuse(page);
  return { items: items.map(view), nextCursor };
}

/** RFC 3339 in UTC, as every instant of the API is written. */
export const isoTime = (at: number): string => new Date(at).toISOString();
