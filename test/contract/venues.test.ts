import { expect, test } from '@jest/globals';
import { asId } from '../../src/core/base/ids.js';
import type { CampaignId, VenueId } from '../../src/core/base/ids.js';
import { later } from '../../src/core/base/instant.js';
import { creatives, decisions, devices, orderIn, plays, screens, shopIn, venues } from './repositories.js';
import { aCreative, aPlay, aScreen, aSlot, aVenue, aZone, newId, NOW, orgId } from './rows.js';
import { onEachDatabase } from '../support/engines.js';

onEachDatabase('venues', (open) => {
  test('a shop comes back as it was declared', async () => {
    const { organisation, venue } = await shopIn(open());
    expect(await venues.get(open().reader, organisation.id, venue.venueId)).toEqual(venue);
  });

  test('what changes changes and the rest stays', async () => {
    const { organisation, venue } = await shopIn(open());
    const change = {
      point: { lat: 1.5, lon: 2.25 },
      clientele: ['seniors'] as const,
      openingHours: 'Mo 09:00-12:00',
    };
    expect(
      await open().unitOfWork.run((tx) => venues.update(tx, organisation.id, venue.venueId, change)),
    ).toBe(true);
    expect(await open().unitOfWork.run((tx) => venues.update(tx, organisation.id, venue.venueId, {}))).toBe(
      true,
    );
    expect(await venues.get(open().reader, organisation.id, venue.venueId)).toEqual({ ...venue, ...change });
  });

  test('another organisation sees and changes nothing', async () => {
    const { venue, zone, slot, screen } = await shopIn(open());
    const stranger = orgId();
    const { unitOfWork, reader } = open();
    const { venueId } = venue;
    expect(await venues.get(reader, stranger, venueId)).toBeNull();
    expect(await venues.zones(reader, stranger, venueId)).toEqual([]);
    expect(await venues.slots(reader, stranger, venueId)).toEqual([]);
    expect(await venues.vetoes(reader, stranger, venueId)).toEqual([]);
    expect(await venues.ownContentIds(reader, stranger, venueId)).toEqual([]);
    expect(await screens.get(reader, stranger, screen.id)).toBeNull();
    expect(await screens.listByVenue(reader, stranger, venueId)).toEqual([]);
    const refused = await unitOfWork.run(async (tx) => [
      await venues.update(tx, stranger, venueId, { name: 'Mine' }),
      await venues.update(tx, stranger, venueId, {}),
      await venues.addZone(tx, stranger, aZone(venueId)),
      await venues.updateZone(tx, stranger, zone.id, { name: 'Mine' }),
      await venues.deleteZone(tx, stranger, zone.id),
      await venues.addSlot(tx, stranger, aSlot(zone.id)),
      await venues.replaceSlot(tx, stranger, slot.id, aSlot(zone.id)),
      await venues.deleteSlot(tx, stranger, slot.id),
      await venues.setOwnContent(tx, stranger, venueId, []),
      await screens.create(tx, aScreen({ ...venue, organisationId: stranger }, zone.id)),
      await screens.update(tx, stranger, screen.id, { name: 'Mine' }),
      await screens.delete(tx, stranger, screen.id),
      await venues.delete(tx, stranger, venueId, NOW),
    ]);
    expect(refused.every((answer) => !answer)).toBe(true);
    expect((await decisions.venueBundles(reader, [venueId]))[0]).toMatchObject({
      context: { name: venue.name },
      zones: [zone],
      slots: [slot],
      screens: [{ id: screen.id, name: screen.name }],
    });
  });

  test('zones and waiting slots are changed and deleted', async () => {
    const { organisation, venue, zone, slot } = await shopIn(open());
    const { id, zoneId, ...changed } = aSlot(zone.id, { peoplePerHour: 40, endMinute: 1_800, weekdays: [7] });
    await open().unitOfWork.run(async (tx) => {
      await venues.updateZone(tx, organisation.id, zone.id, { kind: 'terrace' });
      await venues.replaceSlot(tx, organisation.id, slot.id, changed);
    });
    expect(await venues.zones(open().reader, organisation.id, venue.venueId)).toEqual([
      { ...zone, kind: 'terrace' },
    ]);
    expect(await venues.slot(open().reader, organisation.id, slot.id)).toEqual({ ...slot, ...changed });
    await open().unitOfWork.run((tx) => venues.deleteZone(tx, organisation.id, zone.id));
    expect(await venues.slots(open().reader, organisation.id, venue.venueId)).toEqual([]);
    expect(await screens.idsOf(open().reader, { venueId: venue.venueId })).toEqual([]);
  });

  test('shops are listed newest first, page by page', async () => {
    const { organisation, venue } = await shopIn(open());
    const others = [1, 2, 3].map((at) => aVenue(organisation.id, { createdAt: later(NOW, at) }));
    await open().unitOfWork.run(async (tx) => {
      for (const other of others) await venues.create(tx, other);
    });
    const first = await venues.list(open().reader, organisation.id, { limit: 3 });
    if (!first.ok || first.value.nextCursor === null) throw new Error('a second page was expected');
    const second = await venues.list(open().reader, organisation.id, {
      limit: 3,
      cursor: first.value.nextCursor,
    });
    if (!second.ok) throw new Error(second.error);
    const listed = [...first.value.items, ...second.value.items].map((one) => one.venueId);
    expect(listed).toEqual([...others.reverse().map((one) => one.venueId), venue.venueId]);
    expect(second.value.nextCursor).toBeNull();
  });

  test('vetoes name their targets, once each, and bind the context until they are taken back', async () => {
    const { organisation, venue } = await shopIn(open());
    const order = await orderIn(open());
    const { venueId } = venue;
    const targets = [
      { kind: 'advertiser', organisationId: order.organisation.id },
      { kind: 'campaign', campaignId: order.campaign.id },
      { kind: 'creative', creativeId: order.creative.id },
      { kind: 'category', categoryId: '1002' },
    ] as const;
    const add = (at: number) =>
      open().unitOfWork.run((tx) =>
        venues.addVeto(tx, {
          id: newId(),
          organisationId: organisation.id,
          venueId,
          target: targets[at]!,
          createdAt: NOW,
        }),
      );
    const added = [await add(0), await add(1), await add(2), await add(3)];
    expect((await add(1))?.id).toBe(added[1]?.id);
    const listed = await venues.vetoes(open().reader, organisation.id, venueId);
    expect(listed.map((veto) => veto.targetName)).toEqual([
      'Château des Vignes',
      'Mariages 2026',
      'Château à l’aube',
      '1002',
    ]);
    const [bundle] = await decisions.venueBundles(open().reader, [venueId]);
    expect(bundle?.context.vetoes.map((veto) => veto.target)).toEqual(targets);
    const { unitOfWork } = open();
    expect(await unitOfWork.run((tx) => venues.removeVeto(tx, orgId(), added[0]!.id))).toBeNull();
    expect(await unitOfWork.run((tx) => venues.removeVeto(tx, organisation.id, added[0]!.id))).toBe(venueId);
    expect(await venues.vetoes(open().reader, organisation.id, venueId)).toHaveLength(3);
    expect(await venues.nameOfTarget(open().reader, targets[0])).toBe('Château des Vignes');
    expect(await venues.nameOfTarget(open().reader, targets[2])).toBeNull();
    await unitOfWork.run((tx) => creatives.setApproval(tx, order.creative.id, 'approved', null));
    expect(await venues.nameOfTarget(open().reader, targets[2])).toBe('Château à l’aube');
    const merchant = { kind: 'advertiser', organisationId: organisation.id } as const;
    expect(await venues.nameOfTarget(open().reader, merchant)).toBeNull();
    expect(await venues.nameOfTarget(open().reader, { kind: 'campaign', campaignId: newId() })).toBeNull();
  });

  test('own content keeps its order, takes each creative once, and nobody else’s', async () => {
    const { organisation, venue } = await shopIn(open());
    const own = [1, 2, 3].map(() => aCreative(organisation.id, { purpose: 'own', approval: 'approved' }));
    const order = await orderIn(open());
    const ids = own.map((creative) => creative.id).reverse();
    const set = (wanted: typeof ids) =>
      open().unitOfWork.run((tx) => venues.setOwnContent(tx, organisation.id, venue.venueId, wanted));
    await open().unitOfWork.run(async (tx) => {
      for (const creative of own) await creatives.create(tx, creative);
    });
    expect(await set([...ids, ids[0]!])).toBe(true);
    expect(await set([order.creative.id])).toBe(false);
    expect(await venues.ownContentIds(open().reader, organisation.id, venue.venueId)).toEqual(ids);
    const [bundle] = await decisions.venueBundles(open().reader, [venue.venueId]);
    expect(bundle?.ownContent.map((creative) => creative.id)).toEqual(ids);
  });

  test('campaigns are let in and out', async () => {
    const { organisation, venue } = await shopIn(open());
    const { campaign } = await orderIn(open(), { state: 'booked' });
    const approval = {
      venueId: venue.venueId,
      campaignId: campaign.id,
      organisationId: organisation.id,
      createdAt: NOW,
    };
    const approved = async () =>
      (await decisions.venueBundles(open().reader, [venue.venueId]))[0]?.approvedCampaignIds;
    const { unitOfWork } = open();
    expect(await unitOfWork.run((tx) => venues.approveCampaign(tx, approval))).toBe(true);
    expect(await unitOfWork.run((tx) => venues.approveCampaign(tx, approval))).toBe(true);
    const unknown = { ...approval, campaignId: asId<CampaignId>(newId()) };
    expect(await unitOfWork.run((tx) => venues.approveCampaign(tx, unknown))).toBe(false);
    // To a shop, an advertiser's draft does not exist.
    const draft = { ...approval, campaignId: (await orderIn(open(), { state: 'draft' })).campaign.id };
    expect(await unitOfWork.run((tx) => venues.approveCampaign(tx, draft))).toBe(false);
    expect(await approved()).toEqual([campaign.id]);
    const withdraw = () =>
      unitOfWork.run((tx) => venues.withdrawApproval(tx, organisation.id, venue.venueId, campaign.id));
    expect([await withdraw(), await withdraw()]).toEqual([true, false]);
    expect(await approved()).toEqual([]);
  });

  test('a deleted shop is gone with all that is in it, and its plays keep its name', async () => {
    const { organisation, venue, screen } = await shopIn(open());
    const order = await orderIn(open());
    const play = aPlay(screen.id, 1, {
      venueId: venue.venueId,
      flightId: order.flight.id,
      campaignId: order.campaign.id,
    });
    const isGone = await open().unitOfWork.run(async (tx) => {
      await plays.insertBatch(tx, [play]);
      return venues.delete(tx, organisation.id, venue.venueId, NOW);
    });
    expect(isGone).toBe(true);
    expect(await venues.get(open().reader, organisation.id, venue.venueId)).toBeNull();
    expect(await screens.find(open().reader, screen.id)).toBeNull();
    expect(await devices.activeByScreen(open().reader, screen.id)).toEqual([]);
    const delivery = await plays.deliveryByCampaign(open().reader, order.organisation.id, order.campaign.id, {
      limit: 5,
    });
    expect(delivery).toMatchObject({ ok: true, value: { items: [{ venueName: venue.name, plays: 1 }] } });
    expect(await venues.get(open().reader, organisation.id, asId<VenueId>(newId()))).toBeNull();
  });
});
