import { TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useT } from '../i18n/language.js';
import { readNumber } from './read-number.js';

/** A number as text. What is typed and is no number is said at once, and the form is not sent with it. */
export function NumberField({
  label,
  hint,
  value,
  onChange,
  error,
  suffix,
  isRequired = true,
}: {
  label: string;
  hint?: string;
  value: number | null;
  onChange: (value: number | null) => void;
  error?: ReactNode;
  suffix?: string;
  isRequired?: boolean;
}) {
  const t = useT();
  const [text, setText] = useState(value === null ? '' : String(value));
  const isUnreadable = text.trim() !== '' && readNumber(text) === null;
  return (
    <TextInput
      label={label}
      description={hint}
      value={text}
      error={isUnreadable ? t.common.notANumber : error}
      data-unreadable={isUnreadable || undefined}
      required={isRequired}
      inputMode="decimal"
      autoComplete="off"
      rightSection={suffix}
      classNames={{ input: 'figures' }}
      onChange={(event) => {
        setText(event.currentTarget.value);
        onChange(readNumber(event.currentTarget.value));
      }}
    />
  );
}
