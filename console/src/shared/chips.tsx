import { Chip, Group } from '@mantine/core';
import { useId } from 'react';

/** A closed list shown whole: each choice is a checkbox that looks like a label. */
export function Chips<Value extends string>({
  legend,
  hint,
  options,
  value,
  onChange,
  error,
}: {
  legend: string;
  hint?: string;
  options: readonly { value: Value; label: string }[];
  value: readonly Value[];
  onChange: (value: Value[]) => void;
  error?: string | undefined;
}) {
  const id = useId();
  return (
    <fieldset className="chips" aria-describedby={id} data-invalid={error !== undefined || undefined}>
      <legend>{legend}</legend>
      <p id={id} className="hint">
        {hint}
        {error !== undefined && <span className="field-error">{error}</span>}
      </p>
      <Group gap="xs">
        {options.map((option) => (
          <Chip
            key={option.value}
            checked={value.includes(option.value)}
            onChange={(isChecked) =>
              onChange(isChecked ? [...value, option.value] : value.filter((each) => each !== option.value))
            }
          >
            {option.label}
          </Chip>
        ))}
      </Group>
    </fieldset>
  );
}
