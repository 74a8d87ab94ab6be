import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../i18n/language.js';
import { Chips } from '../shared/chips.js';
import type { FieldErrors } from '../shared/field-errors.js';
import { ActivitiesSelect, VenueTypesSelect } from '../shared/reference-selects.js';
import type { FlightDraft } from './flight-draft.js';
import { PlaceList } from './place-list.js';
import { pointsOf } from './points-text.js';

/** What few flights need: kinds of zone, shops not wanted, and the advertiser's own points of sale. */
export function MoreTerms({
  draft,
  change,
  errorAt,
}: {
  draft: FlightDraft;
  change: (part: Partial<FlightDraft>) => void;
  errorAt: FieldErrors;
}) {
  const t = useT();
  const { faultyLine } = pointsOf(draft.points);
  const finer = ['context.zoneKinds', 'context.excluded', 'context.advertiserPoints'];
  const isRefused = finer.some((field) => errorAt(field) !== undefined);
  const isUsed =
    draft.zoneKinds.length + draft.excludedActivityIds.length + draft.excludedVenueTypeIds.length > 0 ||
    draft.excludedPlaces.length > 0 ||
    draft.points !== '';
  // Once open it stays so: what is being emptied must not fold away.
  const [isOpened, setOpened] = useState(isUsed);
  if (isRefused && !isOpened) setOpened(true);
  return (
    <details className="more" open={isOpened || undefined}>
      <summary>{t.terms.more}</summary>
      <div className="more-body">
        <Chips
          legend={t.terms.zoneKinds}
          hint={t.terms.zoneKindsHint}
          options={Object.entries(t.zoneKind).map(([value, label]) => ({
            value: value as FlightDraft['zoneKinds'][number],
            label,
          }))}
          value={draft.zoneKinds}
          onChange={(zoneKinds) => change({ zoneKinds })}
          error={errorAt('context.zoneKinds')}
        />
        <ActivitiesSelect
          label={t.terms.excludedActivities}
          value={draft.excludedActivityIds}
          onChange={(excludedActivityIds) => change({ excludedActivityIds })}
          error={errorAt('context.excluded.activityIds')}
        />
        <VenueTypesSelect
          label={t.terms.excludedTypes}
          hint={t.terms.excludedTypesHint}
          value={draft.excludedVenueTypeIds}
          onChange={(excludedVenueTypeIds) => change({ excludedVenueTypeIds })}
          error={errorAt('context.excluded.venueTypeIds')}
        />
        <p className="field-title">{t.terms.excludedPlaces}</p>
        <PlaceList
          label={t.terms.excludedPlace}
          places={draft.excludedPlaces}
          onChange={(excludedPlaces) => change({ excludedPlaces })}
          errorAt={(index, field) => errorAt(`context.excluded.places.${String(index)}.${field}`)}
        />
        <Textarea
          label={t.terms.points}
          description={t.terms.pointsHint}
          autosize
          minRows={2}
          maxRows={8}
          value={draft.points}
          onChange={(event) => change({ points: event.currentTarget.value })}
          data-unreadable={faultyLine !== null || undefined}
          error={faultyLine === null ? errorAt('context.advertiserPoints') : t.terms.pointFault(faultyLine)}
        />
      </div>
    </details>
  );
}
