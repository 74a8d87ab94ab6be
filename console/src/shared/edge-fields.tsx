import { Select, SimpleGrid, Textarea } from '@mantine/core';
import type { EdgeTermsInput } from '../../../src/wire/api/index.js';
import type { EdgeKind, Occasion, Season } from '../api/types.js';
import { useFormat } from '../i18n/format.js';
import { useT } from '../i18n/language.js';
import type { FieldErrors } from './field-errors.js';
import { StepChoice } from './step-choice.js';

/** Three strengths that people can tell apart; those that came with the product stay as they are. */
const STRENGTHS = { weak: 0.4, middle: 0.6, strong: 0.9 } as const;

export const EMPTY_EDGE: EdgeTermsInput = {
  kind: 'goes-with',
  occasion: null,
  season: null,
  strength: STRENGTHS.middle,
  clause: { fr: '', en: '' },
};

const options = <Value extends string>(names: Readonly<Record<Value, string>>) =>
  Object.entries<string>(names).map(([value, label]) => ({ value, label }));

/** What a link says: of which kind, how strong, when, and why, in both languages. */
export function EdgeFields({
  value,
  change,
  errorAt,
}: {
  value: EdgeTermsInput;
  change: (part: Partial<EdgeTermsInput>) => void;
  errorAt: FieldErrors;
}) {
  const t = useT();
  const { percent } = useFormat();
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <Select
          label={t.edges.kind}
          allowDeselect={false}
          data={options(t.edges.kinds)}
          value={value.kind}
          onChange={(kind) =>
            change({
              kind: (kind ?? 'goes-with') as EdgeKind,
              ...(kind !== 'same-occasion' && { occasion: null }),
            })
          }
          error={errorAt('kind')}
        />
        {value.kind === 'same-occasion' && (
          <Select
            label={t.edges.occasion}
            required
            data={options(t.edges.occasions)}
            value={value.occasion}
            onChange={(occasion) => change({ occasion: occasion as Occasion | null })}
            error={errorAt('occasion')}
          />
        )}
        <Select
          label={t.edges.season}
          clearable
          placeholder={t.edges.allYear}
          data={options(t.edges.seasons)}
          value={value.season}
          onChange={(season) => change({ season: season as Season | null })}
          error={errorAt('season')}
        />
      </SimpleGrid>
      <StepChoice
        label={t.edges.strength}
        steps={(['weak', 'middle', 'strong'] as const).map((step) => ({
          value: STRENGTHS[step],
          label: t.edges.strengths[step],
        }))}
        value={value.strength}
        custom={(strength) => t.edges.exactly(percent(strength))}
        onChange={(strength) => change({ strength })}
        error={errorAt('strength')}
      />
      {(['fr', 'en'] as const).map((language) => (
        <Textarea
          key={language}
          lang={language}
          label={language === 'fr' ? t.edges.clauseFr : t.edges.clauseEn}
          description={t.edges.clauseHint}
          required
          autosize
          minRows={1}
          value={value.clause[language]}
          onChange={(event) => change({ clause: { ...value.clause, [language]: event.currentTarget.value } })}
          error={errorAt(`clause.${language}`)}
        />
      ))}
    </>
  );
}
