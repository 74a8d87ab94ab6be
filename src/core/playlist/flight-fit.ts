import { asId, type VenueId } from '../base/ids.js';
import { type Instant, intersect, type Interval, later } from '../base/instant.js';
import type { LocalizedText } from '../base/text.js';
import type { SlotOccurrence } from '../context/waiting-slots.js';
import type { Reason, ReasonCode } from '../eligibility/reason.js';
import { reasonText } from '../eligibility/reason-text.js';
import { LEGAL_MESSAGES, type LegalMessage } from '../eligibility/law/legal-messages.js';
import type { CreativeTerms, FlightTerms } from '../eligibility/terms.js';
import type { ScreenFacts } from './screen-plan.js';
import { slotOccurrences } from './plan-range.js';
import { verdictFor } from './plan-screen.js';
import { type ShareCeiling, shareCeiling } from './share-ceiling.js';
import { PASSING } from './touches.js';

/** Whether a screen would play a flight: at once, once somebody approves it, or not, and why not. */
export type ScreenFit =
  | { readonly kind: 'plays' | 'awaits-shop' | 'awaits-operator'; readonly slot: SlotOccurrence }
  | { readonly kind: 'refused'; readonly reasons: readonly Reason[] };

export type FitKind = ScreenFit['kind'];

/** How many shops and, in them, screens. */
export interface Places {
  readonly venues: number;
  readonly screens: number;
}

export interface FitReason {
  readonly code: ReasonCode;
  readonly ruleId: string;
  readonly text: LocalizedText;
  /** Shops where it is one of the reasons. */
  readonly venues: number;
}

/** What stands between a flight and being seen, in one word. */
export type FitStatus =
  'plays' | 'awaits-approval' | 'needs-creative' | 'creatives-refused' | 'goal-reached' | 'fits-nowhere';

export interface FlightFit {
  readonly status: FitStatus;
  readonly plays: Places;
  readonly awaitsOperator: Places;
  readonly awaitsShop: Places;
  readonly refused: Places;
  /** Of the shops that refuse, the commonest reason first. */
  readonly reasons: readonly FitReason[];
  /** For the commonest wait among the screens that do not refuse; null where there is none. */
  readonly ceiling: ShareCeiling | null;
  /** The shops that do not refuse, in order of id. */
  readonly venueIds: readonly VenueId[];
}

/** A screen with its answer. */
export interface FitEntry {
  readonly venueId: VenueId;
  readonly fit: ScreenFit;
}

const DAY_MS = 86_400_000;
const QUARTER_MS = 900_000;
/** Days in which a waiting slot is looked for: two mostly do, a week nearly always, five weeks for a shop on holiday. */
const LOOK_DAYS = [2, 8, 35] as const;
/** From the best to the worst. */
const ORDER: readonly FitKind[] = ['plays', 'awaits-shop', 'awaits-operator', 'refused'];

/** Passing refusals that are no matter of the moment: a person, or the goal, keeps the flight from playing. */
const STANDING: ReadonlySet<ReasonCode> = new Set(['CREATIVE_NOT_APPROVED', 'GOAL_REACHED']);

const isMomentary = ({ code }: Reason): boolean => PASSING.has(code) && !STANDING.has(code);

const isApproval = (reason: Reason): boolean =>
  reason.code === 'NEEDS_APPROVAL' ||
  (reason.code === 'CREATIVE_NOT_APPROVED' && reason.approval === 'pending');

/** What a reason says of many shops at once, where its own sentence speaks of one. */
const OF_MANY: Readonly<Partial<Record<ReasonCode, LocalizedText>>> = {
  ACTIVITY_NOT_ASKED: { fr: 'Activité que vous ne visez pas.', en: 'An activity you do not ask for.' },
  PLACE_NOT_ASKED: { fr: 'Hors du lieu que vous visez.', en: 'Outside the place you ask for.' },
  CLIENTELE_NOT_ASKED: {
    fr: 'Autre clientèle que celle que vous visez.',
    en: 'Another clientele than the one you ask for.',
  },
  OUTSIDE_WAITING_SLOT: {
    fr: 'Personne n’y attend pendant ces dates.',
    en: 'Nobody waits there during these dates.',
  },
  CATEGORY_BLOCKED: {
    fr: 'Le commerce refuse cette catégorie de produits.',
    en: 'The shop refuses this category of products.',
  },
  COMPETITOR: {
    fr: 'Le commerce vend ce que vous annoncez et refuse ses concurrents.',
    en: 'The shop sells what you advertise and refuses competitors.',
  },
  NOT_RELEVANT: {
    fr: 'Trop peu de lien entre ce que vous annoncez et ce que fait le commerce.',
    en: 'Too little in common between what you advertise and what the shop does.',
  },
};

/** The first reason stands for its like: what differs from shop to shop is left out of the words. */
const textOfMany = (reason: Reason): LocalizedText => OF_MANY[reason.code] ?? reasonText(reason);

/** A picture that suits the screen and carries a message of the law: what a flight without a creative is judged with. */
const standIn = (
  { screen }: ScreenFacts,
  flight: FlightTerms,
  legalMessage: LegalMessage,
): CreativeTerms => ({
  id: asId(`stand-in-${legalMessage}`),
  organisationId: flight.organisationId,
  kind: screen.acceptedMedia[0] ?? 'image',
  sha256: '',
  mime: '',
  bytes: 0,
  widthPx: screen.widthPx,
  heightPx: screen.heightPx,
  durationMs: 10_000,
  title: '',
  onBehalfOf: '',
  paidBy: '',
  approval: 'approved',
  language: 'fr',
  legalMessage,
  showsCo2Class: true,
});

/** The stretch in which a flight is looked at: from now, or its start when that is later or all of it is over. */
const stretchOf = ({ startsAt, endsAt }: FlightTerms, at: Instant): Interval => ({
  from: startsAt < at && at < endsAt ? at : startsAt,
  to: endsAt,
});

function reasonsAt(
  facts: ScreenFacts,
  flight: FlightTerms,
  creative: CreativeTerms,
  slot: SlotOccurrence | null,
  at: Instant,
): readonly Reason[] {
  const verdict = verdictFor(facts, { flight, creative, slot, at });
  return verdict.kind === 'eligible' ? [] : verdict.reasons;
}

/** Every quarter of an hour of a slot that lies in a stretch: what forbids by the clock begins and ends on one. */
function* momentsIn(slot: Interval, stretch: Interval): Iterable<Instant> {
  const common = intersect(slot, stretch);
  if (common === null) return;
  let { from: at } = common;
  while (at < common.to) {
    yield at;
    const quarters = Math.floor((at - slot.from) / QUARTER_MS) + 1;
    at = later(slot.from, quarters * QUARTER_MS);
  }
}

/** The first slot in which nothing but approvals is missing, or what the last one looked at refuses. */
function findSlot(
  facts: ScreenFacts,
  flight: FlightTerms,
  creative: CreativeTerms,
  { from, to }: Interval,
): SlotOccurrence | readonly Reason[] {
  let refusal: readonly Reason[] = [{ code: 'OUTSIDE_WAITING_SLOT', ruleId: 'EL11', at: from, slot: null }];
  for (const days of LOOK_DAYS) {
    const until = Math.min(to, later(from, days * DAY_MS)) as Instant;
    for (const slot of slotOccurrences(facts, { from, to: until }))
      for (const at of momentsIn(slot, { from, to: until })) {
        const blocking = reasonsAt(facts, flight, creative, slot, at).filter((reason) => !isApproval(reason));
        if (blocking.length === 0) return slot;
        refusal = blocking;
      }
    if (until === to) break;
  }
  return refusal;
}

function creativeFit(
  facts: ScreenFacts,
  flight: FlightTerms,
  creative: CreativeTerms,
  stretch: Interval,
): ScreenFit {
  const lasting = reasonsAt(facts, flight, creative, null, stretch.from).filter((one) => !isMomentary(one));
  const blocking = lasting.filter((reason) => !isApproval(reason));
  if (blocking.length > 0) return { kind: 'refused', reasons: blocking };
  const found = findSlot(facts, flight, creative, stretch);
  if (!('slotId' in found)) return { kind: 'refused', reasons: found };
  if (lasting.length === 0) return { kind: 'plays', slot: found };
  const awaitsOperator = lasting.some(({ code }) => code === 'CREATIVE_NOT_APPROVED');
  return { kind: awaitsOperator ? 'awaits-operator' : 'awaits-shop', slot: found };
}

const better = (a: ScreenFit, b: ScreenFit): ScreenFit => {
  if (a.kind === 'refused' && b.kind === 'refused') return b.reasons.length < a.reasons.length ? b : a;
  return ORDER.indexOf(b.kind) < ORDER.indexOf(a.kind) ? b : a;
};

/** PL20: whether a screen would play a flight in its dates, were it booked; the best answer of its creatives. */
export function screenFit(facts: ScreenFacts, wanted: FlightTerms, at: Instant): ScreenFit {
  const creatives =
    wanted.creatives.length === 0
      ? LEGAL_MESSAGES.map((message) => standIn(facts, wanted, message))
      : wanted.creatives;
  const flight: FlightTerms = { ...wanted, state: 'booked', creatives };
  const stretch = stretchOf(flight, at);
  let best: ScreenFit = { kind: 'refused', reasons: [{ code: 'NO_CREATIVE', ruleId: 'PL15' }] };
  for (const [index, creative] of creatives.entries()) {
    const fit = creativeFit(facts, flight, creative, stretch);
    best = index === 0 ? fit : better(best, fit);
    if (best.kind === 'plays') break;
  }
  return best;
}

/** The status of a flight from its own terms and how many screens answer what. */
function statusOf(flight: FlightTerms, counts: Readonly<Record<FitKind, Places>>): FitStatus {
  const { goal, creatives, playsDelivered } = flight;
  if (goal.kind === 'plays' && playsDelivered >= goal.plays) return 'goal-reached';
  if (creatives.length > 0 && creatives.every(({ approval }) => approval === 'refused'))
    return 'creatives-refused';
  if (counts.plays.screens > 0) return creatives.length === 0 ? 'needs-creative' : 'plays';
  return counts['awaits-operator'].screens + counts['awaits-shop'].screens > 0
    ? creatives.length === 0
      ? 'needs-creative'
      : 'awaits-approval'
    : 'fits-nowhere';
}

/** Reasons of the shops that refuse, each counted once a shop, the commonest first; ties go by rule id. */
function commonest(refusals: readonly (readonly Reason[])[]): readonly FitReason[] {
  const counts = new Map<ReasonCode, { readonly reason: Reason; venues: number }>();
  for (const reasons of refusals)
    for (const reason of new Map(reasons.map((one) => [one.code, one])).values()) {
      const known = counts.get(reason.code);
      if (known === undefined) counts.set(reason.code, { reason, venues: 1 });
      else known.venues += 1;
    }
  return [...counts.values()]
    .map(({ reason, venues }) => ({
      code: reason.code,
      ruleId: reason.ruleId,
      text: textOfMany(reason),
      venues,
    }))
    .sort((a, b) => b.venues - a.venues || (a.ruleId < b.ruleId ? -1 : 1));
}

/** PL21 for the commonest slot among the screens that do not refuse; of equally common ones, the longest wait. */
function ceilingOf(flight: FlightTerms, entries: readonly FitEntry[]): ShareCeiling | null {
  const slots = new Map<string, { readonly slot: SlotOccurrence; count: number }>();
  for (const { fit } of entries) {
    if (fit.kind === 'refused') continue;
    const { expectedWaitSeconds, maxAdSharePercent } = fit.slot;
    const key = `${String(expectedWaitSeconds)} ${String(maxAdSharePercent)}`;
    const known = slots.get(key);
    if (known === undefined) slots.set(key, { slot: fit.slot, count: 1 });
    else known.count += 1;
  }
  const [common] = [...slots.values()].sort(
    (a, b) =>
      b.count - a.count ||
      b.slot.expectedWaitSeconds - a.slot.expectedWaitSeconds ||
      b.slot.maxAdSharePercent - a.slot.maxAdSharePercent,
  );
  if (common === undefined) return null;
  const usable = flight.creatives.filter(({ approval }) => approval !== 'refused');
  const pictures = new Map(usable.map(({ sha256, durationMs }) => [sha256, durationMs]));
  return shareCeiling({
    waitMs: common.slot.expectedWaitSeconds * 1_000,
    maxAdSharePercent: common.slot.maxAdSharePercent,
    pictureMs: pictures.size === 0 ? [10_000] : [...pictures.values()],
  });
}

/** PL20: the answers of all screens in one: how many play, await an approval or refuse, and why. */
export function flightFit(flight: FlightTerms, entries: readonly FitEntry[]): FlightFit {
  const perVenue = new Map<VenueId, ScreenFit>();
  const counts: Record<FitKind, { venues: number; screens: number }> = {
    plays: { venues: 0, screens: 0 },
    'awaits-shop': { venues: 0, screens: 0 },
    'awaits-operator': { venues: 0, screens: 0 },
    refused: { venues: 0, screens: 0 },
  };
  for (const { venueId, fit } of entries) {
    counts[fit.kind].screens += 1;
    const known = perVenue.get(venueId);
    perVenue.set(venueId, known === undefined ? fit : better(known, fit));
  }
  const refusals: (readonly Reason[])[] = [];
  const open: VenueId[] = [];
  for (const [venueId, fit] of perVenue) {
    counts[fit.kind].venues += 1;
    if (fit.kind === 'refused') refusals.push(fit.reasons);
    else open.push(venueId);
  }
  return {
    status: statusOf(flight, counts),
    plays: counts.plays,
    awaitsOperator: counts['awaits-operator'],
    awaitsShop: counts['awaits-shop'],
    refused: counts.refused,
    reasons: commonest(refusals),
    ceiling: ceilingOf(flight, entries),
    venueIds: open.sort((a, b) => (a < b ? -1 : 1)),
  };
}
