import type { Item, Pairing, Snapshot } from '../../../src/wire/player/index.js';
import {
  INITIAL,
  type Effect,
  type Held,
  type Moment,
  type PlayerEvent,
  type PlayerState,
} from '../machine/state.js';
import { step } from '../machine/step.js';

/** A moment on a Saturday; the monotonic clock of these tests starts with it. */
export const NOON = 1_790_000_000_000;
export const at = (ms: number): Moment => ({ wallMs: NOON + ms, monoMs: ms });

export const shaOf = (name: string): string => Buffer.from(name.padEnd(32, '.')).toString('hex').slice(0, 64);

/** An item named `name`, whose medium is named after it. Names that start with "ad" are paid. */
export function anItem(name: string, changes: Partial<Item> = {}): Item {
  const paid = name.startsWith('ad');
  return {
    id: name,
    kind: paid ? 'ad' : 'own',
    media: shaOf(name),
    type: 'image',
    durationMs: 10_000,
    title: name,
    flightId: paid ? `flight-${name}` : null,
    creativeId: `creative-${name}`,
    advertiser: paid ? 'Studio Lumière' : null,
    paidBy: null,
    why: { fr: 'Parce que.', en: 'Because.' },
    ...changes,
  };
}

/** A snapshot with these loops; every id in a loop gets an item and a medium. Windows are in ms after NOON. */
export function aSnapshot(
  loops: Readonly<Record<string, readonly string[]>>,
  windows: readonly (readonly [from: number, to: number, loop: string])[] = [],
  changes: Partial<Snapshot> = {},
): Snapshot {
  const items = [...new Set(Object.values(loops).flat())].map((name) => anItem(name));
  return {
    v: 1,
    screenId: 'screen-1',
    venueName: 'Bijouterie Sainte-Catherine',
    timeZone: 'Europe/Paris',
    orientation: 'landscape',
    language: 'fr',
    validUntil: NOON + 8 * 86_400_000,
    publicPath: '/s/screen-1',
    publicQr: { size: 21, path: 'M0 0h7v1h-7z' },
    media: items.map((item) => ({
      sha256: item.media,
      mime: 'image/jpeg',
      bytes: 1_000,
      widthPx: 1280,
      heightPx: 720,
      url: `/m/${item.media}`,
    })),
    items,
    loops: Object.fromEntries(Object.entries(loops).map(([id, names]) => [id, [...names]])),
    base: 'base',
    windows: windows.map(([from, to, loop]) => ({ from: NOON + from, to: NOON + to, loop })),
    ...changes,
  };
}

export const aPairing: Pairing = {
  pairingId: 'p1',
  code: 'BCDFGHJK',
  expiresAt: NOON + 600_000,
  url: 'https://demo.test/pair?code=BCDFGHJK',
  qr: { size: 21, path: 'M0 0h1v1z' },
};

export const held = (snapshot: Snapshot, version = 1): Held => ({
  version,
  hash: shaOf(`playlist ${String(version)}`),
  snapshot,
});

/** Runs the machine and keeps every effect, so that a test can read what a screen would have done. */
export function aPlayer(start: PlayerState = INITIAL) {
  let state = start;
  const log: Effect[] = [];
  const send = (event: PlayerEvent, now: Moment): readonly Effect[] => {
    const result = step(state, event, now);
    state = result.state;
    log.push(...result.effects);
    return result.effects;
  };
  return {
    send,
    log,
    state: () => state,
    /** Presents the first frame of what is asked for, and returns its item's id. */
    start(now: Moment): string | null {
      const showing = state.showing;
      if (showing === null) return null;
      send({ type: 'started', token: showing.token }, now);
      return state.showing?.item.id ?? null;
    },
    end(now: Moment): void {
      if (state.showing !== null) send({ type: 'ended', token: state.showing.token }, now);
    },
    admit(now: Moment, ...names: readonly string[]): void {
      for (const name of names) send({ type: 'admitted', sha256: shaOf(name) }, now);
    },
  };
}

/** A paired player with this snapshot and all of its media, at NOON with a trusted clock. */
export function aPlayingScreen(snapshot: Snapshot) {
  const player = aPlayer({ ...INITIAL, clock: 'trusted' });
  const media = new Set(snapshot.media.map((one) => one.sha256));
  player.send(
    { type: 'booted', demo: false, screenId: 'screen-1', current: null, lastGood: null, visible: true },
    at(0),
  );
  for (const sha256 of media) player.send({ type: 'admitted', sha256 }, at(0));
  player.send({ type: 'snapshot', held: held(snapshot) }, at(0));
  return player;
}
