import { Button, Group, Modal, type ButtonProps } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useT } from '../i18n/language.js';
import { Failure } from './states.js';

/** For what cannot be undone: asks once, in words, and shows a refusal where it was asked. */
export function ConfirmButton({
  question,
  confirmText,
  action,
  error,
  isBusy,
  children,
  ...look
}: ButtonProps & {
  question: string;
  confirmText: string;
  action: (close: () => void) => void;
  error: unknown;
  isBusy: boolean;
  children: ReactNode;
}) {
  const t = useT();
  const [isOpen, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button variant="subtle" color="gray" size="compact-sm" {...look} onClick={open}>
        {children}
      </Button>
      <Modal
        opened={isOpen}
        onClose={close}
        title={confirmText}
        closeButtonProps={{ 'aria-label': t.common.close }}
      >
        <p className="alert-text">{question}</p>
        {Boolean(error) && <Failure error={error} />}
        <Group mt="md" justify="flex-end">
          <Button variant="default" onClick={close}>
            {t.common.back}
          </Button>
          <Button loading={isBusy} onClick={() => action(close)}>
            {confirmText}
          </Button>
        </Group>
      </Modal>
    </>
  );
}
