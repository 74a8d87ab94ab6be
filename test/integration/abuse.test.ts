import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { SchedulerRegistry } from '@nestjs/schedule';
import { AccountsService } from '../../src/modules/accounts/accounts.service.js';
import { CampaignRepository } from '../../src/persistence/repositories/campaign.repository.js';
import { CreativeRepository } from '../../src/persistence/repositories/creative.repository.js';
import { ScreenRepository } from '../../src/persistence/repositories/screen.repository.js';
import { VenueRepository } from '../../src/persistence/repositories/venue.repository.js';
import { asId } from '../../src/core/base/ids.js';
import { VetoEntity } from '../../src/persistence/entities/venue.entity.js';
import { insert } from '../../src/persistence/sql.js';
import { Store } from '../../src/persistence/store.js';
import { RATES } from '../../src/platform/http/rate-limits.js';
import type { Problem } from '../../src/wire/api/problem.js';
import { LIMITS } from '../../src/wire/limits.js';
import { aCampaign, aCreative, aScreen, aVenue } from '../contract/rows.js';
import { ApiClient, startTestApp, type TestApp } from '../support/app.js';
import { aFlight, aJeweller, aSlot, declareShop, PASSWORD, signUp, upload } from '../support/people.js';
import { stored } from './observed.js';

describe('who guesses passwords', () => {
  const signIn = (api: ApiClient, email: string, password: string) =>
    api.send<Problem>('POST', '/sessions', { email, password });

  test('is counted by address, whatever sessions are sent along', async () => {
    const app = await startTestApp();
    try {
      const { api } = await signUp(app, 'merchant', 'Alba');
      const other = (await signUp(app, 'merchant', 'Other')).api;
      const statuses: number[] = [];
      for (let n = 0; n < RATES.secret; n++)
        statuses.push(
          (await signIn(n % 2 === 0 ? api : other, `nobody${String(n)}@example.com`, 'no')).status,
        );
      expect(statuses.slice(0, -2)).toEqual(Array(RATES.secret - 2).fill(401));
      expect(statuses.slice(-2)).toEqual([429, 429]);
      expect((await signIn(new ApiClient(app.url), 'nobody@example.com', 'no')).status).toBe(429);
    } finally {
      await app.close();
    }
  });

  test.each([
    ['the sender claims: counted as one', {}, [429, 429, 429, 429]],
    ['the proxy says, where one is trusted: each counted', { TRUST_PROXY: 'true' }, [401, 401, 401, 401]],
  ])('comes from the address that %s', async (_, environment, last) => {
    const app = await startTestApp({ environment });
    try {
      const statuses: number[] = [];
      for (let n = 0; n < 24; n++) {
        const body = { email: `nobody${String(n)}@example.com`, password: 'no' };
        const from = { 'x-forwarded-for': `203.0.113.${String(n)}`, forwarded: `for=203.0.113.${String(n)}` };
        statuses.push((await new ApiClient(app.url).send('POST', '/sessions', body, from)).status);
      }
      expect(statuses.slice(-4)).toEqual(last);
    } finally {
      await app.close();
    }
  });

  test('has ten tries at one account, and who knows the password has as many as they like', async () => {
    const app = await startTestApp({ withoutRateLimits: true });
    try {
      await signUp(app, 'merchant', 'Alba');
      await signUp(app, 'merchant', 'Other');
      const anybody = new ApiClient(app.url);
      for (let n = 0; n < 11; n++)
        expect((await signIn(anybody, 'other@example.com', PASSWORD)).status).toBe(201);
      const guesses = await Promise.all(
        Array.from({ length: 14 }, (_, n) =>
          signIn(anybody, n % 2 === 0 ? 'alba@example.com' : 'Alba@Example.com', `guess ${String(n)}`),
        ),
      );
      expect(guesses.filter(({ status }) => status === 401)).toHaveLength(10);
      expect(guesses.filter(({ status }) => status === 429)).toHaveLength(4);
      const late = await signIn(anybody, 'alba@example.com', PASSWORD);
      expect(late.body).toMatchObject({ status: 429, code: 'TOO_MANY_REQUESTS' });
      expect(Number(late.headers.get('retry-after'))).toBeGreaterThan(0);
      expect((await signIn(anybody, 'other@example.com', PASSWORD)).status).toBe(201);
    } finally {
      await app.close();
    }
  });

  test('locks out nobody but themselves', async () => {
    const app = await startTestApp({ withoutRateLimits: true, environment: { TRUST_PROXY: 'true' } });
    try {
      await signUp(app, 'merchant', 'Alba');
      const from = async (address: string, password: string): Promise<number> => {
        const answer = await fetch(`${app.url}/api/v1/sessions`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
          body: JSON.stringify({ email: 'alba@example.com', password }),
        });
        return answer.status;
      };
      for (let n = 0; n < 10; n++) expect(await from('192.0.2.1', 'guess')).toBe(401);
      expect(await from('192.0.2.1', PASSWORD)).toBe(429);
      expect(await from('192.0.2.2', PASSWORD)).toBe(201);
    } finally {
      await app.close();
    }
  });
});

test('JSON in a charset nobody reads is refused as JSON, not as a picture', async () => {
  const app = await startTestApp();
  try {
    const type = { 'content-type': 'application/json; charset=klingon' };
    const answer = await new ApiClient(app.url).send<Problem>('POST', '/sessions', '{}', type);
    expect(answer.body).toMatchObject({ status: 415, code: 'MALFORMED_BODY' });
  } finally {
    await app.close();
  }
});

test('opening hours that break off are not understood at their end', async () => {
  const app = await startTestApp();
  try {
    const body = { openingHours: 'Mo,', timeZone: 'Europe/Paris', countryCode: 'FR' };
    const { detail } = (await new ApiClient(app.url).send<Problem>('POST', '/reference/opening-hours', body))
      .body;
    expect(detail).toMatch(/^“the end” is not understood: a day/);
  } finally {
    await app.close();
  }
});

describe('one organisation', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp({ withoutRateLimits: true });
  });
  afterAll(() => app.close());

  const refusal = (limit: number) => ({
    code: 'LIMIT_REACHED',
    detail: `There can be ${String(limit)} at most.`,
  });

  test('has a limit to its shops, zones, waiting slots, screens, vetoes and open invitations', async () => {
    const { api, session } = await signUp(app, 'merchant', 'Chain of shops');
    const { venueId, zoneId } = await declareShop(api);
    const venues = app.app.get(VenueRepository);
    const organisationId = asId<never>(session.organisation.id);
    const lacking = async (limit: number, path: string, body: () => unknown, held: number): Promise<void> => {
      for (let n = held; n < limit; n++) await api.post(path, body());
      expect((await api.send('POST', path, body())).body).toMatchObject(refusal(limit));
    };
    await lacking(LIMITS.slotsPerZone, `/zones/${zoneId}/waiting-slots`, () => aSlot(), 1);
    const zone = () => ({ name: 'Till', kind: 'counter' });
    await lacking(LIMITS.zonesPerVenue, `/venues/${venueId}/zones`, zone, 1);
    let made = 0;
    const invite = () => ({ email: `person${String(made++)}@example.com`, role: 'viewer' });
    await lacking(LIMITS.openInvitations, '/invitations', invite, 0);
    app.clock.advance(8 * 86_400_000);
    await api.post('/invitations', invite());
    const vetoes = Array.from({ length: LIMITS.vetoesPerVenue }, (_, n) => ({
      id: `veto-${String(n)}`,
      venueId,
      organisationId: session.organisation.id,
      kind: 'category' as const,
      targetId: String(n),
      createdAt: app.clock.now(),
    }));
    await app.app.get(Store).write((tx) => insert(tx, VetoEntity, vetoes));
    const veto = { kind: 'category', categoryId: '1002' };
    await lacking(LIMITS.vetoesPerVenue, `/venues/${venueId}/vetoes`, () => veto, LIMITS.vetoesPerVenue);
    const screen = () => ({
      zoneId,
      name: 'Screen',
      widthPx: 1920,
      heightPx: 1080,
      visibleFromPublicRoad: false,
      acceptedMedia: ['image'],
    });
    const venue = { ...aVenue(organisationId), venueId: asId<never>(venueId) };
    await app.app.get(Store).write(async (tx) => {
      for (let n = 1; n < LIMITS.screensPerVenue; n++)
        await app.app.get(ScreenRepository).create(tx, aScreen(venue, asId<never>(zoneId)));
    });
    await lacking(LIMITS.screensPerVenue, `/venues/${venueId}/screens`, screen, LIMITS.screensPerVenue);
    await app.app.get(Store).write(async (tx) => {
      for (let n = 1; n < LIMITS.venuesPerOrganisation; n++) await venues.create(tx, aVenue(organisationId));
    });
    await lacking(LIMITS.venuesPerOrganisation, '/venues', aJeweller, LIMITS.venuesPerOrganisation);
    // Another organisation's are its own.
    await declareShop((await signUp(app, 'merchant', 'Corner shop')).api);
  });

  test('has a limit to its campaigns, their flights, and its creatives', async () => {
    const { api, session } = await signUp(app, 'advertiser', 'Agency');
    const { id } = await api.post<{ id: string }>('/campaigns', { name: 'Full' });
    const flights = `/campaigns/${id}/flights`;
    for (let n = 0; n < LIMITS.flightsPerCampaign; n++) await api.post(flights, aFlight(app, {}));
    expect((await api.send('POST', flights, aFlight(app, {}))).body).toMatchObject(
      refusal(LIMITS.flightsPerCampaign),
    );
    const organisationId = asId<never>(session.organisation.id);
    await app.app.get(Store).write(async (tx) => {
      for (let n = 0; n < LIMITS.campaignsPerOrganisation - 1; n++)
        await app.app.get(CampaignRepository).create(tx, aCampaign(organisationId));
      for (let n = 0; n < LIMITS.creativesPerOrganisation; n++)
        await app.app.get(CreativeRepository).create(tx, aCreative(organisationId));
    });
    expect((await api.send('POST', '/campaigns', { name: 'One more' })).body).toMatchObject(
      refusal(LIMITS.campaignsPerOrganisation),
    );
    const more = upload(api, 'jeweller-1920x1080.jpg', { title: 'One more', purpose: 'ad' });
    await expect(more).rejects.toThrow('LIMIT_REACHED');
  });
});

describe('what the service does by itself', () => {
  let app: TestApp;
  let logged: jest.SpiedFunction<Logger['error']>;

  beforeAll(async () => {
    app = await startTestApp({ withoutRateLimits: true, logs: false });
  });
  beforeEach(() => {
    logged = jest.spyOn(Logger.prototype, 'error');
  });
  afterEach(() => {
    logged.mockRestore();
  });
  afterAll(() => app.close());

  test('sessions and invitations that have run out are forgotten every hour', async () => {
    const { api } = await signUp(app, 'merchant', 'Alba');
    await api.post('/invitations', { email: 'new@example.com', role: 'viewer' });
    const held = async () => {
      const { SessionEntity, InvitationEntity } = await stored(app);
      return [SessionEntity, InvitationEntity];
    };
    const forget = () => app.app.get(AccountsService).forgetExpired();
    expect(app.app.get(SchedulerRegistry).getCronJob('forget-expired-accounts').isActive).toBe(true);
    await forget();
    expect(await held()).toEqual([1, 1]);
    app.clock.advance(8 * 86_400_000);
    await forget();
    expect(await held()).toEqual([1, 0]);
    app.clock.advance(23 * 86_400_000);
    await forget();
    expect(await held()).toEqual([0, 0]);
  });

  test('a range or a condition that a file does not meet is refused as such, and is no fault of ours', async () => {
    const { api } = await signUp(app, 'merchant', 'Range');
    const own = await upload(api, 'own-jeweller-1920x1080.jpg', { title: 'Own', purpose: 'own' });
    const ranged = await api.raw('GET', own.mediaUrl, undefined, { range: 'bytes=999999999-' });
    expect([ranged.status, JSON.parse(ranged.text)]).toMatchObject([
      416,
      { status: 416, code: 'MALFORMED_BODY' },
    ]);
    expect(ranged.headers.get('content-range')).toBe(`bytes */${String(own.bytes)}`);
    expect(ranged.headers.get('cache-control')).toBe('no-store');
    const matched = await api.raw('GET', own.mediaUrl, undefined, { 'if-match': '"another"' });
    expect([matched.status, JSON.parse(matched.text)]).toMatchObject([
      412,
      { status: 412, code: 'CONFLICT' },
    ]);
    expect(logged).not.toHaveBeenCalled();
  });
});
