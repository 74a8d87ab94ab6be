import { ActionIcon, Menu, NativeSelect, TextInput } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useId } from 'react';
import type { Weekday } from '../../api/types.js';
import { useFormat } from '../../i18n/format.js';
import { useT } from '../../i18n/language.js';
import {
  isFieldWrong,
  isRowWrong,
  ofKind,
  rangeCount,
  type Row,
  type RowKind,
  runsOver,
  runsRound,
  tidyTime,
} from './grid.js';

/** The stretches of the week that a day is copied to: first and last, counted from Monday. */
const COPIES = {
  workingDays: [0, 4],
  mondayToSaturday: [0, 5],
  tuesdayToSaturday: [1, 5],
  week: [0, 6],
} as const;
type Copy = (first: number, last: number) => void;
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const satisfies readonly Weekday[];
const DAY_KINDS = ['closed', 'one', 'two', 'all-day'] as const satisfies readonly RowKind[];

/** Two ends of a range; an end that does not come after its start is on the next day, and it is said. */
function RangeFields({
  day,
  row,
  index,
  change,
  noteId,
}: {
  day: string;
  row: Row;
  index: 0 | 1;
  change: (row: Row) => void;
  noteId: string;
}) {
  const t = useT();
  const times = row.times[index];
  const set = (part: Partial<typeof times>) => {
    const next = { ...times, ...part };
    change({ ...row, times: index === 0 ? [next, row.times[1]] : [row.times[0], next] });
  };
  const [opens, closes] =
    index === 0 ? [t.hours.opens, t.hours.closes] : [t.hours.reopens, t.hours.closesAgain];
  const field = (end: 'from' | 'to', label: string) => (
    <TextInput
      aria-label={`${day}, ${label}`}
      aria-describedby={noteId}
      inputMode="numeric"
      autoComplete="off"
      placeholder="--:--"
      maxLength={6}
      value={times[end]}
      error={isFieldWrong(row, times[end])}
      data-unreadable={isFieldWrong(row, times[end]) || undefined}
      onChange={(event) => set({ [end]: event.currentTarget.value })}
      onBlur={(event) => set({ [end]: tidyTime(event.currentTarget.value) })}
    />
  );
  return (
    <span className="hours-range">
      {field('from', opens)}
      <span aria-hidden>–</span>
      {field('to', closes)}
    </span>
  );
}

function CopyMenu({ day, copy }: { day: string; copy: Copy }) {
  const t = useT();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t.hours.copy(day)}>
          <IconCopy size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => copy(...COPIES.workingDays)}>{t.hours.copyWorkingDays}</Menu.Item>
        <Menu.Item onClick={() => copy(...COPIES.mondayToSaturday)}>{t.hours.copyMondayToSaturday}</Menu.Item>
        <Menu.Item onClick={() => copy(...COPIES.tuesdayToSaturday)}>
          {t.hours.copyTuesdayToSaturday}
        </Menu.Item>
        <Menu.Item onClick={() => copy(...COPIES.week)}>{t.hours.copyWeek}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function Line({
  day,
  row,
  change,
  copy,
}: {
  day: string;
  row: Row;
  change: (row: Row) => void;
  /** Absent for public holidays. */
  copy?: Copy;
}) {
  const t = useT();
  const noteId = useId();
  const kinds: readonly RowKind[] = copy === undefined ? ['unsaid', ...DAY_KINDS] : DAY_KINDS;
  const count = rangeCount(row);
  return (
    <li role="group" aria-label={day}>
      <span className="hours-day" aria-hidden>
        {day}
      </span>
      <NativeSelect
        aria-label={`${day}, ${t.hours.opening}`}
        data={kinds.map((kind) => ({ value: kind, label: t.hours.kind[kind] }))}
        value={row.kind}
        onChange={(event) => {
          const kind = kinds.find((each) => each === event.currentTarget.value);
          if (kind !== undefined) change(ofKind(row, kind));
        }}
      />
      <div className="hours-ranges">
        {count > 0 && <RangeFields day={day} row={row} index={0} change={change} noteId={noteId} />}
        {count > 1 && <RangeFields day={day} row={row} index={1} change={change} noteId={noteId} />}
      </div>
      {copy ? <CopyMenu day={day} copy={copy} /> : <span />}
      <p id={noteId} className="hours-note hint" role="status">
        {isRowWrong(row) ? (
          <span className="field-error">{t.hours.rowWrong}</span>
        ) : (
          row.times.slice(0, count).some(runsOver) &&
          (row.times.slice(0, count).some(runsRound) ? t.hours.wholeDay : t.hours.nextDay)
        )}
      </p>
    </li>
  );
}

/** The week as a shop's door says it: a line for each day and one for public holidays. */
export function WeekGrid({ rows, change }: { rows: readonly Row[]; change: (rows: Row[]) => void }) {
  const t = useT();
  const format = useFormat();
  const changeRow = (at: number) => (row: Row) =>
    change(rows.map((each, index) => (index === at ? row : each)));
  return (
    <ul className="hours-grid" aria-label={t.venues.openingHours}>
      {rows.map((row, index) => {
        const weekday = WEEKDAYS[index];
        return (
          <Line
            key={index}
            day={weekday === undefined ? t.hours.holidays : format.weekday(weekday, 'long')}
            row={row}
            change={changeRow(index)}
            {...(weekday !== undefined && {
              copy: (first: number, last: number) =>
                change(rows.map((each, at) => (first <= at && at <= last ? row : each))),
            })}
          />
        );
      })}
    </ul>
  );
}
