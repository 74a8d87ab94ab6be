import { describe, expect, test } from '@jest/globals';
import { aPairing, aPlayer, aPlayingScreen, aSnapshot, at, held, NOON, shaOf } from '../testing/snapshots.js';
import { INITIAL } from './state.js';
import { cardOf } from './view.js';

const MINUTE = 60_000;

/** Plays `count` items from `from` on, each for its declared ten seconds; returns their ids. */
function playOn(player: ReturnType<typeof aPlayer>, from: number, count: number): readonly (string | null)[] {
  return Array.from({ length: count }, (_, index) => {
    const id = player.start(at(from + index * 10_000));
    player.end(at(from + (index + 1) * 10_000));
    return id;
  });
}

describe('loops and windows', () => {
  test('outside every window the shop plays its own loop, in order', () => {
    const player = aPlayingScreen(aSnapshot({ base: ['own1', 'own2', 'own3'] }));
    expect(playOn(player, 0, 4)).toEqual(['own1', 'own2', 'own3', 'own1']);
  });

  test('a window plays its loop from the start; after it the own loop goes on where it was', () => {
    const snapshot = aSnapshot({ base: ['own1', 'own2', 'own3'], wait: ['ad1', 'own1', 'ad2'] }, [
      [20_000, 60_000, 'wait'],
    ]);
    const player = aPlayingScreen(snapshot);
    expect(playOn(player, 0, 8)).toEqual(['own1', 'own2', 'ad1', 'own1', 'ad2', 'ad1', 'own3', 'own1']);
  });

  test('each window is entered at the start of its loop', () => {
    const snapshot = aSnapshot({ base: ['own1'], wait: ['ad1', 'ad2', 'ad3'] }, [
      [0, 20_000, 'wait'],
      [30_000, 50_000, 'wait'],
    ]);
    const player = aPlayingScreen(snapshot);
    expect(playOn(player, 0, 5)).toEqual(['ad1', 'ad2', 'own1', 'ad1', 'ad2']);
  });

  test('a paid spot that would run past the window is not begun: the shop plays instead', () => {
    const player = aPlayingScreen(aSnapshot({ base: ['own1'], wait: ['ad1', 'ad2'] }, [[0, 19_999, 'wait']]));
    expect(playOn(player, 0, 3)).toEqual(['ad1', 'own1', 'own1']);
  });

  test('a spot that ends with the window is begun', () => {
    const player = aPlayingScreen(aSnapshot({ base: ['own1'], wait: ['ad1', 'ad2'] }, [[0, 20_000, 'wait']]));
    expect(playOn(player, 0, 3)).toEqual(['ad1', 'ad2', 'own1']);
  });

  test('items whose medium is not held are passed over', () => {
    const player = aPlayingScreen(aSnapshot({ base: ['own1', 'own2', 'own3'] }));
    player.send({ type: 'dropped', sha256: shaOf('own2') }, at(0));
    expect(playOn(player, 0, 3)).toEqual(['own1', 'own3', 'own1']);
  });

  test('an untrusted clock plays nothing paid, though a window is on', () => {
    const player = aPlayingScreen(aSnapshot({ base: ['own1'], wait: ['ad1'] }, [[0, MINUTE, 'wait']]));
    player.start(at(0));
    player.send({ type: 'clock', state: 'untrusted', jumped: false }, at(1_000));
    player.end(at(10_000));
    expect(player.start(at(10_000))).toBe('own1');
  });

  test('after its validity a snapshot plays only the shop', () => {
    const snapshot = aSnapshot({ base: ['own1'], wait: ['ad1'] }, [[0, MINUTE, 'wait']], {
      validUntil: NOON + 9_000,
    });
    expect(playOn(aPlayingScreen(snapshot), 0, 2)).toEqual(['ad1', 'own1']);
  });
});

describe('a new playlist', () => {
  const before = aSnapshot({ base: ['own1'], wait: ['ad1', 'adCastle'] }, [[0, 10 * MINUTE, 'wait']]);
  const without = aSnapshot({ base: ['own1'], wait: ['ad1', 'adDress'] }, [[0, 10 * MINUTE, 'wait']]);

  test('what was removed finishes its spot and is gone at the next item', () => {
    const player = aPlayingScreen(before);
    expect(playOn(player, 0, 1)).toEqual(['ad1']);
    expect(player.start(at(10_000))).toBe('adCastle');
    player.admit(at(12_000), 'adDress');
    player.send({ type: 'snapshot', held: held(without, 2) }, at(12_000));
    expect(player.state().showing?.item.id).toBe('adCastle');
    player.end(at(20_000));
    expect(playOn(player, 20_000, 4)).toEqual(['ad1', 'adDress', 'ad1', 'adDress']);
    expect(player.state().current?.version).toBe(2);
    expect(player.state().lastGood?.version).toBe(1);
  });

  test('what was removed while it was still being loaded is never presented', () => {
    const player = aPlayingScreen(before);
    playOn(player, 0, 1);
    expect(player.state().showing).toMatchObject({ item: { id: 'adCastle' }, startedMono: null });
    player.admit(at(10_010), 'adDress');
    player.send({ type: 'snapshot', held: held(without, 2) }, at(10_020));
    expect(player.start(at(10_100))).toBe('ad1');
  });

  test('says which media are missing in the order they are needed, and which to keep', () => {
    const player = aPlayer({ ...INITIAL, clock: 'trusted' });
    player.send(
      { type: 'booted', demo: false, screenId: 'screen-1', current: null, lastGood: null, visible: true },
      at(0),
    );
    const effects = player.send({ type: 'snapshot', held: held(before) }, at(0));
    expect(effects).toEqual([
      expect.objectContaining({
        type: 'want-media',
        media: [shaOf('ad1'), shaOf('adCastle'), shaOf('own1')].map((sha256) =>
          expect.objectContaining({ sha256 }),
        ),
        keep: expect.arrayContaining([shaOf('ad1'), shaOf('adCastle'), shaOf('own1')]),
      }),
    ]);
  });

  test('starts as soon as the first medium is there', () => {
    const player = aPlayer({ ...INITIAL, clock: 'trusted' });
    player.send(
      {
        type: 'booted',
        demo: false,
        screenId: 'screen-1',
        current: held(before),
        lastGood: null,
        visible: true,
      },
      at(0),
    );
    expect(player.state().showing).toBeNull();
    player.admit(at(500), 'own1');
    expect(player.start(at(600))).toBe('own1');
  });
});

describe('plays', () => {
  test('begin at the first presented frame and end with the spot', () => {
    const player = aPlayingScreen(aSnapshot({ base: ['own1'] }));
    player.start(at(120));
    player.end(at(10_120));
    expect(player.log.filter((effect) => effect.type === 'begin-play' || effect.type === 'end-play')).toEqual(
      [
        {
          type: 'begin-play',
          item: expect.objectContaining({ id: 'own1' }),
          playlist: { version: 1, hash: shaOf('playlist 1') },
          at: at(120),
          clock: 'trusted',
        },
        { type: 'end-play', result: 'complete', monoMs: 10_120 },
      ],
    );
  });

  test('a late event of an earlier showing changes nothing', () => {
    const player = aPlayingScreen(aSnapshot({ base: ['own1', 'own2'] }));
    player.start(at(0));
    const stale = player.state().showing?.token ?? 0;
    player.end(at(10_000));
    const before = player.state();
    player.send({ type: 'ended', token: stale }, at(10_001));
    player.send({ type: 'failed', token: stale }, at(10_001));
    expect(player.state()).toEqual(before);
  });

  test('a hidden page ends its play as partial, shows nothing new, and goes on when seen again', () => {
    const player = aPlayingScreen(aSnapshot({ base: ['own1', 'own2'] }));
    player.start(at(0));
    expect(player.send({ type: 'visibility', visible: false }, at(3_000))).toContainEqual({
      type: 'end-play',
      result: 'partial',
      monoMs: 3_000,
    });
    player.send({ type: 'tick' }, at(60_000));
    expect(player.state().showing).toBeNull();
    player.send({ type: 'visibility', visible: true }, at(61_000));
    expect(player.start(at(61_000))).toBe('own2');
  });

  test('a jump of the clock out of the window ends the paid spot at once', () => {
    const player = aPlayingScreen(aSnapshot({ base: ['own1'], wait: ['ad1'] }, [[0, MINUTE, 'wait']]));
    expect(player.start(at(0))).toBe('ad1');
    const evening = { wallMs: NOON + 9 * 3_600_000, monoMs: 4_000 };
    const effects = player.send({ type: 'clock', state: 'trusted', jumped: true }, evening);
    expect(effects).toContainEqual({ type: 'end-play', result: 'partial', monoMs: 4_000 });
    expect(player.state().showing?.item.id).toBe('own1');
  });
});

describe('failures', () => {
  test('an item that never presents a frame is passed over after ten seconds, recorded, and its file re-checked', () => {
    const player = aPlayingScreen(aSnapshot({ base: ['own1', 'own2'] }));
    player.send({ type: 'tick' }, at(10_000));
    expect(player.state().showing?.item.id).toBe('own1');
    const effects = player.send({ type: 'tick' }, at(10_001));
    expect(effects.map((effect) => effect.type)).toEqual(['begin-play', 'end-play', 'check-media', 'show']);
    expect(player.state().showing?.item.id).toBe('own2');
  });

  test('an item that does not end is ended three seconds after its time', () => {
    const player = aPlayingScreen(aSnapshot({ base: ['own1', 'own2'] }));
    player.start(at(0));
    player.send({ type: 'tick' }, at(13_000));
    expect(player.state().showing?.item.id).toBe('own1');
    expect(player.send({ type: 'tick' }, at(13_001))).toContainEqual({
      type: 'end-play',
      result: 'failed',
      monoMs: 13_001,
    });
    expect(player.state().showing?.item.id).toBe('own2');
  });

  test('when everything fails the neutral card shows, and the shop comes back after a rest', () => {
    const player = aPlayingScreen(aSnapshot({ base: ['own1'] }));
    const token = player.state().showing?.token ?? 0;
    expect(player.send({ type: 'failed', token }, at(100))).toContainEqual({ type: 'show-card' });
    expect(player.state().showing).toBeNull();
    player.send({ type: 'tick' }, at(20_000));
    expect(player.state().showing).toBeNull();
    player.send({ type: 'tick' }, at(30_100));
    expect(player.start(at(30_200))).toBe('own1');
  });

  test('three failures put a medium aside for the day', () => {
    const player = aPlayingScreen(aSnapshot({ base: ['own1'] }));
    for (const ms of [0, 40_000, 140_000]) {
      player.send({ type: 'tick' }, at(ms));
      player.send({ type: 'failed', token: player.state().showing?.token ?? 0 }, at(ms));
    }
    player.send({ type: 'tick' }, at(3_600_000));
    expect(player.state().showing).toBeNull();
  });
});

describe('pairing', () => {
  const pairing = aPairing;
  const unpaired = {
    type: 'booted',
    demo: false,
    screenId: null,
    current: null,
    lastGood: null,
    visible: true,
  } as const;

  test('a new screen asks for a code, shows it, and becomes a screen without a restart', () => {
    const player = aPlayer();
    expect(player.send(unpaired, at(0))).toEqual([{ type: 'ask-pairing' }]);
    expect(player.send({ type: 'code', pairing }, at(100))).toEqual([
      { type: 'connect', purpose: 'pairing', subject: 'p1' },
    ]);
    expect(cardOf(player.state())).toEqual({ kind: 'pairing', pairing, online: false });
    expect(player.send({ type: 'paired', screenId: 'screen-1' }, at(5_000))).toEqual([
      { type: 'connect', purpose: 'screen', subject: 'screen-1' },
    ]);
    expect(cardOf(player.state())).toEqual({ kind: 'connecting', online: false });
  });

  test('the code is renewed once, five seconds before it expires', () => {
    const player = aPlayer();
    player.send(unpaired, at(0));
    player.send({ type: 'code', pairing }, at(100));
    expect(player.send({ type: 'tick' }, at(594_999))).toEqual([]);
    expect(player.send({ type: 'tick' }, at(595_000))).toEqual([{ type: 'ask-pairing' }]);
    expect(player.send({ type: 'tick' }, at(596_000))).toEqual([]);
  });

  test('an expired code that could not be renewed is taken away', () => {
    const player = aPlayer();
    player.send(unpaired, at(0));
    player.send({ type: 'code', pairing }, at(100));
    player.send({ type: 'tick' }, at(595_000));
    expect(cardOf(player.state())).toMatchObject({ kind: 'pairing', pairing });
    player.send({ type: 'tick' }, at(600_000));
    expect(cardOf(player.state())).toMatchObject({ kind: 'pairing', pairing: null });
  });

  test('a demo screen that its server has forgotten pairs itself again behind what plays', () => {
    const demo = aPlayer({ ...aPlayingScreen(aSnapshot({ base: ['own1'] })).state(), demo: true });
    expect(demo.send({ type: 'refused', code: 'UNKNOWN_SCREEN' }, at(1_000))).toEqual([
      { type: 'ask-pairing' },
    ]);
    expect(demo.state().showing?.item.id).toBe('own1');
  });
});
