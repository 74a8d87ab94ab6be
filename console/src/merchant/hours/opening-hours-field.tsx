import { Button, Group, Switch, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { OpeningHoursView } from '../../../../src/wire/api/index.js';
import { ApiError } from '../../api/client.js';
import { openingHoursQuery } from '../../api/queries.js';
import { useFormat, type Format } from '../../i18n/format.js';
import { useT } from '../../i18n/language.js';
import { isRowWrong, type Row, rowsOf, textOf } from './grid.js';
import { meantHours } from './meant-hours.js';
import { WeekGrid } from './week-grid.js';
import { useWeekText } from './week-text.js';

const EXAMPLES = [
  'Tu-Sa 10:00-19:00',
  'Mo-Fr 09:00-12:30,14:00-18:30',
  'Mo-Sa 07:00-20:00; Su,PH 08:00-13:00',
] as const;
const PAUSE_MS = 350;
const DAY_MS = 86_400_000;

interface Day {
  readonly name: string;
  readonly hours: readonly { readonly text: string; readonly isUnknown: boolean }[];
}

type OpenInterval = OpeningHoursView['intervals'][number];

const QUARTER_MS = 900_000;

/** An interval longer than a day, cut at each midnight of the shop; a shorter one is told on the day it begins. */
function byDay(interval: OpenInterval, timeZone: string, format: Format): OpenInterval[] {
  const end = Date.parse(interval.to);
  if (end - Date.parse(interval.from) <= DAY_MS) return [interval];
  const pieces: OpenInterval[] = [];
  let from = Date.parse(interval.from);
  for (let at = from + QUARTER_MS; at <= end; at += QUARTER_MS) {
    const isNewDay =
      format.day(new Date(at).toISOString(), timeZone) !== format.day(new Date(from).toISOString(), timeZone);
    if (!isNewDay && at < end) continue;
    pieces.push({ ...interval, from: new Date(from).toISOString(), to: new Date(at).toISOString() });
    from = at;
  }
  return pieces;
}

/** The days from the first opening to the last, each with its hours, in the shop's own time. */
function daysOf(view: OpeningHoursView, timeZone: string, format: Format): Day[] {
  const intervals = view.intervals.flatMap((interval) => byDay(interval, timeZone, format));
  const first = intervals[0];
  const last = intervals.at(-1);
  if (first === undefined || last === undefined) return [];
  const names: string[] = [];
  for (let at = Date.parse(first.from); at < Date.parse(last.from) + DAY_MS; at += DAY_MS / 2) {
    const name = format.day(new Date(at).toISOString(), timeZone);
    if (!names.includes(name)) names.push(name);
  }
  const lastName = format.day(last.from, timeZone);
  return names.slice(0, names.indexOf(lastName) + 1).map((name) => ({
    name,
    hours: intervals
      .filter((interval) => format.day(interval.from, timeZone) === name)
      .map(({ from, to, unknown }) => ({
        text: `${format.time(from, timeZone)} – ${format.time(to, timeZone)}`,
        isUnknown: unknown,
      })),
  }));
}

function ComingWeek({
  view,
  timeZone,
  isStale,
}: {
  view: OpeningHoursView;
  timeZone: string;
  isStale: boolean;
}) {
  const t = useT();
  const format = useFormat();
  const days = daysOf(view, timeZone, format);
  return (
    <dl className="coming-week" data-stale={isStale || undefined}>
      {days.length === 0 && <p>{t.venues.closed}</p>}
      {days.map(({ name, hours }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {hours.length === 0
              ? t.venues.closed
              : hours
                  .map(({ text, isUnknown }) => (isUnknown ? `${text} (${t.venues.perhaps})` : text))
                  .join(', ')}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The hours in OpenStreetMap's own notation; words that have one probable meaning come with an offer to write it. */
function WrittenHours({
  value,
  onChange,
  error,
  meant,
}: {
  value: string;
  onChange: (value: string) => void;
  error: string | undefined;
  meant: string | null;
}) {
  const t = useT();
  return (
    <>
      <TextInput
        label={t.venues.openingHours}
        description={t.venues.openingHoursHint}
        required
        spellCheck={false}
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        error={error}
      />
      <div role="status" className="live">
        {meant !== null && (
          <p className="meant">
            {t.hours.didYouMean}{' '}
            <Button variant="light" size="compact-md" onClick={() => onChange(meant)}>
              {t.hours.use(meant)}
            </Button>
          </p>
        )}
      </div>
    </>
  );
}

/** The rows shown: those being filled in, unless the text was changed by another hand. */
function useRows(value: string, onChange: (value: string) => void) {
  const [held, setHeld] = useState<{ text: string; rows: readonly Row[] } | null>(null);
  const rows = held !== null && held.text === value ? held.rows : rowsOf(value);
  const change = (next: readonly Row[]) => {
    const text = textOf(next);
    setHeld({ text, rows: next });
    onChange(text);
  };
  return { rows, change };
}

/**
 * Opening hours as a weekly grid, or as text for what a grid cannot say; read back at once as the coming week, so that a
 * slip is seen before it is saved.
 */
export function OpeningHoursField({
  value,
  timeZone,
  countryCode,
  onChange,
  error,
}: {
  value: string;
  timeZone: string;
  countryCode: string;
  onChange: (value: string) => void;
  error?: string | undefined;
}) {
  const t = useT();
  const weekText = useWeekText();
  const [isWritten, setWritten] = useState(false);
  const [openingHours] = useDebouncedValue(value, PAUSE_MS);
  const check = useQuery({
    ...openingHoursQuery({ openingHours, timeZone, countryCode }),
    placeholderData: keepPreviousData,
  });
  const { rows, change } = useRows(value, onChange);
  const isEmpty = value.trim() === '';
  const refused = !isEmpty && check.error instanceof ApiError ? check.error.problem?.detail : undefined;
  const isBeyondGrid = rows === null && refused === undefined;
  const meant = refused === undefined ? null : meantHours(value);
  return (
    <>
      {rows === null || isWritten ? (
        <WrittenHours value={value} onChange={onChange} error={refused ?? error} meant={meant} />
      ) : (
        <div data-invalid={(error !== undefined && !rows.some(isRowWrong)) || undefined}>
          <WeekGrid rows={rows} change={change} />
          {error !== undefined && <p className="field-error">{error}</p>}
        </div>
      )}
      <Group gap="xs" role="group" className="hours-examples" aria-label={t.venues.openingHoursExamples}>
        {EXAMPLES.map((example) => (
          <Button key={example} variant="default" size="compact-sm" onClick={() => onChange(example)}>
            {isWritten ? example : weekText(example)}
          </Button>
        ))}
      </Group>
      <Switch
        label={t.hours.advanced}
        description={isBeyondGrid ? t.hours.beyondGrid : t.hours.advancedHint}
        checked={rows === null || isWritten}
        disabled={isBeyondGrid}
        onChange={(event) => {
          setWritten(event.currentTarget.checked);
          // What nobody understands cannot be shown in a grid: the grid starts empty.
          if (rows === null) onChange('');
        }}
      />
      <section className="week-preview" aria-label={t.venues.comingWeek} aria-live="polite">
        <h3>{t.venues.comingWeek}</h3>
        {!isEmpty && refused === undefined && check.data !== undefined ? (
          <ComingWeek view={check.data} timeZone={timeZone} isStale={check.isFetching} />
        ) : (
          <p className="hint">{check.isFetching ? t.venues.checking : '—'}</p>
        )}
      </section>
    </>
  );
}
