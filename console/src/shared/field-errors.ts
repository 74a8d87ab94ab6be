import { ApiError } from '../api/client.js';

/** Paths come as `point.lat`; JSON pointers (`/point/lat`) and brackets (`weekdays[0]`) are read as the same. */
const plain = (path: string): string =>
  path
    .replace(/^[#/]+/, '')
    .replace(/[/[]/g, '.')
    .replace(/\]/g, '');

/** What the server says about one field: its own error, or that of something inside it. */
export type FieldErrors = (field: string) => string | undefined;

/** The value at a path such as `point.lat`, written so that two of them can be compared. */
function writtenAt(value: unknown, path: string): string | undefined {
  const found = path
    .split('.')
    .reduce<unknown>(
      (at, key) => (typeof at === 'object' && at !== null ? new Map(Object.entries(at)).get(key) : undefined),
      value,
    );
  return JSON.stringify(found);
}

/**
 * Reads the server's refusal once and hands each field the sentence that belongs beside it. Given what was sent and what
 * the form holds now, a field that has been changed since loses its sentence.
 */
export function fieldErrorsOf(error: unknown, sent?: unknown, held?: unknown): FieldErrors {
  if (!(error instanceof ApiError) || error.problem === null) return () => undefined;
  const { errors = [], field, detail } = error.problem;
  const all = [...errors, ...(field === undefined ? [] : [{ field, detail }])].map((each) => ({
    field: plain(each.field),
    detail: each.detail,
  }));
  return (name) =>
    sent !== undefined && writtenAt(sent, name) !== writtenAt(held, name)
      ? undefined
      : all.find(({ field: path }) => path === name || path.startsWith(`${name}.`))?.detail;
}

/** Brings the reader to the first field that the server refused. */
export function focusFirstError(form: HTMLElement | null): void {
  requestAnimationFrame(() => {
    const field = form?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid]');
    const input =
      field?.matches('input, textarea') === true ? field : field?.querySelector<HTMLElement>('input, select');
    input?.focus();
  });
}
