import type { Media } from '../../../src/wire/player/index.js';
import { fullJitter } from '../machine/retry.js';
import { sha256 as digest } from './bytes.js';
import { fetchWhole } from './deadline.js';

/** A slow line still gets its file: half a minute, and the time that 20 kB/s take. */
const downloadMs = (bytes: number): number => 30_000 + bytes / 20;

export interface MediaCacheEvents {
  /** The file is here and its SHA-256 was checked in this run of the player. */
  readonly onAdmitted: (sha256: string) => void;
  readonly onDropped: (sha256: string) => void;
}

export interface MediaCache {
  /** Gets these files, in this order, and lets go of everything not in `keep`. */
  want(media: readonly Media[], keep: readonly string[]): void;
  /** A `blob:` URL of a file held; whoever asks revokes it. */
  open(sha256: string): Promise<string>;
  /** Reads a file again and drops it when it is not what its name says; it is then fetched anew when next wanted. */
  check(sha256: string): void;
  /** The network is back: what waits for a retry is tried now. */
  retryNow(): void;
  /** Frees storage: evicts what nothing needs. */
  makeRoom(): Promise<void>;
}

/** Files in Cache Storage under their SHA-256: whole, checked before they count, and played from memory only. */
export async function createMediaCache(name: string, events: MediaCacheEvents): Promise<MediaCache> {
  const cache = await caches.open(name);
  const keyOf = (sha256: string): string => `/player/media/${sha256}`;
  const admitted = new Set<string>();
  const failures = new Map<string, { readonly count: number; readonly untilMono: number }>();
  let wanted: readonly Media[] = [];
  let kept: ReadonlySet<string> = new Set();
  let busy = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function verified(media: Media): Promise<boolean> {
    const held = await cache.match(keyOf(media.sha256));
    if (held === undefined) return false;
    const bytes = await held.arrayBuffer();
    if (bytes.byteLength === media.bytes && (await digest(bytes)) === media.sha256) return true;
    await cache.delete(keyOf(media.sha256));
    return false;
  }

  /** Downloads whole, checks, stores, and reads back: a full disk can store less than it says. */
  async function download(media: Media): Promise<void> {
    const response = await fetchWhole(media.url, downloadMs(media.bytes), (one) => one.arrayBuffer());
    if (response.status !== 200 || response.body.byteLength !== media.bytes)
      throw new Error('not the whole file');
    if ((await digest(response.body)) !== media.sha256) throw new Error('not the file that was promised');
    const stored = new Response(response.body, { headers: { 'content-type': media.mime } });
    await cache.put(keyOf(media.sha256), stored);
    if (!(await verified(media))) throw new Error('not kept by the cache');
  }

  async function evict(): Promise<void> {
    for (const request of await cache.keys()) {
      const sha256 = request.url.slice(request.url.lastIndexOf('/') + 1);
      if (kept.has(sha256)) continue;
      await cache.delete(request);
      if (admitted.delete(sha256)) events.onDropped(sha256);
    }
  }

  const nextWanted = (): Media | undefined =>
    wanted.find(
      (one) => !admitted.has(one.sha256) && (failures.get(one.sha256)?.untilMono ?? 0) <= performance.now(),
    );

  async function work(): Promise<void> {
    busy = true;
    for (let media = nextWanted(); media !== undefined; media = nextWanted()) {
      const { sha256 } = media;
      try {
        if (!(await verified(media))) await download(media);
        failures.delete(sha256);
        admitted.add(sha256);
        events.onAdmitted(sha256);
      } catch {
        const count = (failures.get(sha256)?.count ?? 0) + 1;
        failures.set(sha256, {
          count,
          untilMono: performance.now() + 500 + fullJitter(count, Math.random()),
        });
      }
    }
    busy = false;
    const waiting = wanted.filter((one) => !admitted.has(one.sha256));
    const untils = waiting.map((one) => failures.get(one.sha256)?.untilMono ?? 0);
    clearTimeout(timer);
    if (untils.length > 0) timer = setTimeout(start, Math.max(100, Math.min(...untils) - performance.now()));
  }

  function start(): void {
    if (!busy) void work();
  }

  return {
    want: (media, keep) => {
      const changed = keep.length !== kept.size || keep.some((sha256) => !kept.has(sha256));
      wanted = media;
      kept = new Set(keep);
      if (changed) void evict().catch(() => undefined);
      start();
    },
    open: async (sha256) => {
      const held = await cache.match(keyOf(sha256));
      if (held === undefined) {
        admitted.delete(sha256);
        events.onDropped(sha256);
        throw new Error(`medium ${sha256} is not held any more`);
      }
      return URL.createObjectURL(await held.blob());
    },
    check: (sha256) => {
      const recheck = async (): Promise<void> => {
        const held = await cache.match(keyOf(sha256));
        if (held !== undefined && (await digest(await held.arrayBuffer())) === sha256) return;
        await cache.delete(keyOf(sha256));
        if (admitted.delete(sha256)) events.onDropped(sha256);
      };
      void recheck().catch(() => undefined);
    },
    retryNow: () => {
      failures.clear();
      start();
    },
    makeRoom: evict,
  };
}
