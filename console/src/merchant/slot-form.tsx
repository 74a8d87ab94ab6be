import { SimpleGrid, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { WaitingSlotInput, WaitingSlotView } from '../../../src/wire/api/index.js';
import { call } from '../api/client.js';
import type { Weekday } from '../api/types.js';
import { useFormat } from '../i18n/format.js';
import { useT } from '../i18n/language.js';
import { Chips } from '../shared/chips.js';
import { fieldErrorsOf } from '../shared/field-errors.js';
import { Form } from '../shared/form.js';
import { NumberField, orMissing } from '../shared/number-field.js';

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const satisfies readonly Weekday[];

interface Draft {
  readonly weekdays: readonly Weekday[];
  readonly start: string;
  readonly end: string;
  readonly waitMinutes: number | null;
  readonly adPercent: number | null;
  readonly peoplePerHour: number | null;
}

const EMPTY: Draft = {
  weekdays: [2, 3, 4, 5, 6],
  start: '10:00',
  end: '19:00',
  waitMinutes: 4,
  adPercent: 60,
  peoplePerHour: null,
};

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
  start: draft.start,
  end: draft.end,
  expectedWaitSeconds: Math.round(orMissing(draft.waitMinutes) * 60),
  peoplePerHour: draft.peoplePerHour,
  maxAdSharePercent: orMissing(draft.adPercent),
});

/** A stretch of the week in which people wait, how long they do, and how much of it may go to ads. */
export function SlotForm({
  label,
  zoneId,
  slot,
  done,
}: {
  label: string;
  zoneId: string;
  slot?: WaitingSlotView;
  done: () => void;
}) {
  const t = useT();
  const format = useFormat();
  const [draft, setDraft] = useState(slot === undefined ? EMPTY : draftOf(slot));
  const save = useMutation({
    mutationFn: (body: WaitingSlotInput) =>
      slot === undefined
        ? call('POST /zones/:id/waiting-slots', { params: { id: zoneId }, body })
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
          error={errorAt('end')}
          classNames={{ input: 'figures' }}
        />
      </SimpleGrid>
      <p className="hint">{t.zones.endHint}</p>
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
