import type { DurationMs } from '../base/instant.js';

/** Something that may play, as the loop sees it. */
export interface LoopItem {
  readonly id: string;
  readonly durationMs: DurationMs;
}

/** An ad among the ads of a loop. */
export interface LoopAd extends LoopItem {
  /** Any positive number; only ratios matter. */
  readonly weight: number;
  /** What a person recognises: the picture. Two flights may show the same one. */
  readonly picture: string;
}

export interface LoopRequest {
  readonly ads: readonly LoopAd[];
  /** The shop's own content in the merchant's order (or house content when the shop has none); at least one item. */
  readonly own: readonly LoopItem[];
  /** How long people wait here, as declared. */
  readonly waitMs: DurationMs;
  /** Most of the time that may go to ads, whole percent 0..100. */
  readonly maxAdSharePercent: number;
}

/**
 * A loop of this many items is long enough for anybody; a single turn may be longer, where a long wait meets short
 * pictures of the shop. So loops, and the time it takes to make one, are bounded.
 */
const MOST_ITEMS = 600;

/** One wait's worth of the loop: its ads in order, then everything in the order it plays. */
export interface Turn {
  readonly ads: readonly LoopAd[];
  readonly items: readonly LoopItem[];
}

/**
 * PL2: the loop of a waiting slot, as item ids in order; see `planTurns`.
 */
export const buildLoop = (request: LoopRequest): readonly string[] =>
  planTurns(request).flatMap((turn) => turn.items.map((item) => item.id));

/**
 * PL2: a loop as a row of *turns*, each at least as long as the declared wait. PL3: from one start of a picture to its
 * next, also across turns and the wrap, at least one whole wait passes, so a person who waits that long meets each ad
 * at most once; a play that could not keep that distance is left out, or kept away by a turn of the
 * shop's own when it is the only one of its ad. PL4: in every
 * turn ads get at most `maxAdSharePercent` of the time; the cap wins over the wait, so a turn grows when a single ad
 * would break it. PL5: no item follows itself, also across the wrap, unless the shop has one item only and nothing
 * else may stand between. Deterministic: ties go by id. Linear in the length of the loop but for the few plays left out.
 */
export function planTurns(request: LoopRequest): readonly Turn[] {
  const { own, waitMs, maxAdSharePercent: cap } = request;
  const ads = [...request.ads].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  if (ads.length === 0 || cap <= 0) return [{ ads: [], items: own }];
  let chosen = chooseAds(ads, request);
  for (;;) {
    const turns = layOut(chosen, request);
    const tooSoon = playsTooSoon(turns, waitMs);
    if (tooSoon.length === 0) return turns;
    chosen = keepApart(chosen, tooSoon);
  }
}

/** A play that starts less than a wait after its picture did: in the same round, or across the wrap. */
interface EarlyPlay {
  readonly turn: number;
  readonly id: string;
  readonly isWrap: boolean;
}

/** Leaves early plays out where their ad has another; else puts a turn of the shop's own before the first of them. */
function keepApart(
  chosen: readonly (readonly LoopAd[])[],
  tooSoon: readonly EarlyPlay[],
): readonly (readonly LoopAd[])[] {
  const plays = new Map<string, number>();
  for (const { id } of chosen.flat()) plays.set(id, (plays.get(id) ?? 0) + 1);
  const dropped = new Set<string>();
  for (const { turn, id } of tooSoon) {
    const left = plays.get(id) ?? 0;
    if (left < 2) continue;
    plays.set(id, left - 1);
    dropped.add(keyOf(turn, id));
  }
  if (dropped.size > 0)
    return chosen.flatMap((turn, at) => {
      const kept = turn.filter((ad) => !dropped.has(keyOf(at, ad.id)));
      return kept.length === 0 && turn.length > 0 ? [] : [kept];
    });
  const [first] = tooSoon;
  if (first === undefined) return chosen;
  const at = first.isWrap ? chosen.length : first.turn;
  return [...chosen.slice(0, at), [], ...chosen.slice(at)];
}

const keyOf = (turn: number, id: string): string => `${String(turn)} ${id}`;

/** Time the shop's content needs in a turn whose ads take `adMs`: the rest of the wait, or what the cap asks for. */
const ownTime = (adMs: DurationMs, { waitMs, maxAdSharePercent: cap }: LoopRequest): DurationMs =>
  Math.max(waitMs - adMs, Math.ceil((adMs * (100 - cap)) / cap));

const lengthOf = (items: readonly LoopItem[]): DurationMs =>
  items.reduce((sum, item) => sum + item.durationMs, 0);

/**
 * Which ads play in which turn. Each turn credits every ad with its share of the room and plays the most credited ones
 * that fit, those that rested in the turn before first; so plays follow weights, and the loop ends once every ad that
 * fits has had its turn.
 */
function chooseAds(ads: readonly LoopAd[], request: LoopRequest): readonly (readonly LoopAd[])[] {
  const shortest = Math.min(...ads.map((ad) => ad.durationMs));
  const room = Math.max(Math.floor((request.waitMs * request.maxAdSharePercent) / 100), shortest);
  const fitting = ads.filter((ad) => ad.durationMs <= room);
  const totalWeight = fitting.reduce((sum, ad) => sum + ad.weight, 0);
  const credit = new Map(fitting.map((ad) => [ad.id, 0]));
  const creditOf = (ad: LoopAd): number => credit.get(ad.id) ?? 0;
  const itemsPerTurn = 1 + ownTime(room, request) / (lengthOf(request.own) / request.own.length);
  const unplayed = new Set(fitting.map((ad) => ad.id));
  const turns: LoopAd[][] = [];
  let before = new Set<string>();
  let items = 0;
  // From this turn on, ads that have not played go first: a light one must not wait for the loop's end in vain.
  const hurryAt = Math.min(3 * fitting.length, Math.floor(MOST_ITEMS / itemsPerTurn / 2));
  while (unplayed.size > 0 && (turns.length === 0 || items + itemsPerTurn <= MOST_ITEMS)) {
    for (const ad of fitting) credit.set(ad.id, creditOf(ad) + (ad.weight / totalWeight) * room);
    const isHurried = turns.length >= hurryAt;
    const rank = (ad: LoopAd): number =>
      (isHurried && !unplayed.has(ad.id) ? 2 : 0) + (before.has(ad.picture) ? 1 : 0);
    const order = [...fitting].sort(
      (a, b) => rank(a) - rank(b) || creditOf(b) - creditOf(a) || (a.id < b.id ? -1 : 1),
    );
    const turn: LoopAd[] = [];
    const shown = new Set<string>();
    let left = room;
    for (const ad of order) {
      if (ad.durationMs > left || shown.has(ad.picture)) continue;
      shown.add(ad.picture);
      turn.push(ad);
      left -= ad.durationMs;
      credit.set(ad.id, creditOf(ad) - ad.durationMs);
      unplayed.delete(ad.id);
    }
    turns.push(turn);
    before = shown;
    items += itemsPerTurn + turn.length;
  }
  return turns;
}

/** Puts the shop's content between the ads of each turn, going on in its own order from turn to turn. */
function layOut(chosen: readonly (readonly LoopAd[])[], request: LoopRequest): readonly Turn[] {
  const { own } = request;
  let next = 0;
  const turns = chosen.map((ads): Turn => {
    const wanted = ownTime(lengthOf(ads), request);
    const fillers: LoopItem[] = [];
    for (let filled = 0; filled < wanted; next++) {
      const item = own[next % own.length];
      if (item === undefined) break;
      fillers.push(item);
      filled += item.durationMs;
    }
    return { ads, items: interleave(ads, fillers) };
  });
  return closeLoop(turns, own);
}

/** Spreads the ads evenly through the shop's items, which come first, so that a turn opens with the shop. */
function interleave(ads: readonly LoopItem[], fillers: readonly LoopItem[]): readonly LoopItem[] {
  const items: LoopItem[] = [];
  let placed = 0;
  fillers.forEach((filler, index) => {
    while (placed < ads.length && (placed + 0.5) / ads.length < index / fillers.length) {
      const ad = ads[placed++];
      if (ad !== undefined) items.push(ad);
    }
    items.push(filler);
  });
  return [...items, ...ads.slice(placed)];
}

/** Where the endless loop would show one of the shop's items twice in a row at its wrap, another goes between. */
function closeLoop(turns: readonly Turn[], own: readonly LoopItem[]): readonly Turn[] {
  const first = turns[0]?.items[0];
  const lastTurn = turns.at(-1);
  const last = lastTurn?.items.at(-1);
  const between = own.find((item) => item.id !== first?.id);
  if (lastTurn === undefined || first?.id !== last?.id || between === undefined) return turns;
  return [...turns.slice(0, -1), { ads: lastTurn.ads, items: [...lastTurn.items, between] }];
}

/** Plays that start less than a wait after their picture did; of such a pair, the later one. */
function playsTooSoon(turns: readonly Turn[], waitMs: DurationMs): readonly EarlyPlay[] {
  const starts = new Map<string, { readonly at: number; readonly turn: number; readonly id: string }[]>();
  let at = 0;
  turns.forEach((turn, index) => {
    const pictures = new Map(turn.ads.map((ad) => [ad.id, ad.picture]));
    for (const { id, durationMs } of turn.items) {
      const picture = pictures.get(id);
      if (picture !== undefined) {
        const plays = starts.get(picture) ?? [];
        plays.push({ at, turn: index, id });
        starts.set(picture, plays);
      }
      at += durationMs;
    }
  });
  const tooSoon: EarlyPlay[] = [];
  for (const plays of starts.values()) {
    let kept = plays[0];
    for (const play of plays.slice(1)) {
      if (kept !== undefined && play.at - kept.at < waitMs) tooSoon.push({ ...play, isWrap: false });
      else kept = play;
    }
    // Across the wrap: the last play that is kept, and the first one of the next time round.
    const first = plays[0];
    if (first !== undefined && kept !== undefined && kept !== first && at - kept.at + first.at < waitMs)
      tooSoon.push({ ...kept, isWrap: true });
  }
  return tooSoon;
}

/** How often an item follows itself in the endless loop; a loop of one item counts as none, there being no choice. */
export function countRepeats(loop: readonly string[]): number {
  if (loop.length < 2) return 0;
  return loop.reduce((sum, id, index) => sum + (id === loop[(index + 1) % loop.length] ? 1 : 0), 0);
}
