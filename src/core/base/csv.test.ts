import fc from 'fast-check';
import { expect, test } from '@jest/globals';
import { readCsv } from './csv.js';

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

test('cells may hold commas, quotes and line ends; blank lines and a byte order mark are passed over', () => {
  const text = '\uFEFFname,words\r\n"Chez ""Léa""","pain,\nlevain"\r\n\r\nBar,\r\n';
  expect(readCsv(text)).toEqual({
    ok: true,
    value: {
      columns: ['name', 'words'],
      rows: [
        { name: 'Chez "Léa"', words: 'pain,\nlevain' },
        { name: 'Bar', words: '' },
      ],
    },
  });
});

test.each([
  ['', 1, 'empty'],
  ['a,a\n1,2\n', 1, 'column-twice'],
  ['a,b\n1\n', 2, 'cells'],
  ['a,b\n1,2,3\n', 2, 'cells'],
  ['a\n"open\n', 2, 'quote-not-closed'],
  ['a\n"x"y\n', 2, 'text-after-quote'],
  ['a\nx"y\n', 2, 'text-after-quote'],
] as const)('%j is refused at its record', (text, record, what) => {
  expect(readCsv(text)).toEqual({ ok: false, error: { record, what } });
});

test('what is written as RFC 4180 says is read back', () => {
  const cell = fc.string({ unit: 'grapheme', maxLength: 12 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(cell, cell), { maxLength: 8 }),
      fc.constantFrom('\n', '\r\n'),
      (rows, end) => {
        const text = [['a', 'b'], ...rows].map((cells) => cells.map(quoted).join(',')).join(end);
        expect(readCsv(text)).toEqual({
          ok: true,
          value: { columns: ['a', 'b'], rows: rows.map(([a, b]) => ({ a, b })) },
        });
      },
    ),
  );
});
