import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { STATE_NAMES } from '../../src/core/eligibility/reason-text.js';
import type { Problem } from '../../src/wire/api/problem.js';
import { type ApiClient, ApiClient as Client, startTestApp, type TestApp } from '../support/app.js';
import { onEachEngineFromCi } from '../support/engines.js';
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

/** What a case expects besides the usual refusal of a field: `VALIDATION_FAILED` with 422. */
type Expected = Partial<Pick<Case, 'status' | 'code' | 'field' | 'fields'>>;

const refused = (
  name: string,
  { as, method, path, body }: Pick<Case, 'as' | 'method' | 'path' | 'body'>,
  expected: Expected,
): Case => ({
  name,
  ...(as === undefined ? {} : { as }),
  ...(method === undefined ? {} : { method }),
  path,
  body,
  status: 422,
  code: 'VALIDATION_FAILED',
  ...expected,
});

const venue = (name: string, change: object, expected: Expected): Case =>
  refused(
    name,
    { as: 'merchant', path: () => '/venues', body: () => ({ ...aJeweller(), ...change }) },
    expected,
  );
const rules = (change: object): object => ({ rules: { ...aJeweller().rules, ...change } });

const flight = (name: string, change: (app: TestApp, all: Tenants) => object, expected: Expected): Case =>
  refused(
    name,
    {
      as: 'advertiser',
      path: (all) => `/campaigns/${all.advertiser.things.campaign ?? ''}/flights`,
      body: (all, app) => ({ ...aFlight(app, {}), ...change(app, all) }),
    },
    expected,
  );

const slot = (name: string, change: object, expected: Expected): Case =>
  refused(
    name,
    {
      as: 'merchant',
      path: (all) => `/zones/${all.merchant.things.zone ?? ''}/waiting-slots`,
      body: () => ({ ...aSlot(), ...change }),
    },
    expected,
  );

const veto = (name: string, target: object, expected: Expected): Case =>
  refused(
    name,
    {
      as: 'merchant',
      path: (all) => `/venues/${all.merchant.things.venue ?? ''}/vetoes`,
      body: () => target,
    },
    expected,
  );

/** An action on a thing of one's own, without a body. */
const action = (
  name: string,
  as: 'merchant' | 'advertiser' | 'operator',
  path: Case['path'],
  expected: Expected,
): Case => refused(name, { as, path, body: () => ({}) }, expected);

const read = (name: string, path: string, expected: Expected): Case =>
  refused(name, { as: 'merchant', method: 'GET', path: () => path, body: () => undefined }, expected);

/** What somebody without a session sends to come in. */
const entry = (name: string, path: string, body: object, expected: Expected): Case =>
  refused(name, { as: 'nobody', path: () => path, body: () => body }, expected);

const AN_ACCOUNT = {
  kind: 'merchant',
  organisationName: 'Alba',
  email: 'alba@example.com',
  password: PASSWORD,
  language: 'fr',
};
const BAD_CREDENTIALS: Expected = { status: 401, code: 'BAD_CREDENTIALS' };

const text = (name: string, body: string, expected: Expected): Case =>
  refused(name, { as: 'merchant', path: () => '/venues', body: () => body }, expected);

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
  slot(
    'a slot that starts after midnight of the next day',
    { start: '24:00', end: '25:00' },
    { fields: ['start'] },
  ),
  slot('a slot on the morning after only', { start: '30:00', end: '30:59' }, { fields: ['start', 'end'] }),
  slot('a slot that ends after six in the morning', { start: '23:00', end: '30:30' }, { fields: ['end'] }),
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
  action(
    'a campaign without flights',
    'advertiser',
    (all) => `/campaigns/${all.advertiser.things.draftCampaign ?? ''}/submit`,
    { code: 'CAMPAIGN_EMPTY' },
  ),
  action(
    'resuming what was never paused',
    'advertiser',
    (all) => `/flights/${all.advertiser.things.flight ?? ''}/resume`,
    { status: 409, code: 'STATE_NOT_ALLOWED' },
  ),
  action(
    'a creative decided on twice',
    'operator',
    (all) => `/creatives/${all.merchant.things.creative ?? ''}/approve`,
    { status: 409, code: 'CREATIVE_NOT_PENDING' },
  ),
  action('a route that is none', 'merchant', () => '/shops', { status: 404, code: 'NOT_FOUND' }),
  veto(
    'a veto on nobody',
    { kind: 'advertiser', organisationId: '01990a3c-5f1e-7c4b-9d2a-6b1f0e8c7d55' },
    { code: 'TARGET_UNKNOWN' },
  ),
  veto(
    'a veto on an unknown category',
    { kind: 'category', categoryId: '9999' },
    { code: 'CATEGORY_UNKNOWN', field: 'categoryId' },
  ),
  read('a malformed cursor', '/venues?cursor=%7Bnope', { fields: ['cursor'] }),
  read('a page too large and a query nobody knows', '/venues?limit=100000&order=asc', {
    fields: ['limit', 'order'],
  }),
  read('a path that is no UUID', '/venues/1%20OR%201=1', { fields: ['id'] }),
  read('a path that does not decode', '/venues/%E0%A4%A', { status: 400, code: 'MALFORMED_BODY' }),
  entry(
    'an e-mail that is taken',
    '/accounts',
    { ...AN_ACCOUNT, email: 'ALBA@example.com' },
    { status: 409, code: 'EMAIL_TAKEN', field: 'email' },
  ),
  entry(
    'a short password and no e-mail',
    '/accounts',
    { ...AN_ACCOUNT, kind: 'operator', email: 'alba', password: 'hunter2' },
    { fields: ['kind', 'email', 'password'] },
  ),
  entry(
    'a wrong password',
    '/sessions',
    { email: 'alba@example.com', password: 'hunter2-hunter2' },
    BAD_CREDENTIALS,
  ),
  entry(
    'an account nobody has',
    '/sessions',
    { email: 'nobody@example.com', password: 'hunter2-hunter2' },
    BAD_CREDENTIALS,
  ),
  entry(
    'an invitation that was used or never made',
    '/invitations/accept',
    { token: 'x'.repeat(43), password: PASSWORD, language: 'fr' },
    { status: 410, code: 'INVITATION_INVALID' },
  ),
  entry(
    'a reset link that was used or never made',
    '/reset-links/use',
    { token: 'x'.repeat(43), password: PASSWORD },
    { status: 410, code: 'RESET_LINK_INVALID' },
  ),
  refused(
    'a reset link for no address',
    { as: 'merchant', path: () => '/reset-links', body: () => ({ email: 'alba', everybody: true }) },
    { fields: ['email', 'everybody'] },
  ),
  refused(
    'a fit of terms with a name, which is no term',
    {
      as: 'advertiser',
      path: () => '/flights/fit',
      body: (_, app) => ({ ...aFlight(app, {}), productIds: [] }),
    },
    { fields: ['productIds', 'name'] },
  ),
  refused(
    'approvals in a state that is none',
    { as: 'operator', method: 'GET', path: () => '/approvals?state=forgotten', body: () => undefined },
    { fields: ['state'] },
  ),
  text('malformed JSON', '{"name": "Alba",', { status: 400, code: 'MALFORMED_BODY' }),
  text('a list', '[]', { fields: [''] }),
  text('no body', '', { fields: Object.keys(aJeweller()) }),
  text('a field __proto__', withKey('__proto__'), {
    fields: ['__proto__'],
  }),
  text('a field constructor', withKey('constructor'), {
    fields: ['constructor'],
  }),
  text('an infinite number', withLat('1e309'), {
    fields: ['point.lat'],
  }),
  text('NaN', withLat('NaN'), { status: 400, code: 'MALFORMED_BODY' }),
  text('a number as text', withLat('"44.8"'), {
    fields: ['point.lat'],
  }),
  text('a body of 2 MB', JSON.stringify({ name: 'x'.repeat(2_000_000) }), { status: 413, code: 'TOO_LARGE' }),
  text('ten thousand levels', '['.repeat(10_000) + ']'.repeat(10_000), {
    fields: [''],
  }),
];

onEachEngineFromCi('what is sent wrongly is refused, named, and leaves no trace', (newPlace) => {
  let app: TestApp;
  let all: Tenants;
  let output: ReturnType<typeof recordOutput>;
  const secrets = ['hunter2', PASSWORD];

  beforeAll(async () => {
    app = await startTestApp({
      place: await newPlace(),
      withoutRateLimits: true,
      logs: ['fatal', 'error', 'warn', 'log'],
    });
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

  test('a state is called what the console calls it, in either language', async () => {
    const { owner, things } = all.advertiser;
    for (const language of ['fr', 'en'] as const) {
      const path = `/flights/${things.flight ?? ''}/resume`;
      const { body } = await owner.speaking(language).send<Problem>('POST', path);
      expect(body.detail).toContain(STATE_NAMES.draft[language]);
    }
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
