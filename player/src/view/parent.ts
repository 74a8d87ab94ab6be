import type { Item } from '../../../src/wire/player/index.js';

/** Tells a page of ours that frames this player (the demo's wall) what has just started, and why. */
export function tellParent(screenId: string, item: Item, startedAt: number): void {
  if (window.parent === window) return;
  const { id, kind, title, advertiser, why, durationMs } = item;
  const message = {
    type: 'entracte:now',
    screenId,
    item: { id, kind, title, advertiser, why, durationMs },
    startedAt,
  };
  window.parent.postMessage(message, window.location.origin);
}
