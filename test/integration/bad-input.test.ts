import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Problem } from '../../src/wire/api/problem.js';
import { type ApiClient, ApiClient as Client, startTestApp, type TestApp } from '../support/app.js';
import { aFlight, aJeweller, aSlot, PASSWORD } from '../support/people.js';
import { recordOutput, stored } from './observed.js';
import { type Tenants, tenants } from './tenants.js';

const DAY = 86_400_000;
const iso = (at: number): string => new Date(at).toISOString();

interface Case {
  readonly name: string;
  readonly as?: 'merchant' | 'advertiser' | 'operator' | 'nobody';
  readonly method?: string;
  readonly path: (all: Tenants) => string;
  /** An object goes as JSON; a text goes as it is. */
  readonly body: (all: Tenants, app: TestApp) => unknown;
  readonly status: number;
  readonly code: string;
  /** The field named by the problem itself. */
  readonly field?: string;
  /** The fields named one by one. */
  readonly fields?: readonly string[];
}

const venue = (
  name: string,
  change: object,
  expected: Pick<Case, 'field' | 'fields'> & { code?: string },
): Case => ({
  name,
  as: 'merchant',
  path: () => '/venues',
  body: () => ({ ...aJeweller(), ...change }),
  status: 422,
  code: 'VALIDATION_FAILED',
  ...expected,
});
const rules = (change: object): object => ({ rules: { ...aJeweller().rules, ...change } });

const flight = (
  name: string,
  change: (app: TestApp, all: Tenants) => object,
  expected: Pick<Case, 'field' | 'fields'> & { code?: string },
): Case => ({
  name,
  as: 'advertiser',
  path: (all) => `/campaigns/${all.advertiser.things.campaign ?? ''}/flights`,
  body: (all, app) => ({ ...aFlight(app, {}), ...change(app, all) }),
  status: 422,
  code: 'VALIDATION_FAILED',
  ...expected,
});

const slot = (
  name: string,
  change: object,
  expected: Pick<Case, 'field' | 'fields'> & { code?: string },
): Case => ({
  name,
  as: 'merchant',
  path: (all) => `/zones/${all.merchant.things.zone ?? ''}/waiting-slots`,
  body: () => ({ ...aSlot(), ...change }),
  status: 422,
  code: 'VALIDATION_FAILED',
  ...expected,
});

const text = (name: string, body: string, expected: Omit<Case, 'name' | 'path' | 'body'>): Case => ({
  name,
  as: 'merchant',
  path: () => '/venues',
  body: () => body,
  ...expected,
});

const withKey = (key: string): string =>
  JSON.stringify(aJeweller()).replace('{', `{"${key}":{"isOwner":true},`);
const withLat = (number: string): string => JSON.stringify(aJeweller()).replace('44.8404', number);

const CASES: readonly Case[] = [
  venue('an unknown field', { extra: 1 }, { fields: ['extra'] }),
  venue('an unknown field inside', { point: { lat: 1, lon: 1, alt: 3 } }, { fields: ['point.alt'] }),
  venue(
    'wrong types',
    { name: 3, productIds: 'ring', point: 'here' },
    { fields: ['name', 'productIds', 'point'] },
  ),
  venue('a list for a text', { name: ['Alba'], city: ['B'] }, { fields: ['name', 'city'] }),
  venue('a name of spaces', { name: '   ' }, { fields: ['name'] }),
  venue('a name too long', { name: 'x'.repeat(121) }, { fields: ['name'] }),
  venue('half a character', { name: 'Al\ud800ba' }, { fields: ['name'] }),
  venue('a NUL', { name: 'Al\u0000ba' }, { fields: ['name'] }),
  venue(
    'broken opening hours',
    { openingHours: 'Mo-Fr 25:00-99:00' },
    { code: 'OPENING_HOURS_INVALID', field: 'openingHours' },
  ),
  venue(
    'hours in words',
    { openingHours: 'tous les jours' },
    { code: 'OPENING_HOURS_INVALID', field: 'openingHours' },
  ),
  venue(
    'a point outside the earth',
    { point: { lat: 91, lon: -181 } },
    { fields: ['point.lat', 'point.lon'] },
  ),
  venue(
    'an unknown time zone',
    { timeZone: 'Mars/Olympus' },
    { code: 'TIME_ZONE_UNKNOWN', field: 'timeZone' },
  ),
  venue('an offset as time zone', { timeZone: '+02:00' }, { code: 'TIME_ZONE_UNKNOWN', field: 'timeZone' }),
  venue(
    'an unknown activity',
    { activityId: 'alchemist' },
    { code: 'ACTIVITY_UNKNOWN', field: 'activityId' },
  ),
  venue(
    'an unknown product',
    { productIds: ['engagement-ring', 'gold-dust'] },
    { code: 'PRODUCT_UNKNOWN', field: 'productIds.1' },
  ),
  venue('an unknown category', rules({ blockedCategoryIds: ['9999'] }), {
    code: 'CATEGORY_UNKNOWN',
    field: 'rules.blockedCategoryIds.0',
  }),
  venue('a label of people nobody may use', { clientele: ['rich'] }, { fields: ['clientele.0'] }),
  slot(
    'a slot that ends before it starts',
    { start: '19:00', end: '10:00' },
    { code: 'SLOT_ENDS_BEFORE_START', field: 'end' },
  ),
  slot(
    'a slot of no length',
    { start: '10:00', end: '10:00' },
    { code: 'SLOT_ENDS_BEFORE_START', field: 'end' },
  ),
  slot('a slot at no time', { start: '9h', weekdays: [8] }, { fields: ['weekdays.0', 'start'] }),
  slot(
    'a wait of no length',
    { expectedWaitSeconds: 0, maxAdSharePercent: 101 },
    {
      fields: ['expectedWaitSeconds', 'maxAdSharePercent'],
    },
  ),
  flight(
    'a flight in the past',
    (app) => ({ startsAt: iso(app.clock.now() - 3 * DAY), endsAt: iso(app.clock.now() - DAY) }),
    {
      code: 'FLIGHT_IN_PAST',
      field: 'endsAt',
    },
  ),
  flight(
    'a flight the wrong way round',
    (app) => ({ startsAt: iso(app.clock.now() + DAY), endsAt: iso(app.clock.now()) }),
    {
      code: 'FLIGHT_ENDS_BEFORE_START',
      field: 'endsAt',
    },
  ),
  flight('a flight too long', (app) => ({ endsAt: iso(app.clock.now() + 401 * DAY) }), {
    code: 'FLIGHT_TOO_LONG',
    field: 'endsAt',
  }),
  flight('a date without offset', () => ({ startsAt: '2026-06-06T10:00:00' }), { fields: ['startsAt'] }),
  flight('a day that is none', () => ({ startsAt: '2026-02-30T10:00:00Z' }), { fields: ['startsAt'] }),
  flight('an unknown product', () => ({ productIds: ['gold-dust'] }), {
    code: 'PRODUCT_UNKNOWN',
    field: 'productIds.0',
  }),
  flight(
    'an unknown activity',
    (app) => ({ context: { ...aFlight(app, {}).context, activityIds: ['alchemist'] } }),
    {
      code: 'ACTIVITY_UNKNOWN',
      field: 'context.activityIds.0',
    },
  ),
  flight('another’s creative', (_, all) => ({ creativeIds: [all.otherAdvertiser.things.creative] }), {
    code: 'CREATIVE_UNKNOWN',
    field: 'creativeIds',
  }),
  flight('half a play', () => ({ goal: { kind: 'plays', plays: 0.5 } }), { fields: ['goal.plays'] }),
  {
    name: 'a campaign without flights',
    as: 'advertiser',
    path: (all) => `/campaigns/${all.advertiser.things.draftCampaign ?? ''}/submit`,
    body: () => ({}),
    status: 422,
    code: 'CAMPAIGN_EMPTY',
  },
  {
    name: 'resuming what was never paused',
    as: 'advertiser',
    path: (all) => `/flights/${all.advertiser.things.flight ?? ''}/resume`,
    body: () => ({}),
    status: 409,
    code: 'STATE_NOT_ALLOWED',
  },
  {
    name: 'a veto on nobody',
    as: 'merchant',
    path: (all) => `/venues/${all.merchant.things.venue ?? ''}/vetoes`,
    body: () => ({ kind: 'advertiser', organisationId: '01990a3c-5f1e-7c4b-9d2a-6b1f0e8c7d55' }),
    status: 422,
    code: 'TARGET_UNKNOWN',
  },
  {
    name: 'a veto on an unknown category',
    as: 'merchant',
    path: (all) => `/venues/${all.merchant.things.venue ?? ''}/vetoes`,
    body: () => ({ kind: 'category', categoryId: '9999' }),
    status: 422,
    code: 'CATEGORY_UNKNOWN',
    field: 'categoryId',
  },
  {
    name: 'a creative decided on twice',
    as: 'operator',
    path: (all) => `/creatives/${all.merchant.things.creative ?? ''}/approve`,
    body: () => ({}),
    status: 409,
    code: 'CREATIVE_NOT_PENDING',
  },
  {
    name: 'a malformed cursor',
    as: 'merchant',
    method: 'GET',
    path: () => '/venues?cursor=%7Bnope',
    body: () => undefined,
    status: 422,
    code: 'VALIDATION_FAILED',
    fields: ['cursor'],
  },
  {
    name: 'a page too large and a query nobody knows',
    as: 'merchant',
    method: 'GET',
    path: () => '/venues?limit=100000&order=asc',
    body: () => undefined,
    status: 422,
    code: 'VALIDATION_FAILED',
    fields: ['limit', 'order'],
  },
  {
    name: 'a path that is no UUID',
    as: 'merchant',
    method: 'GET',
    path: () => '/venues/1%20OR%201=1',
    body: () => undefined,
    status: 422,
    code: 'VALIDATION_FAILED',
    fields: ['id'],
  },
  {
    name: 'a path that does not decode',
    as: 'merchant',
    method: 'GET',
    path: () => '/venues/%E0%A4%A',
    body: () => undefined,
    status: 400,
    code: 'MALFORMED_BODY',
  },
  {
    name: 'a route that is none',
    as: 'merchant',
    path: () => '/shops',
    body: () => ({}),
    status: 404,
    code: 'NOT_FOUND',
  },
  {
    name: 'an e-mail that is taken',
    as: 'nobody',
    path: () => '/accounts',
    body: () => ({
      kind: 'merchant',
      organisationName: 'Alba',
      email: 'ALBA@example.com',
      password: PASSWORD,
      language: 'fr',
    }),
    status: 409,
    code: 'EMAIL_TAKEN',
    field: 'email',
  },
  {
    name: 'a short password and no e-mail',
    as: 'nobody',
    path: () => '/accounts',
    body: () => ({
      kind: 'operator',
      organisationName: 'Alba',
      email: 'alba',
      password: 'hunter2',
      language: 'fr',
    }),
    status: 422,
    code: 'VALIDATION_FAILED',
    fields: ['kind', 'email', 'password'],
  },
  {
    name: 'a wrong password',
    as: 'nobody',
    path: () => '/sessions',
    body: () => ({ email: 'alba@example.com', password: 'hunter2-hunter2' }),
    status: 401,
    code: 'BAD_CREDENTIALS',
  },
  {
    name: 'an account nobody has',
    as: 'nobody',
    path: () => '/sessions',
    body: () => ({ email: 'nobody@example.com', password: 'hunter2-hunter2' }),
    status: 401,
    code: 'BAD_CREDENTIALS',
  },
  {
    name: 'a reset link for no address',
    as: 'merchant',
    path: () => '/reset-links',
    body: () => ({ email: 'alba', everybody: true }),
    status: 422,
    code: 'VALIDATION_FAILED',
    fields: ['email', 'everybody'],
  },
  {
    name: 'a reset link that was used or never made',
    as: 'nobody',
    path: () => '/reset-links/use',
    body: () => ({ token: 'x'.repeat(43), password: PASSWORD }),
    status: 410,
    code: 'RESET_LINK_INVALID',
  },
  {
    name: 'a fit of terms with a name, which is no term',
    as: 'advertiser',
    path: () => '/flights/fit',
    body: (_, app) => ({ ...aFlight(app, {}), productIds: [] }),
    status: 422,
    code: 'VALIDATION_FAILED',
    fields: ['productIds', 'name'],
  },
  {
    name: 'approvals in a state that is none',
    as: 'operator',
    method: 'GET',
    path: () => '/approvals?state=forgotten',
    body: () => undefined,
    status: 422,
    code: 'VALIDATION_FAILED',
    fields: ['state'],
  },
  {
    name: 'an invitation that was used or never made',
    as: 'nobody',
    path: () => '/invitations/accept',
    body: () => ({ token: 'x'.repeat(43), password: PASSWORD, language: 'fr' }),
    status: 410,
    code: 'INVITATION_INVALID',
  },
  text('malformed JSON', '{"name": "Alba",', { status: 400, code: 'MALFORMED_BODY' }),
  text('a list', '[]', { status: 422, code: 'VALIDATION_FAILED', fields: [''] }),
  text('no body', '', { status: 422, code: 'VALIDATION_FAILED', fields: Object.keys(aJeweller()) }),
  text('a field __proto__', withKey('__proto__'), {
    status: 422,
    code: 'VALIDATION_FAILED',
    fields: ['__proto__'],
  }),
  text('a field constructor', withKey('constructor'), {
    status: 422,
    code: 'VALIDATION_FAILED',
    fields: ['constructor'],
  }),
  text('an infinite number', withLat('1e309'), {
    status: 422,
    code: 'VALIDATION_FAILED',
    fields: ['point.lat'],
  }),
  text('NaN', withLat('NaN'), { status: 400, code: 'MALFORMED_BODY' }),
  text('a number as text', withLat('"44.8"'), {
    status: 422,
    code: 'VALIDATION_FAILED',
    fields: ['point.lat'],
  }),
  text('a body of 2 MB', JSON.stringify({ name: 'x'.repeat(2_000_000) }), { status: 413, code: 'TOO_LARGE' }),
  text('ten thousand levels', '['.repeat(10_000) + ']'.repeat(10_000), {
    status: 422,
    code: 'VALIDATION_FAILED',
    fields: [''],
  }),
];

describe('what is sent wrongly is refused, named, and leaves no trace', () => {
  let app: TestApp;
  let all: Tenants;
  let output: ReturnType<typeof recordOutput>;
  const secrets = ['hunter2', PASSWORD];

  beforeAll(async () => {
    app = await startTestApp({ withoutRateLimits: true, logs: ['fatal', 'error', 'warn', 'log'] });
    all = await tenants(app);
    await all.advertiser.owner.delete(`/flights/${all.advertiser.things.draftFlight ?? ''}`);
    await app.settled();
    output = recordOutput();
  });
  afterAll(async () => {
    output.stop();
    await app.close();
  });

  const clientOf = (as: Case['as']): ApiClient =>
    as === undefined || as === 'nobody' ? new Client(app.url) : all[as].owner;

  test.each(CASES)('$name', async ({ as, method, path, body, status, code, field, fields }) => {
    const before = await stored(app);
    const problems: Problem[] = [];
    for (const language of ['fr', 'en'] as const) {
      const client = clientOf(as).speaking(language);
      const answer = await client.send<Problem>(method ?? 'POST', path(all), body(all, app));
      expect(answer.headers.get('content-type')).toContain('application/problem+json');
      expect(answer.body).toMatchObject({ status, code, type: `/api/docs#${code}` });
      expect(answer.status).toBe(status);
      expect(answer.body.field).toBe(field);
      expect(answer.body.errors?.map((error) => error.field)).toEqual(fields);
      problems.push(answer.body);
    }
    const [fr, en] = problems;
    expect(fr?.title).not.toBe(en?.title);
    expect(fr?.detail).not.toBe(en?.detail);
    expect(`${fr?.detail ?? '{'} ${en?.detail ?? '{'}`).not.toMatch(/[{}]/);
    fr?.errors?.forEach((error, index) => {
      expect(error.detail).not.toBe(en?.errors?.[index]?.detail);
    });
    expect(await stored(app)).toEqual(before);
  });

  test('a body of 2 MB is told the limit of a body, not that of a file', async () => {
    const answer = await all.merchant.owner.send<Problem>('POST', '/venues', { name: 'x'.repeat(2_000_000) });
    expect(answer.body.detail).toContain('1 MB');
  });

  test('Object’s own names in a path or a body are names like others', async () => {
    const before = Object.keys(Object.prototype);
    for (const id of ['__proto__', 'constructor', 'toString'])
      expect((await all.merchant.owner.send('GET', `/venues/${id}`)).status).toBe(422);
    const activity = { ...aJeweller(), activityId: 'constructor' };
    expect((await all.merchant.owner.send('POST', '/venues', activity)).body).toMatchObject({
      code: 'ACTIVITY_UNKNOWN',
    });
    expect(Object.keys(Object.prototype)).toEqual(before);
  });

  test('the log holds nothing of all this: no stack, no password, no token', () => {
    const log = output.text();
    for (const secret of secrets) expect(log).not.toContain(secret);
    expect(log).not.toMatch(/\n\s+at |Bearer|ERROR|WARN/);
  });
});
