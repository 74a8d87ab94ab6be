import { assertNever } from '../../../src/core/base/result.js';
import type { Pairing, PlayResult, RefusalCode } from '../../../src/wire/player/index.js';
import { choose, mediaByNeed, mediaToKeep, mayStillStart, windowAt } from './choose.js';
import {
  newest,
  type Effect,
  type Moment,
  type PairAgain,
  type PlayerEvent,
  type PlayerState,
  type Showing,
  type Step,
} from './state.js';

/** A first frame that has not come after this long will not come. */
const START_DEADLINE_MS = 10_000;
/** How far a showing may outlast its declared duration before it is ended from outside. */
const END_GRACE_MS = 3_000;
/** A medium that failed rests this long, doubling; from the third failure on it rests a day. */
const FAULT_REST_MS = 30_000;
const QUARANTINE_MS = 86_400_000;
const FAULTS_TO_QUARANTINE = 3;
/** A pairing code is renewed this long before it expires. */
const RENEW_CODE_MS = 5_000;
/** The server must have refused this screen's key so often, and for so long, before it asks to be paired again. */
const REFUSALS_TO_PAIR_AGAIN = 3;
const REFUSED_FOR_MS = 10_000;

const only = (state: PlayerState, ...effects: readonly Effect[]): Step => ({ state, effects });

/** The whole player as one pure function: what happened, when, and what is to be done about it. */
export function step(state: PlayerState, event: PlayerEvent, now: Moment): Step {
  switch (event.type) {
    case 'booted':
      return booted(state, event, now);
    case 'code':
      return gotCode(state, event.pairing);
    case 'paired':
      return paired(state, event.screenId, now);
    case 'refused':
      return refused(state, event.code, now);
    case 'code-gone':
      return state.again?.pairing && !state.again.asking ? askAgain(state, state.again) : only(state);
    case 'link':
      return linkChanged(state, event.up);
    case 'snapshot':
      // One for the screen this was before it was paired anew may still have been on its way.
      if (event.held.snapshot.screenId !== state.screenId) return only(state);
      return received({ ...state, phase: 'playing', next: event.held }, now);
    case 'admitted':
      return refresh({ ...state, admitted: new Set(state.admitted).add(event.sha256) }, now);
    case 'dropped':
      return refresh({ ...state, admitted: without(state.admitted, event.sha256) }, now);
    case 'started':
      return started(state, event.token, now);
    case 'ended':
      return isOnScreen(state, event.token)
        ? advance(state, now, endPlay(state, 'complete', now))
        : only(state);
    case 'failed':
      return state.showing?.token === event.token ? failed(state, state.showing, now) : only(state);
    case 'clock':
      return clockChanged({ ...state, clock: event.state }, event.jumped, now);
    case 'visibility':
      return visibility(state, event.visible, now);
    case 'tick':
      return tick(state, now);
    default:
      return assertNever(event);
  }
}

function booted(state: PlayerState, event: Extract<PlayerEvent, { type: 'booted' }>, now: Moment): Step {
  const { demo, screenId, current, lastGood, visible } = event;
  const known = { ...state, demo, screenId, current, lastGood, visible };
  if (screenId === null)
    return only({ ...known, phase: 'pairing', askingToPair: true }, { type: 'ask-pairing' });
  const connect: Effect = { type: 'connect', purpose: 'screen', subject: screenId };
  if (current === null) return only({ ...known, phase: 'connecting' }, connect);
  return refresh({ ...known, phase: 'playing' }, now, [connect]);
}

function gotCode(state: PlayerState, pairing: Pairing): Step {
  const { pairingId } = pairing;
  if (state.phase === 'pairing' || state.demo)
    return only(
      { ...state, pairing, askingToPair: false },
      { type: 'connect', purpose: 'pairing', subject: pairingId },
    );
  // The old key was accepted while the code was on its way: it is not needed.
  if (state.again?.asking !== true) return only(state);
  return only(
    { ...state, again: { ...state.again, asking: false, pairing } },
    { type: 'await-approval', pairingId },
  );
}

/** The same screen goes on with all it holds; another one starts with nothing, because nothing held is meant for it. */
function paired(state: PlayerState, screenId: string, now: Moment): Step {
  const known = { ...state, screenId, pairing: null, askingToPair: false, again: null };
  const connect: Effect = { type: 'connect', purpose: 'screen', subject: screenId };
  if (state.screenId === null || state.screenId === screenId)
    return only({ ...known, phase: newest(state) === null ? 'connecting' : 'playing' }, connect);
  const empty = { current: null, next: null, lastGood: null, showing: null, inWindow: null } as const;
  return only(
    { ...known, ...empty, phase: 'connecting', positions: new Map<string, number>() },
    connect,
    ...endPlay(state, 'partial', now),
    { type: 'show-card' },
  );
}

/**
 * A refusal clears nothing that plays. A screen without an identity, and a demo's, ask for a pairing at once; a paired
 * one only when it was refused again and again, and beside the identity it has: the server may yet know it again.
 */
function refused(state: PlayerState, code: RefusalCode, now: Moment): Step {
  if (code !== 'UNKNOWN_SCREEN' && code !== 'BAD_SIGNATURE') return only(state);
  if (state.phase === 'pairing' || state.demo) {
    if (state.askingToPair) return only(state);
    const phase = newest(state) === null ? 'pairing' : state.phase;
    return only({ ...state, phase, pairing: null, askingToPair: true }, { type: 'ask-pairing' });
  }
  const before = state.again ?? { sinceMono: now.monoMs, refusals: 0, asking: false, pairing: null };
  const again = { ...before, refusals: before.refusals + 1 };
  const persists = again.refusals >= REFUSALS_TO_PAIR_AGAIN && now.monoMs - again.sinceMono >= REFUSED_FOR_MS;
  const asked = again.asking || again.pairing !== null;
  return persists && !asked ? askAgain(state, again) : only({ ...state, again });
}

const askAgain = (state: PlayerState, again: PairAgain): Step =>
  only({ ...state, again: { ...again, asking: true, pairing: null } }, { type: 'ask-pairing-again' });

/** Being connected as a screen is the proof that its key is known: the asking for another one ends. */
function linkChanged(state: PlayerState, up: boolean): Step {
  const accepted = up && state.again !== null;
  if (!accepted) return only({ ...state, online: up });
  return only({ ...state, online: up, again: null }, { type: 'keep-old-key' });
}

/** Takes a new snapshot for the next change of item, and says at once which media it needs and which may go. */
function received(state: PlayerState, now: Moment): Step {
  const { state: after, effects } = refresh(state, now);
  if (effects.some((effect) => effect.type === 'want-media')) return only(after, ...effects);
  return only(after, ...effects, { type: 'want-media', media: [], keep: mediaToKeep(after) });
}

function started(state: PlayerState, token: number, now: Moment): Step {
  const { showing } = state;
  const held = state.current;
  if (showing === null || held === null || showing.token !== token || showing.startedMono !== null)
    return only(state);
  if (!mayStillStart(state, showing.item, now)) return advance(state, now, []);
  const on = { ...state, showing: { ...showing, startedMono: now.monoMs } };
  return only(
    on,
    beginPlay(on, showing, now),
    { type: 'presented', item: showing.item, held, at: now },
    ...prepare(on, now),
  );
}

function failed(state: PlayerState, showing: Showing, now: Moment): Step {
  const { media } = showing.item;
  const count = (state.faults.get(media)?.count ?? 0) + 1;
  const restMs = count >= FAULTS_TO_QUARANTINE ? QUARANTINE_MS : FAULT_REST_MS * 2 ** (count - 1);
  const faults = new Map(state.faults).set(media, { count, untilMono: now.monoMs + restMs });
  const record = [
    ...(showing.startedMono === null ? [beginPlay(state, showing, now)] : []),
    endPlayAs('failed', now),
    { type: 'check-media', sha256: media } as const,
  ];
  return advance({ ...state, faults }, now, record);
}

/** A jump of the clock (a demo's slider, a first synchronisation) may put the item on screen outside its window. */
function clockChanged(state: PlayerState, jumped: boolean, now: Moment): Step {
  const { showing } = state;
  const held = newest(state);
  if (showing === null || held === null) return refresh(state, now);
  const loop = windowAt(held.snapshot, state.clock, now)?.loop ?? held.snapshot.base;
  if (showing.startedMono === null) return refresh(state, now);
  if (!jumped || loop === showing.loop) return only(state);
  return advance(state, now, endPlay(state, 'partial', now));
}

/** A page that nobody can see shows nothing new, and records nothing. */
function visibility(state: PlayerState, visible: boolean, now: Moment): Step {
  if (visible === state.visible) return only(state);
  if (visible) return refresh({ ...state, visible }, now);
  return only({ ...state, visible, showing: null }, { type: 'show-card' }, ...endPlay(state, 'partial', now));
}

function tick(before: PlayerState, now: Moment): Step {
  const { state, effects } = renewCodes(before, now);
  const { showing } = state;
  if (showing === null || !mayGoOn(state, showing, now)) return refresh(state, now, effects);
  const late =
    showing.startedMono === null
      ? now.monoMs - showing.askedMono > START_DEADLINE_MS
      : now.monoMs - showing.startedMono > showing.item.durationMs + END_GRACE_MS;
  if (!late) return only(state, ...effects);
  const after = failed(state, showing, now);
  return only(after.state, ...effects, ...after.effects);
}

/** Asks for the next code before one expires, and takes an expired one away: nobody shall type what cannot work. */
function renewCodes(state: PlayerState, now: Moment): Step {
  const { pairing, again } = state;
  const due = (code: Pairing): boolean => now.wallMs >= code.expiresAt - RENEW_CODE_MS;
  const valid = (code: Pairing): Pairing | null => (now.wallMs < code.expiresAt ? code : null);
  if (pairing !== null && due(pairing)) {
    const renewed = { ...state, askingToPair: true, pairing: valid(pairing) };
    return state.askingToPair ? only(renewed) : only(renewed, { type: 'ask-pairing' });
  }
  const code = again?.pairing ?? null;
  if (again === null || code === null || !due(code)) return only(state);
  const renewed = { ...state, again: { ...again, asking: true, pairing: valid(code) } };
  return again.asking ? only(renewed) : only(renewed, { type: 'ask-pairing-again' });
}

/** After what is held has changed: fetch what is missing, start something if only the card is shown, else look ahead. */
function refresh(state: PlayerState, now: Moment, before: readonly Effect[] = []): Step {
  const media = mediaByNeed(state, now).filter((one) => !state.admitted.has(one.sha256));
  const wanted: readonly Effect[] =
    media.length === 0 ? [] : [{ type: 'want-media', media, keep: mediaToKeep(state) }];
  const effects = [...before, ...wanted];
  if (state.showing !== null) {
    if (!mayGoOn(state, state.showing, now)) return advance(state, now, effects);
    return only(state, ...effects, ...prepare(state, now));
  }
  if (!state.visible || choose(state, now) === null) return only(state, ...effects);
  return advance(state, now, effects);
}

/** A change of item: the newest snapshot comes into force and the next item is asked for, or the card is shown. */
function advance(state: PlayerState, now: Moment, before: readonly Effect[]): Step {
  const changed = state.next !== null && state.next.hash !== state.current?.hash;
  const settled: PlayerState = {
    ...state,
    current: newest(state),
    lastGood: changed ? (state.current ?? state.lastGood) : state.lastGood,
    next: null,
    showing: null,
  };
  const choice = state.visible ? choose(settled, now) : null;
  if (choice === null) return only(settled, ...before, { type: 'show-card' });
  const token = state.lastToken + 1;
  const { item, loop, positions, inWindow } = choice;
  const showing: Showing = { token, item, loop, askedMono: now.monoMs, startedMono: null };
  return only({ ...settled, lastToken: token, positions, inWindow, showing }, ...before, {
    type: 'show',
    token,
    item,
  });
}

/** Looks one item ahead, so that its medium is decoded when its turn comes; the choice is made again then. */
function prepare(state: PlayerState, now: Moment): readonly Effect[] {
  const { showing } = state;
  const startedMono = showing?.startedMono ?? null;
  if (showing === null || startedMono === null) return [];
  const remaining = Math.max(0, startedMono + showing.item.durationMs - now.monoMs);
  const then = { wallMs: now.wallMs + remaining, monoMs: now.monoMs + remaining };
  const choice = choose(state, then);
  return choice === null ? [] : [{ type: 'prepare', item: choice.item }];
}

/** What has its first frame finishes its spot; what is still being loaded must be allowed to start by now. */
const mayGoOn = (state: PlayerState, showing: Showing, now: Moment): boolean =>
  showing.startedMono !== null || mayStillStart(state, showing.item, now);

const isOnScreen = (state: PlayerState, token: number): boolean =>
  state.showing?.token === token && state.showing.startedMono !== null;

const beginPlay = (state: PlayerState, showing: Showing, at: Moment): Effect => ({
  type: 'begin-play',
  item: showing.item,
  playlist: { version: state.current?.version ?? 0, hash: state.current?.hash ?? '' },
  at,
  clock: state.clock,
});

const endPlayAs = (result: PlayResult, now: Moment): Effect => ({
  type: 'end-play',
  result,
  monoMs: now.monoMs,
});

/** Ends the play on record, if the item asked for had its first frame. */
const endPlay = (state: PlayerState, result: PlayResult, now: Moment): readonly Effect[] =>
  (state.showing?.startedMono ?? null) === null ? [] : [endPlayAs(result, now)];

function without(set: ReadonlySet<string>, value: string): ReadonlySet<string> {
  const copy = new Set(set);
  copy.delete(value);
  return copy;
}
