export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

const GROUP = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const THREE = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });
const written = (value) => (value >= 1_000 ? GROUP.format(value) : THREE.format(value));

/** A figure with its unit, or a dash. */
export const withUnit = (value, unit) =>
  value === null || value === undefined ? '–' : `${written(value)} ${unit}`;

/**
 * One line of the table. `ratio` is ours over the baseline; `target` says in words what `isMet` says in truth. A line
 * without a target is there to be read: it is never met or missed.
 */
export const figure = ({
  name,
  ours,
  baseline = null,
  unit,
  ratio = null,
  target = null,
  isMet = null,
  note = '',
}) => ({
  name,
  ours,
  baseline,
  unit,
  ratio,
  target,
  isMet,
  note,
});

const HEAD = ['figure', 'ours', 'baseline', 'ratio', 'target', 'met'];

/** The lines of the table, in columns: words to the left, numbers to the right. */
export function table(figures) {
  const cells = figures.map(({ name, ours, baseline, unit, ratio, target, isMet }) => [
    name,
    withUnit(ours, unit),
    withUnit(baseline, unit),
    ratio === null ? '–' : ratio.toFixed(2),
    target ?? '–',
    isMet === null ? '' : isMet ? 'yes' : 'NO',
  ]);
  const rows = [HEAD, ...cells];
  const widths = HEAD.map((_, at) => Math.max(...rows.map((row) => row[at].length)));
  const line = (row) =>
    row
      .map((cell, at) => (at >= 1 && at <= 3 ? cell.padStart(widths[at]) : cell.padEnd(widths[at])))
      .join('  ')
      .trimEnd();
  return [line(HEAD), widths.map((width) => '-'.repeat(width)).join('  '), ...cells.map(line)].join('\n');
}
