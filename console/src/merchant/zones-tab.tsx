import { Button, Modal, Select, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { VenueDetail, ZoneInput, ZoneView } from '../../../src/wire/api/index.js';
import { call } from '../api/client.js';
import type { ZoneKind } from '../api/types.js';
import { useT } from '../i18n/language.js';
import { ConfirmButton } from '../shared/confirm-button.js';
import { fieldErrorsOf } from '../shared/field-errors.js';
import { Form } from '../shared/form.js';
import { Panel } from '../shared/page.js';
import { Empty } from '../shared/states.js';
import { ScreenList } from './screen-list.js';
import { SlotList } from './slot-list.js';

function ZoneForm({ venueId, zone, done }: { venueId: string; zone?: ZoneView; done: () => void }) {
  const t = useT();
  const [draft, setDraft] = useState<ZoneInput>({ name: zone?.name ?? '', kind: zone?.kind ?? 'counter' });
  const save = useMutation({
    mutationFn: (body: ZoneInput) =>
      zone === undefined
        ? call('POST /venues/:id/zones', { params: { id: venueId }, body })
        : call('PATCH /zones/:id', { params: { id: zone.id }, body }),
    onSuccess: done,
  });
  const errorAt = fieldErrorsOf(save.error, save.variables, draft);
  return (
    <Form
      label={zone === undefined ? t.zones.add : t.zones.edit}
      submit={() => save.mutate(draft)}
      submitText={zone === undefined ? t.zones.add : t.common.save}
      isBusy={save.isPending}
      error={save.error}
    >
      <TextInput
        label={t.zones.name}
        required
        data-autofocus
        value={draft.name}
        onChange={(event) => setDraft({ ...draft, name: event.currentTarget.value })}
        error={errorAt('name')}
      />
      <Select
        label={t.zones.kind}
        allowDeselect={false}
        data={Object.entries(t.zoneKind).map(([value, label]) => ({ value: value as ZoneKind, label }))}
        value={draft.kind}
        onChange={(kind) => setDraft({ ...draft, kind: kind ?? 'counter' })}
        error={errorAt('kind')}
      />
    </Form>
  );
}

function Zone({ zone, venue }: { zone: ZoneView; venue: VenueDetail }) {
  const t = useT();
  const [isEditing, { open, close: closeEdit }] = useDisclosure(false);
  const remove = useMutation({ mutationFn: () => call('DELETE /zones/:id', { params: { id: zone.id } }) });
  return (
    <Panel
      title={zone.name}
      lead={t.zoneKind[zone.kind]}
      actions={
        <div className="line-actions">
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            onClick={open}
            aria-label={`${t.common.edit}, ${zone.name}`}
          >
            {t.common.edit}
          </Button>
          <ConfirmButton
            question={t.common.confirmDelete(zone.name)}
            confirmText={t.common.delete}
            error={remove.error}
            isBusy={remove.isPending}
            action={(close) => remove.mutate(undefined, { onSuccess: close })}
          >
            {t.common.delete}
          </ConfirmButton>
        </div>
      }
    >
      <div className="two-columns">
        <SlotList zone={zone} venue={venue} />
        <ScreenList zone={zone} venue={venue} />
      </div>
      <Modal
        opened={isEditing}
        onClose={closeEdit}
        title={t.zones.edit}
        closeButtonProps={{ 'aria-label': t.common.close }}
      >
        <ZoneForm venueId={venue.id} zone={zone} done={closeEdit} />
      </Modal>
    </Panel>
  );
}

/** Where and when people wait, and the screens they see meanwhile. */
export function ZonesTab({ venue }: { venue: VenueDetail }) {
  const t = useT();
  const [isOpen, { open, close }] = useDisclosure(false);
  const add = (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={open}>
      {t.zones.add}
    </Button>
  );
  return (
    <div className="stack">
      {venue.zones.length === 0 ? (
        <Empty title={t.zones.emptyTitle} text={t.zones.emptyText}>
          {add}
        </Empty>
      ) : (
        <>
          {venue.zones.map((zone) => (
            <Zone key={zone.id} zone={zone} venue={venue} />
          ))}
          <div>{add}</div>
        </>
      )}
      <Modal
        opened={isOpen}
        onClose={close}
        title={t.zones.add}
        closeButtonProps={{ 'aria-label': t.common.close }}
      >
        <ZoneForm venueId={venue.id} done={close} />
      </Modal>
    </div>
  );
}
