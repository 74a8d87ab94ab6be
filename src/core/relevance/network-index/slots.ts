import { bitOf, lowest, wordOf } from './posting.js';

/**
 * Where screens are kept: each word of 32 slots belongs to one group, the shops of one trade that add something to it or
 * nothing, so that a flight leaves out whole words by the trade alone.
 */
export interface Slots {
  /** A bit for each slot in use. */
  live: Int32Array;
  /** By word: its group. */
  groupOf: Int32Array;
  /** By group: its words, and those of them with room. */
  readonly words: number[][];
  readonly open: number[][];
  used: number;
  capacity: number;
}

const FIRST_WORDS = 32;

export const newSlots = (): Slots => ({
  live: new Int32Array(FIRST_WORDS),
  groupOf: new Int32Array(FIRST_WORDS),
  words: [],
  open: [],
  used: 0,
  capacity: FIRST_WORDS,
});

/** Groups: two for each trade. */
export const plainGroup = (trade: number): number => trade * 2;
export const extrasGroup = (trade: number): number => trade * 2 + 1;
export const tradeOf = (group: number): number => group >>> 1;
export const hasExtras = (group: number): boolean => (group & 1) === 1;

/** Twice the room; what is as long as the words must grow with it. */
export function doubleSlots(slots: Slots): void {
  slots.capacity *= 2;
  const live = new Int32Array(slots.capacity);
  const groupOf = new Int32Array(slots.capacity);
  live.set(slots.live);
  groupOf.set(slots.groupOf);
  slots.live = live;
  slots.groupOf = groupOf;
}

/** Whether a group has no room and neither has the whole. */
export const isFull = ({ open, used, capacity }: Slots, group: number): boolean =>
  (open[group]?.length ?? 0) === 0 && used === capacity;

/** A free slot of a group; the caller has made room. */
export function takeSlot(slots: Slots, group: number): number {
  while (slots.words.length <= group) {
    slots.words.push([]);
    slots.open.push([]);
  }
  const open = slots.open[group]!;
  let word = open.at(-1);
  if (word === undefined) {
    word = slots.used;
    slots.used += 1;
    slots.groupOf[word] = group;
    slots.words[group]!.push(word);
    open.push(word);
  }
  const slot = (word << 5) + lowest(~slots.live[word]!);
  slots.live[word]! |= bitOf(slot);
  if (slots.live[word] === -1) open.pop();
  return slot;
}

export function freeSlot(slots: Slots, slot: number): void {
  const word = wordOf(slot);
  if (slots.live[word] === -1) slots.open[slots.groupOf[word]!]!.push(word);
  slots.live[word]! &= ~bitOf(slot);
}
