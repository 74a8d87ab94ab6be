import { parseArgs } from 'node:util';
import type { CsvTable } from '../core/base/csv.js';
import { REGISTER_COLUMNS, type RegisterReport, reportRegister } from '../core/context/report-register.js';
import { readTableOrRefuse } from './input.js';
import { print, refuse, table } from './output.js';

async function registerOrRefuse(path: string): Promise<CsvTable> {
  const csv = await readTableOrRefuse(path);
  if (!REGISTER_COLUMNS.some((column) => csv.columns.includes(column)))
    refuse(
      `${path} has none of the columns ${REGISTER_COLUMNS.join(', ')}; it has: ${csv.columns.join(', ')}`,
    );
  return csv;
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
const report = reportRegister((await registerOrRefuse(path)).rows);
await print(values.json === true ? `${JSON.stringify(report)}\n` : written(report));
