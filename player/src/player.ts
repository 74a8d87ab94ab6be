import {
  WelcomeSchema,
  DoneSchema,
  type Offer,
  type OfferAck,
  type Refused,
} from '../../src/wire/player/index.js';
import { openDatabase } from './adapters/database.js';
import { pause } from './adapters/deadline.js';
import { bindScreen, loadIdentity, startBoot, type Identity, type Ledger } from './adapters/identity.js';
import { createLink } from './adapters/link.js';
import { createMediaCache } from './adapters/media-cache.js';
import { createOutbox, type Outbox } from './adapters/outbox.js';
import { createPairAgain } from './adapters/pair-again.js';
import { createSender, type Sender } from './adapters/sender.js';
import { createServer } from './adapters/server.js';
import { createSnapshotStore, verifySnapshot } from './adapters/snapshot-store.js';
import { createStage } from './adapters/stage.js';
import { createTime } from './adapters/time.js';
import { fullJitter } from './machine/retry.js';
import type { TimeSample } from './machine/server-clock.js';
import {
  INITIAL,
  newest,
  type Effect,
  type Held,
  type PlayerEvent,
  type PlayerState,
} from './machine/state.js';
import { step } from './machine/step.js';
import { cardOf, cornerOf } from './machine/view.js';
import { tellParent } from './view/parent.js';
import type { View } from './view/view.js';

declare const __APP_VERSION__: string;

const TICK_MS = 500;
const POLL_MS = 60_000;
const POLL_JITTER_MS = 15_000;
/** A screen that holds nothing yet asks sooner. */
const FIRST_POLL_MS = 5_000;
const HELLO_AGAIN_MS = 500;
const SIDE_MOST_PX = 20_000;
const NOTHING_HELD = { version: 0, hash: '0'.repeat(64) } as const;

const pixels = (css: number): number =>
  Math.min(SIDE_MOST_PX, Math.max(1, Math.round(css * window.devicePixelRatio)));
const display = (): { widthPx: number; heightPx: number } => ({
  widthPx: pixels(window.innerWidth),
  heightPx: pixels(window.innerHeight),
});

/**
 * Puts the pure machine and its adapters together and lets it run. `demo` names the screen of a demo this player is:
 * it pairs itself and keeps its own identity, plays and files apart from every other. Returns how to stop it.
 */
export async function startPlayer(demo: string | null, view: View): Promise<() => void> {
  const name = demo === null ? 'entracte' : `entracte-demo-${demo}`;
  const database = await openDatabase(name);
  let identity: Identity = await loadIdentity(database, 'key');
  let ledger: Ledger = await startBoot(database);
  const snapshots = createSnapshotStore(database);

  let state: PlayerState = INITIAL;
  let stopped = false;
  /** Counts the introductions, so that only the last connection's is repeated. */
  let hellos = 0;
  let outbox: { readonly ledger: Ledger; readonly plays: Outbox; readonly sender: Sender } | null = null;
  let pollTimer: ReturnType<typeof setTimeout> | undefined;

  const time = await createTime(database, (clock, jumped) => {
    dispatch({ type: 'clock', state: clock, jumped });
  });
  const onTime = (sample: TimeSample): void => {
    time.sample(sample);
  };
  const server = createServer(() => identity, onTime);
  const link = createLink(server, {
    onUp: (purpose) => {
      dispatch({ type: 'link', up: true });
      media.retryNow();
      if (purpose === 'screen') void sayHello();
    },
    onDown: () => {
      dispatch({ type: 'link', up: false });
    },
    onRefused: (code) => {
      dispatch({ type: 'refused', code });
    },
    onOffer: answerOffer,
    onApproved: async (screenId) => {
      await bindScreen(database, screenId);
      return () => {
        ledger = { ...ledger, screenId };
        dispatch({ type: 'paired', screenId });
      };
    },
    onClockChanged: (serverTime) => {
      time.changed(serverTime);
      void time.synchronise(link).catch(() => undefined);
    },
  });
  const pairAgain = createPairAgain(database, {
    onTime,
    onCode: (pairing) => {
      dispatch({ type: 'code', pairing });
    },
    onCodeGone: () => {
      dispatch({ type: 'code-gone' });
    },
    onApproved: (approved, screenId, chain) => {
      identity = approved;
      ledger = chain;
      dispatch({ type: 'paired', screenId });
    },
  });
  const media = await createMediaCache(name, {
    onAdmitted: (sha256) => {
      dispatch({ type: 'admitted', sha256 });
    },
    onDropped: (sha256) => {
      dispatch({ type: 'dropped', sha256 });
    },
  });
  const stage = createStage(view.stage, (sha256) => media.open(sha256), {
    onStarted: (token) => {
      dispatch({ type: 'started', token });
    },
    onEnded: (token) => {
      dispatch({ type: 'ended', token });
    },
    onFailed: (token) => {
      dispatch({ type: 'failed', token });
    },
  });

  function dispatch(event: PlayerEvent): void {
    if (stopped) return;
    const result = step(state, event, time.now());
    state = result.state;
    for (const effect of result.effects) perform(effect);
    view.card(cardOf(state));
    view.corner(cornerOf(state));
    view.tell('phase', state.phase);
  }

  function perform(effect: Effect): void {
    switch (effect.type) {
      case 'ask-pairing':
        void askPairing();
        return;
      case 'ask-pairing-again':
        pairAgain.ask(display);
        return;
      case 'await-approval':
        pairAgain.await(effect.pairingId);
        return;
      case 'keep-old-key':
        pairAgain.drop();
        return;
      case 'connect':
        if (effect.purpose === 'screen') becomeScreen(effect.subject);
        link.connect(effect.purpose, effect.subject);
        return;
      case 'want-media':
        media.want(effect.media, effect.keep);
        return;
      case 'check-media':
        media.check(effect.sha256);
        return;
      case 'prepare':
        stage.prepare(effect.item);
        return;
      case 'show':
        stage.show(effect.token, effect.item);
        return;
      case 'show-card':
        stage.clear();
        view.mark(null, null);
        view.tell('item', '');
        return;
      case 'begin-play': {
        const { item, playlist, at, clock } = effect;
        record(
          outbox?.plays.begin({
            itemId: item.id,
            media: item.media,
            playlistVersion: playlist.version,
            playlistHash: playlist.hash,
            startedAt: at.wallMs,
            monoStartMs: at.monoMs,
            clock,
          }),
        );
        return;
      }
      case 'end-play':
        record(outbox?.plays.end(effect.result, effect.monoMs));
        return;
      case 'presented':
        presented(effect);
        return;
    }
  }

  /** A play that cannot be kept is no reason to stop playing; the fault is told to whoever looks after the screen. */
  function record(write: Promise<void> | undefined): void {
    write?.then(
      () => {
        view.tell('plays', 'kept');
        outbox?.sender.nudge();
      },
      (error: unknown) => {
        view.tell('plays', String(error));
      },
    );
  }

  function presented({ item, held, at }: Extract<Effect, { type: 'presented' }>): void {
    view.mark(item, held.snapshot);
    view.tell('item', item.id);
    tellParent(held.snapshot.screenId, item, at.wallMs);
    if (!link.isUp()) return;
    const now = { itemId: item.id, playlistVersion: held.version, startedAt: at.wallMs };
    void link.ask('now:playing', now, DoneSchema).catch(() => undefined);
  }

  async function askPairing(): Promise<void> {
    for (let attempt = 0; !stopped; attempt += 1) {
      try {
        if (demo === null) {
          dispatch({ type: 'code', pairing: await server.askPairing(display()) });
        } else {
          const screenId = await server.pairDemo(demo);
          await bindScreen(database, screenId);
          ledger = { ...ledger, screenId };
          dispatch({ type: 'paired', screenId });
        }
        return;
      } catch {
        await pause(500 + fullJitter(attempt, Math.random()));
      }
    }
  }

  function becomeScreen(screenId: string): void {
    if (outbox?.ledger.bootId === ledger.bootId) return;
    outbox?.sender.stop();
    const { boot, bootId } = ledger;
    const plays = createOutbox(database, { screenId, bootId, boot }, () => media.makeRoom());
    outbox = { ledger, plays, sender: createSender(plays, link, identity, screenId) };
    poll(newest(state) === null ? 0 : Math.random() * POLL_JITTER_MS);
  }

  /** Introduces this player until the server has understood; a new screen's first playlist may still be in the making. */
  async function sayHello(): Promise<void> {
    hellos += 1;
    const mine = hellos;
    for (let attempt = 0; link.isUp() && mine === hellos; attempt += 1) {
      const welcomed = await helloOnce().catch(() => false);
      if (welcomed) return;
      await pause(HELLO_AGAIN_MS + fullJitter(attempt, Math.random(), HELLO_AGAIN_MS));
    }
  }

  async function helloOnce(): Promise<boolean> {
    const held = newest(state);
    const welcome = await link.ask(
      'player:hello',
      {
        v: 1,
        app: `entracte-player/${__APP_VERSION__}`,
        bootId: ledger.bootId,
        have: held === null ? null : { version: held.version, hash: held.hash },
        display: display(),
      },
      WelcomeSchema,
    );
    if (!welcome.ok) return false;
    outbox?.sender.nudge();
    await time.synchronise(link);
    return true;
  }

  /** Takes a snapshot's text in, if it is what it says it is; the newest held afterwards. */
  async function take(
    screenId: string,
    offered: { version: number; hash: string; text: string },
  ): Promise<Held | null> {
    const held = await verifySnapshot(offered, screenId);
    if (held === null) return null;
    await snapshots.save(offered);
    dispatch({ type: 'snapshot', held });
    return held;
  }

  async function answerOffer(offer: Offer): Promise<OfferAck | Refused> {
    const { screenId } = state;
    const before = newest(state);
    const stale = before !== null && (offer.hash === before.hash || offer.version < before.version);
    if (!stale && screenId !== null) {
      const { version, hash, snapshot: text } = offer;
      const taken = text === undefined ? null : await take(screenId, { version, hash, text });
      if (taken === null) await fetchSnapshot();
    }
    const { version, hash } = newest(state) ?? NOTHING_HELD;
    return { ok: true, held: { version, hash } };
  }

  /** Asks for the snapshot; an older one counts only if nothing newer came while it was on its way. */
  async function fetchSnapshot(): Promise<void> {
    const { screenId } = state;
    if (screenId === null) return;
    const before = newest(state);
    const answer = await server.snapshot(screenId, before?.hash ?? null);
    const now = newest(state);
    if (answer !== null && (now?.hash === before?.hash || answer.version > (now?.version ?? 0))) {
      await take(screenId, answer);
    }
  }

  /** What stands behind the push: a lost offer costs a minute, never a state. */
  function poll(waitMs: number): void {
    clearTimeout(pollTimer);
    pollTimer = setTimeout(() => {
      void fetchSnapshot()
        .catch(() => undefined)
        .then(() => {
          if (stopped) return;
          poll(newest(state) === null ? FIRST_POLL_MS : POLL_MS - Math.random() * POLL_JITTER_MS);
        });
    }, waitMs);
  }

  const ticking = setInterval(() => {
    time.look();
    dispatch({ type: 'tick' });
    if (link.isUp() && state.screenId !== null) void time.synchronise(link).catch(() => undefined);
  }, TICK_MS);
  document.addEventListener('visibilitychange', () => {
    dispatch({ type: 'visibility', visible: document.visibilityState === 'visible' });
  });
  window.addEventListener('online', () => {
    link.hurry();
  });

  const { screenId } = ledger;
  const held = screenId === null ? { current: null, lastGood: null } : await snapshots.load(screenId);
  state = { ...state, clock: time.state() };
  dispatch({
    type: 'booted',
    demo: demo !== null,
    screenId,
    current: held.current,
    lastGood: held.lastGood,
    visible: document.visibilityState === 'visible',
  });

  return () => {
    stopped = true;
    clearInterval(ticking);
    clearTimeout(pollTimer);
    link.close();
    pairAgain.close();
    outbox?.sender.stop();
    stage.clear();
    view.mark(null, null);
    view.corner(null);
  };
}
