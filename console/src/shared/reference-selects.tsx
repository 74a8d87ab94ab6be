import { MultiSelect, Select, type ComboboxItem, type OptionsFilter } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { referenceQuery } from '../api/queries.js';
import type { Localized } from '../api/types.js';
import { useLanguage, useT, type Language } from '../i18n/language.js';
import { rankOf } from './find-words.js';

interface Named {
  readonly id: string;
  readonly name: Localized;
  /** Words people use for it, where the server lists them. */
  readonly synonyms?: Readonly<Record<Language, readonly string[]>>;
}
/** Options in the language of the page, found by their names and synonyms in both languages, the best match first. */
function choices(
  items: readonly Named[],
  language: Language,
): { data: ComboboxItem[]; filter: OptionsFilter } {
  const names = new Map(
    items.map(({ id, name, synonyms }) => [
      id,
      {
        name: name[language],
        others: [name.fr, name.en, ...(synonyms?.fr ?? []), ...(synonyms?.en ?? [])],
      },
    ]),
  );
  const data = items
    .map(({ id, name }) => ({ value: id, label: name[language] }))
    .sort((a, b) => a.label.localeCompare(b.label, language));
  const filter: OptionsFilter = ({ options, search, limit }) =>
    options
      .map((option) => {
        const named = 'value' in option ? names.get(option.value) : undefined;
        return { option, rank: named === undefined ? Infinity : rankOf(search, named) };
      })
      .filter(({ rank }) => rank < Infinity)
      // Stable: among equals the order of the alphabet stays.
      .sort((a, b) => a.rank - b.rank)
      .map(({ option }) => option)
      .slice(0, limit);
  return { data, filter };
}

const MOST_SHOWN = 60;

interface One {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: string | undefined;
}
interface Many {
  readonly label: string;
  readonly hint?: string;
  readonly value: readonly string[];
  readonly onChange: (value: string[]) => void;
  readonly error?: string | undefined;
  readonly isRequired?: boolean;
}

export function ActivitySelect(props: One) {
  const { data } = useQuery(referenceQuery);
  return <OneSelect {...props} items={data?.activities ?? []} />;
}

/** One product that an ordinary ad may promote. */
export function ProductSelect(props: One) {
  const { data } = useQuery(referenceQuery);
  return <OneSelect {...props} items={(data?.products ?? []).filter(({ regulated }) => !regulated)} />;
}

function OneSelect({ items, label, hint, value, onChange, error }: One & { items: readonly Named[] }) {
  const t = useT();
  const { language } = useLanguage();
  const { data, filter } = choices(items, language);
  return (
    <Select
      label={label}
      description={hint}
      placeholder={t.common.search}
      required
      searchable
      allowDeselect={false}
      data={data}
      filter={filter}
      limit={MOST_SHOWN}
      nothingFoundMessage={t.common.nothingFound}
      value={value === '' ? null : value}
      onChange={(next) => onChange(next ?? '')}
      error={error}
    />
  );
}

function ManySelect({
  items,
  label,
  hint,
  value,
  onChange,
  error,
  isRequired = false,
}: Many & { items: readonly Named[] }) {
  const t = useT();
  const { language } = useLanguage();
  const { data, filter } = choices(items, language);
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
      filter={filter}
      limit={MOST_SHOWN}
      nothingFoundMessage={t.common.nothingFound}
      value={[...value]}
      onChange={onChange}
      error={error}
    />
  );
}

export function ActivitiesSelect(props: Many) {
  const { data } = useQuery(referenceQuery);
  return <ManySelect {...props} items={data?.activities ?? []} />;
}

/** Regulated offers are there for ads to be declared as such; a shop is not asked for them. */
export function ProductsSelect({ withRegulated = false, ...props }: Many & { withRegulated?: boolean }) {
  const { data } = useQuery(referenceQuery);
  const items = (data?.products ?? []).filter(({ regulated }) => withRegulated || !regulated);
  return <ManySelect {...props} items={items} />;
}

export function CategoriesSelect(props: Many) {
  const { data } = useQuery(referenceQuery);
  const items = (data?.adCategories ?? []).map(({ id, name }) => ({ id, name: { fr: name, en: name } }));
  return <ManySelect {...props} items={items} />;
}

/** OpenOOH types, in the standard's own words. */
export function VenueTypesSelect(props: Many) {
  const { data } = useQuery(referenceQuery);
  const items = (data?.venueTypes ?? []).map(({ id, name }) => ({
    id: String(id),
    name: { fr: name, en: name },
  }));
  return <ManySelect {...props} items={items} />;
}
