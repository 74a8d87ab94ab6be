import { err, ok, type Result } from './result.js';

/** Why a text is not the CSV of RFC 4180: the record where it goes wrong, counted from 1 with the header, and what. */
export interface CsvFault {
  readonly record: number;
  readonly what: 'empty' | 'quote-not-closed' | 'text-after-quote' | 'cells' | 'column-twice';
}

export interface CsvTable {
  readonly columns: readonly string[];
  /** One object per record after the header, keyed by column. */
  readonly rows: readonly Readonly<Record<string, string>>[];
}

const CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/y;

type Cells = readonly string[];

function readRecords(text: string): Result<readonly Cells[], CsvFault> {
  const records: string[][] = [];
  let cells: string[] = [];
  CELL.lastIndex = 0;
  while (CELL.lastIndex < text.length || cells.length > 0) {
    const at = CELL.lastIndex;
    const found = CELL.exec(text);
    if (found === null) {
      const closed = /"(?:[^"]|"")*"/y;
      closed.lastIndex = at;
      const what = text[at] === '"' && !closed.test(text) ? 'quote-not-closed' : 'text-after-quote';
      return err({ record: records.length + 1, what });
    }
    const [, quoted, bare = '', end] = found;
    cells.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    if (cells.length > 1 || cells[0] !== '') records.push(cells);
    cells = [];
    if (end === '') break;
  }
  return ok(records);
}

/**
 * Reads RFC 4180 text with a header: quoted cells may hold commas, doubled quotes and line ends. A byte order mark and
 * blank lines are passed over. Every record must have as many cells as the header.
 */
export function readCsv(text: string): Result<CsvTable, CsvFault> {
  const records = readRecords(text.replace(/^\uFEFF/, ''));
  if (!records.ok) return records;
  const [header, ...rest] = records.value;
  if (header === undefined) return err({ record: 1, what: 'empty' });
  const columns = header.map((name) => name.trim());
  if (new Set(columns).size !== columns.length) return err({ record: 1, what: 'column-twice' });
  const uneven = rest.findIndex((cells) => cells.length !== columns.length);
  if (uneven !== -1) return err({ record: uneven + 2, what: 'cells' });
  return ok({
    columns,
    rows: rest.map((cells) => Object.fromEntries(columns.map((name, index) => [name, cells[index] ?? '']))),
  });
}
