import { expect, test } from '@jest/globals';
import { later } from '../../src/core/base/instant.js';
import { campaigns, creatives, decisions, orderIn, plays, shopIn, venues } from './repositories.js';
import { aCampaign, aCreative, aFlight, aPlay, anOrganisation, newId, NOW, orgId } from './rows.js';
import { onEachDatabase } from '../support/engines.js';
import { accounts } from './repositories.js';

onEachDatabase('creatives', (open) => {
  test('a creative comes back with who owns it, and to nobody else', async () => {
    const { organisation, creative } = await orderIn(open());
    const expected = { ...creative, organisationName: organisation.name, refusalReason: null };
    expect(await creatives.get(open().reader, organisation.id, creative.id)).toEqual(expected);
    expect(await creatives.find(open().reader, creative.id)).toEqual(expected);
    expect(await creatives.get(open().reader, orgId(), creative.id)).toBeNull();
    const shown = await creatives.shown(open().reader, [creative.sha256, 'no such file']);
    expect([...shown]).toEqual([creative.sha256]);
  });

  test('a creative is settled once, and leaves the queue', async () => {
    const { organisation, creative } = await orderIn(open());
    const refusedOwners = () => creatives.ownersOfRefused(open().reader, creative.sha256);
    expect(await refusedOwners()).toEqual([]);
    const queue = async () => {
      const page = await creatives.adsByApproval(open().reader, 'pending', { limit: 200 });
      return page.ok && page.value.items.some((one) => one.id === creative.id);
    };
    expect(await queue()).toBe(true);
    const settle = (approval: 'approved' | 'refused') =>
      open().unitOfWork.run((tx) => creatives.setApproval(tx, creative.id, approval, 'Illisible'));
    expect(await settle('refused')).toBe(true);
    expect(await settle('approved')).toBe(false);
    expect(await queue()).toBe(false);
    expect(await creatives.find(open().reader, creative.id)).toMatchObject({
      approval: 'refused',
      refusalReason: 'Illisible',
    });
    expect(await refusedOwners()).toEqual([organisation.id]);
    const waiting = aCreative(organisation.id, { sha256: creative.sha256 });
    await open().unitOfWork.run((tx) => creatives.create(tx, waiting));
    expect(await refusedOwners()).toEqual([]);
  });

  test('a creative goes only when nothing shows it', async () => {
    const { organisation, creative, campaign, flight } = await orderIn(open());
    const loose = aCreative(organisation.id, { purpose: 'own' });
    const remove = (id: typeof loose.id, owner = organisation.id) =>
      open().unitOfWork.run((tx) => creatives.deleteIfUnused(tx, owner, id));
    await open().unitOfWork.run((tx) => creatives.create(tx, loose));
    expect(await remove(creative.id)).toBe('in-use');
    expect(await creatives.userOf(open().reader, creative.id)).toEqual({
      kind: 'flight',
      name: flight.name,
      campaign: campaign.name,
    });
    expect(await creatives.userOf(open().reader, loose.id)).toBeNull();
    expect(await remove(loose.id, orgId())).toBe('absent');
    expect(await remove(loose.id)).toBe('deleted');
    expect(await remove(loose.id)).toBe('absent');
  });

  test('are listed by purpose', async () => {
    const { organisation, creative } = await orderIn(open());
    const own = aCreative(organisation.id, { purpose: 'own', createdAt: later(NOW, 1) });
    await open().unitOfWork.run((tx) => creatives.create(tx, own));
    const ids = async (purpose?: 'ad' | 'own') => {
      const page = await creatives.list(open().reader, organisation.id, { limit: 10 }, purpose);
      return page.ok ? page.value.items.map((one) => one.id) : page.error;
    };
    expect([await ids(), await ids('ad'), await ids('own')]).toEqual([
      [own.id, creative.id],
      [creative.id],
      [own.id],
    ]);
  });
});

onEachDatabase('campaigns', (open) => {
  test('a campaign comes back with its flights, and to nobody else', async () => {
    const { organisation, campaign, flight } = await orderIn(open());
    const expected = { ...campaign, flights: [{ ...flight, playsDelivered: 0, demoPlaysDelivered: 0 }] };
    expect(await campaigns.get(open().reader, organisation.id, campaign.id)).toEqual(expected);
    expect(await campaigns.get(open().reader, orgId(), campaign.id)).toBeNull();
    expect(await campaigns.flight(open().reader, orgId(), flight.id)).toBeNull();
    const page = await campaigns.list(open().reader, organisation.id, { limit: 5 });
    expect(page).toEqual({ ok: true, value: { items: [expected], nextCursor: null } });
  });

  test('a draft changes, creatives in the new order; a booked flight does not', async () => {
    const { organisation, campaign, creative, flight } = await orderIn(open());
    const second = aCreative(organisation.id);
    const stranger = await orderIn(open());
    await open().unitOfWork.run((tx) => creatives.create(tx, second));
    const creativeIds = [second.id, creative.id];
    const change = (what: Parameters<typeof campaigns.updateDraft>[3]) =>
      open().unitOfWork.run((tx) => campaigns.updateDraft(tx, organisation.id, flight.id, what));
    expect(await change({ name: 'Été', creativeIds, goal: { kind: 'share-of-voice', percent: 20 } })).toBe(
      true,
    );
    expect(await change({ creativeIds: [stranger.creative.id] })).toBe(false);
    expect(await campaigns.flight(open().reader, organisation.id, flight.id)).toMatchObject({
      name: 'Été',
      creativeIds,
      goal: { kind: 'share-of-voice', percent: 20 },
    });
    expect(await open().unitOfWork.run((tx) => campaigns.submit(tx, organisation.id, campaign.id))).toEqual({
      kind: 'submitted',
      flightIds: [flight.id],
    });
    expect(await change({ name: 'Automne' })).toBe(false);
    expect(
      await open().unitOfWork.run((tx) => campaigns.deleteDraftFlight(tx, organisation.id, flight.id)),
    ).toBe(false);
    expect(await open().unitOfWork.run((tx) => campaigns.deleteDraft(tx, organisation.id, campaign.id))).toBe(
      'not-draft',
    );
  });

  test('a submission books every draft or none', async () => {
    const { organisation, campaign, flight } = await orderIn(open());
    const empty = aFlight(campaign);
    const submit = (owner = organisation.id) =>
      open().unitOfWork.run((tx) => campaigns.submit(tx, owner, campaign.id));
    await open().unitOfWork.run((tx) => campaigns.addFlight(tx, empty));
    expect(await submit(orgId())).toEqual({ kind: 'absent' });
    expect(await submit()).toEqual({ kind: 'flight-without-creative', flightIds: [empty.id] });
    expect((await campaigns.flight(open().reader, organisation.id, flight.id))?.state).toBe('draft');
    expect(
      await open().unitOfWork.run((tx) => campaigns.deleteDraftFlight(tx, organisation.id, empty.id)),
    ).toBe(true);
    expect(await submit()).toMatchObject({ kind: 'submitted' });
    expect(await submit()).toEqual({ kind: 'nothing-to-submit' });
  });

  test('a flight moves only from the state it is in', async () => {
    const { organisation, flight } = await orderIn(open(), { state: 'booked' });
    const move = (
      expected: 'booked' | 'paused',
      state: 'booked' | 'paused' | 'cancelled',
      owner = organisation.id,
    ) => open().unitOfWork.run((tx) => campaigns.setFlightState(tx, owner, flight.id, expected, state));
    expect(await move('booked', 'cancelled', orgId())).toBe(false);
    expect(await move('paused', 'cancelled')).toBe(false);
    const both = await Promise.all([move('booked', 'paused'), move('booked', 'cancelled')]);
    expect(both.filter(Boolean)).toHaveLength(1);
  });

  test('a draft campaign is renamed and deleted by its organisation alone', async () => {
    const { organisation, campaign } = await orderIn(open());
    const { unitOfWork, reader } = open();
    expect(await unitOfWork.run((tx) => campaigns.rename(tx, orgId(), campaign.id, 'Mine'))).toBe(false);
    expect(await unitOfWork.run((tx) => campaigns.rename(tx, organisation.id, campaign.id, 'Fêtes'))).toBe(
      true,
    );
    expect(await campaigns.get(reader, organisation.id, campaign.id)).toMatchObject({ name: 'Fêtes' });
    expect(await unitOfWork.run((tx) => campaigns.deleteDraft(tx, orgId(), campaign.id))).toBe('absent');
    expect(await unitOfWork.run((tx) => campaigns.deleteDraft(tx, organisation.id, campaign.id))).toBe(
      'deleted',
    );
    expect(await campaigns.get(reader, organisation.id, campaign.id)).toBeNull();
  });

  test('a flight is refused in a campaign, or with a creative, of somebody else', async () => {
    const [mine, theirs] = [await orderIn(open()), await orderIn(open())];
    const add = (flight: ReturnType<typeof aFlight>) =>
      open().unitOfWork.run((tx) => campaigns.addFlight(tx, flight));
    expect(await add(aFlight(theirs.campaign, { organisationId: mine.organisation.id }))).toBe(false);
    expect(await add(aFlight(mine.campaign, { creativeIds: [theirs.creative.id] }))).toBe(false);
    expect(await add(aFlight(mine.campaign, { creativeIds: [mine.creative.id, mine.creative.id] }))).toBe(
      true,
    );
  });
});

onEachDatabase('decisions', (open) => {
  test('read one screen with its shop, its zone’s slots and the shop’s last word', async () => {
    const { organisation, venue, zone, slot, screen } = await shopIn(open());
    const { id, organisationId, name, address, city, createdAt, ...declared } = {
      ...venue,
      id: venue.venueId,
    };
    const bundles = await decisions.screenBundles(open().reader, [screen.id]);
    expect(bundles).toHaveLength(1);
    expect(bundles[0]).toMatchObject({ zone, slots: [slot], ownContent: [], approvedCampaignIds: [] });
    expect(bundles[0]?.context).toEqual({ ...declared, organisationId: organisation.id, name, vetoes: [] });
    expect([id, organisationId, address, city, createdAt]).not.toContain(undefined);
  });

  test('read every screen, or those asked for, and leave out the ones that are gone', async () => {
    const [one, other] = [await shopIn(open()), await shopIn(open())];
    const all = (await decisions.screenBundles(open().reader, 'all')).map((bundle) => bundle.screen.id);
    expect(all).toEqual(expect.arrayContaining([one.screen.id, other.screen.id]));
    await open().unitOfWork.run((tx) => venues.delete(tx, other.organisation.id, other.venue.venueId, NOW));
    const some = await decisions.screenBundles(open().reader, [one.screen.id, other.screen.id]);
    expect(some.map((bundle) => bundle.screen.id)).toEqual([one.screen.id]);
    expect(await decisions.venueBundles(open().reader, [other.venue.venueId])).toEqual([]);
  });

  test('see flights that are booked or in flight and have not ended, with names, creatives and plays', async () => {
    const { campaign, creative, flight, organisation } = await orderIn(open(), { state: 'booked' });
    await orderIn(open(), { state: 'draft' });
    await orderIn(open(), { state: 'paused' });
    const later30 = await orderIn(open(), {
      state: 'in-flight',
      startsAt: later(NOW, 10),
      endsAt: later(NOW, 30),
    });
    const screen = (await shopIn(open())).screen;
    const played = { flightId: flight.id, campaignId: campaign.id };
    await open().unitOfWork.run((tx) =>
      plays.insertBatch(tx, [aPlay(screen.id, 1, played), aPlay(screen.id, 2, { ...played, isDemo: true })]),
    );
    const live = await decisions.liveFlights(open().reader, NOW);
    expect(live.map((one) => one.id).sort()).toEqual([flight.id, later30.flight.id].sort());
    const { purpose, createdAt, ...terms } = creative;
    expect([purpose, createdAt]).toEqual(['ad', NOW]);
    expect(live.find((one) => one.id === flight.id)).toEqual({
      id: flight.id,
      campaignId: campaign.id,
      campaignName: campaign.name,
      organisationId: organisation.id,
      advertiserName: organisation.name,
      productIds: flight.productIds,
      state: 'booked',
      startsAt: flight.startsAt,
      endsAt: flight.endsAt,
      context: flight.context,
      goal: flight.goal,
      creatives: [terms],
      playsDelivered: 1,
    });
    expect((await decisions.liveFlights(open().reader, later(NOW, 30))).map((one) => one.id)).toEqual([
      flight.id,
    ]);
  });

  test('name one flight in any state, those that show a creative, and only an owner’s creatives', async () => {
    const { organisation, creative, campaign, flight } = await orderIn(open(), { state: 'draft' });
    const second = aFlight(campaign, { creativeIds: [creative.id], startsAt: later(flight.startsAt, 1_000) });
    await open().unitOfWork.run((tx) => campaigns.addFlight(tx, second));
    const { reader } = open();
    expect(await decisions.flightTerms(reader, flight.id)).toMatchObject({
      id: flight.id,
      state: 'draft',
      campaignName: campaign.name,
      creatives: [{ id: creative.id }],
    });
    expect(await decisions.flightTerms(reader, aFlight(campaign).id)).toBeNull();
    const showing = async (most: number) =>
      (await decisions.flightsShowing(reader, creative.id, most)).map(({ id }) => id);
    expect(await showing(9)).toEqual([second.id, flight.id]);
    expect(await showing(1)).toEqual([second.id]);
    expect(await decisions.creativesOf(reader, organisation.id, [creative.id])).toMatchObject([
      { id: creative.id },
    ]);
    expect(await decisions.creativesOf(reader, orgId(), [creative.id])).toBeNull();
    expect(await decisions.campaignName(reader, organisation.id, campaign.id)).toBe(campaign.name);
    expect(await decisions.campaignName(reader, orgId(), campaign.id)).toBeNull();
  });

  test('come from an empty database as nothing', async () => {
    const organisation = anOrganisation();
    const campaign = aCampaign(organisation.id);
    await open().unitOfWork.run(async (tx) => {
      await accounts.createOrganisation(tx, organisation);
      await campaigns.create(tx, campaign);
    });
    expect(await decisions.screenBundles(open().reader, [])).toEqual([]);
    expect(await decisions.liveFlights(open().reader, later(NOW, 400 * 86_400_000))).toEqual([]);
    expect(newId()).not.toBe(newId());
  });
});
