import { TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';

/** Reads a number as people type it, with a comma or a point; null when it is none. */
function readNumber(text: string): number | null {
  const plain = text.replace(/\s/g, '').replace(',', '.');
  const value = plain === '' ? Number.NaN : Number(plain);
  return Number.isFinite(value) ? value : null;
}

/** JSON has no "not a number": an empty field goes out as null, and the server names it. */
export const orMissing = (value: number | null): number => value ?? Number.NaN;

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
  const [text, setText] = useState(value === null ? '' : String(value));
  return (
    <TextInput
      label={label}
      description={hint}
      value={text}
      error={error}
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
