import { Button, Checkbox, Fieldset, Radio, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { VenueInput, VenueView } from '../../../src/wire/api/index.js';
import { sessionQuery } from '../api/queries.js';
import type { Clientele } from '../api/types.js';
import { useFormat } from '../i18n/format.js';
import { useT } from '../i18n/language.js';
import { Chips } from '../shared/chips.js';
import { fieldErrorsOf } from '../shared/field-errors.js';
import { Form } from '../shared/form.js';
import { orMissing } from '../shared/read-number.js';
import { ActivitySelect, CategoriesSelect, ProductsSelect } from '../shared/reference-selects.js';
import { FinerRules } from './finer-rules.js';
import { OpeningHoursField } from './hours/opening-hours-field.js';
import { forgetDraft, keepDraft, readDraft } from './kept-draft.js';
import { PointFields } from './point-fields.js';
import { SuggestActivity } from './suggest-activity.js';

const COUNTRIES = [
  'FR',
  'BE',
  'CH',
  'LU',
  'MC',
  'DE',
  'ES',
  'IT',
  'PT',
  'NL',
  'AT',
  'IE',
  'GB',
  'CA',
] as const;

const APPROVAL_MODES = ['automatic', 'by-category', 'each-one'] as const;

type Draft = Omit<VenueInput, 'point' | 'rules'> & {
  readonly lat: number | null;
  readonly lon: number | null;
  readonly rules: VenueView['rules'];
};

const EMPTY: Draft = {
  name: '',
  activityId: '',
  productIds: [],
  clientele: [],
  address: '',
  postcode: '',
  city: '',
  countryCode: 'FR',
  lat: null,
  lon: null,
  timeZone: 'Europe/Paris',
  openingHours: '',
  rules: {
    blockedCategoryIds: [],
    approvalMode: 'automatic',
    refusesCompetitors: true,
    hasAlcoholLicence: false,
    blockedProductIds: [],
    blockedKeywords: [],
    approvedCategoryIds: [],
    competitorRadiusKm: null,
    competitorProductIds: [],
    acceptedProductIds: [],
  },
};

function draftOf(venue: VenueView): Draft {
  const { name, activityId, productIds, clientele, address, postcode, city, countryCode, point, timeZone } =
    venue;
  const { openingHours, rules } = venue;
  return {
    name,
    activityId,
    productIds,
    clientele,
    address,
    postcode,
    city,
    countryCode,
    lat: point.lat,
    lon: point.lon,
    timeZone,
    openingHours,
    rules,
  };
}

const inputOf = ({ lat, lon, ...rest }: Draft): VenueInput => ({
  ...rest,
  point: { lat: orMissing(lat), lon: orMissing(lon) },
});

/** The name under which this tab keeps a form that is being written; the person who comes next has another. */
function useDraftName(venueId: string): string {
  const { data: session } = useQuery(sessionQuery);
  return `shop.${session?.member.id ?? ''}.${venueId}`;
}

/** The form's draft, kept in this tab until `forget`: a reload brings it back. */
function useKeptDraft(venue: VenueView | undefined) {
  const saved = venue === undefined ? EMPTY : draftOf(venue);
  const name = useDraftName(venue?.id ?? 'new');
  const [kept] = useState(() => readDraft(sessionStorage, name, EMPTY));
  const [draft, setDraft] = useState(kept ?? saved);
  const [isRestored, setRestored] = useState(kept !== null);
  // Emptied fields are built anew: each holds its own text.
  const [round, setRound] = useState(0);
  return {
    draft,
    round,
    isRestored,
    change: (part: Partial<Draft>) => {
      const next = { ...draft, ...part };
      setDraft(next);
      keepDraft(sessionStorage, name, next);
    },
    startAgain: () => {
      forgetDraft(sessionStorage, name);
      setDraft(saved);
      setRestored(false);
      setRound(round + 1);
    },
    forget: () => {
      forgetDraft(sessionStorage, name);
      setRestored(false);
    },
  };
}

/** What the merchant declares about the shop: all that any decision will ever know. */
export function VenueForm({
  venue,
  submit,
  submitText,
  isBusy,
  error,
  sent,
  actions,
}: {
  venue?: VenueView;
  /** Sends the form, and calls `saved` once the server has it. */
  submit: (input: VenueInput, saved: () => void) => void;
  submitText: string;
  isBusy: boolean;
  error: unknown;
  /** What was sent last, so that a field changed since is no longer called wrong. */
  sent: VenueInput | undefined;
  actions?: ReactNode;
}) {
  const t = useT();
  const format = useFormat();
  const { draft, round, isRestored, change, startAgain, forget } = useKeptDraft(venue);
  const changeRules = (part: Partial<Draft['rules']>) => change({ rules: { ...draft.rules, ...part } });
  const errorAt = fieldErrorsOf(error, sent, inputOf(draft));
  const clientele = Object.entries(t.clientele).map(([value, label]) => ({
    value: value as Clientele,
    label,
  }));
  return (
    <Form
      label={venue === undefined ? t.venues.newTitle : t.venues.editTitle}
      key={round}
      submit={() => submit(inputOf(draft), forget)}
      submitText={submitText}
      isBusy={isBusy}
      error={error}
      actions={actions}
    >
      {isRestored && (
        <p className="restored" role="status">
          <span>{t.venues.restored}</span>
          <Button variant="subtle" size="compact-sm" onClick={startAgain}>
            {t.venues.startAgain}
          </Button>
        </p>
      )}
      <Fieldset legend={t.venues.shop}>
        <TextInput
          label={t.venues.name}
          required
          value={draft.name}
          onChange={(event) => change({ name: event.currentTarget.value })}
          error={errorAt('name')}
        />
        {venue === undefined && (
          <SuggestActivity activityId={draft.activityId} productIds={draft.productIds} change={change} />
        )}
        <ActivitySelect
          label={t.venues.activity}
          hint={t.venues.activityHint}
          value={draft.activityId}
          onChange={(activityId) => change({ activityId })}
          error={errorAt('activityId')}
        />
        <ProductsSelect
          label={t.venues.products}
          hint={t.venues.productsHint}
          value={draft.productIds}
          onChange={(productIds) => change({ productIds })}
          error={errorAt('productIds')}
        />
        <Chips
          legend={t.venues.clientele}
          hint={t.venues.clienteleHint}
          options={clientele}
          value={draft.clientele}
          onChange={(value) => change({ clientele: value })}
          error={errorAt('clientele')}
        />
      </Fieldset>
      <Fieldset legend={t.venues.where}>
        <TextInput
          label={t.venues.address}
          autoComplete="street-address"
          value={draft.address}
          onChange={(event) => change({ address: event.currentTarget.value })}
          error={errorAt('address')}
        />
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <TextInput
            label={t.venues.postcode}
            autoComplete="postal-code"
            required
            value={draft.postcode}
            onChange={(event) => change({ postcode: event.currentTarget.value })}
            error={
              errorAt('postcode') &&
              (draft.postcode.trim() === '' ? t.venues.postcodeMissing : errorAt('postcode'))
            }
          />
          <TextInput
            label={t.venues.city}
            autoComplete="address-level2"
            required
            value={draft.city}
            onChange={(event) => change({ city: event.currentTarget.value })}
            error={errorAt('city')}
          />
          <PointFields value={{ lat: draft.lat, lon: draft.lon }} onChange={change} errorAt={errorAt} />
          <Select
            label={t.venues.country}
            searchable
            allowDeselect={false}
            data={COUNTRIES.map((code) => ({ value: code, label: format.region(code) }))}
            value={draft.countryCode}
            onChange={(code) => change({ countryCode: code ?? 'FR' })}
            error={errorAt('countryCode')}
          />
          <Select
            label={t.venues.timeZone}
            searchable
            allowDeselect={false}
            limit={60}
            data={Intl.supportedValuesOf('timeZone')}
            value={draft.timeZone}
            onChange={(timeZone) => change({ timeZone: timeZone ?? 'Europe/Paris' })}
            error={errorAt('timeZone')}
          />
        </SimpleGrid>
      </Fieldset>
      <Fieldset legend={t.venues.when}>
        <OpeningHoursField
          value={draft.openingHours}
          timeZone={draft.timeZone}
          countryCode={draft.countryCode}
          onChange={(openingHours) => change({ openingHours })}
          error={errorAt('openingHours')}
        />
      </Fieldset>
      <Fieldset legend={t.venues.rules}>
        <Checkbox
          label={t.venues.refusesCompetitors}
          checked={draft.rules.refusesCompetitors}
          onChange={(event) => changeRules({ refusesCompetitors: event.currentTarget.checked })}
        />
        <Checkbox
          label={t.venues.hasAlcoholLicence}
          checked={draft.rules.hasAlcoholLicence}
          onChange={(event) => changeRules({ hasAlcoholLicence: event.currentTarget.checked })}
        />
        <Radio.Group
          label={t.venues.approvalMode}
          value={draft.rules.approvalMode}
          onChange={(mode) =>
            changeRules({ approvalMode: APPROVAL_MODES.find((each) => each === mode) ?? 'automatic' })
          }
          error={errorAt('rules.approvalMode')}
        >
          <Stack gap="xs" mt="xs">
            <Radio value="automatic" label={t.venues.automatic} />
            <Radio value="by-category" label={t.shopRules.byCategory} />
            <Radio value="each-one" label={t.venues.eachOne} />
          </Stack>
        </Radio.Group>
        {draft.rules.approvalMode === 'by-category' && (
          <CategoriesSelect
            label={t.shopRules.approvedCategories}
            hint={t.shopRules.approvedCategoriesHint}
            value={draft.rules.approvedCategoryIds}
            onChange={(approvedCategoryIds) => changeRules({ approvedCategoryIds })}
            error={errorAt('rules.approvedCategoryIds')}
          />
        )}
        <CategoriesSelect
          label={t.venues.blocked}
          hint={t.venues.blockedHint}
          value={draft.rules.blockedCategoryIds}
          onChange={(blockedCategoryIds) => changeRules({ blockedCategoryIds })}
          error={errorAt('rules.blockedCategoryIds')}
        />
        <FinerRules rules={draft.rules} change={changeRules} errorAt={errorAt} />
      </Fieldset>
    </Form>
  );
}
