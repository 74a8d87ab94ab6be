import { expect, test } from '@jest/globals';
import { later } from '../../src/core/base/instant.js';
import { devices, screens, shopIn, venues } from './repositories.js';
import { aDevice, aPairing, aScreen, aZone, newId, NOW } from './rows.js';
import { rowsOf } from '../../src/persistence/sql.js';
import { onEachDatabase } from '../support/engines.js';

onEachDatabase('screens', (open) => {
  test('a screen comes back with the orientation of its size', async () => {
    const { organisation, screen, venue, zone } = await shopIn(open());
    const wide = aScreen(venue, zone.id, { widthPx: 1920, heightPx: 1080, acceptedMedia: ['image'] });
    expect(await open().unitOfWork.run((tx) => screens.create(tx, wide))).toBe(true);
    expect(await screens.get(open().reader, organisation.id, screen.id)).toEqual({
      ...screen,
      orientation: 'portrait',
    });
    expect(await screens.get(open().reader, organisation.id, wide.id)).toEqual({
      ...wide,
      orientation: 'landscape',
    });
  });

  test('a screen moves within its shop and not out of it', async () => {
    const { organisation, screen, venue } = await shopIn(open());
    const elsewhere = await shopIn(open());
    const terrace = aZone(venue.venueId, { kind: 'terrace' });
    const moved = await open().unitOfWork.run(async (tx) => {
      await venues.addZone(tx, organisation.id, terrace);
      return [
        await screens.update(tx, organisation.id, screen.id, { zoneId: elsewhere.zone.id }),
        await screens.update(tx, organisation.id, screen.id, { zoneId: terrace.id, name: 'Terrasse' }),
        await screens.create(tx, aScreen(venue, elsewhere.zone.id)),
      ];
    });
    expect(moved).toEqual([false, true, false]);
    expect(await screens.get(open().reader, organisation.id, screen.id)).toMatchObject({
      zoneId: terrace.id,
      name: 'Terrasse',
    });
  });

  test('anybody may know the shop behind a screen', async () => {
    const { organisation, screen, venue } = await shopIn(open());
    expect(await screens.publicFacts(open().reader, screen.id)).toEqual({
      screenId: screen.id,
      screenName: screen.name,
      zoneId: screen.zoneId,
      venueId: venue.venueId,
      venueName: venue.name,
      activityId: 'jeweller',
      city: 'Bordeaux',
      timeZone: 'Europe/Paris',
      organisationName: organisation.name,
      isDemo: false,
    });
  });

  test('a new box takes the screen from the one before', async () => {
    const { organisation, screen, venue } = await shopIn(open());
    const [before, after] = [aDevice(screen.id), aDevice(screen.id, { pairedAt: later(NOW, 5) })];
    const paired = async () =>
      (await screens.listByVenue(open().reader, organisation.id, venue.venueId))[0]?.isPaired;
    expect(await paired()).toBe(false);
    await open().unitOfWork.run((tx) => devices.pair(tx, before));
    await open().unitOfWork.run((tx) => devices.pair(tx, after));
    expect(await paired()).toBe(true);
    expect(await devices.activeByScreen(open().reader, screen.id)).toEqual([{ ...after, revokedAt: null }]);
    expect(await open().unitOfWork.run((tx) => devices.revoke(tx, screen.id, NOW))).toBe(1);
    expect(await paired()).toBe(false);
  });

  test('of boxes that come to one screen at once, one keeps it', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { screen } = await shopIn(open());
      const come = Array.from({ length: 4 }, (_, at) => aDevice(screen.id, { pairedAt: later(NOW, at) }));
      await Promise.all(
        come.map((device) =>
          open().unitOfWork.run(async (tx) => {
            await devices.activeByScreen(tx, screen.id);
            await devices.pair(tx, device);
          }),
        ),
      );
      expect(await devices.activeByScreen(open().reader, screen.id)).toHaveLength(1);
    }
  });

  test('a second live box on a screen is refused by the database itself', async () => {
    const { screen } = await shopIn(open());
    const { id, ...box } = aDevice(screen.id);
    await open().unitOfWork.run((tx) => devices.pair(tx, { id, ...box }));
    const beside = open().unitOfWork.run((tx) =>
      rowsOf(
        tx,
        `INSERT INTO screen_devices (id, screen_id, public_key, thumbprint, paired_at, revoked_at, is_demo)
         SELECT $1, screen_id, public_key, $1, paired_at, NULL, is_demo FROM screen_devices WHERE id = $2`,
        [newId(), id],
      ),
    );
    await expect(beside).rejects.toThrow(/unique/i);
  });

  test('boxes of the demo share a screen, and a key that was paired before moves', async () => {
    const [one, other] = [await shopIn(open()), await shopIn(open())];
    const [a, b] = [aDevice(one.screen.id, { isDemo: true }), aDevice(one.screen.id, { isDemo: true })];
    await open().unitOfWork.run(async (tx) => {
      await devices.pair(tx, a);
      await devices.pair(tx, b);
    });
    expect(await devices.activeByScreen(open().reader, one.screen.id)).toHaveLength(2);
    await open().unitOfWork.run((tx) => devices.pair(tx, { ...a, id: newId(), screenId: other.screen.id }));
    const keysOf = async (screenId: typeof one.screen.id) =>
      (await devices.activeByScreen(open().reader, screenId)).map(({ thumbprint }) => thumbprint);
    expect(await keysOf(other.screen.id)).toEqual([a.thumbprint]);
    expect(await keysOf(one.screen.id)).toEqual([b.thumbprint]);
  });

  test('a pairing is used by exactly one of several who try', async () => {
    const { screen } = await shopIn(open());
    const pairing = aPairing();
    await open().unitOfWork.run((tx) => devices.createPairing(tx, pairing));
    const use = (ms: number) =>
      open().unitOfWork.run((tx) => devices.usePairing(tx, pairing.codeHash, screen.id, later(NOW, ms)));
    expect(await use(600_000)).toEqual({ ok: false, error: 'PAIRING_CODE_INVALID' });
    const results = await Promise.all([use(1), use(2), use(3), use(4), use(5)]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(await devices.pairing(open().reader, pairing.id)).toMatchObject({ screenId: screen.id });
  });

  test('a code is drawn once, and pairings that expired are forgotten', async () => {
    const [old, fresh] = [aPairing({ expiresAt: later(NOW, 10) }), aPairing()];
    const { unitOfWork, reader } = open();
    const create = (pairing: typeof old) => unitOfWork.run((tx) => devices.createPairing(tx, pairing));
    expect([await create(old), await create(fresh)]).toEqual([true, true]);
    expect(await create(aPairing({ codeHash: fresh.codeHash }))).toBe(false);
    await unitOfWork.run((tx) => devices.purgePairings(tx, later(NOW, 10)));
    expect(await devices.findPairingByCodeHash(reader, old.codeHash)).toBeNull();
    expect(await devices.findPairingByCodeHash(reader, fresh.codeHash)).toEqual({
      ...fresh,
      usedAt: null,
      screenId: null,
    });
  });
});
