import { MultiSelect, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { CommuneView } from '../../../src/wire/api/index.js';
import { communesNamedQuery, communesSearchQuery, referenceQuery } from '../api/queries.js';
import { useT } from '../i18n/language.js';
import { hasWords } from './find-words.js';

/** How long nothing is typed before communes are asked for, milliseconds. */
const PAUSE_MS = 200;

interface Many {
  readonly label: string;
  readonly hint?: string;
  readonly value: readonly string[];
  readonly onChange: (value: string[]) => void;
  readonly error?: string | undefined;
  readonly isRequired?: boolean;
}

/** "Bordeaux (33)": two digits of the code tell the département, three overseas. */
export const communeName = ({ code, name }: CommuneView): string =>
  `${name} (${code.slice(0, /^9[78]/.test(code) ? 3 : 2)})`;

/** Options for what is typed, as the server ranks them, with those chosen before. */
function useCommunes(chosen: readonly string[]) {
  const [typed, setTyped] = useState('');
  const [asked] = useDebouncedValue(typed.trim(), PAUSE_MS);
  const { data: found, isFetching } = useQuery(communesSearchQuery(asked));
  const { data: named } = useQuery(communesNamedQuery(chosen));
  const shown = asked === '' ? [] : (found?.items ?? []);
  const others = (named?.items ?? []).filter(({ code }) => !shown.some((each) => each.code === code));
  const known = new Set([...shown, ...others].map(({ code }) => code));
  return {
    typed,
    setTyped,
    isAsking: asked === '' || asked !== typed.trim() || isFetching,
    shown,
    data: [
      ...[...shown, ...others].map((commune) => ({ value: commune.code, label: communeName(commune) })),
      ...chosen.filter((code) => !known.has(code)).map((code) => ({ value: code, label: code })),
    ],
  };
}

/** Communes by the beginning of their name or postcode. */
export function CommunesSelect({ label, hint, value, onChange, error, isRequired = false }: Many) {
  const t = useT();
  const { typed, setTyped, isAsking, shown, data } = useCommunes(value);
  return (
    <MultiSelect
      label={label}
      description={hint}
      {...(value.length === 0 && { placeholder: t.terms.communesPlaceholder })}
      required={isRequired}
      searchable
      hidePickedOptions
      clearSearchOnChange
      searchValue={typed}
      onSearchChange={setTyped}
      data={data}
      filter={({ options }) =>
        options.filter((option) => 'value' in option && shown.some(({ code }) => code === option.value))
      }
      nothingFoundMessage={isAsking ? t.terms.typeCommune : t.common.nothingFound}
      value={[...value]}
      onChange={onChange}
      error={error}
    />
  );
}

/** One commune. */
export function CommuneSelect({
  label,
  value,
  onChange,
  error,
}: {
  label: string;
  value: string;
  onChange: (code: string) => void;
  error?: string | undefined;
}) {
  const t = useT();
  const { typed, setTyped, isAsking, data } = useCommunes(value === '' ? [] : [value]);
  return (
    <Select
      label={label}
      placeholder={t.terms.communesPlaceholder}
      required
      searchable
      searchValue={typed}
      onSearchChange={setTyped}
      data={data}
      filter={({ options }) => options}
      nothingFoundMessage={isAsking ? t.terms.typeCommune : t.common.nothingFound}
      value={value === '' ? null : value}
      onChange={(code) => onChange(code ?? '')}
      error={error}
    />
  );
}

/** Départements or régions, found by name or code. */
export function TerritoriesSelect({
  of,
  label,
  hint,
  value,
  onChange,
  error,
  isRequired = false,
}: Many & { of: 'departements' | 'regions' }) {
  const t = useT();
  const { data: reference } = useQuery(referenceQuery);
  const data = (reference?.[of] ?? []).map(({ code, name }) => ({
    value: code,
    label: of === 'regions' ? name : `${code} ${name}`,
  }));
  return (
    <MultiSelect
      label={label}
      description={hint}
      {...(value.length === 0 && { placeholder: t.common.search })}
      required={isRequired}
      searchable
      hidePickedOptions
      clearSearchOnChange
      data={data}
      filter={({ options, search }) =>
        options.filter((option) => 'label' in option && hasWords(search, option.label))
      }
      nothingFoundMessage={t.common.nothingFound}
      value={[...value]}
      onChange={onChange}
      error={error}
    />
  );
}
