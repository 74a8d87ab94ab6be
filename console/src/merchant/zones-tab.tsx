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

function ZoneForm({ venueId, done }: { venueId: string; done: () => void }) {
  const t = useT();
  const [draft, setDraft] = useState<ZoneInput>({ name: '', kind: 'counter' });
  const create = useMutation({
    mutationFn: (body: ZoneInput) => call('POST /venues/:id/zones', { params: { id: venueId }, body }),
    onSuccess: done,
  });
  const errorAt = fieldErrorsOf(create.error, create.variables, draft);
  return (
    <Form
      label={t.zones.add}
      submit={() => create.mutate(draft)}
      submitText={t.zones.add}
      isBusy={create.isPending}
      error={create.error}
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
  const remove = useMutation({ mutationFn: () => call('DELETE /zones/:id', { params: { id: zone.id } }) });
  return (
    <Panel
      title={zone.name}
      lead={t.zoneKind[zone.kind]}
      actions={
        <ConfirmButton
          question={t.common.confirmDelete(zone.name)}
          confirmText={t.common.delete}
          error={remove.error}
          isBusy={remove.isPending}
          action={(close) => remove.mutate(undefined, { onSuccess: close })}
        >
          {t.common.delete}
        </ConfirmButton>
      }
    >
      <div className="two-columns">
        <SlotList zone={zone} venue={venue} />
        <ScreenList zone={zone} venue={venue} />
      </div>
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
