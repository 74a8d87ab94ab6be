import { Alert, Button, Group } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { useT } from '../i18n/language.js';
import { focusFirstError } from './field-errors.js';
import { errorText } from './states.js';

/** A field whose text means nothing yet: what was typed would be lost on the way. */
const isUnreadable = (form: HTMLElement | null): boolean => Boolean(form?.querySelector('[data-unreadable]'));

/**
 * A form that leaves checking to the server, which answers in the language of the page: one set of rules, one voice.
 * After a refusal the first field concerned takes the focus.
 */
export function Form({
  label,
  submit,
  submitText,
  isBusy,
  error,
  actions,
  children,
}: {
  label: string;
  submit: () => void;
  submitText: string;
  isBusy: boolean;
  error: unknown;
  actions?: ReactNode;
  children: ReactNode;
}) {
  const t = useT();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (error) focusFirstError(form.current);
  }, [error]);
  return (
    <form
      ref={form}
      noValidate
      aria-label={label}
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        event.stopPropagation();
        if (isBusy) return;
        if (isUnreadable(form.current)) focusFirstError(form.current);
        else submit();
      }}
    >
      {children}
      {Boolean(error) && (
        <Alert color="red" variant="light" role="alert">
          {errorText(error, t)}
        </Alert>
      )}
      <Group gap="sm">
        <Button type="submit" loading={isBusy}>
          {submitText}
        </Button>
        {actions}
      </Group>
    </form>
  );
}
