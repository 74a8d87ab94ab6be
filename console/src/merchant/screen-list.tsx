import { Button, Modal, Title, VisuallyHidden } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { ScreenView, VenueDetail, ZoneView } from '../../../src/wire/api/index.js';
import { call } from '../api/client.js';
import { useT } from '../i18n/language.js';
import { ButtonLink } from '../shared/button-link.js';
import { ConfirmButton } from '../shared/confirm-button.js';
import { ScreenForm } from './screen-form.js';
import { ScreenState } from './screen-state.js';

function Screen({ screen, edit }: { screen: ScreenView; edit: () => void }) {
  const t = useT();
  const params = { id: screen.id };
  const unpair = useMutation({ mutationFn: () => call('DELETE /screens/:id/device', { params }) });
  const remove = useMutation({ mutationFn: () => call('DELETE /screens/:id', { params }) });
  return (
    <li>
      <span className="figures-inline">
        <strong>{screen.name}</strong> <ScreenState screen={screen} />
        <span className="hint block">
          {screen.widthPx} × {screen.heightPx}, {t.screens[screen.orientation]} ·{' '}
          <a href={screen.publicPath}>
            {t.screens.publicPage}
            <VisuallyHidden>, {screen.name}</VisuallyHidden>
          </a>
        </span>
      </span>
      <span className="line-actions">
        {screen.isPaired ? (
          <ConfirmButton
            question={t.screens.unpairConfirm(screen.name)}
            confirmText={t.screens.unpair}
            error={unpair.error}
            isBusy={unpair.isPending}
            action={(close) => unpair.mutate(undefined, { onSuccess: close })}
          >
            {t.screens.unpair}
          </ConfirmButton>
        ) : (
          <ButtonLink to="/pair" search={{ screen: screen.id }} size="compact-sm">
            {t.screens.pair}
          </ButtonLink>
        )}
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          onClick={edit}
          aria-label={`${t.common.edit}, ${screen.name}`}
        >
          {t.common.edit}
        </Button>
        <ConfirmButton
          question={t.common.confirmDelete(screen.name)}
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

/** The screens of a zone. */
export function ScreenList({ zone, venue }: { zone: ZoneView; venue: VenueDetail }) {
  const t = useT();
  const [edited, setEdited] = useState<ScreenView | 'new' | null>(null);
  const [isOpen, { open, close }] = useDisclosure(false);
  const edit = (what: Exclude<typeof edited, null>) => {
    setEdited(what);
    open();
  };
  const title = edited === 'new' ? t.screens.add : t.screens.edit;
  return (
    <div>
      <Title order={3} size="h5">
        {t.zones.screens}
      </Title>
      {zone.screens.length === 0 && <p className="hint">{t.zones.noScreens}</p>}
      <ul className="lines">
        {zone.screens.map((screen) => (
          <Screen key={screen.id} screen={screen} edit={() => edit(screen)} />
        ))}
      </ul>
      <Button
        variant="default"
        size="compact-md"
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => edit('new')}
      >
        {t.screens.add}
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
          <ScreenForm
            label={title}
            venue={venue}
            zoneId={zone.id}
            done={close}
            {...(edited !== 'new' && { screen: edited })}
          />
        )}
      </Modal>
    </div>
  );
}
