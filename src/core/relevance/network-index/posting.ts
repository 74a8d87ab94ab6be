/**
 * A set of slots (small whole numbers that stand for screens, or for flights): a sorted list while it is small, one bit
 * for each slot from then on. Both answer alike.
 */
export interface Posting {
  size: number;
  /** Sorted; unused once `dense` is there. */
  slots: number[];
  dense: Int32Array | null;
}

export const newPosting = (): Posting => ({ size: 0, slots: [], dense: null });

export const wordOf = (slot: number): number => slot >>> 5;
export const bitOf = (slot: number): number => 1 << (slot & 31);

/** The first place in a sorted list whose number is not below `slot`. */
function placeOf(slots: readonly number[], slot: number): number {
  let low = 0;
  let high = slots.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (slots[middle]! < slot) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Most slots of a list before it becomes bits: then reading it costs as much as reading the bits. */
const mostListed = (words: number): number => Math.max(16, words >>> 2);

/** Adds a slot, which may be there already; `words` is how many words of 32 slots there are. */
export function include(posting: Posting, slot: number, words: number): void {
  const { dense, slots } = posting;
  if (dense !== null) {
    const word = wordOf(slot);
    const bit = bitOf(slot);
    if ((dense[word]! & bit) === 0) posting.size += 1;
    dense[word]! |= bit;
    return;
  }
  const place = placeOf(slots, slot);
  if (slots[place] === slot) return;
  if (place === slots.length) slots.push(slot);
  else slots.splice(place, 0, slot);
  posting.size += 1;
  if (posting.size <= mostListed(words)) return;
  const bits = new Int32Array(words);
  for (const one of slots) bits[wordOf(one)]! |= bitOf(one);
  posting.dense = bits;
  posting.slots = [];
}

/** Takes a slot away, which may be absent. */
export function exclude(posting: Posting, slot: number): void {
  const { dense, slots } = posting;
  if (dense !== null) {
    const word = wordOf(slot);
    const bit = bitOf(slot);
    if ((dense[word]! & bit) !== 0) posting.size -= 1;
    dense[word]! &= ~bit;
    return;
  }
  const place = placeOf(slots, slot);
  if (slots[place] !== slot) return;
  slots.splice(place, 1);
  posting.size -= 1;
}

/** Makes room for more slots. */
export function enlarge(posting: Posting, words: number): void {
  if (posting.dense === null) return;
  const bits = new Int32Array(words);
  bits.set(posting.dense);
  posting.dense = bits;
}

/** The bits of one word. */
function bitsAt({ dense, slots }: Posting, word: number): number {
  if (dense !== null) return dense[word]!;
  let bits = 0;
  const end = (word + 1) << 5;
  for (let place = placeOf(slots, word << 5); place < slots.length && slots[place]! < end; place += 1)
    bits |= bitOf(slots[place]!);
  return bits;
}

/** The number of the lowest bit that is set. */
export const lowest = (bits: number): number => 31 - Math.clz32(bits & -bits);

/** The words under question, and where each of them stands in the row; `place[word]` is one more, 0 for "not there". */
export interface Lane {
  words: Int32Array;
  place: Int32Array;
  count: number;
}

export const newLane = (words: number): Lane => ({
  words: new Int32Array(words),
  place: new Int32Array(words),
  count: 0,
});

export function append(lane: Lane, word: number): void {
  lane.words[lane.count] = word;
  lane.count += 1;
  lane.place[word] = lane.count;
}

export function clear(lane: Lane): void {
  for (let i = 0; i < lane.count; i += 1) lane.place[lane.words[i]!] = 0;
  lane.count = 0;
}

/** Fewer words than this are looked up one by one in a list, rather than the list walked. */
const FEW_WORDS = 4;

/** Sets in `target`, one word for each of the lane's, the bits of the posting. */
export function unite(target: Int32Array, posting: Posting, lane: Lane): void {
  const { words, place, count } = lane;
  const { dense, slots, size } = posting;
  if (size === 0) return;
  if (dense !== null) for (let i = 0; i < count; i += 1) target[i]! |= dense[words[i]!]!;
  else if (count < FEW_WORDS) for (let i = 0; i < count; i += 1) target[i]! |= bitsAt(posting, words[i]!);
  else
    for (const slot of slots) {
      const at = place[wordOf(slot)]!;
      if (at !== 0) target[at - 1]! |= bitOf(slot);
    }
}

/** Clears in `target` the bits of the posting. */
export function subtract(target: Int32Array, posting: Posting, lane: Lane): void {
  const { words, place, count } = lane;
  const { dense, slots, size } = posting;
  if (size === 0) return;
  if (dense !== null) for (let i = 0; i < count; i += 1) target[i]! &= ~dense[words[i]!]!;
  else if (count < FEW_WORDS) for (let i = 0; i < count; i += 1) target[i]! &= ~bitsAt(posting, words[i]!);
  else
    for (const slot of slots) {
      const at = place[wordOf(slot)]!;
      if (at !== 0) target[at - 1]! &= ~bitOf(slot);
    }
}

/** Keeps in `target` only bits that the other row has. */
export function intersect(target: Int32Array, other: Int32Array, count: number): void {
  for (let i = 0; i < count; i += 1) target[i]! &= other[i]!;
}

/** Clears in `target` the bits that the other row has. */
export function remove(target: Int32Array, other: Int32Array, count: number): void {
  for (let i = 0; i < count; i += 1) target[i]! &= ~other[i]!;
}
