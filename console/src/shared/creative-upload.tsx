import { FileInput, SimpleGrid, TextInput } from '@mantine/core';
import { IconPhoto } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import { LIMITS } from '../../../src/wire/limits.js';
import { call } from '../api/client.js';
import type { CreativePurpose } from '../api/types.js';
import { useT } from '../i18n/language.js';
import { DeclarationFields, NOTHING_DECLARED, type Declaration } from './declaration-fields.js';
import { fieldErrorsOf, focusFirstError } from './field-errors.js';
import { Form } from './form.js';
import { isCarMessage } from './legal-message.js';
import { Media } from './media.js';
import { NumberField } from './number-field.js';
import { Panel } from './page.js';

const MEGABYTE = 1_000_000;
const DEFAULT_SECONDS = 8;

interface Draft extends Declaration {
  readonly file: File | null;
  readonly title: string;
  readonly onBehalfOf: string;
  readonly paidBy: string;
  readonly seconds: number | null;
}

function formDataOf(draft: Draft, purpose: CreativePurpose): FormData {
  const form = new FormData();
  form.set('title', draft.title);
  form.set('purpose', purpose);
  if (draft.seconds !== null) form.set('durationMs', String(Math.round(draft.seconds * 1_000)));
  if (draft.onBehalfOf !== '') form.set('onBehalfOf', draft.onBehalfOf);
  if (draft.paidBy !== '') form.set('paidBy', draft.paidBy);
  if (purpose === 'ad') {
    form.set('language', draft.language);
    form.set('legalMessage', draft.legalMessage);
    form.set('showsCo2Class', String(draft.showsCo2Class && isCarMessage(draft.legalMessage)));
  }
  // Fields first: the server knows what is coming before the file does.
  if (draft.file !== null) form.set('file', draft.file);
  return form;
}

/** What the server may refuse, by the names it uses, so that a field changed since loses its sentence. */
const heldOf = ({ file, seconds, ...rest }: Draft) => ({
  ...rest,
  file: file && [file.name, file.size, file.lastModified],
  durationMs: seconds,
});

function usePreview(file: File | null): string | null {
  const url = useMemo(() => (file === null ? null : URL.createObjectURL(file)), [file]);
  useEffect(() => () => (url === null ? undefined : URL.revokeObjectURL(url)), [url]);
  return url;
}

/** Sends one image or video, shown before it leaves. An ad also says for whom it speaks and who pays. */
export function CreativeUpload({
  purpose,
  organisationName,
}: {
  purpose: CreativePurpose;
  organisationName: string;
}) {
  const t = useT();
  const empty: Draft = {
    file: null,
    title: '',
    onBehalfOf: purpose === 'ad' ? organisationName : '',
    paidBy: purpose === 'ad' ? organisationName : '',
    seconds: DEFAULT_SECONDS,
    ...NOTHING_DECLARED,
  };
  const [draft, setDraft] = useState(empty);
  const [round, setRound] = useState(0);
  const [isTried, setTried] = useState(false);
  const preview = usePreview(draft.file);
  const upload = useMutation({
    mutationFn: (sent: Draft) => call('POST /creatives', { body: formDataOf(sent, purpose) }),
    onSuccess: () => {
      setDraft(empty);
      setTried(false);
      setRound(round + 1);
    },
  });
  const errorAt = fieldErrorsOf(upload.error, upload.variables && heldOf(upload.variables), heldOf(draft));
  const form = useRef<HTMLDivElement>(null);
  // Without a file there is nothing to send: what is missing is said here, and the focus goes there.
  const missing = (value: unknown) => (isTried && !value ? t.creatives.missing : undefined);
  const send = () => {
    setTried(true);
    if (draft.file === null || draft.title.trim() === '') focusFirstError(form.current);
    else upload.mutate(draft);
  };
  const title = purpose === 'ad' ? t.creatives.upload : t.creatives.uploadOwn;
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  return (
    <Panel title={title}>
      <Form
        key={round}
        label={title}
        submit={send}
        submitText={t.creatives.send}
        isBusy={upload.isPending}
        error={upload.error}
      >
        <div className="upload" ref={form}>
          <div className="upload-preview">
            {preview === null || draft.file === null ? (
              <div className="media media-empty">{t.creatives.preview}</div>
            ) : (
              <Media
                url={preview}
                kind={draft.file.type.startsWith('video/') ? 'video' : 'image'}
                title={t.creatives.preview}
              />
            )}
          </div>
          <div className="form">
            <FileInput
              label={t.creatives.file}
              description={t.creatives.fileHint(LIMITS.uploadBytes / MEGABYTE)}
              accept="image/jpeg,image/png,image/webp,video/mp4"
              leftSection={<IconPhoto size={18} aria-hidden />}
              required
              value={draft.file}
              onChange={(file) =>
                change({
                  file,
                  ...(draft.title === '' && file && { title: file.name.replace(/\.[a-z0-9]+$/i, '') }),
                })
              }
              error={missing(draft.file) ?? errorAt('file')}
            />
            <TextInput
              label={t.creatives.titleField}
              description={t.creatives.titleHint}
              required
              value={draft.title}
              onChange={(event) => change({ title: event.currentTarget.value })}
              error={missing(draft.title.trim()) ?? errorAt('title')}
            />
            <SimpleGrid cols={{ base: 1, sm: 2 }}>
              {purpose === 'ad' && (
                <>
                  <TextInput
                    label={t.creatives.onBehalfOf}
                    description={t.creatives.onBehalfHint}
                    value={draft.onBehalfOf}
                    onChange={(event) => change({ onBehalfOf: event.currentTarget.value })}
                    error={errorAt('onBehalfOf')}
                  />
                  <TextInput
                    label={t.creatives.paidBy}
                    description=" "
                    value={draft.paidBy}
                    onChange={(event) => change({ paidBy: event.currentTarget.value })}
                    error={errorAt('paidBy')}
                  />
                </>
              )}
              <NumberField
                label={t.creatives.duration}
                hint={t.creatives.durationHint}
                value={draft.seconds}
                onChange={(seconds) => change({ seconds })}
                error={errorAt('durationMs')}
                isRequired={false}
              />
            </SimpleGrid>
            {purpose === 'ad' && <DeclarationFields value={draft} change={change} errorAt={errorAt} />}
          </div>
        </div>
      </Form>
    </Panel>
  );
}
