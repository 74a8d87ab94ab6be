import type { FlightFitInput, FlightInput, FlightView } from '../../../src/wire/api/index.js';
import type { Clientele, GoalKind, ZoneKind } from '../api/types.js';
import { orMissing } from '../shared/read-number.js';
import { isWhole, placeDraftOf, placeOf, placesOf, termOf, type PlaceDraft } from './place-draft.js';
import { pointsOf, pointsText } from './points-text.js';
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
  /** Any of these; none is everywhere. */
  readonly places: readonly PlaceDraft[];
  readonly zoneKinds: readonly ZoneKind[];
  readonly excludedActivityIds: readonly string[];
  /** Written as text, as a list of choices holds them. */
  readonly excludedVenueTypeIds: readonly string[];
  readonly excludedPlaces: readonly PlaceDraft[];
  /** The advertiser's own points of sale, one to a line. */
  readonly points: string;
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
  places: [],
  zoneKinds: [],
  excludedActivityIds: [],
  excludedVenueTypeIds: [],
  excludedPlaces: [],
  points: '',
  goalKind: 'plays',
  plays: 1_000,
  percent: 10,
  creativeIds: [],
});

export function draftOf(flight: FlightView): FlightDraft {
  const { place, zoneKinds, excluded, advertiserPoints } = flight.context;
  const { goal } = flight;
  return {
    ...emptyDraft(Date.parse(flight.startsAt)),
    name: flight.name,
    startsAt: toParisField(flight.startsAt),
    endsAt: toParisField(flight.endsAt),
    productIds: flight.productIds,
    activityIds: flight.context.activityIds,
    clientele: flight.context.clientele,
    places: placesOf(place),
    zoneKinds,
    excludedActivityIds: excluded.activityIds,
    excludedVenueTypeIds: excluded.venueTypeIds.map(String),
    excludedPlaces: excluded.places.map(placeDraftOf),
    points: pointsText(advertiserPoints),
    goalKind: goal.kind,
    ...(goal.kind === 'plays' && { plays: goal.plays }),
    ...(goal.kind === 'share-of-voice' && { percent: goal.percent }),
    creativeIds: flight.creativeIds,
  };
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
  const hasPlace = [...draft.places, ...draft.excludedPlaces].every(isWhole);
  const hasGoal = draft.goalKind === 'plays' ? draft.plays !== null : draft.percent !== null;
  if (!hasDates || !hasPlace || !hasGoal || terms.productIds.length === 0) return null;
  return { ...terms, campaignId };
}

export const inputOf = (draft: FlightDraft): FlightInput => ({
  name: draft.name,
  startsAt: fromParisField(draft.startsAt),
  endsAt: fromParisField(draft.endsAt),
  productIds: [...draft.productIds],
  context: {
    activityIds: [...draft.activityIds],
    clientele: [...draft.clientele],
    place: termOf(draft.places),
    zoneKinds: [...draft.zoneKinds],
    advertiserPoints: pointsOf(draft.points).points,
    excluded: {
      activityIds: [...draft.excludedActivityIds],
      venueTypeIds: draft.excludedVenueTypeIds.map(Number),
      places: draft.excludedPlaces.map(placeOf),
    },
  },
  goal: goalOf(draft),
  creativeIds: [...draft.creativeIds],
});
