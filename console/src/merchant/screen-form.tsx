import { Checkbox, Select, SimpleGrid, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { ScreenInput, ScreenView, VenueDetail } from '../../../src/wire/api/index.js';
import { call } from '../api/client.js';
import { useT } from '../i18n/language.js';
import { fieldErrorsOf } from '../shared/field-errors.js';
import { Form } from '../shared/form.js';
import { NumberField } from '../shared/number-field.js';
import { orMissing } from '../shared/read-number.js';

interface Draft {
  readonly zoneId: string;
  readonly name: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly isSeenFromRoad: boolean;
  readonly playsVideos: boolean;
}

const inputOf = (draft: Draft): ScreenInput => ({
  zoneId: draft.zoneId,
  name: draft.name,
  widthPx: orMissing(draft.width),
  heightPx: orMissing(draft.height),
  visibleFromPublicRoad: draft.isSeenFromRoad,
  acceptedMedia: draft.playsVideos ? ['image', 'video'] : ['image'],
});

export function ScreenForm({
  label,
  venue,
  zoneId,
  screen,
  done,
}: {
  label: string;
  venue: VenueDetail;
  zoneId: string;
  screen?: ScreenView;
  done: () => void;
}) {
  const t = useT();
  const [draft, setDraft] = useState<Draft>({
    zoneId,
    name: screen?.name ?? '',
    width: screen?.widthPx ?? 1_920,
    height: screen?.heightPx ?? 1_080,
    isSeenFromRoad: screen?.visibleFromPublicRoad ?? false,
    playsVideos: screen?.acceptedMedia.includes('video') ?? true,
  });
  const save = useMutation({
    mutationFn: (body: ScreenInput) =>
      screen === undefined
        ? call('POST /venues/:id/screens', { params: { id: venue.id }, body })
        : call('PATCH /screens/:id', { params: { id: screen.id }, body }),
    onSuccess: done,
  });
  const errorAt = fieldErrorsOf(save.error, save.variables, inputOf(draft));
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  return (
    <Form
      label={label}
      submit={() => save.mutate(inputOf(draft))}
      submitText={screen === undefined ? t.screens.add : t.common.save}
      isBusy={save.isPending}
      error={save.error}
    >
      <TextInput
        label={t.screens.name}
        required
        data-autofocus
        value={draft.name}
        onChange={(event) => change({ name: event.currentTarget.value })}
        error={errorAt('name')}
      />
      {venue.zones.length > 1 && (
        <Select
          label={t.screens.zone}
          allowDeselect={false}
          data={venue.zones.map(({ id, name }) => ({ value: id, label: name }))}
          value={draft.zoneId}
          onChange={(next) => change({ zoneId: next ?? zoneId })}
          error={errorAt('zoneId')}
        />
      )}
      <SimpleGrid cols={2}>
        <NumberField
          label={t.screens.width}
          value={draft.width}
          onChange={(width) => change({ width })}
          error={errorAt('widthPx')}
        />
        <NumberField
          label={t.screens.height}
          value={draft.height}
          onChange={(height) => change({ height })}
          error={errorAt('heightPx')}
        />
      </SimpleGrid>
      <Checkbox
        label={t.screens.videos}
        checked={draft.playsVideos}
        onChange={(event) => change({ playsVideos: event.currentTarget.checked })}
        error={errorAt('acceptedMedia')}
      />
      <Checkbox
        label={t.screens.road}
        description={t.screens.roadHint}
        checked={draft.isSeenFromRoad}
        onChange={(event) => change({ isSeenFromRoad: event.currentTarget.checked })}
      />
    </Form>
  );
}
