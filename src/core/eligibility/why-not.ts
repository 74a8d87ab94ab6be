import { type DurationMs, type Instant, instant, type Interval, later, within } from '../base/instant.js';
import type { LocalizedText } from '../base/text.js';
import { openingAt, waitingMoments } from '../context/shop-hours.js';
import type { WaitingSlot } from '../context/venue.js';
import type { SlotOccurrence } from '../context/waiting-slots.js';
import type { Candidate, ScopedRule } from './candidate.js';
import { lawDays } from './law/law-book.js';
import { lawBoundaries } from './law/switched-off.js';
import { notesOn } from './notes.js';
import { reasonText } from './reason-text.js';
import { type Remedy, remedyFor } from './remedy.js';
import type { Note, Reason } from './reason.js';

/** A question about one creative of one flight, on one screen, at one instant: what is asked of time is looked up. */
export interface WhyNotQuestion extends Omit<Candidate, 'slot' | 'opening' | 'isPaidTime'> {
  /** Waiting slots of the screen's zone. */
  readonly slots: readonly WaitingSlot[];
}

/** A reason with its words, and what would lift it. */
export interface ExplainedReason {
  readonly reason: Reason;
  readonly text: LocalizedText;
  readonly remedy: Remedy;
  /** Whether it stays as long as everybody declares what they do; the others come and go with time. */
  readonly isLasting: boolean;
}

/** Why a creative may not play on a screen at an instant, and when it may. */
export interface WhyNot {
  readonly at: Instant;
  readonly reasons: readonly ExplainedReason[];
  readonly notes: readonly Note[];
  /** The last stretch before the instant, and the first from it on, in which time stands in the way no more. */
  readonly previous: Interval | null;
  readonly next: Interval | null;
  /** Whether the creative may play in those stretches as things are; else once the lasting reasons are lifted. */
  readonly playsThen: boolean;
}

const DAY_MS = 86_400_000;
/** How far the nearest stretches are looked for: as long as the longest flight. */
export const HORIZON_MS = 400 * DAY_MS;
/** A waiting slot that holds an instant lies within this of it: it may run over midnight, and begins within its day. */
const SLOT_REACH_MS = 2 * DAY_MS;
/** Days are resolved a fortnight at a time; most answers lie in the first. */
const CHUNK_MS = 14 * DAY_MS;

const candidateAt = (
  { slots: _, ...question }: WhyNotQuestion,
  slot: SlotOccurrence | null,
  opening: Candidate['opening'],
  at: Instant,
): Candidate => ({
  ...question,
  slot: slot === null ? null : { occurrence: slot, maxAdSharePercent: slot.maxAdSharePercent },
  opening,
  at,
  isPaidTime: true,
});

/** A waiting slot cut where an answer may change inside it; between cuts every rule answers the same. */
function piecesOf(slot: SlotOccurrence, { context, screen, network, flight }: WhyNotQuestion): Interval[] {
  const cuts = [flight.startsAt, flight.endsAt, ...lawBoundaries(context, screen, network, slot)]
    .filter((cut) => slot.from < cut && cut < slot.to)
    .sort((a, b) => a - b);
  const edges = [slot.from, ...cuts, slot.to];
  return edges
    .slice(1)
    .map((to, index) => ({ from: edges[index] ?? to, to }))
    .filter(({ from, to }) => from < to);
}

/** Adds a stretch to sorted ones; two that touch are one. */
function append(stretches: Interval[], stretch: Interval): void {
  const before = stretches.at(-1);
  if (before?.to === stretch.from) stretches[stretches.length - 1] = { from: before.from, to: stretch.to };
  else stretches.push(stretch);
}

/** The stretches of a range in which none of the rules refuses, sorted, apart and half-open. */
function freeStretches(
  question: WhyNotQuestion,
  rules: readonly ScopedRule[],
  range: Interval,
): readonly Interval[] {
  const free: Interval[] = [];
  for (const slot of waitingMoments(question.context, question.slots, range))
    for (const piece of piecesOf(slot, question)) {
      const candidate = candidateAt(question, slot, 'open', piece.from);
      if (rules.every(({ rule }) => rule(candidate) === null)) append(free, piece);
    }
  return free;
}

/** The first free stretch of a range, read forward; one that runs over the end of a chunk is followed. */
function firstFree(
  question: WhyNotQuestion,
  rules: readonly ScopedRule[],
  { from, to }: Interval,
): Interval | null {
  const found: Interval[] = [];
  for (let start = from; start < to; start = later(start, CHUNK_MS)) {
    const end = instant(Math.min(start + CHUNK_MS, to));
    for (const stretch of freeStretches(question, rules, { from: start, to: end })) append(found, stretch);
    const [first] = found;
    if (first !== undefined && (found.length > 1 || first.to < end)) return first;
  }
  return found[0] ?? null;
}

/** The last free stretch of a range, read backward. */
function lastFree(
  question: WhyNotQuestion,
  rules: readonly ScopedRule[],
  { from, to }: Interval,
): Interval | null {
  let found: Interval | null = null;
  for (let end = to; end > from; end = later(end, -CHUNK_MS)) {
    const start = instant(Math.max(end - CHUNK_MS, from));
    const stretches = freeStretches(question, rules, { from: start, to: end });
    const last = stretches.at(-1);
    if (found === null) found = last ?? null;
    else if (last?.to === found.from) found = { from: last.from, to: found.to };
    if (found !== null && (stretches.length > 1 || found.from > start)) return found;
  }
  return found;
}

/** The rules whose answer hangs on time in a range, and the others. Law counts where another version begins in it. */
function byTime(
  rules: readonly ScopedRule[],
  { context }: WhyNotQuestion,
  range: Interval,
): { readonly timed: readonly ScopedRule[]; readonly lasting: readonly ScopedRule[] } {
  const hasNewLaw = lawDays(context.countryCode).some(
    (day) => range.from - DAY_MS < day * DAY_MS && day * DAY_MS < range.to + DAY_MS,
  );
  const isTimed = ({ ruleId, scope }: ScopedRule): boolean =>
    scope === 'instant' || (hasNewLaw && ruleId.startsWith('LW'));
  return { timed: rules.filter(isTimed), lasting: rules.filter((rule) => !isTimed(rule)) };
}

const overlap = (a: Interval, b: Interval): Interval => ({
  from: instant(Math.max(a.from, b.from)),
  to: instant(Math.min(a.to, b.to)),
});

/**
 * WN1, WN2: every reason why a creative may not play on a screen at an instant, each with what would lift it, and the
 * nearest stretches in which it may. They follow from where slots, hours, flight and law begin and end, to the millisecond.
 */
export function whyNot(
  question: WhyNotQuestion,
  rules: readonly ScopedRule[],
  horizonMs: DurationMs = HORIZON_MS,
): WhyNot {
  const { at, context, slots, flight } = question;
  const horizon = { from: later(at, -horizonMs), to: later(at, horizonMs) };
  const { timed, lasting } = byTime(rules, question, horizon);
  const around = { from: later(at, -SLOT_REACH_MS), to: later(at, SLOT_REACH_MS) };
  const slot = waitingMoments(context, slots, around).find((one) => within(one, at)) ?? null;
  const candidate = candidateAt(question, slot, openingAt(context, at), at);
  const reasons = rules.flatMap((scoped): ExplainedReason[] => {
    const reason = scoped.rule(candidate);
    return reason === null
      ? []
      : [
          {
            reason,
            text: reasonText(reason),
            remedy: remedyFor(reason),
            isLasting: lasting.includes(scoped),
          },
        ];
  });
  const dates = overlap({ from: flight.startsAt, to: flight.endsAt }, horizon);
  return {
    at,
    reasons,
    notes: notesOn(candidate),
    previous: lastFree(question, timed, overlap(dates, { from: horizon.from, to: at })),
    next: firstFree(question, timed, overlap(dates, { from: at, to: horizon.to })),
    playsThen: reasons.every(({ isLasting }) => !isLasting),
  };
}
