import { Radio, Stack } from '@mantine/core';
import { useState } from 'react';

/** A number chosen among a few named steps; one that is none of them stays choosable as it is. */
export function StepChoice({
  label,
  hint,
  steps,
  value,
  custom,
  onChange,
  error,
}: {
  label: string;
  hint?: string;
  steps: readonly { readonly value: number; readonly label: string }[];
  value: number;
  /** What a value that is no step is called. */
  custom: (value: number) => string;
  onChange: (value: number) => void;
  error?: string | undefined;
}) {
  const [first] = useState(value);
  const all = steps.some((step) => step.value === first)
    ? steps
    : [...steps, { value: first, label: custom(first) }];
  return (
    <Radio.Group
      label={label}
      description={hint}
      value={String(value)}
      onChange={(next) => onChange(Number(next))}
      error={error}
    >
      <Stack gap="xs" mt="xs">
        {all.map((step) => (
          <Radio key={step.value} value={String(step.value)} label={step.label} />
        ))}
      </Stack>
    </Radio.Group>
  );
}
