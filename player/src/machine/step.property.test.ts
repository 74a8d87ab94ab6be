import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { whatsOn } from '../../../src/core/playlist/whats-on.js';
import type { Snapshot } from '../../../src/wire/player/index.js';
import { aSnapshot, held, NOON, shaOf } from '../testing/snapshots.js';
import { INITIAL, newest, type Effect, type Moment, type PlayerEvent, type PlayerState } from './state.js';
import { step } from './step.js';

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
  | { readonly do: 'see'; readonly visible: boolean };

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
);

/** A screen as its viewer sees it, kept by following the effects; judges every step. */
function screenUnderTest(firstSnapshot: Snapshot) {
  let state: PlayerState = { ...INITIAL, clock: 'trusted' };
  let now: Moment = { wallMs: NOON, monoMs: 0 };
  let onScreen = 'card';
  let openPlays = 0;

  const judge = (effects: readonly Effect[], before: PlayerState): void => {
    for (const effect of effects) {
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
    const result = step(state, event, now);
    state = result.state;
    judge(result.effects, before);
  };

  send({
    type: 'booted',
    demo: false,
    screenId: 's',
    current: held(firstSnapshot),
    lastGood: null,
    visible: true,
  });
  let version = 1;
  return {
    state: () => state,
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
