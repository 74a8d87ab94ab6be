import { Fieldset, Radio, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { FlightFitView, FlightInput, FlightView } from '../../../src/wire/api/index.js';
import type { Clientele, GoalKind } from '../api/types.js';
import { termsFitQuery } from '../api/queries.js';
import { useT } from '../i18n/language.js';
import { Chips } from '../shared/chips.js';
import { fieldErrorsOf, type FieldErrors } from '../shared/field-errors.js';
import { Form } from '../shared/form.js';
import { NumberField } from '../shared/number-field.js';
import { ActivitiesSelect, ProductsSelect } from '../shared/reference-selects.js';
import { CreativePicker } from './creative-picker.js';
import { FitSummary, ShareCeiling } from './fit.js';
import { draftOf, emptyDraft, fitTermsOf, inputOf, type FlightDraft } from './flight-draft.js';
import { Lacks } from './lacks.js';
import { MoreTerms } from './more-terms.js';
import { PlaceList } from './place-list.js';

const GOAL_KINDS = ['plays', 'share-of-voice'] as const satisfies readonly GoalKind[];

interface Part {
  readonly draft: FlightDraft;
  readonly change: (part: Partial<FlightDraft>) => void;
  readonly errorAt: FieldErrors;
}

function PlaceFields({ draft, change, errorAt }: Part) {
  const t = useT();
  // A single place stands by itself in what is sent; several stand in a list.
  const under = (index: number): string =>
    draft.places.length === 1 ? 'context.place' : `context.place.places.${String(index)}`;
  return (
    <>
      <p className="field-title">{t.flights.place}</p>
      {draft.places.length === 0 && <p className="hint">{t.terms.everywhereHint}</p>}
      <PlaceList
        label={t.terms.place}
        places={draft.places}
        onChange={(places) => change({ places })}
        errorAt={(index, field) => errorAt(`${under(index)}.${field}`)}
      />
    </>
  );
}

function GoalFields({ draft, change, errorAt, ceiling }: Part & { ceiling: FlightFitView['ceiling'] }) {
  const t = useT();
  return (
    <>
      <Radio.Group
        label={t.flights.goal}
        value={draft.goalKind}
        onChange={(kind) => change({ goalKind: GOAL_KINDS.find((each) => each === kind) ?? 'plays' })}
        error={errorAt('goal.kind')}
      >
        <Stack gap="xs" mt="xs">
          {GOAL_KINDS.map((kind) => (
            <Radio key={kind} value={kind} label={t.flights.goalKind[kind]} />
          ))}
        </Stack>
      </Radio.Group>
      {draft.goalKind === 'plays' && (
        <NumberField
          label={t.flights.goalPlays}
          value={draft.plays}
          onChange={(plays) => change({ plays })}
          error={errorAt('goal.plays')}
        />
      )}
      {draft.goalKind === 'share-of-voice' && (
        <>
          <NumberField
            label={t.flights.goalPercent}
            value={draft.percent}
            onChange={(percent) => change({ percent })}
            error={errorAt('goal.percent')}
          />
          <ShareCeiling ceiling={ceiling} percent={draft.percent} />
        </>
      )}
    </>
  );
}

function ContextFields(part: Part) {
  const t = useT();
  const { draft, change, errorAt } = part;
  const clientele = Object.entries(t.clientele).map(([value, label]) => ({
    value: value as Clientele,
    label,
  }));
  return (
    <Fieldset legend={t.flights.context}>
      <ProductsSelect
        withRegulated
        label={t.flights.products}
        hint={t.flights.productsHint}
        isRequired
        value={draft.productIds}
        onChange={(productIds) => change({ productIds })}
        error={errorAt('productIds')}
      />
      <ActivitiesSelect
        label={t.flights.activities}
        hint={t.flights.activitiesHint}
        value={draft.activityIds}
        onChange={(activityIds) => change({ activityIds })}
        error={errorAt('context.activityIds')}
      />
      <Chips
        legend={t.flights.clientele}
        options={clientele}
        value={draft.clientele}
        onChange={(value) => change({ clientele: value })}
        error={errorAt('context.clientele')}
      />
      <PlaceFields {...part} />
      <MoreTerms {...part} />
    </Fieldset>
  );
}

/** How long nothing is typed before the fit is asked for, milliseconds. */
const PAUSE_MS = 500;

/** Where the draft would play, asked as it is written. */
function useDraftFit(draft: FlightDraft, campaignId: string) {
  const [terms] = useDebouncedValue(fitTermsOf(draft, campaignId), PAUSE_MS);
  const { data, isError } = useQuery(termsFitQuery(terms));
  return terms === null || isError ? undefined : data;
}

function WhereItWouldPlay({ fit, isAsked }: { fit: FlightFitView | undefined; isAsked: boolean }) {
  const t = useT();
  return (
    <Fieldset legend={t.fit.title} className="fit-place">
      <div role="status">
        {fit === undefined ? (
          <p className="hint">{isAsked ? t.fit.counting : t.fit.waiting}</p>
        ) : (
          <FitSummary fit={fit} />
        )}
      </div>
      <p className="hint">{t.flights.draftUntil}</p>
    </Fieldset>
  );
}

export function FlightForm({
  label,
  campaignId,
  flight,
  now,
  submit,
  isBusy,
  error,
  sent,
}: {
  label: string;
  campaignId: string;
  flight?: FlightView;
  /** Demo time, where there is one: new flights start from it. */
  now?: number;
  submit: (input: FlightInput) => void;
  isBusy: boolean;
  error: unknown;
  /** What was sent last, so that a field changed since is no longer called wrong. */
  sent: FlightInput | undefined;
}) {
  const t = useT();
  const [draft, setDraft] = useState(() =>
    flight === undefined ? emptyDraft(now ?? Date.now()) : draftOf(flight),
  );
  const change = (part: Partial<FlightDraft>) => setDraft({ ...draft, ...part });
  const errorAt = fieldErrorsOf(error, sent, inputOf(draft));
  const fit = useDraftFit(draft, campaignId);
  return (
    <Form
      label={label}
      submit={() => submit(inputOf(draft))}
      submitText={t.common.save}
      isBusy={isBusy}
      error={error}
    >
      <Fieldset legend={t.flights.dates}>
        <TextInput
          label={t.flights.name}
          required
          value={draft.name}
          onChange={(event) => change({ name: event.currentTarget.value })}
          error={errorAt('name')}
        />
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <TextInput
            label={t.flights.startsAt}
            type="datetime-local"
            required
            value={draft.startsAt}
            onChange={(event) => change({ startsAt: event.currentTarget.value })}
            error={errorAt('startsAt')}
          />
          <TextInput
            label={t.flights.endsAt}
            type="datetime-local"
            required
            value={draft.endsAt}
            onChange={(event) => change({ endsAt: event.currentTarget.value })}
            error={errorAt('endsAt')}
          />
        </SimpleGrid>
      </Fieldset>
      <ContextFields draft={draft} change={change} errorAt={errorAt} />
      <Fieldset legend={t.flights.goal}>
        <GoalFields draft={draft} change={change} errorAt={errorAt} ceiling={fit?.ceiling ?? null} />
      </Fieldset>
      <Fieldset legend={t.flights.creatives}>
        <CreativePicker
          value={draft.creativeIds}
          onChange={(creativeIds) => change({ creativeIds })}
          error={errorAt('creativeIds')}
        />
        <Lacks productIds={draft.productIds} creativeIds={draft.creativeIds} />
      </Fieldset>
      <WhereItWouldPlay fit={fit} isAsked={fitTermsOf(draft, campaignId) !== null} />
    </Form>
  );
}
