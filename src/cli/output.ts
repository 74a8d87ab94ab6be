/** What a shell calls wrong usage: a bad argument, file or column. */
const USAGE = 2;

/** Says what is wrong with what was asked, and ends. */
export function refuse(message: string): never {
  process.stderr.write(`entracte: ${message}\n`);
  process.exit(USAGE);
}

/* A reader that has seen enough, as `| head` has, is no error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

/** Writes a text and waits until it is out, so that a pipe gets all of it. */
export const print = (text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });

/** Rows as a table of a terminal: columns as wide as their widest cell, but for the last. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_cell, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('');
}
