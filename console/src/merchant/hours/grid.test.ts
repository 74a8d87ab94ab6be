import { describe, expect, test } from '@jest/globals';
import {
  HOLIDAY_ROW,
  isFieldWrong,
  isRowWrong,
  ofKind,
  runsOver,
  runsRound,
  tidyTime,
  type Row,
  rowsOf,
  textOf,
} from './grid.js';

const rowsOfWeek = (text: string): readonly Row[] => {
  const rows = rowsOf(text);
  if (rows === null) throw new Error(`${text} cannot be shown`);
  return rows;
};
const changed = (rows: readonly Row[], at: number, row: Row): Row[] =>
  rows.map((each, index) => (index === at ? row : each));

describe('the rows of the weekly grid', () => {
  test.each([
    'Tu-Sa 10:00-19:00',
    'Mo-Fr 09:00-12:30,14:00-18:30; PH off',
    '24/7',
    'Th-Sa 18:00-24:00',
    'Fr 22:00-02:00',
  ])('%s comes back as it was', (text) => {
    expect(textOf(rowsOfWeek(text))).toBe(text);
  });

  test('a day that is opened, cut in two and closed again', () => {
    const empty = rowsOfWeek('');
    expect(empty.map(({ kind }) => kind)).toEqual([...Array<string>(7).fill('closed'), 'unsaid']);
    const [monday] = empty;
    if (monday === undefined) throw new Error('no Monday');
    const open = ofKind(monday, 'one');
    expect(textOf(changed(empty, 0, open))).toBe('Mo 09:00-19:00');
    const cut = ofKind(open, 'two');
    expect(textOf(changed(empty, 0, cut))).toBe('Mo 09:00-12:30,14:00-19:00');
    expect(textOf(changed(empty, 0, ofKind(cut, 'closed')))).toBe('Mo-Su off');
    expect(textOf(changed(empty, HOLIDAY_ROW, open))).toBe('Mo-Su off; PH 09:00-19:00');
  });

  test('times that were typed are not replaced when the day is cut in two', () => {
    const [row] = rowsOfWeek('Mo 10:00-13:00');
    if (row === undefined) throw new Error('no Monday');
    expect(ofKind(row, 'two').times).toEqual([
      { from: '10:00', to: '13:00' },
      { from: '14:00', to: '19:00' },
    ]);
  });

  test('a missing time, or ranges that run into each other, is wrong and writes nothing', () => {
    const rows = rowsOfWeek('Mo 09:00-12:30,14:00-19:00');
    const [monday] = rows;
    if (monday === undefined) throw new Error('no Monday');
    const missing: Row = { ...monday, times: [{ from: '', to: '12:30' }, monday.times[1]] };
    const crossed: Row = { ...monday, times: [{ from: '09:00', to: '15:00' }, monday.times[1]] };
    expect([monday, missing, crossed].map(isRowWrong)).toEqual([false, true, true]);
    // The missing time alone is marked; of times that do not go together, all.
    expect([isFieldWrong(missing, ''), isFieldWrong(missing, '12:30')]).toEqual([true, false]);
    expect([isFieldWrong(crossed, '15:00'), isFieldWrong(monday, '12:30')]).toEqual([true, false]);
    expect([missing, crossed].map((row) => textOf(changed(rows, 0, row)))).toEqual(['', '']);
  });

  test('times are read as people type them, and written the usual way once the field is left', () => {
    expect(['9', '9h', '9h30', '09:30', '9.30', '930', '0930', '24:00', '0:00'].map(tidyTime)).toEqual([
      '09:00',
      '09:00',
      '09:30',
      '09:30',
      '09:30',
      '09:30',
      '09:30',
      '24:00',
      '00:00',
    ]);
    expect(['', 'midi', '25:00', '9:7', '9:75', '12345'].map(tidyTime)).toEqual([
      '',
      'midi',
      '25:00',
      '9:7',
      '9:75',
      '12345',
    ]);
    const [monday] = rowsOfWeek('Mo 09:00-18:00');
    if (monday === undefined) throw new Error('no Monday');
    const rowWith = (from: string, to: string): Row => ({
      ...monday,
      times: [{ from, to }, monday.times[1]],
    });
    const rows = rowsOfWeek('Mo 09:00-18:00');
    expect(textOf(changed(rows, 0, rowWith('9h', '1730')))).toBe('Mo 09:00-17:30');
    expect(isRowWrong(rowWith('9', '25:00'))).toBe(true);
    expect([
      runsOver({ from: '22', to: '2h' }),
      runsOver({ from: '18', to: '24:00' }),
      runsOver({ from: '18', to: '0' }),
    ]).toEqual([true, false, false]);
    expect([runsRound({ from: '8h', to: '08:00' }), runsRound({ from: '8', to: '9' })]).toEqual([
      true,
      false,
    ]);
  });

  test('what a grid cannot say is left to the written notation', () => {
    expect(rowsOf('May-Sep Mo-Fr 10:00-19:00')).toBeNull();
  });
});
