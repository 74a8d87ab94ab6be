import { SimpleGrid, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type {
  VenueDetail,
  WaitingSlotInput,
  WaitingSlotView,
  ZoneView,
} from '../../../src/wire/api/index.js';
import { call } from '../api/client.js';
import { openingHoursQuery } from '../api/queries.js';
import type { Weekday } from '../api/types.js';
import { useFormat } from '../i18n/format.js';
import { useT } from '../i18n/language.js';
import { Chips } from '../shared/chips.js';
import { fieldErrorsOf } from '../shared/field-errors.js';
import { Form } from '../shared/form.js';
import { NumberField } from '../shared/number-field.js';
import { orMissing } from '../shared/read-number.js';
import { Waiting } from '../shared/states.js';
import { readWeek, type Week } from './hours/week.js';
import {
  outsideHours,
  overlapsOf,
  slotTime,
  type SlotTimes,
  usualTimes,
  weekOfIntervals,
} from './slot-check.js';

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const satisfies readonly Weekday[];

interface Draft {
  readonly weekdays: readonly Weekday[];
  readonly start: string;
  readonly end: string;
  readonly waitMinutes: number | null;
  readonly adPercent: number | null;
  readonly peoplePerHour: number | null;
}

/** For a shop whose hours say nothing. */
const NO_HOURS: SlotTimes = { weekdays: [2, 3, 4, 5, 6], start: '10:00', end: '19:00' };

const newDraft = (week: Week | null): Draft => ({
  ...((week && usualTimes(week)) ?? NO_HOURS),
  waitMinutes: 4,
  adPercent: 60,
  peoplePerHour: null,
});

const draftOf = (slot: WaitingSlotView): Draft => ({
  weekdays: slot.weekdays,
  start: slot.start,
  end: slot.end,
  waitMinutes: slot.expectedWaitSeconds / 60,
  adPercent: slot.maxAdSharePercent,
  peoplePerHour: slot.peoplePerHour,
});

const inputOf = (draft: Draft): WaitingSlotInput => ({
  weekdays: [...draft.weekdays].sort((a, b) => a - b),
  start: slotTime(draft.start),
  end: slotTime(draft.end),
  expectedWaitSeconds: Math.round(orMissing(draft.waitMinutes) * 60),
  peoplePerHour: draft.peoplePerHour,
  maxAdSharePercent: orMissing(draft.adPercent),
});

/** The shop's usual week: as its hours say, or as the coming days show it. Undefined while that is being asked. */
function useShopWeek({ openingHours, timeZone, countryCode }: VenueDetail): Week | null | undefined {
  const said = readWeek(openingHours);
  const coming = useQuery({
    ...openingHoursQuery({ openingHours, timeZone, countryCode }),
    ...(said !== null && { enabled: false }),
  });
  if (said !== null) return said;
  if (coming.isPending) return undefined;
  return coming.data === undefined ? null : weekOfIntervals(coming.data.intervals, timeZone);
}

/** What the reader should know of these times before saving them; none of it is refused. */
function Remarks({
  times,
  zone,
  id,
  week,
}: {
  times: SlotTimes;
  zone: ZoneView;
  id: string | null;
  week: Week | null;
}) {
  const t = useT();
  const format = useFormat();
  const overlaps = overlapsOf(times, zone.waitingSlots, id).map(({ slot, owner }) =>
    t.zones.overlap[owner](t.zones.slotText(format.weekdays(slot.weekdays), slot.start, slot.end)),
  );
  const outside = (week === null ? [] : outsideHours(times, week)).map(({ weekdays, when }) =>
    when === 'closed'
      ? t.zones.outsideClosed(format.weekdays(weekdays))
      : t.zones.outside(format.weekdays(weekdays), format.list(when)),
  );
  return (
    <ul className="remarks live" role="status">
      {[...overlaps, ...outside].map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

interface Props {
  readonly label: string;
  readonly venue: VenueDetail;
  readonly zone: ZoneView;
  readonly slot?: WaitingSlotView;
  readonly done: () => void;
}

/** A stretch of the week in which people wait, how long they do, and how much of it may go to ads. */
export function SlotForm(props: Props) {
  const week = useShopWeek(props.venue);
  return week === undefined ? <Waiting rows={1} height={320} /> : <Fields {...props} week={week} />;
}

function Fields({ label, zone, slot, done, week }: Props & { week: Week | null }) {
  const t = useT();
  const format = useFormat();
  const [draft, setDraft] = useState(slot === undefined ? newDraft(week) : draftOf(slot));
  const save = useMutation({
    mutationFn: (body: WaitingSlotInput) =>
      slot === undefined
        ? call('POST /zones/:id/waiting-slots', { params: { id: zone.id }, body })
        : call('PUT /waiting-slots/:id', { params: { id: slot.id }, body }),
    onSuccess: done,
  });
  const errorAt = fieldErrorsOf(save.error, save.variables, inputOf(draft));
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  return (
    <Form
      label={label}
      submit={() => save.mutate(inputOf(draft))}
      submitText={slot === undefined ? label : t.common.save}
      isBusy={save.isPending}
      error={save.error}
    >
      <Chips
        legend={t.zones.days}
        options={WEEKDAYS.map((day) => ({ value: String(day), label: format.weekday(day, 'long') }))}
        value={draft.weekdays.map(String)}
        onChange={(days) => change({ weekdays: WEEKDAYS.filter((day) => days.includes(String(day))) })}
        error={errorAt('weekdays')}
      />
      <SimpleGrid cols={2}>
        <TextInput
          label={t.zones.start}
          required
          placeholder="10:00"
          inputMode="numeric"
          autoComplete="off"
          value={draft.start}
          onChange={(event) => change({ start: event.currentTarget.value })}
          onBlur={(event) => change({ start: slotTime(event.currentTarget.value) })}
          error={errorAt('start')}
          classNames={{ input: 'figures' }}
        />
        <TextInput
          label={t.zones.end}
          required
          placeholder="19:00"
          inputMode="numeric"
          autoComplete="off"
          value={draft.end}
          onChange={(event) => change({ end: event.currentTarget.value })}
          onBlur={(event) => change({ end: slotTime(event.currentTarget.value) })}
          error={errorAt('end')}
          classNames={{ input: 'figures' }}
        />
      </SimpleGrid>
      <p className="hint">{t.zones.endHint}</p>
      <Remarks
        times={{ ...draft, weekdays: [...draft.weekdays] }}
        zone={zone}
        id={slot?.id ?? null}
        week={week}
      />
      <NumberField
        label={t.zones.wait}
        value={draft.waitMinutes}
        onChange={(waitMinutes) => change({ waitMinutes })}
        error={errorAt('expectedWaitSeconds')}
      />
      <NumberField
        label={t.zones.maxAds}
        value={draft.adPercent}
        onChange={(adPercent) => change({ adPercent })}
        error={errorAt('maxAdSharePercent')}
      />
      <NumberField
        label={`${t.zones.peoplePerHour} (${t.common.optional})`}
        hint={t.zones.peopleHint}
        value={draft.peoplePerHour}
        onChange={(peoplePerHour) => change({ peoplePerHour })}
        error={errorAt('peoplePerHour')}
        isRequired={false}
      />
    </Form>
  );
}
