import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DemoController } from '../../src/modules/demo/demo.controller.js';
import { type ApiClient, ApiClient as Client, startTestApp, type TestApp } from '../support/app.js';
import { type BarePlayer, createBarePlayer } from '../support/bare-player.js';
import { onEachEngineFromCi } from '../support/engines.js';
import { allRoutes, routesOf } from './nest-metadata.js';
import { aFlight } from '../support/people.js';
import { ROUTE_TABLE, type RouteCase, termsOf, type Who } from './route-table.js';
import { CANARY, type Tenant, type Tenants, tenants, type Thing } from './tenants.js';

const ABSENT = '01990a3c-5f1e-7c4b-9d2a-6b1f0e8c7d55';
/** The one route of the demo that answers where there is none. */
const ASKS_FOR_DEMO = 'GET /api/v1/demo';
const RANK = { viewer: 0, editor: 1, owner: 2 } as const;
const KINDS = ['merchant', 'advertiser', 'operator'] as const;

type Kind = (typeof KINDS)[number];
const MEMBER_ROUTES = Object.entries(ROUTE_TABLE).filter(([, { who }]) => typeof who === 'object');
const admits = (who: Exclude<Who, string>, kind: Kind): boolean =>
  who.kind === 'any' || who.kind.split(' or ').includes(kind);

onEachEngineFromCi('who may do what, on every route', (newPlace) => {
  let app: TestApp;
  let all: Tenants;
  let player: BarePlayer;
  let shopScreen: string;
  /** Everything that was sent to somebody to whom the other tenants are strangers. */
  const heard: string[] = [];
  /** The operator looks at everybody's ads. */
  const heardByOperator: string[] = [];

  const of = (kind: Kind): Tenant => all[kind];
  const otherOf = (kind: Kind): Tenant =>
    kind === 'merchant' ? all.otherMerchant : kind === 'advertiser' ? all.otherAdvertiser : all.operator;

  const pathOf = (name: string, idOf: (parameter: string) => string): string =>
    (name.split(' ')[1] ?? '').replace(/:(\w+)/g, (_, parameter: string) => idOf(parameter));
  const idsOf =
    ({ ids, fixed }: RouteCase, tenant: Tenant) =>
    (parameter: string): string =>
      fixed?.[parameter] ?? tenant.things[ids[parameter] ?? 'venue'] ?? ABSENT;

  async function call(
    client: ApiClient,
    name: string,
    path: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<{ status: number; text: string }> {
    const method = name.split(' ')[0] ?? '';
    const {
      status,
      text,
      headers: told,
    } = await client.raw(method, path, method === 'GET' ? undefined : body, headers);
    (client === all.operator.owner || client === all.operator.viewer ? heardByOperator : heard).push(
      text,
      JSON.stringify([...told]),
    );
    return { status, text };
  }

  beforeAll(async () => {
    app = await startTestApp({ place: await newPlace(), withoutRateLimits: true });
    all = await tenants(app);
    player = await createBarePlayer({ baseUrl: app.url });
    const pairing = await player.pairing();
    shopScreen = all.merchant.things.screen ?? '';
    await all.merchant.owner.post(`/screens/${shopScreen}/pair`, { code: pairing.code });
    await app.settled();
  });
  afterAll(async () => {
    player.close();
    await app.close();
  });

  test('the matrix names every route there is, and no other', () => {
    const demo = routesOf(DemoController).map(({ name }) => name);
    expect(demo).toHaveLength(3);
    const names = allRoutes(app).map(({ name }) => name);
    expect([...names].sort()).toEqual(Object.keys(ROUTE_TABLE).sort());
    expect(names.filter((name) => demo.includes(name))).toEqual([ASKS_FOR_DEMO]);
  });

  test('without the demo its state is answered with "none"', async () => {
    const answer = await call(new Client(app.url), ASKS_FOR_DEMO, '/api/v1/demo');
    expect(answer).toEqual({ status: 204, text: '' });
  });

  test.each(
    routesOf(DemoController)
      .map(({ name }) => name)
      .filter((name) => name !== ASKS_FOR_DEMO),
  )('%s does not exist without the demo', async (name) => {
    const answer = await call(
      all.operator.owner,
      name,
      pathOf(name, () => ABSENT),
      {},
    );
    expect(answer.status).toBe(404);
  });

  test.each(MEMBER_ROUTES)('%s: nobody signed in, a wrong token, a screen', async (name, route) => {
    const path = pathOf(name, idsOf(route, all.merchant));
    const nobody = new Client(app.url);
    const handshake = await player.handshake('screen', shopScreen);
    const screen = {
      authorization: `Screen ${Buffer.from(JSON.stringify(handshake)).toString('base64url')}`,
    };
    const answers = [
      await call(nobody, name, path, {}),
      await call(nobody.as('x'.repeat(43)), name, path, {}),
      await call(nobody, name, path, {}, screen),
    ];
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401]);
    for (const { text } of answers)
      expect(JSON.parse(text)).toMatchObject({ code: 'NOT_AUTHENTICATED', status: 401 });
  });

  test.each(MEMBER_ROUTES)('%s: members of another kind, and roles below', async (name, route) => {
    const who = route.who as Exclude<Who, string>;
    const below = (['viewer', 'editor'] as const).filter((role) => RANK[role] < RANK[who.role]);
    for (const kind of KINDS) {
      const path = pathOf(name, idsOf(route, of(kind)));
      const callers = admits(who, kind) ? below.map((role) => of(kind)[role]) : [of(kind).owner];
      for (const caller of callers) {
        const answer = await call(caller, name, path, {});
        expect(answer.status).toBe(403);
        expect(JSON.parse(answer.text)).toMatchObject({ code: 'FORBIDDEN' });
      }
    }
    expect(KINDS.some((kind) => admits(who, kind))).toBe(true);
  });

  const owned = MEMBER_ROUTES.flatMap(([name, route]) =>
    (['merchant', 'advertiser'] as const)
      .filter((kind) => Object.keys(route.ids).length > 0 && admits(route.who as Exclude<Who, string>, kind))
      .map((kind) => ({ name, route, kind })),
  );
  test.each(owned)(
    '$name: another $kind’s answers as one that is absent, to the byte',
    async ({ name, route, kind }) => {
      const stranger = of(kind);
      const body = await route.body?.(app, stranger);
      const foreign = await call(stranger.owner, name, pathOf(name, idsOf(route, otherOf(kind))), body);
      const absent = await call(
        stranger.owner,
        name,
        pathOf(name, () => ABSENT),
        await route.body?.(app, stranger),
      );
      expect(foreign.status).toBe(404);
      expect(foreign).toEqual(absent);
    },
  );

  /** Bodies that name something of another's; the thing is asked for twice, once as it is and once absent. */
  const references: readonly (readonly [
    string,
    Kind,
    Thing | 'organisation',
    (id: string) => unknown,
    Thing,
  ])[] = [
    ['PUT /api/v1/venues/:id/own-content', 'merchant', 'creative', (id) => ({ creativeIds: [id] }), 'venue'],
    ['PATCH /api/v1/screens/:id', 'merchant', 'zone', (zoneId) => ({ zoneId }), 'screen'],
    [
      'POST /api/v1/venues/:id/screens',
      'merchant',
      'zone',
      (zoneId) => ({
        zoneId,
        name: 'Screen',
        widthPx: 800,
        heightPx: 600,
        visibleFromPublicRoad: false,
        acceptedMedia: ['image'],
      }),
      'venue',
    ],
    [
      'POST /api/v1/venues/:id/vetoes',
      'merchant',
      'creative',
      (creativeId) => ({ kind: 'creative', creativeId }),
      'venue',
    ],
    [
      'POST /api/v1/venues/:id/vetoes',
      'merchant',
      'organisation',
      (organisationId) => ({ kind: 'advertiser', organisationId }),
      'venue',
    ],
    ['PATCH /api/v1/flights/:id', 'advertiser', 'creative', (id) => ({ creativeIds: [id] }), 'draftFlight'],
    [
      'POST /api/v1/campaigns/:id/flights',
      'advertiser',
      'creative',
      (id) => aFlight(app, { creativeIds: [id] }),
      'draftCampaign',
    ],
    [
      'POST /api/v1/flights/fit',
      'advertiser',
      'creative',
      (id) => termsOf(aFlight(app, { creativeIds: [id] })),
      'flight',
    ],
    [
      'POST /api/v1/flights/fit',
      'advertiser',
      'campaign',
      (campaignId) => ({ ...termsOf(aFlight(app, {})), campaignId }),
      'flight',
    ],
  ];
  test.each(references)('%s: a %s cannot name another’s %s', async (name, kind, thing, bodyOf, id) => {
    const [own, other] = [of(kind), otherOf(kind)];
    const path = pathOf(name, () => own.things[id] ?? '');
    const theirs = thing === 'organisation' ? other.organisationId : (other.things[thing] ?? '');
    const foreign = await call(own.owner, name, path, bodyOf(theirs));
    const absent = await call(own.owner, name, path, bodyOf(ABSENT));
    expect([404, 422]).toContain(foreign.status);
    expect(foreign).toEqual(absent);
  });

  test('a screen gets its own playlist only, and only with its own key', async () => {
    const stranger = await createBarePlayer({ baseUrl: app.url });
    const pairing = await stranger.pairing();
    const theirs = all.otherMerchant.things.screen ?? '';
    await all.otherMerchant.owner.post(`/screens/${theirs}/pair`, { code: pairing.code });
    expect((await stranger.snapshot(theirs)).status).toBe(200);
    const own = await player.snapshot(shopScreen);
    expect(own.status).toBe(200);
    heard.push(await own.text());
    for (const [who, subject] of [
      [player, theirs],
      [stranger, shopScreen],
      [player, ABSENT],
    ] as const) {
      const refused = await who.snapshot(subject);
      expect(refused.status).toBe(401);
      heard.push(await refused.text());
    }
    const member = await call(all.merchant.owner, 'GET ', '/api/v1/screens/me/snapshot');
    expect(member.status).toBe(401);
  });

  const uses = Object.entries(ROUTE_TABLE).flatMap(([name, route]) => {
    const { who } = route;
    const kinds =
      typeof who === 'string' ? (['merchant'] as const) : KINDS.filter((kind) => admits(who, kind));
    return who === 'screen' ? [] : kinds.map((kind) => ({ name, route, kind, who }));
  });
  const wanted: Readonly<Record<string, number>> = {
    // Their bodies hold secrets nobody has: the route is open, and what is sent is refused.
    'POST /api/v1/invitations/accept': 410,
    'POST /api/v1/reset-links/use': 410,
    'POST /api/v1/pairings': 401,
    // Its flight is over by then.
    'PATCH /api/v1/flights/:id': 200,
  };
  test.each(uses)(
    '$name serves its own $kind, after all of the above',
    async ({ name, route, kind, who }) => {
      const own = of(kind);
      const client = typeof who === 'string' ? new Client(app.url) : own[who.role];
      const path = pathOf(name, idsOf(route, own));
      const asked = route.query === undefined ? path : `${path}?${route.query}`;
      const answer = await call(client, name, asked, await route.body?.(app, own));
      const expected = wanted[name];
      if (expected === undefined)
        expect([name, answer.status < 300, answer.text]).toEqual([name, true, answer.text]);
      else expect([name, answer.status]).toEqual([name, expected]);
    },
  );

  test('in all that was said to them, nobody heard a word of the other tenants', () => {
    expect(heard.length).toBeGreaterThan(500);
    const sings = (text: string): boolean => text.toLowerCase().includes(CANARY.toLowerCase());
    expect(heard.filter(sings)).toEqual([]);
    expect(heardByOperator.some(sings)).toBe(true);
  });
});
