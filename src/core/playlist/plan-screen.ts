import type { CampaignId } from '../base/ids.js';
import { type Instant, type Interval, later } from '../base/instant.js';
import { addDays, type CivilDay, civilDate, localTimeAt, startOfDay } from '../base/local-time.js';
import type { LocalizedText } from '../base/text.js';
import type { Knowledge } from '../context/knowledge.js';
import type { NetworkRules } from '../context/network.js';
import { isInSeason, SEASON_IDS } from '../context/seasons.js';
import { frenchHolidayRegion } from '../context/public-holidays.js';
import { type Opening, waitingMoments } from '../context/shop-hours.js';
import type { MerchantContext, Screen, WaitingSlot, Zone } from '../context/venue.js';
import type { SlotOccurrence } from '../context/waiting-slots.js';
import type { Verdict } from '../eligibility/candidate.js';
import { lawBoundaries } from '../eligibility/law/switched-off.js';
import type { CreativeTerms, FlightTerms } from '../eligibility/terms.js';
import { judgeFlight } from '../relevance/judge-flight.js';
import { type Relevance, scoreRelevance } from '../relevance/score.js';
import { buildLoop, type LoopAd, type LoopItem } from './build-loop.js';

/** Everything a plan may know about one screen: what its merchant declared, and nothing else. */
export interface ScreenFacts {
  readonly context: MerchantContext;
  readonly zone: Zone;
  /** Waiting slots of the screen's zone. */
  readonly slots: readonly WaitingSlot[];
  readonly screen: Screen;
  /** The shop's own content in its order; empty when the shop has none. */
  readonly ownContent: readonly CreativeTerms[];
  readonly approvedCampaignIds: readonly CampaignId[];
  /** What the operator sets for the whole network. */
  readonly network: NetworkRules;
  /** What operators have declared about which product goes with which trade. */
  readonly knowledge: Knowledge;
}

/** What fills the screen of a shop that has no content of its own. */
export interface HouseContent {
  readonly creative: CreativeTerms;
}

export interface PlanRequest {
  readonly facts: ScreenFacts;
  /** Every live flight of the network; those that do not fit this screen are left out by their reasons. */
  readonly flights: readonly FlightTerms[];
  readonly house: readonly HouseContent[];
  readonly at: Instant;
}

/** Why an item is in the plan, as it was decided. */
export interface ItemDecision {
  readonly why: LocalizedText;
  readonly merchantWhy: LocalizedText;
  readonly score: number;
  readonly parts: Readonly<Record<string, number>>;
  /** How much each part counts. */
  readonly weights: Readonly<Record<string, number>>;
  readonly ruleIds: readonly string[];
  /** The facts that were read, as data. */
  readonly facts: Readonly<Record<string, string | number>>;
}

export interface PlannedItem {
  readonly id: string;
  readonly kind: 'ad' | 'own' | 'house';
  readonly creative: CreativeTerms;
  readonly flight: FlightTerms | null;
  readonly durationMs: number;
  readonly decision: ItemDecision;
}

export interface PlannedWindow extends Interval {
  readonly loop: string;
}

/** A screen's plan for the days ahead. Outside the windows the `base` loop plays: the shop's own content. */
export interface ScreenPlan {
  readonly validUntil: Instant;
  readonly items: readonly PlannedItem[];
  readonly loops: Readonly<Record<string, readonly string[]>>;
  readonly base: string;
  readonly windows: readonly PlannedWindow[];
}

/** Days planned ahead of today: a screen that loses its network plays on for at least seven. */
export const PLAN_DAYS = 9;
const BASE = 'base';

/** PL10: the stretch a plan made at `at` covers: from the start of the local day, so that plans of one day agree. */
export function planRange(timeZone: string, at: Instant): Interval {
  const { day } = localTimeAt(timeZone, at);
  return { from: startOfDay(timeZone, day), to: startOfDay(timeZone, addDays(day, PLAN_DAYS)) };
}

/** What the waiting slots of screens came to, by all that they depend on; the oldest goes first. */
const occurrencesOf = new Map<string, readonly SlotOccurrence[]>();
/** A city of screens, at some two kilobytes each. */
const MOST_KEPT = 10_000;

/**
 * The waiting slots of a screen as instants; a shop whose hours are not understood has none. Remembered, because a
 * screen is planned again many times a day for the same days, and this is the longest part of it.
 */
export function slotOccurrences(facts: ScreenFacts, range: Interval): readonly SlotOccurrence[] {
  const { context, slots } = facts;
  const key = JSON.stringify([
    range.from,
    range.to,
    context.openingHours,
    context.timeZone,
    context.countryCode,
    frenchHolidayRegion(context.postcode),
    slots,
  ]);
  const known = occurrencesOf.get(key);
  if (known !== undefined) return known;
  const resolved = resolveOccurrences(facts, range);
  if (occurrencesOf.size >= MOST_KEPT) occurrencesOf.delete(occurrencesOf.keys().next().value ?? '');
  occurrencesOf.set(key, resolved);
  return resolved;
}

/** The same, worked out anew. */
export const resolveOccurrences = (
  { context, slots }: Pick<ScreenFacts, 'context' | 'slots'>,
  range: Interval,
): readonly SlotOccurrence[] => waitingMoments(context, slots, range);

/** One flight shown with one of its creatives. */
export interface Offer {
  readonly item: PlannedItem;
  readonly flight: FlightTerms;
}

/**
 * PL11: what a screen plays from today on. Paid ads only inside waiting slots, only eligible ones, each with its reason;
 * the shop's own content everywhere else. Same input, same plan: nothing here depends on the order of rows.
 */
export function planScreen(request: PlanRequest): ScreenPlan {
  const { facts, at } = request;
  const range = planRange(facts.context.timeZone, at);
  const own = ownItems(facts, request.house);
  const offersOn = offersBySeason(request);
  const loops = new Map<string, string>();
  const used = new Map<string, PlannedItem>(own.map((item) => [item.id, item]));
  const windows: PlannedWindow[] = [];
  const loopFor = loopMaker(own);

  for (const occurrence of slotOccurrences(facts, range)) {
    for (const piece of piecesOf(occurrence, request, offersOn)) {
      const { seasons, offers } = offersOn(localTimeAt(facts.context.timeZone, piece.from).day);
      const eligible = offers.filter(({ flight, item: { creative } }) => {
        const question = { flight, creative, slot: occurrence, at: piece.from };
        return verdictFor(facts, question).kind === 'eligible';
      });
      if (eligible.length === 0) continue;
      const order = loopFor(occurrence, eligible, seasons);
      const text = order.join(' ');
      const name = loops.get(text) ?? `loop-${String(loops.size + 1)}`;
      loops.set(text, name);
      const playing = new Set(order);
      for (const { item } of eligible)
        if (playing.has(item.id) && !used.has(item.id)) used.set(item.id, item);
      const before = windows.at(-1);
      if (before?.loop === name && before.to === piece.from)
        windows[windows.length - 1] = { ...before, to: piece.to };
      else windows.push({ ...piece, loop: name });
    }
  }
  return {
    validUntil: range.to,
    items: [...used.values()],
    loops: {
      [BASE]: own.map((item) => item.id),
      ...Object.fromEntries([...loops].map(([text, name]) => [name, text.split(' ')])),
    },
    base: BASE,
    windows,
  };
}

/** Builds loops and remembers them: most waiting slots of a week have the same ads, and so the same loop. */
function loopMaker(
  own: readonly PlannedItem[],
): (slot: SlotOccurrence, ads: readonly Offer[], seasons: string) => readonly string[] {
  const made = new Map<string, readonly string[]>();
  return ({ expectedWaitSeconds, maxAdSharePercent }, ads, seasons) => {
    const ids = ads.map(({ item }) => item.id);
    const key = [seasons, expectedWaitSeconds, maxAdSharePercent, ...ids].join(' ');
    const known = made.get(key);
    if (known !== undefined) return known;
    const order = buildLoop({
      ads: adWeights(ads),
      own: own.map(asLoopItem),
      waitMs: expectedWaitSeconds * 1_000,
      maxAdSharePercent,
    });
    made.set(key, order);
    return order;
  };
}

/** One flight with one creative at one moment, in a waiting slot or not. */
export interface PlayQuestion {
  readonly flight: FlightTerms;
  readonly creative: CreativeTerms;
  readonly slot: SlotOccurrence | null;
  readonly at: Instant;
  /** A waiting slot is open time; outside one it must be said. */
  readonly opening?: Opening;
}

/** The verdict on one flight with one creative at one moment, with every reason. */
export const verdictFor = (
  facts: ScreenFacts,
  { slot, opening = 'open', ...question }: PlayQuestion,
): Verdict =>
  judgeFlight({
    ...question,
    context: facts.context,
    screen: facts.screen,
    zoneKind: facts.zone.kind,
    approvedCampaignIds: facts.approvedCampaignIds,
    network: facts.network,
    knowledge: facts.knowledge,
    slot: slot === null ? null : { occurrence: slot, maxAdSharePercent: slot.maxAdSharePercent },
    opening,
    isPaidTime: true,
  });

const asLoopItem = (item: PlannedItem): LoopItem => ({ id: item.id, durationMs: item.durationMs });

function ownItems(facts: ScreenFacts, house: readonly HouseContent[]): readonly PlannedItem[] {
  const { context, screen } = facts;
  const fits = (creative: CreativeTerms): boolean =>
    screen.acceptedMedia.includes(creative.kind) &&
    creative.widthPx >= creative.heightPx === (screen.orientation === 'landscape');
  const shown = facts.ownContent.filter((creative) => screen.acceptedMedia.includes(creative.kind));
  const fitting = shown.filter(fits);
  // A shop with pictures of the other orientation only shows them letterboxed rather than nothing of its own.
  const own = fitting.length > 0 ? fitting : shown;
  if (own.length > 0)
    return own.map((creative) => ({
      id: `own.${creative.id}`,
      kind: 'own',
      creative,
      flight: null,
      durationMs: creative.durationMs,
      decision: shopDecision({
        fr: `${context.name} vous parle de son métier.`,
        en: `${context.name} tells you about its work.`,
      }),
    }));
  const cards = house.filter(({ creative }) => fits(creative));
  return (cards.length > 0 ? cards : house).map(({ creative }) => ({
    id: `house.${creative.id}`,
    kind: 'house',
    creative,
    flight: null,
    durationMs: creative.durationMs,
    decision: shopDecision({
      fr: 'Entracte : l’annonce qui connaît la boutique, pas vous.',
      en: 'Entracte: ads that know the shop, not you.',
    }),
  }));
}

const shopDecision = (why: LocalizedText): ItemDecision => ({
  why,
  merchantWhy: why,
  score: 1,
  parts: {},
  weights: {},
  ruleIds: ['PL11'],
  facts: {},
});

/** The offers of one stretch of seasons, and a text that two days share exactly when the same seasons are on. */
interface SeasonOffers {
  readonly seasons: string;
  readonly offers: readonly Offer[];
}

/** RE9: the offers of a local day; days in the same seasons share them, as scores change with nothing else. */
function offersBySeason(request: PlanRequest): (day: CivilDay) => SeasonOffers {
  const made = new Map<string, SeasonOffers>();
  return (day) => {
    const seasons = seasonsOn(day);
    const known = made.get(seasons);
    if (known !== undefined) return known;
    const at = startOfDay(request.facts.context.timeZone, day);
    const offers = { seasons, offers: offersFor(request, at) };
    made.set(seasons, offers);
    return offers;
  };
}

/** The seasons that are on, by day of the year: at most 366 of them. */
const seasonsByDay = new Map<number, string>();

function seasonsOn(day: CivilDay): string {
  const { month, day: dayOfMonth } = civilDate(day);
  const key = month * 100 + dayOfMonth;
  const known = seasonsByDay.get(key);
  if (known !== undefined) return known;
  const seasons = SEASON_IDS.filter((id) => isInSeason(id, month, dayOfMonth)).join(' ');
  seasonsByDay.set(key, seasons);
  return seasons;
}

/** Flights that could play on this screen on a day, with their reason; judged in detail moment by moment. */
export function offersFor(
  { facts, flights }: Pick<PlanRequest, 'facts' | 'flights'>,
  at: Instant,
): readonly Offer[] {
  const sorted = [...flights].sort((a, b) => (a.id < b.id ? -1 : 1));
  return sorted.flatMap((flight) => {
    const relevance = scoreRelevance({ context: facts.context, flight, knowledge: facts.knowledge, at });
    if (relevance.score <= 0) return [];
    return flight.creatives.map((creative) => ({
      flight,
      item: {
        id: `${flight.id}.${creative.id}`,
        kind: 'ad' as const,
        creative,
        flight,
        durationMs: creative.durationMs,
        decision: adDecision(facts, flight, relevance),
      },
    }));
  });
}

const adDecision = (facts: ScreenFacts, flight: FlightTerms, relevance: Relevance): ItemDecision => ({
  why: relevance.why,
  merchantWhy: relevance.merchantWhy,
  score: relevance.score,
  parts: Object.fromEntries(relevance.parts.map((part) => [part.name, part.value])),
  weights: Object.fromEntries(relevance.parts.map((part) => [part.name, part.weight])),
  ruleIds: relevance.ruleIds,
  facts: factsRead(facts.context, flight, relevance, facts.knowledge),
});

/** What the score was read from; a fact that nobody declared is absent. */
function factsRead(
  context: MerchantContext,
  flight: FlightTerms,
  { link, productId, km }: Relevance,
  knowledge: Knowledge,
): ItemDecision['facts'] {
  const known: Readonly<Record<string, string | number | null>> = {
    activityId: context.activityId,
    offeredProductIds: context.productIds.join(' ') || null,
    clientele: context.clientele.join(' ') || null,
    productIds: flight.productIds.join(' '),
    productId,
    link: link.kind,
    kind: link.complementKind,
    occasion: link.occasion,
    season: link.season,
    km: km === null ? null : Math.round(km * 100) / 100,
    askedActivityIds: flight.context.activityIds.join(' ') || null,
    askedClientele: flight.context.clientele.join(' ') || null,
    campaign: flight.campaignName,
    knowledge: knowledge.version,
  };
  return Object.fromEntries(
    Object.entries(known).filter((fact): fact is [string, string | number] => fact[1] !== null),
  );
}

/**
 * An occurrence cut where an answer can change inside it: at flights' starts and ends, where the law may change its
 * mind, and at a midnight with which a season begins or ends. Between cuts every verdict is constant, so judging at the
 * start of a piece is enough.
 */
function piecesOf(
  slot: SlotOccurrence,
  { facts }: PlanRequest,
  offersOn: (day: CivilDay) => SeasonOffers,
): readonly Interval[] {
  const cuts = new Set<Instant>();
  const add = (cut: Instant): void => {
    if (slot.from < cut && cut < slot.to) cuts.add(cut);
  };
  const zone = facts.context.timeZone;
  const firstDay = localTimeAt(zone, slot.from).day;
  const lastDay = localTimeAt(zone, slot.to).day;
  for (const { flight } of offersOn(firstDay).offers) {
    add(flight.startsAt);
    add(flight.endsAt);
  }
  for (const cut of lawBoundaries(facts.context, facts.screen, facts.network, slot)) add(cut);
  for (let day = firstDay; day <= lastDay; day = addDays(day, 1))
    if (seasonsOn(day) !== seasonsOn(addDays(day, 1))) add(startOfDay(zone, addDays(day, 1)));
  const edges = [slot.from, ...[...cuts].sort((a, b) => a - b), slot.to];
  return edges.slice(0, -1).map((from, index) => ({ from, to: edges[index + 1] ?? later(from, 1) }));
}

/** PL17: what flights sold by plays count together, however much is sold by share of voice. */
export const LEAST_FOR_OTHERS = 0.05;

/**
 * PL12: weights of ads in a loop. A flight sold by share of voice gets that part of the ads' time; the others divide the
 * rest by relevance. A flight's creatives divide its weight. When shares add up to more than all, they are scaled.
 * PL17: the others keep {@link LEAST_FOR_OTHERS}.
 */
export function adWeights(offers: readonly Offer[]): readonly LoopAd[] {
  const creativesOf = new Map<string, number>();
  for (const { flight } of offers) creativesOf.set(flight.id, (creativesOf.get(flight.id) ?? 0) + 1);
  const perFlight = new Map(offers.map((offer) => [offer.flight.id, offer]));
  let shares = 0;
  let relevances = 0;
  for (const { flight, item } of perFlight.values()) {
    if (flight.goal.kind === 'share-of-voice') shares += flight.goal.percent / 100;
    else relevances += item.decision.score;
  }
  const forOthers = relevances === 0 ? 0 : Math.max(1 - shares, LEAST_FOR_OTHERS);
  return offers.map(({ flight, item }) => {
    const weight =
      flight.goal.kind === 'share-of-voice'
        ? flight.goal.percent / 100
        : (item.decision.score / relevances) * forOthers;
    return {
      id: item.id,
      picture: item.creative.sha256,
      durationMs: item.durationMs,
      weight: weight / (creativesOf.get(flight.id) ?? 1),
    };
  });
}
