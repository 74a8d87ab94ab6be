/** Where half-written forms wait: this tab only, until it is closed. */
type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const PREFIX = 'entracte.draft.';

/** Whether a value read back has the fields of another, of the same kinds; null goes with anything. */
function isLike(value: unknown, model: unknown): boolean {
  if (model === null || value === null) return true;
  if (Array.isArray(model)) return Array.isArray(value);
  if (typeof model !== 'object' || typeof value !== 'object') return typeof value === typeof model;
  const fields = new Map(Object.entries(value));
  return Object.entries(model).every(([name, part]) => fields.has(name) && isLike(fields.get(name), part));
}

/** What was being written under this name, or null: nothing was, or an older version of the console wrote it. */
export function readDraft<Draft extends object>(shelf: Shelf, name: string, model: Draft): Draft | null {
  try {
    const kept: unknown = JSON.parse(shelf.getItem(PREFIX + name) ?? 'null');
    return kept !== null && isLike(kept, model) ? (kept as Draft) : null;
  } catch {
    return null;
  }
}

/** Keeps what is being written; a browser that keeps nothing only loses the convenience. */
export function keepDraft(shelf: Shelf, name: string, draft: object): void {
  try {
    shelf.setItem(PREFIX + name, JSON.stringify(draft));
  } catch {
    shelf.removeItem(PREFIX + name);
  }
}

export const forgetDraft = (shelf: Shelf, name: string): void => shelf.removeItem(PREFIX + name);
