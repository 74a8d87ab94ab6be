import { describe, expect, test } from '@jest/globals';
import { aPairing, aPlayer, aPlayingScreen, aSnapshot, at, held, NOON } from '../testing/snapshots.js';
import { cardOf, cornerOf } from './view.js';

const snapshot = aSnapshot({ base: ['own1', 'own2'] });
const refuse = { type: 'refused', code: 'UNKNOWN_SCREEN' } as const;

/** A screen that plays and whose server has forgotten it for long enough. */
function aForgottenScreen() {
  const player = aPlayingScreen(snapshot);
  player.start(at(0));
  for (const ms of [1_000, 3_000, 11_000]) player.send(refuse, at(ms));
  return player;
}

describe('[PY5] a screen whose key the server does not know any more', () => {
  test('asks for a code with a new key at the third refusal over ten seconds, and only once', () => {
    const player = aPlayingScreen(snapshot);
    for (const ms of [1_000, 3_000, 5_000, 10_999]) expect(player.send(refuse, at(ms))).toEqual([]);
    expect(player.send(refuse, at(11_000))).toEqual([{ type: 'ask-pairing-again' }]);
    expect(player.send(refuse, at(30_000))).toEqual([]);
  });

  test('is not moved by refusals that say nothing of its key', () => {
    const player = aPlayingScreen(snapshot);
    for (const code of ['BUSY', 'TOO_MANY', 'INTERNAL', 'PLAYER_TOO_OLD', 'CHALLENGE_EXPIRED'] as const)
      for (const ms of [1_000, 20_000, 40_000]) player.send({ type: 'refused', code }, at(ms));
    expect(player.state().again).toBeNull();
  });

  test('shows the code in the corner over what plays, in the language of its shop', () => {
    const player = aForgottenScreen();
    expect(cornerOf(player.state())).toBeNull();
    const before = player.state();
    expect(player.send({ type: 'code', pairing: aPairing }, at(12_000))).toEqual([
      { type: 'await-approval', pairingId: 'p1' },
    ]);
    expect(cornerOf(player.state())).toEqual({ code: 'BCDFGHJK', address: 'demo.test/pair', language: 'fr' });
    expect(player.state().showing).toEqual(before.showing);
    player.end(at(13_000));
    expect(player.start(at(13_100))).toBe('own2');
  });

  test('renews the code before it expires, and again when the server has lost it', () => {
    const player = aForgottenScreen();
    player.send({ type: 'code', pairing: aPairing }, at(12_000));
    expect(player.send({ type: 'code-gone' }, at(20_000))).toEqual([{ type: 'ask-pairing-again' }]);
    expect(player.send({ type: 'code-gone' }, at(21_000))).toEqual([]);
    expect(cornerOf(player.state())).toBeNull();
    const second = { ...aPairing, pairingId: 'p2' };
    player.send({ type: 'code', pairing: second }, at(22_000));
    expect(player.send({ type: 'tick' }, at(595_000))).toContainEqual({ type: 'ask-pairing-again' });
    expect(player.send({ type: 'tick' }, at(596_000))).not.toContainEqual({ type: 'ask-pairing-again' });
    player.send({ type: 'tick' }, at(600_000));
    expect(cornerOf(player.state())).toBeNull();
  });

  test('goes on as the same screen when the code was typed', () => {
    const player = aForgottenScreen();
    player.send({ type: 'code', pairing: aPairing }, at(12_000));
    const before = player.state();
    expect(player.send({ type: 'paired', screenId: 'screen-1' }, at(15_000))).toEqual([
      { type: 'connect', purpose: 'screen', subject: 'screen-1' },
    ]);
    expect(player.state()).toEqual({ ...before, again: null });
  });

  test('as another screen, ends what is on and holds nothing until that screen’s playlist is here', () => {
    const player = aForgottenScreen();
    player.send({ type: 'code', pairing: aPairing }, at(12_000));
    expect(player.send({ type: 'paired', screenId: 'screen-2' }, at(15_000))).toEqual([
      { type: 'connect', purpose: 'screen', subject: 'screen-2' },
      { type: 'end-play', result: 'partial', monoMs: 15_000 },
      { type: 'show-card' },
    ]);
    expect(cardOf(player.state())).toMatchObject({ kind: 'connecting' });
    // The old screen's playlist, still on its way, is for nobody now.
    player.send({ type: 'snapshot', held: held(snapshot, 9) }, at(15_500));
    expect(player.state()).toMatchObject({ phase: 'connecting', showing: null, next: null });
    const second = aSnapshot({ base: ['own1', 'own2'] }, [], { screenId: 'screen-2' });
    player.send({ type: 'snapshot', held: held(second, 1) }, at(16_000));
    expect(player.start(at(16_100))).toBe('own1');
  });

  test('drops the new key when the old one is accepted first, also while the code is on its way', () => {
    for (const withCode of [true, false]) {
      const player = aForgottenScreen();
      if (withCode) player.send({ type: 'code', pairing: aPairing }, at(12_000));
      expect(player.send({ type: 'link', up: true }, at(13_000))).toEqual([{ type: 'keep-old-key' }]);
      expect(player.send({ type: 'code', pairing: aPairing }, at(14_000))).toEqual([]);
      expect(player.state().again).toBeNull();
      expect(player.send(refuse, at(40_000))).toEqual([]);
    }
  });

  test('that holds nothing shows the code large', () => {
    const player = aPlayer();
    const known = { demo: false, screenId: 'gone', current: null, lastGood: null, visible: true } as const;
    player.send({ type: 'booted', ...known }, at(0));
    player.send({ type: 'refused', code: 'BUSY' }, at(10));
    for (const ms of [1_000, 3_000, 11_000]) player.send({ type: 'refused', code: 'BAD_SIGNATURE' }, at(ms));
    const pairing = { ...aPairing, expiresAt: NOON + 700_000 };
    player.send({ type: 'code', pairing }, at(12_000));
    expect(cardOf(player.state())).toEqual({ kind: 'pairing', pairing, online: true });
    expect(cornerOf(player.state())).toBeNull();
  });
});
