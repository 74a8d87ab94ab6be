import { PasswordInput } from '@mantine/core';
import { LIMITS } from '../../../src/wire/limits.js';
import { useT } from '../i18n/language.js';

/** A password, being chosen (`isNew`) or recalled; what is typed can be shown, by keyboard too. */
export function PasswordField({
  isNew,
  value,
  onChange,
  error,
}: {
  isNew: boolean;
  value: string;
  onChange: (value: string) => void;
  error: string | undefined;
}) {
  const t = useT();
  return (
    <PasswordInput
      label={t.account.password}
      description={isNew ? t.account.passwordHint(LIMITS.passwordMin) : undefined}
      autoComplete={isNew ? 'new-password' : 'current-password'}
      visibilityToggleButtonProps={{ 'aria-label': t.account.showTyped, tabIndex: 0 }}
      required
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={error}
    />
  );
}
