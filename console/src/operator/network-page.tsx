import { Button, Group, Radio, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { NetworkRulesPatch, NetworkRulesView } from '../../../src/wire/api/index.js';
import { call } from '../api/client.js';
import { communesNamedQuery, networkRulesQuery, referenceQuery } from '../api/queries.js';
import { useFormat } from '../i18n/format.js';
import { useT } from '../i18n/language.js';
import { ConfirmButton } from '../shared/confirm-button.js';
import { fieldErrorsOf } from '../shared/field-errors.js';
import { Form } from '../shared/form.js';
import { LEAST_SCORES } from '../shared/least-scores.js';
import { PageHead, Panel } from '../shared/page.js';
import { Failure, Loaded } from '../shared/states.js';
import { StepChoice } from '../shared/step-choice.js';
import { communeName, CommuneSelect, TerritoriesSelect } from '../shared/territory-selects.js';

const useChange = () =>
  useMutation({ mutationFn: (body: NetworkRulesPatch) => call('PATCH /network/rules', { body }) });

/** The départements of a list, by name. */
function useDepartementNames(): (codes: readonly string[]) => string {
  const format = useFormat();
  const { data: reference } = useQuery(referenceQuery);
  return (codes) =>
    format.list(
      codes.map((code) => reference?.departements.find((each) => each.code === code)?.name ?? code),
    );
}

function SwitchOff({ codes }: { codes: readonly string[] | null }) {
  const t = useT();
  const names = useDepartementNames();
  const change = useChange();
  return (
    <div className="grid-switch" data-on>
      <p role="status">{codes === null ? t.network.onEverywhere : t.network.onIn(names(codes))}</p>
      <ConfirmButton
        variant="filled"
        size="sm"
        question={t.network.confirmGive}
        confirmText={t.network.give}
        error={change.error}
        isBusy={change.isPending}
        action={(close) => change.mutate({ gridEmergency: null }, { onSuccess: close })}
      >
        {t.network.give}
      </ConfirmButton>
    </div>
  );
}

function SwitchOn() {
  const t = useT();
  const names = useDepartementNames();
  const change = useChange();
  const [reach, setReach] = useState('everywhere');
  const [codes, setCodes] = useState<string[]>([]);
  const isEverywhere = reach === 'everywhere';
  return (
    <div className="grid-switch">
      <p role="status">{t.network.off}</p>
      <Radio.Group label={t.network.reach} value={reach} onChange={setReach}>
        <Stack gap="xs" mt="xs">
          <Radio value="everywhere" label={t.network.everywhere} />
          <Radio value="some" label={t.network.some} />
        </Stack>
      </Radio.Group>
      {!isEverywhere && (
        <TerritoriesSelect
          of="departements"
          label={t.network.departements}
          isRequired
          value={codes}
          onChange={setCodes}
        />
      )}
      <ConfirmButton
        variant="filled"
        color="curtain"
        size="sm"
        disabled={!isEverywhere && codes.length === 0}
        question={isEverywhere ? t.network.confirmCutAll : t.network.confirmCut(names(codes))}
        confirmText={t.network.cut}
        error={change.error}
        isBusy={change.isPending}
        action={(close) =>
          change.mutate(
            { gridEmergency: { departementCodes: isEverywhere ? null : codes } },
            { onSuccess: close },
          )
        }
      >
        {t.network.cut}
      </ConfirmButton>
    </div>
  );
}

type Curfew = NetworkRulesView['communeCurfews'][number];
const EMPTY_CURFEW: Curfew = { communeCode: '', from: '23:00', to: '07:00', source: '' };

function AddCurfew({ curfews }: { curfews: readonly Curfew[] }) {
  const t = useT();
  const change = useChange();
  const [draft, setDraft] = useState(EMPTY_CURFEW);
  const errorAt = fieldErrorsOf(change.error, change.variables?.communeCurfews?.at(-1), draft);
  const at = (field: keyof Curfew) =>
    errorAt(field) ?? fieldErrorsOf(change.error)(`communeCurfews.${String(curfews.length)}.${field}`);
  return (
    <Form
      label={t.network.addCurfew}
      submit={() =>
        change.mutate({ communeCurfews: [...curfews, draft] }, { onSuccess: () => setDraft(EMPTY_CURFEW) })
      }
      submitText={t.network.addCurfew}
      isBusy={change.isPending}
      error={change.error}
    >
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <CommuneSelect
          label={t.network.commune}
          value={draft.communeCode}
          onChange={(communeCode) => setDraft({ ...draft, communeCode })}
          error={at('communeCode')}
        />
        <TextInput
          label={t.network.source}
          required
          value={draft.source}
          onChange={(event) => setDraft({ ...draft, source: event.currentTarget.value })}
          error={at('source')}
        />
        <TextInput
          type="time"
          label={t.network.from}
          required
          value={draft.from}
          onChange={(event) => setDraft({ ...draft, from: event.currentTarget.value })}
          error={at('from')}
        />
        <TextInput
          type="time"
          label={t.network.to}
          required
          value={draft.to}
          onChange={(event) => setDraft({ ...draft, to: event.currentTarget.value })}
          error={at('to')}
        />
      </SimpleGrid>
    </Form>
  );
}

function Curfews({ curfews }: { curfews: readonly Curfew[] }) {
  const t = useT();
  const remove = useChange();
  const { data: named } = useQuery(communesNamedQuery(curfews.map(({ communeCode }) => communeCode)));
  const nameOf = (code: string): string => {
    const commune = named?.items.find((each) => each.code === code);
    return commune === undefined ? code : communeName(commune);
  };
  return (
    <Panel title={t.network.curfews} lead={t.network.curfewsLead}>
      {curfews.length === 0 && <p className="hint">{t.network.noCurfews}</p>}
      <ul className="lines">
        {curfews.map(({ communeCode, from, to, source }, index) => (
          <li key={`${communeCode}.${from}.${to}.${source}`}>
            <span>
              <strong>{nameOf(communeCode)}</strong>{' '}
              <span className="figures">
                {from}–{to}
              </span>{' '}
              <span className="hint">{source}</span>
            </span>
            <Button
              variant="subtle"
              color="gray"
              size="compact-sm"
              aria-label={t.network.removeCurfew(nameOf(communeCode))}
              loading={remove.isPending}
              onClick={() => remove.mutate({ communeCurfews: curfews.filter((_, at) => at !== index) })}
            >
              {t.terms.remove}
            </Button>
          </li>
        ))}
      </ul>
      {Boolean(remove.error) && <Failure error={remove.error} />}
      <AddCurfew curfews={curfews} />
    </Panel>
  );
}

function LeastRelevance({ score }: { score: number }) {
  const t = useT();
  const { percent } = useFormat();
  const [value, setValue] = useState(score);
  const change = useChange();
  return (
    <Panel title={t.network.least} lead={t.network.leastLead}>
      <StepChoice
        label={t.taste.least}
        steps={LEAST_SCORES.map(({ step, score: least }) => ({ value: least, label: t.taste.steps[step] }))}
        value={value}
        custom={(least) => t.taste.custom(percent(least))}
        onChange={setValue}
        error={fieldErrorsOf(change.error)('minimumScore')}
      />
      <Group mt="md">
        <Button loading={change.isPending} onClick={() => change.mutate({ minimumScore: value })}>
          {t.common.save}
        </Button>
        <span role="status">{change.isSuccess && t.common.saved}</span>
      </Group>
      {Boolean(change.error) && <Failure error={change.error} />}
    </Panel>
  );
}

/** What the operator sets for every screen: the switch for an emergency of the grid, curfews, the least relevance. */
export function NetworkPage() {
  const t = useT();
  const rules = useQuery(networkRulesQuery);
  return (
    <div className="stack narrow">
      <PageHead title={t.network.title} lead={t.network.lead} />
      <Loaded query={rules}>
        {({ gridEmergency, communeCurfews, minimumScore }) => (
          <>
            <Panel title={t.network.grid} lead={t.network.gridLead}>
              {gridEmergency === null ? <SwitchOn /> : <SwitchOff codes={gridEmergency.departementCodes} />}
            </Panel>
            <Curfews curfews={communeCurfews} />
            <LeastRelevance score={minimumScore} />
          </>
        )}
      </Loaded>
    </div>
  );
}
