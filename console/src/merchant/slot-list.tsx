import { Button, Modal, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { VenueDetail, WaitingSlotView, ZoneView } from '../../../src/wire/api/index.js';
import { call } from '../api/client.js';
import { useFormat } from '../i18n/format.js';
import { useT } from '../i18n/language.js';
import { ConfirmButton } from '../shared/confirm-button.js';
import { SlotForm } from './slot-form.js';

function Slot({ slot, edit }: { slot: WaitingSlotView; edit: () => void }) {
  const t = useT();
  const format = useFormat();
  const remove = useMutation({
    mutationFn: () => call('DELETE /waiting-slots/:id', { params: { id: slot.id } }),
  });
  const text = t.zones.slotText(format.weekdays(slot.weekdays), slot.start, slot.end);
  return (
    <li>
      <span className="figures-inline">
        <strong>{text}</strong>
        <span className="hint block">
          {t.zones.slotWait(format.number(slot.expectedWaitSeconds / 60), slot.maxAdSharePercent)}
        </span>
      </span>
      <span className="line-actions">
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          onClick={edit}
          aria-label={`${t.common.edit}, ${text}`}
        >
          {t.common.edit}
        </Button>
        <ConfirmButton
          question={t.common.confirmDelete(text)}
          confirmText={t.common.delete}
          error={remove.error}
          isBusy={remove.isPending}
          action={(close) => remove.mutate(undefined, { onSuccess: close })}
        >
          {t.common.delete}
        </ConfirmButton>
      </span>
    </li>
  );
}

/** When people wait in a zone. */
export function SlotList({ zone, venue }: { zone: ZoneView; venue: VenueDetail }) {
  const t = useT();
  const [edited, setEdited] = useState<WaitingSlotView | 'new' | null>(null);
  const [isOpen, { open, close }] = useDisclosure(false);
  const edit = (what: Exclude<typeof edited, null>) => {
    setEdited(what);
    open();
  };
  const title = edited === 'new' ? t.zones.addSlot : t.zones.editSlot;
  return (
    <div>
      <Title order={3} size="h5">
        {t.zones.slots}
      </Title>
      {zone.waitingSlots.length === 0 && <p className="hint">{t.zones.noSlots}</p>}
      <ul className="lines">
        {zone.waitingSlots.map((slot) => (
          <Slot key={slot.id} slot={slot} edit={() => edit(slot)} />
        ))}
      </ul>
      <Button
        variant="default"
        size="compact-md"
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => edit('new')}
      >
        {t.zones.addSlot}
      </Button>
      <Modal
        opened={isOpen}
        onClose={close}
        // Until it has faded it keeps what it shows.
        onExitTransitionEnd={() => setEdited(null)}
        title={title}
        closeButtonProps={{ 'aria-label': t.common.close }}
      >
        {edited !== null && (
          <SlotForm
            label={title}
            venue={venue}
            zone={zone}
            done={close}
            {...(edited !== 'new' && { slot: edited })}
          />
        )}
      </Modal>
    </div>
  );
}
