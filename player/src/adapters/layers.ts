import type { Item } from '../../../src/wire/player/index.js';
import { within } from './deadline.js';

const LOAD_MS = 9_000;

/** One of the four elements that ever show anything; created once, reused for ever. */
export interface Layer {
  readonly type: Item['type'];
  readonly element: HTMLImageElement | HTMLVideoElement;
  /** What it holds or is loading. */
  media: string | null;
  /** Resolves when the first frame can be presented without a gap. */
  ready: Promise<void>;
  /** Counts what it was filled with, so that a late release does not empty what came after. */
  generation(): number;
  /** Empties it: gives the decoder and the memory back. */
  release(): void;
  /** Presents its first frame, then calls back; `front` puts it before the other layers. */
  present(front: () => void): Promise<void>;
  /** Milliseconds played, for a video; null for an image. */
  positionMs(): number | null;
}

/** Resolves when `count` frames have been begun. */
export async function frames(count: number): Promise<void> {
  for (let n = 0; n < count; n += 1) await animationFrame();
}

const animationFrame = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      resolve();
    });
  });

/** The first frame of a video that the compositor took; older engines say "playing" and have it two frames later. */
async function firstFrame(video: HTMLVideoElement): Promise<void> {
  if ('requestVideoFrameCallback' in video) {
    await new Promise<void>((resolve) => {
      video.requestVideoFrameCallback(() => {
        resolve();
      });
    });
    return;
  }
  const old: HTMLVideoElement = video;
  while (old.paused || old.currentTime === 0) await animationFrame();
  await animationFrame();
}

export function createImageLayer(
  open: (media: string) => Promise<string>,
): Layer & { load(media: string): void } {
  const element = document.createElement('img');
  element.alt = '';
  element.className = 'layer';
  return layerOf('image', element, open, {
    attach: async (url) => {
      element.src = url;
      await element.decode();
    },
    detach: () => {
      element.removeAttribute('src');
    },
    present: async (front) => {
      front();
      // The first callback runs before the frame that shows it, the second after.
      await frames(2);
    },
    positionMs: () => null,
  });
}

export function createVideoLayer(
  open: (media: string) => Promise<string>,
): Layer & { load(media: string): void } {
  const element = document.createElement('video');
  element.className = 'layer';
  element.muted = true;
  element.playsInline = true;
  element.preload = 'auto';
  element.disablePictureInPicture = true;
  return layerOf('video', element, open, {
    attach: async (url) => {
      const loaded = new Promise<void>((resolve, reject) => {
        element.onloadeddata = () => {
          resolve();
        };
        element.onerror = () => {
          reject(new Error(element.error?.message ?? 'the video cannot be played'));
        };
      });
      element.src = url;
      element.load();
      await loaded;
    },
    detach: () => {
      element.pause();
      element.onloadeddata = null;
      element.onerror = null;
      element.removeAttribute('src');
      element.load();
    },
    present: async (front) => {
      const shown = firstFrame(element);
      await element.play();
      await shown;
      front();
      await frames(1);
    },
    positionMs: () => element.currentTime * 1_000,
  });
}

interface Mechanics {
  readonly attach: (url: string) => Promise<void>;
  readonly detach: () => void;
  readonly present: (front: () => void) => Promise<void>;
  readonly positionMs: () => number | null;
}

function layerOf(
  type: Item['type'],
  element: Layer['element'],
  open: (media: string) => Promise<string>,
  how: Mechanics,
): Layer & { load(media: string): void } {
  let url: string | null = null;
  /** Counts the loads, so that one overtaken by another does not touch the element. */
  let load = 0;

  function release(): void {
    load += 1;
    layer.media = null;
    if (url === null) return;
    how.detach();
    URL.revokeObjectURL(url);
    url = null;
  }

  async function fill(media: string, mine: number): Promise<void> {
    const opened = await open(media);
    if (mine !== load) {
      URL.revokeObjectURL(opened);
      throw new Error('overtaken by another load');
    }
    url = opened;
    await how.attach(opened);
    if (mine !== load) throw new Error('overtaken by another load');
  }

  const layer: Layer & { load(media: string): void } = {
    type,
    element,
    media: null,
    ready: Promise.resolve(),
    generation: () => load,
    release,
    present: (front) => within(LOAD_MS, 'first frame', how.present(front)),
    positionMs: how.positionMs,
    load: (media) => {
      release();
      layer.media = media;
      const mine = load;
      layer.ready = within(LOAD_MS, 'load', fill(media, mine));
      layer.ready.catch(() => {
        if (mine === load) release();
      });
    },
  };
  return layer;
}
