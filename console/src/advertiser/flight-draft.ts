import type { FlightFitInput, FlightInput, FlightView } from '../../../src/wire/api/index.js';
import type { Clientele, GoalKind, PlaceKind } from '../api/types.js';
import { orMissing } from '../shared/number-field.js';
import { daysLater, fromParisField, nextParisHour, toParisField } from './paris-time.js';

/** How long a new flight lasts, in days. */
const NEW_DAYS = 28;

/** A flight as its form holds it: every kind of place and of goal keeps what was typed while another is tried. */
export interface FlightDraft {
  readonly name: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly productIds: readonly string[];
  readonly activityIds: readonly string[];
  readonly clientele: readonly Clientele[];
  readonly placeKind: PlaceKind;
  /** The place as it was, kept while its kind is one this form does not draw. */
  readonly place: FlightInput['context']['place'];
  readonly lat: number | null;
  readonly lon: number | null;
  readonly km: number | null;
  readonly prefixes: string;
  readonly goalKind: GoalKind;
  readonly plays: number | null;
  readonly percent: number | null;
  readonly creativeIds: readonly string[];
}

/** A new flight runs four weeks from the next full hour, Paris time. */
export const emptyDraft = (now: number): FlightDraft => ({
  name: '',
  startsAt: nextParisHour(now),
  endsAt: daysLater(nextParisHour(now), NEW_DAYS),
  productIds: [],
  activityIds: [],
  clientele: [],
  placeKind: 'everywhere',
  place: { kind: 'everywhere' },
  lat: null,
  lon: null,
  km: 10,
  prefixes: '',
  goalKind: 'plays',
  plays: 1_000,
  percent: 10,
  creativeIds: [],
});

export function draftOf(flight: FlightView): FlightDraft {
  const { place } = flight.context;
  const { goal } = flight;
  return {
    ...emptyDraft(Date.parse(flight.startsAt)),
    name: flight.name,
    startsAt: toParisField(flight.startsAt),
    endsAt: toParisField(flight.endsAt),
    productIds: flight.productIds,
    activityIds: flight.context.activityIds,
    clientele: flight.context.clientele,
    placeKind: place.kind,
    place,
    ...(place.kind === 'radius' && { lat: place.center.lat, lon: place.center.lon, km: place.km }),
    ...(place.kind === 'postcodes' && { prefixes: place.prefixes.join(', ') }),
    goalKind: goal.kind,
    ...(goal.kind === 'plays' && { plays: goal.plays }),
    ...(goal.kind === 'share-of-voice' && { percent: goal.percent }),
    creativeIds: flight.creativeIds,
  };
}

function placeOf(draft: FlightDraft): FlightInput['context']['place'] {
  switch (draft.placeKind) {
    case 'everywhere':
      return { kind: 'everywhere' };
    case 'radius':
      return {
        kind: 'radius',
        center: { lat: orMissing(draft.lat), lon: orMissing(draft.lon) },
        km: orMissing(draft.km),
      };
    case 'postcodes':
      return {
        kind: 'postcodes',
        prefixes: draft.prefixes
          .toUpperCase()
          .split(/[,;\s]+/)
          .filter((prefix) => prefix !== ''),
      };
    default:
      return draft.place;
  }
}

function goalOf(draft: FlightDraft): FlightInput['goal'] {
  switch (draft.goalKind) {
    case 'plays':
      return { kind: 'plays', plays: orMissing(draft.plays) };
    case 'share-of-voice':
      return { kind: 'share-of-voice', percent: orMissing(draft.percent) };
  }
}

/** What the fit of a draft is asked with, or null while dates, products or place are not there yet. */
export function fitTermsOf(draft: FlightDraft, campaignId: string): FlightFitInput | null {
  const { name: _, ...terms } = inputOf(draft);
  const hasDates = [terms.startsAt, terms.endsAt].every((date) => !Number.isNaN(Date.parse(date)));
  const hasPlace =
    draft.placeKind === 'everywhere' ||
    (draft.placeKind === 'radius'
      ? draft.lat !== null && draft.lon !== null && draft.km !== null
      : draft.prefixes.trim() !== '');
  const hasGoal = draft.goalKind === 'plays' ? draft.plays !== null : draft.percent !== null;
  if (!hasDates || !hasPlace || !hasGoal || terms.productIds.length === 0) return null;
  return { ...terms, campaignId };
}

export const inputOf = (draft: FlightDraft): FlightInput => ({
  name: draft.name,
  startsAt: fromParisField(draft.startsAt),
  endsAt: fromParisField(draft.endsAt),
  productIds: [...draft.productIds],
  context: { activityIds: [...draft.activityIds], clientele: [...draft.clientele], place: placeOf(draft) },
  goal: goalOf(draft),
  creativeIds: [...draft.creativeIds],
});
