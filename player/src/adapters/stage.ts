import type { Item } from '../../../src/wire/player/index.js';
import { createImageLayer, createVideoLayer, frames } from './layers.js';

const WATCH_MS = 250;
/** A video whose position has not moved for this long is frozen, whatever its events say. */
const FROZEN_MS = 2_000;
const OVERLAP_FRAMES = 4;

export interface StageEvents {
  readonly onStarted: (token: number) => void;
  readonly onEnded: (token: number) => void;
  readonly onFailed: (token: number) => void;
}

export interface Stage {
  /** Loads what will probably come next into an idle layer. */
  prepare(item: Item): void;
  /** Puts an item on as soon as its first frame can be presented; until then what is on stays on. */
  show(token: number, item: Item): void;
  /** Takes everything away: the card behind shows. */
  clear(): void;
}

/**
 * Two images and two videos, made once and never more. The one in front stays until the next has presented its first
 * frame; only then is it emptied. So there is no moment at which nothing is on.
 */
export function createStage(
  root: HTMLElement,
  open: (media: string) => Promise<string>,
  events: StageEvents,
): Stage {
  const layers = [
    createImageLayer(open),
    createImageLayer(open),
    createVideoLayer(open),
    createVideoLayer(open),
  ] as const;
  type AnyLayer = (typeof layers)[number];
  for (const layer of layers) root.appendChild(layer.element);

  let front: AnyLayer | null = null;
  /** The showing now asked for; a slower one before it finds that it is no longer meant. */
  let meant = 0;
  /** Done when the layer before the one in front has gone and may be filled anew. */
  let settled: Promise<void> = Promise.resolve();
  let stopWatching: () => void = () => undefined;

  /** The idle layer of this type that already has the medium, or an idle one, loading it now. */
  function layerFor(item: Item): AnyLayer {
    const idle = layers.filter((layer) => layer.type === item.type && layer !== front);
    const ready = idle.find((layer) => layer.media === item.media);
    if (ready !== undefined) return ready;
    const layer = idle[0] ?? layers[0];
    layer.element.classList.remove('front', 'entering');
    layer.load(item.media);
    return layer;
  }

  /**
   * The new layer comes before the old one with nothing behind its picture, so that a compositor that draws it a frame
   * late shows the old one and not an empty page; a few frames later the old one goes.
   */
  function bringToFront(layer: AnyLayer): void {
    const before = front;
    front = layer;
    layer.element.classList.add('front');
    if (before === null || before === layer) return;
    layer.element.classList.add('entering');
    const generation = before.generation();
    settled = frames(OVERLAP_FRAMES).then(() => {
      layer.element.classList.remove('entering');
      if (front === before || before.generation() !== generation) return;
      before.element.classList.remove('front');
      before.release();
    });
  }

  function watch(token: number, item: Item, layer: AnyLayer): void {
    const startedMs = performance.now();
    let lastPosition = -1;
    let movedMs = startedMs;
    const timer = setInterval(() => {
      const now = performance.now();
      const position = layer.positionMs();
      if (position === null || position !== lastPosition) movedMs = now;
      lastPosition = position ?? -1;
      if (now - movedMs > FROZEN_MS) end(events.onFailed);
    }, WATCH_MS);
    const spot = setTimeout(() => {
      end(events.onEnded);
    }, item.durationMs);
    layer.element.onended = () => {
      end(events.onEnded);
    };
    function stop(): void {
      clearInterval(timer);
      clearTimeout(spot);
      layer.element.onended = null;
    }
    function end(tell: (token: number) => void): void {
      stop();
      tell(token);
    }
    stopWatching = stop;
  }

  async function put(token: number, item: Item): Promise<void> {
    const layer = layerFor(item);
    try {
      await layer.ready;
      if (token !== meant) return;
      await layer.present(() => {
        if (token === meant) bringToFront(layer);
      });
    } catch {
      if (token === meant) events.onFailed(token);
      return;
    }
    if (token !== meant) return;
    watch(token, item, layer);
    events.onStarted(token);
  }

  return {
    prepare: (item) => {
      const during = meant;
      void settled.then(() => {
        if (during === meant) layerFor(item);
      });
    },
    show: (token, item) => {
      stopWatching();
      meant = token;
      void put(token, item);
    },
    clear: () => {
      stopWatching();
      meant = 0;
      front = null;
      for (const layer of layers) {
        layer.element.classList.remove('front', 'entering');
        layer.release();
      }
    },
  };
}
