import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { whatsOn } from '../../../src/core/playlist/whats-on.js';
import type { Snapshot } from '../../../src/wire/player/index.js';
import { aPairing, aSnapshot, held, NOON, shaOf } from '../testing/snapshots.js';
import { INITIAL, newest, type Effect, type Moment, type PlayerEvent, type PlayerState } from './state.js';
import { step } from './step.js';
import { cornerOf } from './view.js';

const NAMES = ['own1', 'own2', 'own3', 'ad1', 'ad2', 'ad3'] as const;
const name = fc.constantFrom(...NAMES);

/** Any snapshot: loops with repeats, paid items even in the base loop, missing loops, windows of any length. */
const snapshot: fc.Arbitrary<Snapshot> = fc
  .record({
    base: fc.array(name, { maxLength: 4 }),
    a: fc.array(name, { maxLength: 5 }),
    b: fc.array(name, { maxLength: 3 }),
    cuts: fc.uniqueArray(fc.integer({ min: 0, max: 600_000 }), { maxLength: 6 }),
    loops: fc.array(fc.constantFrom('a', 'b', 'base', 'missing'), { minLength: 3, maxLength: 3 }),
    validFor: fc.constantFrom(300_000, 8 * 86_400_000),
  })
  .map(({ base, a, b, cuts, loops, validFor }) => {
    const sorted = [...cuts].sort((x, y) => x - y);
    const windows = loops.flatMap((loop, index) => {
      const [from, to] = [sorted[2 * index], sorted[2 * index + 1]];
      return from === undefined || to === undefined ? [] : [[from, to, loop] as const];
    });
    return aSnapshot({ base, a, b }, windows, { validUntil: NOON + validFor });
  });

type Move =
  | { readonly do: 'wait'; readonly ms: number }
  | { readonly do: 'jump'; readonly ms: number }
  | { readonly do: 'snapshot'; readonly snapshot: Snapshot }
  | { readonly do: 'media'; readonly name: string; readonly here: boolean }
  | { readonly do: 'stage'; readonly event: 'started' | 'ended' | 'failed'; readonly stale: boolean }
  | { readonly do: 'clock'; readonly state: PlayerState['clock'] }
  | { readonly do: 'see'; readonly visible: boolean }
  | { readonly do: 'server'; readonly says: 'UNKNOWN_SCREEN' | 'BAD_SIGNATURE' | 'BUSY' | 'up' | 'down' }
  | { readonly do: 'pair'; readonly event: 'code' | 'gone' | 'approved'; readonly lifeMs: number };

const move: fc.Arbitrary<Move> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('wait' as const), ms: fc.integer({ min: 0, max: 20_000 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('jump' as const),
      ms: fc.integer({ min: -400_000, max: 400_000 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('snapshot' as const), snapshot }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('media' as const), name, here: fc.boolean() }) },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('stage' as const),
      event: fc.constantFrom('started' as const, 'started' as const, 'ended' as const, 'failed' as const),
      stale: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('clock' as const),
      state: fc.constantFrom('trusted' as const, 'estimated' as const, 'untrusted' as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('see' as const), visible: fc.boolean() }) },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('server' as const),
      says: fc.constantFrom(
        'UNKNOWN_SCREEN' as const,
        'UNKNOWN_SCREEN' as const,
        'BAD_SIGNATURE' as const,
        'BUSY' as const,
        'up' as const,
        'down' as const,
      ),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('pair' as const),
      event: fc.constantFrom('code' as const, 'code' as const, 'gone' as const, 'approved' as const),
      lifeMs: fc.integer({ min: 1_000, max: 600_000 }),
    }),
  },
);

/** A screen as its viewer sees it, kept by following the effects; judges every step. */
function screenUnderTest(firstSnapshot: Snapshot) {
  let state: PlayerState = { ...INITIAL, clock: 'trusted' };
  let now: Moment = { wallMs: NOON, monoMs: 0 };
  let onScreen = 'card';
  let openPlays = 0;
  /** What the server has said of the key since it last accepted it. */
  let refusals: readonly number[] = [];
  let asksAgain = 0;

  const judge = (effects: readonly Effect[], before: PlayerState): void => {
    for (const effect of effects) {
      // [PY5] A code is asked for only when the key was refused three times and over ten seconds, one at a time.
      if (effect.type === 'ask-pairing-again') {
        asksAgain += 1;
        expect(before.again?.asking ?? false).toBe(false);
        expect(refusals.length).toBeGreaterThanOrEqual(3);
        expect(now.monoMs - (refusals[0] ?? now.monoMs)).toBeGreaterThanOrEqual(10_000);
      }
      // [PY5] The first pairing, by the key a screen already has, is never asked for by one that has a playlist.
      expect(effect.type).not.toBe('ask-pairing');
      if (effect.type === 'show-card') onScreen = 'card';
      if (effect.type === 'presented') onScreen = effect.item.id;
      if (effect.type === 'begin-play') {
        openPlays += 1;
        const allowed = newest(before)?.snapshot;
        expect(allowed?.items.map((item) => item.id)).toContain(effect.item.id);
        if (effect.item.kind === 'ad' && before.showing?.startedMono === null && isPresented(effects)) {
          expect(before.clock).not.toBe('untrusted');
          expect(allowed).toBeDefined();
          if (allowed !== undefined) {
            const on = whatsOn(allowed, now.wallMs);
            expect(on.loop).not.toBe(allowed.base);
            expect(allowed.loops[on.loop]).toContain(effect.item.id);
            expect(now.wallMs + effect.item.durationMs).toBeLessThanOrEqual((on.until ?? 0) + 1_000);
          }
        }
      }
      if (effect.type === 'end-play') openPlays -= 1;
      if (effect.type === 'show') expect(state.admitted.has(effect.item.media)).toBe(true);
      expect(openPlays === 0 || openPlays === 1).toBe(true);
    }
    // Never blank: with nothing being shown the card is on screen, and a play is open exactly while an item is seen.
    if (state.showing === null) expect(onScreen).toBe('card');
    expect(openPlays).toBe(state.showing !== null && state.showing.startedMono !== null ? 1 : 0);
  };
  const isPresented = (effects: readonly Effect[]): boolean =>
    effects.some((effect) => effect.type === 'presented');
  const send = (event: PlayerEvent): void => {
    const before = state;
    if (event.type === 'refused' && event.code !== 'BUSY') refusals = [...refusals, now.monoMs];
    const result = step(state, event, now);
    state = result.state;
    judge(result.effects, before);
    const cleared = (event.type === 'link' && event.up) || event.type === 'paired';
    if (cleared) {
      refusals = [];
      expect(cornerOf(state)).toBeNull();
      expect(result.effects.filter(({ type }) => type === 'keep-old-key')).toHaveLength(
        event.type === 'link' && before.again !== null ? 1 : 0,
      );
    }
    // [PY5] What is said of the key, or by a code, takes nothing away: not what is held, not what is on.
    if (event.type === 'refused' || event.type === 'code' || event.type === 'code-gone' || cleared) {
      for (const kept of ['current', 'next', 'lastGood', 'showing', 'admitted'] as const)
        expect(state[kept]).toBe(before[kept]);
      expect(newest(state) === null).toBe(false);
    }
    const corner = state.again?.pairing ?? null;
    if (corner !== null && event.type === 'tick') expect(corner.expiresAt).toBeGreaterThan(now.wallMs);
  };

  send({
    type: 'booted',
    demo: false,
    screenId: 'screen-1',
    current: held(firstSnapshot),
    lastGood: null,
    visible: true,
  });
  let version = 1;
  return {
    state: () => state,
    asksAgain: () => asksAgain,
    move(one: Move): void {
      switch (one.do) {
        case 'wait':
          now = { wallMs: now.wallMs + one.ms, monoMs: now.monoMs + one.ms };
          return send({ type: 'tick' });
        case 'jump':
          now = { ...now, wallMs: now.wallMs + one.ms };
          return send({ type: 'clock', state: state.clock, jumped: true });
        case 'snapshot':
          version += 1;
          return send({ type: 'snapshot', held: held(one.snapshot, version) });
        case 'media':
          return send({ type: one.here ? 'admitted' : 'dropped', sha256: shaOf(one.name) });
        case 'stage': {
          const token = (state.showing?.token ?? 0) - (one.stale ? 1 : 0);
          return send({ type: one.event, token });
        }
        case 'clock':
          return send({ type: 'clock', state: one.state, jumped: false });
        case 'see':
          return send({ type: 'visibility', visible: one.visible });
        case 'server':
          if (one.says === 'up' || one.says === 'down') return send({ type: 'link', up: one.says === 'up' });
          return send({ type: 'refused', code: one.says });
        case 'pair': {
          if (one.event === 'gone') return send({ type: 'code-gone' });
          if (one.event === 'approved') return send({ type: 'paired', screenId: 'screen-1' });
          const expiresAt = now.wallMs + one.lifeMs;
          return send({ type: 'code', pairing: { ...aPairing, expiresAt } });
        }
      }
    },
  };
}

test('[PY1 PY2 PY3] never blank, never outside the newest snapshot, never paid outside a window or by a clock not trusted', () => {
  fc.assert(
    fc.property(snapshot, fc.array(move, { maxLength: 60 }), (first, moves) => {
      const screen = screenUnderTest(first);
      moves.forEach((one) => screen.move(one));
    }),
    { seed: 20_260_901, numRuns: 1_500 },
  );
});

test('[PY5] a screen that is refused and refused again always gets to a code, whatever happened before', () => {
  fc.assert(
    fc.property(snapshot, fc.array(move, { maxLength: 30 }), (first, moves) => {
      const screen = screenUnderTest(first);
      moves.forEach((one) => screen.move(one));
      for (const _ of [1, 2, 3, 4]) {
        screen.move({ do: 'server', says: 'UNKNOWN_SCREEN' });
        screen.move({ do: 'wait', ms: 5_000 });
      }
      const { again } = screen.state();
      expect(again !== null && (again.asking || again.pairing !== null)).toBe(true);
      expect(screen.asksAgain()).toBeGreaterThanOrEqual(1);
      if (again?.pairing === null) screen.move({ do: 'pair', event: 'code', lifeMs: 600_000 });
      expect(cornerOf(screen.state())).toMatchObject({ code: 'BCDFGHJK', address: 'demo.test/pair' });
    }),
    { seed: 20_260_903, numRuns: 500 },
  );
});

test('[PY4] with own content held, a visible screen that is left alone always has something on', () => {
  fc.assert(
    fc.property(snapshot, fc.array(move, { maxLength: 40 }), (first, moves) => {
      const screen = screenUnderTest(first);
      moves.forEach((one) => screen.move(one));
      screen.move({ do: 'see', visible: true });
      NAMES.forEach((each) => screen.move({ do: 'media', name: each, here: true }));
      screen.move({ do: 'wait', ms: 20_000 });
      const state = screen.state();
      const mine = newest(state)?.snapshot;
      const own = (mine?.loops['base'] ?? []).filter(
        (id) => id.startsWith('own') && !state.faults.has(shaOf(id)),
      );
      expect(own.length === 0 || state.showing !== null).toBe(true);
    }),
    { seed: 20_260_902, numRuns: 500 },
  );
});
