import { Button, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { CreativeView } from '../../../src/wire/api/index.js';
import { call } from '../api/client.js';
import { useT } from '../i18n/language.js';
import { DeclarationFields, type Declaration } from '../shared/declaration-fields.js';
import { fieldErrorsOf } from '../shared/field-errors.js';
import { Form } from '../shared/form.js';
import { isCarMessage } from '../shared/legal-message.js';

function DeclarationForm({ creative, close }: { creative: CreativeView; close: () => void }) {
  const t = useT();
  const { language, legalMessage, showsCo2Class } = creative;
  const [draft, setDraft] = useState<Declaration>({ language, legalMessage, showsCo2Class });
  const save = useMutation({
    mutationFn: (body: Declaration) => call('PATCH /creatives/:id', { params: { id: creative.id }, body }),
    onSuccess: close,
  });
  return (
    <Form
      label={t.declaration.editTitle(creative.title)}
      submit={() =>
        save.mutate({ ...draft, showsCo2Class: draft.showsCo2Class && isCarMessage(draft.legalMessage) })
      }
      submitText={t.common.save}
      isBusy={save.isPending}
      error={save.error}
      actions={
        <Button variant="default" onClick={close}>
          {t.common.back}
        </Button>
      }
    >
      <p className="hint">{t.declaration.editHint}</p>
      <DeclarationFields
        value={draft}
        change={(part) => setDraft({ ...draft, ...part })}
        errorAt={fieldErrorsOf(save.error, save.variables, draft)}
      />
    </Form>
  );
}

/** Corrects what an ad declares, until the operator has decided on it. */
export function EditDeclaration({ creative }: { creative: CreativeView }) {
  const t = useT();
  const [isOpen, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button
        variant="default"
        size="compact-sm"
        aria-label={`${t.declaration.edit}, ${creative.title}`}
        onClick={open}
      >
        {t.declaration.edit}
      </Button>
      <Modal
        opened={isOpen}
        onClose={close}
        size="lg"
        title={t.declaration.editTitle(creative.title)}
        closeButtonProps={{ 'aria-label': t.common.close }}
      >
        <DeclarationForm creative={creative} close={close} />
      </Modal>
    </>
  );
}
