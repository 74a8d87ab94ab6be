import { type Instant, type Interval, later } from '../base/instant.js';
import { addDays, type CivilDay, civilDate, localTimeAt, startOfDay } from '../base/local-time.js';
import type { LocalizedText } from '../base/text.js';
import type { Knowledge } from '../context/knowledge.js';
import { isInSeason, SEASON_IDS } from '../context/seasons.js';
import { type Opening } from '../context/shop-hours.js';
import type { MerchantContext } from '../context/venue.js';
import type { SlotOccurrence } from '../context/waiting-slots.js';
import type { Verdict } from '../eligibility/candidate.js';
import { lawBoundaries } from '../eligibility/law/switched-off.js';
import type { CreativeTerms, FlightTerms } from '../eligibility/terms.js';
import { judgeFlight } from '../relevance/judge-flight.js';
import { type Relevance, scoreRelevance } from '../relevance/score.js';
import { buildLoop, type LoopItem } from './build-loop.js';
import { adWeights } from './ad-weights.js';
import { planRange, slotOccurrences } from './plan-range.js';
import type {
  ScreenFacts,
  HouseContent,
  PlanRequest,
  ItemDecision,
  PlannedItem,
  PlannedWindow,
  ScreenPlan,
  Offer,
} from './screen-plan.js';

const BASE = 'base';

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
