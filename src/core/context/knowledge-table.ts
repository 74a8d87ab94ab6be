import { assertNever } from '../base/result.js';

/**
 * Reads a table written as text: one row per line, cells parted by `|`, blank lines ignored. Knowledge written by hand is
 * easier to review as a table than as nested literals. A row with another number of cells is a bug and throws.
 */
export function readTable(text: string, cellCount: number): readonly (readonly string[])[] {
  const rows: string[][] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const cells = line.split('|').map((cell) => cell.trim());
    if (cells.length !== cellCount) return assertNever(line as never);
    rows.push(cells);
  }
  return rows;
}

/** The items of a cell that holds a list, parted by `separator`; an empty cell is an empty list. */
export const readList = (cell: string, separator: string): readonly string[] =>
  cell
    .split(separator)
    .map((item) => item.trim())
    .filter((item) => item !== '');
