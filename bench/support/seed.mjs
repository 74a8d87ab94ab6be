import { createHash } from 'node:crypto';
import { NO_TASTE, ORDINARY_RULES } from '../../dist/src/core/context/venue.js';
import { ASKS_NOTHING } from '../../dist/src/core/eligibility/terms.js';
import { AccountRepository } from '../../dist/src/persistence/repositories/account.repository.js';
import { CampaignRepository } from '../../dist/src/persistence/repositories/campaign.repository.js';
import { CreativeRepository } from '../../dist/src/persistence/repositories/creative.repository.js';
import { DeviceRepository } from '../../dist/src/persistence/repositories/device.repository.js';
import { ScreenRepository } from '../../dist/src/persistence/repositories/screen.repository.js';
import { VenueRepository } from '../../dist/src/persistence/repositories/venue.repository.js';
import { Store } from '../../dist/src/persistence/store.js';
import { hashToken } from '../../dist/src/platform/auth/secrets.js';
import { NEW_ID } from '../../dist/src/platform/tokens.js';

const DAY_MS = 86_400_000;
/** Rows of one transaction. */
const CHUNK = 100;
/** Flights but the first are sold in one of these postcodes each, so that a playlist stays about two kilobytes. */
const POSTCODES = 30;

const sha256 = (text) => createHash('sha256').update(text).digest('hex');
const postcode = (at) => `33${String(at % POSTCODES).padStart(3, '0')}`;

/**
 * A network of jewellers, one screen each, and flights of wedding photographers: the first one plays everywhere, the
 * others in one postcode each. Returns what the bench acts with.
 */
export async function seed(app, { publicKeys, flights }, at) {
  const store = app.get(Store);
  const newId = app.get(NEW_ID);
  const accounts = app.get(AccountRepository);
  const venues = app.get(VenueRepository);
  const screens = app.get(ScreenRepository);
  const devices = app.get(DeviceRepository);

  const open = async (kind) => {
    const organisationId = newId();
    const memberId = newId();
    const token = `bench-${kind}`;
    await store.write(async (tx) => {
      await accounts.createOrganisation(tx, {
        id: organisationId,
        kind,
        name: `Bench ${kind}`,
        createdAt: at,
      });
      await accounts.addMember(tx, {
        id: memberId,
        organisationId,
        email: `${kind}@bench.example`,
        passwordHash: '-',
        role: 'owner',
        language: 'en',
        createdAt: at,
      });
      await accounts.createSession(tx, {
        id: newId(),
        memberId,
        tokenHash: hashToken(token),
        createdAt: at,
        expiresAt: at + DAY_MS,
      });
    });
    return { organisationId, token };
  };
  const creative = (organisationId, name, purpose) => ({
    id: newId(),
    organisationId,
    title: name,
    purpose,
    kind: 'image',
    mime: 'image/jpeg',
    bytes: 200_000,
    widthPx: 1920,
    heightPx: 1080,
    durationMs: 10_000,
    sha256: sha256(name),
    onBehalfOf: name,
    paidBy: name,
    approval: 'approved',
    language: 'fr',
    legalMessage: 'none',
    showsCo2Class: false,
    createdAt: at,
  });
  const inChunks = async (list, job) => {
    for (let from = 0; from < list.length; from += CHUNK)
      await store.write(async (tx) => {
        for (const item of list.slice(from, from + CHUNK)) await job(tx, item);
      });
  };

  const merchant = await open('merchant');
  const advertiser = await open('advertiser');
  const own = creative(merchant.organisationId, 'Our workshop', 'own');
  await store.write((tx) => app.get(CreativeRepository).create(tx, own));

  const shops = publicKeys.map((publicKey, index) => ({
    publicKey,
    index,
    venueId: newId(),
    zoneId: newId(),
    screenId: newId(),
  }));
  await inChunks(shops, async (tx, { publicKey, index, venueId, zoneId, screenId }) => {
    const { organisationId } = merchant;
    await venues.create(tx, {
      venueId,
      organisationId,
      name: `Bijouterie ${String(index)}`,
      activityId: 'jeweller',
      productIds: [],
      clientele: ['families'],
      address: `${String(index)} rue Sainte-Catherine`,
      postcode: postcode(index),
      communeCode: '33063',
      city: 'Bordeaux',
      countryCode: 'FR',
      point: { lat: 44.84, lon: -0.57 },
      timeZone: 'Europe/Paris',
      openingHours: 'Mo-Su 09:00-20:00',
      taste: NO_TASTE,
      rules: ORDINARY_RULES,
      createdAt: at,
    });
    await venues.addZone(tx, organisationId, { id: zoneId, venueId, name: 'Comptoir', kind: 'counter' });
    await venues.addSlot(tx, organisationId, {
      id: newId(),
      zoneId,
      weekdays: [1, 2, 3, 4, 5, 6, 7],
      startMinute: 600,
      endMinute: 1_140,
      expectedWaitSeconds: 240,
      peoplePerHour: 8,
      maxAdSharePercent: 60,
    });
    await screens.create(tx, {
      id: screenId,
      organisationId,
      venueId,
      zoneId,
      name: 'Comptoir',
      widthPx: 1920,
      heightPx: 1080,
      visibleFromPublicRoad: false,
      acceptedMedia: ['image', 'video'],
      createdAt: at,
      isDemo: false,
    });
    await venues.setOwnContent(tx, organisationId, venueId, [own.id]);
    const thumbprint = sha256(JSON.stringify(publicKey));
    await devices.pair(tx, { id: newId(), screenId, publicKey, thumbprint, pairedAt: at, isDemo: false });
  });

  const campaignId = newId();
  const { organisationId } = advertiser;
  const campaigns = app.get(CampaignRepository);
  await store.write((tx) =>
    campaigns.create(tx, { id: campaignId, organisationId, name: 'Mariages', createdAt: at }),
  );
  const sold = Array.from({ length: flights }, (_, index) => ({ index, id: newId() }));
  await inChunks(sold, async (tx, { index, id }) => {
    const shown = creative(organisationId, `Photographe ${String(index)}`, 'ad');
    await app.get(CreativeRepository).create(tx, shown);
    await campaigns.addFlight(tx, {
      id,
      campaignId,
      organisationId,
      name: `Flight ${String(index)}`,
      state: 'booked',
      startsAt: at - DAY_MS,
      endsAt: at + 30 * DAY_MS,
      productIds: ['wedding-photography'],
      context: {
        ...ASKS_NOTHING,
        place: index === 0 ? { kind: 'everywhere' } : { kind: 'postcodes', prefixes: [postcode(index)] },
      },
      goal: { kind: 'plays', plays: 10_000_000 },
      creativeIds: [shown.id],
      createdAt: at,
    });
  });
  return {
    screenIds: shops.map(({ screenId }) => screenId),
    venueIds: shops.map(({ venueId }) => venueId),
    everywhereFlightId: sold[0].id,
    merchantToken: merchant.token,
    advertiserToken: advertiser.token,
  };
}
