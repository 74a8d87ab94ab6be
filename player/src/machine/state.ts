import type {
  ClockState,
  Item,
  Media,
  Pairing,
  PlayResult,
  RefusalCode,
  Snapshot,
} from '../../../src/wire/player/index.js';

/** When something happens: wall time corrected to the server's clock, and this boot's monotonic clock, both in ms. */
export interface Moment {
  readonly wallMs: number;
  readonly monoMs: number;
}

/** A snapshot whose text was checked against its SHA-256 before it came here. */
export interface Held {
  readonly version: number;
  readonly hash: string;
  readonly snapshot: Snapshot;
}

/** What the stage was last asked to show; `startedMono` is set by its first presented frame. */
export interface Showing {
  /** Names this showing, so that a late event of an earlier one is recognised and ignored. */
  readonly token: number;
  readonly item: Item;
  readonly loop: string;
  readonly askedMono: number;
  readonly startedMono: number | null;
}

/** A medium that did not play: how often, and until when (monotonic ms) it is left alone. */
export interface Fault {
  readonly count: number;
  readonly untilMono: number;
}

/**
 * A paired screen whose key the server refuses: since when and how often, and the code by which it can be paired anew.
 * Nothing of what it holds is touched by it.
 */
export interface PairAgain {
  readonly sinceMono: number;
  readonly refusals: number;
  readonly asking: boolean;
  readonly pairing: Pairing | null;
}

export type Phase = 'starting' | 'pairing' | 'connecting' | 'playing';

export interface PlayerState {
  readonly phase: Phase;
  /** A demo screen pairs itself, and does so again when its server has forgotten it. */
  readonly demo: boolean;
  readonly screenId: string | null;
  readonly pairing: Pairing | null;
  readonly askingToPair: boolean;
  /** Set while the server refuses this screen's key. */
  readonly again: PairAgain | null;
  readonly online: boolean;
  readonly visible: boolean;
  readonly clock: ClockState;
  /** In force since the last change of item. */
  readonly current: Held | null;
  /** Received since; in force from the next change of item on. */
  readonly next: Held | null;
  readonly lastGood: Held | null;
  /** Media held on this screen whose SHA-256 was checked. */
  readonly admitted: ReadonlySet<string>;
  readonly faults: ReadonlyMap<string, Fault>;
  readonly showing: Showing | null;
  /** Index of the next item by loop id. */
  readonly positions: ReadonlyMap<string, number>;
  /** The window of the last choice, known by its end, and its loop; null outside every window. */
  readonly inWindow: { readonly until: number; readonly loop: string } | null;
  readonly lastToken: number;
}

export type PlayerEvent =
  | {
      readonly type: 'booted';
      readonly demo: boolean;
      readonly screenId: string | null;
      readonly current: Held | null;
      readonly lastGood: Held | null;
      readonly visible: boolean;
    }
  | { readonly type: 'code'; readonly pairing: Pairing }
  | { readonly type: 'paired'; readonly screenId: string }
  | { readonly type: 'refused'; readonly code: RefusalCode }
  /** The code for pairing again is not known to the server any more. */
  | { readonly type: 'code-gone' }
  | { readonly type: 'link'; readonly up: boolean }
  | { readonly type: 'snapshot'; readonly held: Held }
  | { readonly type: 'admitted'; readonly sha256: string }
  | { readonly type: 'dropped'; readonly sha256: string }
  | { readonly type: 'started'; readonly token: number }
  | { readonly type: 'ended'; readonly token: number }
  | { readonly type: 'failed'; readonly token: number }
  | { readonly type: 'clock'; readonly state: ClockState; readonly jumped: boolean }
  | { readonly type: 'visibility'; readonly visible: boolean }
  | { readonly type: 'tick' };

/** The playlist a showing is taken from, as its proof names it. */
export interface PlaylistRef {
  readonly version: number;
  readonly hash: string;
}

export type Effect =
  | { readonly type: 'ask-pairing' }
  /** Ask for a code with a new key pair, beside the identity that is still being tried. */
  | { readonly type: 'ask-pairing-again' }
  | { readonly type: 'await-approval'; readonly pairingId: string }
  /** The old key is accepted again: the new one and its code go. */
  | { readonly type: 'keep-old-key' }
  | { readonly type: 'connect'; readonly purpose: 'pairing' | 'screen'; readonly subject: string }
  | { readonly type: 'want-media'; readonly media: readonly Media[]; readonly keep: readonly string[] }
  | { readonly type: 'check-media'; readonly sha256: string }
  | { readonly type: 'prepare'; readonly item: Item }
  | { readonly type: 'show'; readonly token: number; readonly item: Item }
  | { readonly type: 'show-card' }
  | {
      readonly type: 'begin-play';
      readonly item: Item;
      readonly playlist: PlaylistRef;
      readonly at: Moment;
      readonly clock: ClockState;
    }
  | { readonly type: 'end-play'; readonly result: PlayResult; readonly monoMs: number }
  | { readonly type: 'presented'; readonly item: Item; readonly held: Held; readonly at: Moment };

export interface Step {
  readonly state: PlayerState;
  readonly effects: readonly Effect[];
}

/** A player that has just been switched on and knows nothing yet: it shows the neutral card. */
export const INITIAL: PlayerState = {
  phase: 'starting',
  demo: false,
  screenId: null,
  pairing: null,
  askingToPair: false,
  again: null,
  online: false,
  visible: true,
  clock: 'untrusted',
  current: null,
  next: null,
  lastGood: null,
  admitted: new Set(),
  faults: new Map(),
  showing: null,
  positions: new Map(),
  inWindow: null,
  lastToken: 0,
};

/** The newest snapshot held; nothing outside it is ever started. */
export const newest = (state: PlayerState): Held | null => state.next ?? state.current;
