import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type CsvFault, type CsvTable, readCsv } from '../core/base/csv.js';
import { REGISTER_COLUMNS, type RegisterReport, reportRegister } from '../core/context/report-register.js';
import { print, refuse, table } from './output.js';

const FAULTS: Readonly<Record<CsvFault['what'], string>> = {
  empty: 'the file is empty',
  'quote-not-closed': 'a quote is opened and never closed',
  'text-after-quote': 'a quote stands inside a cell, or text follows a closed one',
  cells: 'the number of cells is not that of the header',
  'column-twice': 'a column is named twice',
};

async function readFileOrRefuse(path: string): Promise<string> {
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

function tableOrRefuse(path: string, text: string): CsvTable {
  const csv = readCsv(text);
  if (!csv.ok) refuse(`${path}, record ${String(csv.error.record)}: ${FAULTS[csv.error.what]}`);
  if (!REGISTER_COLUMNS.some((column) => csv.value.columns.includes(column)))
    refuse(
      `${path} has none of the columns ${REGISTER_COLUMNS.join(', ')}; it has: ${csv.value.columns.join(', ')}`,
    );
  return csv.value;
}

const percent = (part: number, of: number): string =>
  of === 0 ? '–' : `${((100 * part) / of).toFixed(1)} %`;

function written(report: RegisterReport): string {
  const { total, by } = report;
  const rows = table([
    ['row', 'activity', 'OpenOOH 1.2.1', '1.1', 'found by', 'own clue', 'name'],
    ...report.rows.map((row) => [
      String(row.row),
      row.activity ?? '-',
      row.openOoh12.join('>'),
      row.openOoh11 === null ? '' : String(row.openOoh11),
      [row.foundBy, row.refinedBy].filter((clue) => clue !== null).join('+'),
      row.confirmed ? 'yes' : 'no',
      row.name,
    ]),
  ]);
  const share = (what: string, part: number): readonly string[] => [what, String(part), percent(part, total)];
  const shares = table([
    share('rows', total),
    share('resolved', report.resolved),
    share('resolved to more than "other"', report.resolvedBeyondOther),
    share('resolved, own tag or category among the activity’s', report.confirmed),
    share('found by tag', by.tag),
    share('found by category', by.category),
    share('found by NAF code', by.naf),
    share('found by words', by.words),
  ]);
  const several = report.confusion.map(({ clue, activity, rows: n }) => [clue, activity, String(n)]);
  const lost = report.unresolved.map(({ clue, rows: n }) => [clue, String(n)]);
  return [
    rows,
    shares,
    lost.length === 0 ? 'Every row is resolved.\n' : `Unresolved:\n${table(lost)}`,
    several.length === 0
      ? 'No tag or category leads to several activities.\n'
      : `One tag or category, several activities:\n${table(several)}`,
  ].join('\n');
}

const { values, positionals } = parseArgs({
  args: process.argv.slice(4),
  options: { json: { type: 'boolean' } },
  allowPositionals: true,
});
const [path] = positionals;
if (path === undefined) refuse('taxonomy report needs a file: entracte taxonomy report shops.csv');
const report = reportRegister(tableOrRefuse(path, await readFileOrRefuse(path)).rows);
await print(values.json === true ? `${JSON.stringify(report)}\n` : written(report));
