import { readFile } from 'node:fs/promises';
import { type CsvFault, type CsvTable, readCsv } from '../core/base/csv.js';
import { refuse } from './output.js';

const FAULTS: Readonly<Record<CsvFault['what'], string>> = {
  empty: 'the file is empty',
  'quote-not-closed': 'a quote is opened and never closed',
  'text-after-quote': 'a quote stands inside a cell, or text follows a closed one',
  cells: 'the number of cells is not that of the header',
  'column-twice': 'a column is named twice',
};

/** The UTF-8 text of a file; what cannot be read is refused. */
export async function readTextOrRefuse(path: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return refuse(
      code === 'ERR_ENCODING_INVALID_ENCODED_DATA'
        ? `${path} is not UTF-8 text`
        : `${path} cannot be read (${code === '' ? String(error) : code})`,
    );
  }
}

/** The table of an RFC 4180 file with a header; anything else is refused with the record that is wrong. */
export async function readTableOrRefuse(path: string): Promise<CsvTable> {
  const csv = readCsv(await readTextOrRefuse(path));
  if (!csv.ok) return refuse(`${path}, record ${String(csv.error.record)}: ${FAULTS[csv.error.what]}`);
  return csv.value;
}
