import { whatsOn } from '../../../src/core/playlist/whats-on.js';
import type { Item, Media, Snapshot } from '../../../src/wire/player/index.js';
import { newest, type Moment, type PlayerState } from './state.js';

/** An item to start now, and where its loop stands afterwards. */
export interface Choice {
  readonly item: Item;
  readonly loop: string;
  readonly positions: PlayerState['positions'];
  readonly inWindow: PlayerState['inWindow'];
}

/** The snapshot's waiting window at `now`, or null: outside, after its validity, or with a clock not to be trusted. */
export function windowAt(
  snapshot: Snapshot,
  clock: PlayerState['clock'],
  now: Moment,
): { readonly loop: string; readonly until: number } | null {
  if (clock === 'untrusted' || now.wallMs >= snapshot.validUntil) return null;
  const { loop, until } = whatsOn(snapshot, now.wallMs);
  return loop === snapshot.base || until === null ? null : { loop, until };
}

interface Found {
  readonly item: Item;
  /** Index of the item after it. */
  readonly next: number;
}

function firstPlayable(
  loop: readonly string[],
  from: number,
  playable: (id: string) => Item | null,
): Found | null {
  for (let step = 0; step < loop.length; step += 1) {
    const index = (from + step) % loop.length;
    const id = loop[index];
    const item = id === undefined ? null : playable(id);
    if (item !== null) return { item, next: (index + 1) % loop.length };
  }
  return null;
}

/**
 * What to start at `now`: the loop of the current window in order, entered at its beginning; the shop's own content
 * outside windows and where a paid spot would run past the window's end; null when nothing can be shown (then the
 * neutral card). Items whose medium is not held, or failed lately, are passed over.
 */
export function choose(state: PlayerState, now: Moment): Choice | null {
  const held = newest(state);
  if (held === null) return null;
  const { snapshot } = held;
  const items = new Map(snapshot.items.map((item) => [item.id, item]));
  const playable = (id: string): Item | null => {
    const item = items.get(id);
    if (item === undefined || !state.admitted.has(item.media)) return null;
    const fault = state.faults.get(item.media);
    return fault !== undefined && now.monoMs < fault.untilMono ? null : item;
  };
  const ofTheShop = (id: string): Item | null => {
    const item = playable(id);
    return item === null || item.kind === 'ad' ? null : item;
  };

  const inWindow = windowAt(snapshot, state.clock, now);
  const found = (loop: string, place: Found): Choice => ({
    item: place.item,
    loop,
    positions: new Map(state.positions).set(loop, place.next),
    inWindow,
  });

  if (inWindow !== null) {
    const place = firstPlayable(snapshot.loops[inWindow.loop] ?? [], windowStart(state, inWindow), playable);
    const fits = place !== null && now.wallMs + place.item.durationMs <= inWindow.until;
    if (place !== null && (place.item.kind !== 'ad' || fits)) return found(inWindow.loop, place);
  }

  const baseFrom = state.positions.get(snapshot.base) ?? 0;
  const own = firstPlayable(snapshot.loops[snapshot.base] ?? [], baseFrom, ofTheShop);
  if (own !== null) return found(snapshot.base, own);

  const before = state.lastGood?.snapshot;
  const old = before && firstPlayable(before.loops[before.base] ?? [], baseFrom, ofTheShop);
  return old ? found(snapshot.base, old) : null;
}

/** How late a spot may start after it was chosen and still end, all but this much, inside its window. */
const LATE_START_MS = 1_000;

/**
 * Whether an item chosen a moment ago may have its first frame now: still in the newest snapshot with the same medium,
 * and if paid, inside a window whose loop has it and with time left to end there.
 */
export function mayStillStart(state: PlayerState, item: Item, now: Moment): boolean {
  const held = newest(state);
  const same = held?.snapshot.items.find((one) => one.id === item.id);
  if (held === null || same?.media !== item.media || same.kind !== item.kind) return false;
  if (item.kind !== 'ad') return true;
  const inWindow = windowAt(held.snapshot, state.clock, now);
  if (inWindow === null || !(held.snapshot.loops[inWindow.loop] ?? []).includes(item.id)) return false;
  return now.wallMs + item.durationMs <= inWindow.until + LATE_START_MS;
}

/** Entering a window starts its loop; a new loop inside the same window goes on from the same place. */
function windowStart(
  state: PlayerState,
  inWindow: { readonly loop: string; readonly until: number },
): number {
  if (state.inWindow?.until !== inWindow.until) return 0;
  return state.positions.get(inWindow.loop) ?? state.positions.get(state.inWindow.loop) ?? 0;
}

/** Media of the newest snapshot in the order they will be needed: the loop now on, the shop's own, the others. */
export function mediaByNeed(state: PlayerState, now: Moment): readonly Media[] {
  const held = newest(state);
  if (held === null) return [];
  const { snapshot } = held;
  const byId = new Map(snapshot.items.map((item) => [item.id, item.media]));
  const bySha = new Map(snapshot.media.map((media) => [media.sha256, media]));
  const on = windowAt(snapshot, state.clock, now)?.loop ?? snapshot.base;
  const loops = [on, snapshot.base, ...Object.keys(snapshot.loops)];
  const wanted = new Set(loops.flatMap((loop) => snapshot.loops[loop] ?? []).map((id) => byId.get(id)));
  return [...wanted].flatMap((sha256) => bySha.get(sha256 ?? '') ?? []);
}

/** Media that some snapshot held, or the item on screen, still needs; everything else may be evicted. */
export function mediaToKeep(state: PlayerState): readonly string[] {
  const shown = state.showing === null ? [] : [state.showing.item.media];
  const held = [state.next, state.current, state.lastGood].flatMap((one) => one?.snapshot.media ?? []);
  return [...new Set([...shown, ...held.map((media) => media.sha256)])];
}
