/** What a page of a list is asked with: at most `limit` rows, after the row that `cursor` names. */
export interface PageRequest {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** Opaque; null at the end. */
  readonly nextCursor: string | null;
}

/** The cursor is not one of ours. */
export type CursorRefusal = 'CURSOR_INVALID';
