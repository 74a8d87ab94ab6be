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

/** A loop may hold several waits in a row, when more ads are eligible than one wait has room for; this many at most. */
const MOST_TURNS = 12;

/**
 * PL2: the loop of a waiting slot, as item ids in order.
 *
 * The loop is a row of *turns*, each about as long as the declared wait. PL3: inside a turn no picture of an ad plays
 * twice, so a person who waits that long meets each at most once. PL4: in every turn ads get at most `maxAdSharePercent` of the
 * time; the cap wins over the wait, so a turn grows when a single ad would break it. PL5: no item follows itself, also
 * across the wrap, whenever an order without it exists. Deterministic: ties go by id.
 */
export function buildLoop(request: LoopRequest): readonly string[] {
  const { own, waitMs, maxAdSharePercent: cap } = request;
  const ads = [...request.ads].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  if (ads.length === 0 || cap <= 0) return own.map((item) => item.id);

  const shortest = Math.min(...ads.map((ad) => ad.durationMs));
  const roomPerTurn = Math.max(Math.floor((waitMs * cap) / 100), shortest);
  const turns = chooseAds(ads, roomPerTurn);

  const loop: string[] = [];
  let nextOwn = 0;
  for (const turn of turns) {
    const adMs = turn.reduce((sum, ad) => sum + ad.durationMs, 0);
    const ownMs = Math.max(waitMs - adMs, Math.ceil((adMs * (100 - cap)) / cap));
    const fillers: string[] = [];
    for (let filled = 0; filled < ownMs; nextOwn++) {
      const item = own[nextOwn % own.length];
      if (item === undefined) break;
      fillers.push(item.id);
      filled += item.durationMs;
    }
    loop.push(
      ...interleave(
        turn.map((ad) => ad.id),
        fillers,
      ),
    );
  }
  return withoutRepeats(loop);
}

/**
 * Which ads play in which turn. Each turn credits every ad with its share of the room and plays the most credited
 * ones that fit, so that over the loop plays follow weights; the loop ends once every ad that fits has had its turn.
 */
function chooseAds(ads: readonly LoopAd[], roomMs: DurationMs): readonly (readonly LoopAd[])[] {
  const fitting = ads.filter((ad) => ad.durationMs <= roomMs);
  const totalWeight = fitting.reduce((sum, ad) => sum + ad.weight, 0);
  const credit = new Map(fitting.map((ad) => [ad.id, 0]));
  const waiting = new Set(fitting.map((ad) => ad.id));
  const turns: LoopAd[][] = [];
  while (waiting.size > 0 && turns.length < MOST_TURNS) {
    for (const ad of fitting) credit.set(ad.id, creditOf(credit, ad) + (ad.weight / totalWeight) * roomMs);
    const byCredit = [...fitting].sort(
      (a, b) => creditOf(credit, b) - creditOf(credit, a) || (a.id < b.id ? -1 : 1),
    );
    const turn: LoopAd[] = [];
    let left = roomMs;
    const shown = new Set<string>();
    for (const ad of byCredit) {
      if (ad.durationMs > left || shown.has(ad.picture)) continue;
      shown.add(ad.picture);
      turn.push(ad);
      left -= ad.durationMs;
      credit.set(ad.id, creditOf(credit, ad) - ad.durationMs);
      waiting.delete(ad.id);
    }
    turns.push(turn);
  }
  return turns;
}

const creditOf = (credit: ReadonlyMap<string, number>, ad: LoopAd): number => credit.get(ad.id) ?? 0;

/** Spreads the shorter list evenly through the longer one; the fillers come first, so a turn opens with the shop. */
function interleave(ads: readonly string[], fillers: readonly string[]): string[] {
  const placed = [
    ...fillers.map((id, index) => ({ id, at: index / fillers.length })),
    ...ads.map((id, index) => ({ id, at: (index + 0.5) / ads.length })),
  ];
  return placed
    .map((item, order) => ({ ...item, order }))
    .sort((a, b) => a.at - b.at || a.order - b.order)
    .map((item) => item.id);
}

/** PL5: removes repeats by swaps where that is enough, else lays the loop out anew with the most frequent spread. */
function withoutRepeats(loop: readonly string[]): readonly string[] {
  const swapped = swapRepeatsAway(loop);
  if (countRepeats(swapped) === 0) return swapped;
  const relaid = layOut(loop);
  return countRepeats(relaid) < countRepeats(swapped) ? relaid : swapped;
}

/** How often an item follows itself in the endless loop; a loop of one item counts as none, there being no choice. */
export function countRepeats(loop: readonly string[]): number {
  if (loop.length < 2) return 0;
  return loop.reduce((sum, id, index) => sum + (id === loop[(index + 1) % loop.length] ? 1 : 0), 0);
}

function swapRepeatsAway(loop: readonly string[]): string[] {
  const order = [...loop];
  const n = order.length;
  const at = (index: number): string => order[(index + n) % n] ?? '';
  const clashes = (index: number): boolean => at(index) === at(index - 1) || at(index) === at(index + 1);
  for (let i = 0; i < n; i++) {
    if (at(i) !== at(i - 1)) continue;
    for (let step = 1; step < n; step++) {
      const j = (i + step) % n;
      const [a, b] = [at(i), at(j)];
      order[i] = b;
      order[j] = a;
      if (!clashes(i) && !clashes(j)) break;
      order[i] = a;
      order[j] = b;
    }
  }
  return order;
}

/** Even positions first, then odd ones, most frequent items first: without repeats whenever none exceeds half. */
function layOut(loop: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const id of loop) counts.set(id, (counts.get(id) ?? 0) + 1);
  const byCount = [...counts].sort(([idA, a], [idB, b]) => b - a || (idA < idB ? -1 : 1));
  const laid = new Array<string>(loop.length);
  let position = 0;
  for (const [id, count] of byCount) {
    for (let k = 0; k < count; k++) {
      laid[position] = id;
      position += 2;
      if (position >= loop.length) position = 1;
    }
  }
  return laid;
}
