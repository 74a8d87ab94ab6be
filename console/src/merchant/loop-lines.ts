import type { ScreenNow } from '../../../src/wire/api/index.js';

type Item = ScreenNow['loop'][number];

/** An item of the loop, and how often it stands for itself. */
export interface LoopLine<Each> {
  readonly item: Each;
  readonly count: number;
}

/** The loop in its order, where identical cards of the house are one line, at the place of the first. */
export function loopLines<Each extends Pick<Item, 'kind' | 'title' | 'durationMs'>>(
  items: readonly Each[],
): LoopLine<Each>[] {
  const lines = new Map<string, LoopLine<Each>>();
  for (const [index, item] of items.entries()) {
    const key = item.kind === 'house' ? `${item.title} ${item.durationMs}` : String(index);
    lines.set(key, { item, count: (lines.get(key)?.count ?? 0) + 1 });
  }
  return [...lines.values()];
}
