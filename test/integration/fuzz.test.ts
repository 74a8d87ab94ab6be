import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { PROBLEM_CODES } from '../../src/wire/api/problem.js';
import { ApiClient, startTestApp, type TestApp } from '../support/app.js';
import { onEachEngineFromCi } from '../support/engines.js';
import { runs } from '../support/tier.js';
import { allRoutes } from './nest-metadata.js';
import { recordOutput, stored } from './observed.js';
import { ROUTE_TABLE } from './route-table.js';
import { type Tenant, type Tenants, tenants } from './tenants.js';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const NASTY = [
  '',
  '\u0000',
  '\ud800',
  '__proto__',
  'constructor',
  '../../etc/passwd',
  "'; DROP TABLE venues; --",
  '<script>',
  '${7*7}',
  'x'.repeat(5_000),
  '🧿'.repeat(200),
  'ﷺ',
  '2026-06-06T10:00:00+99:99',
  '+275760-09-13T00:00:00.001Z',
  '0001-01-01T00:00:00Z',
  '9999-12-31T23:59:59.999999999Z',
];
const NUMBERS = [0, -0, -1, 0.1, 1e21, -1e308, 2 ** 31, 2 ** 53, Number.MIN_VALUE];

const anyText = fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary', maxLength: 40 }));
const anyJson = fc.letrec<{ tree: Json; leaf: Json }>((tie) => ({
  leaf: fc.oneof(fc.constant(null), fc.boolean(), fc.constantFrom(...NUMBERS), fc.integer(), anyText),
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('leaf'),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(anyText, tie('tree'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).tree;

/** Every place in a value, as a path of keys. */
const placesIn = (value: unknown): readonly (readonly string[])[] =>
  typeof value !== 'object' || value === null
    ? [[]]
    : [[], ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner).map((path) => [key, ...path]))];

/** The value with what is at `path` replaced. */
function replaced(value: unknown, path: readonly string[], by: Json): unknown {
  const [key, ...rest] = path;
  if (key === undefined || typeof value !== 'object' || value === null) return by;
  if (Array.isArray(value))
    return value.map((inner: unknown, at) => (String(at) === key ? replaced(inner, rest, by) : inner));
  return { ...value, [key]: replaced((value as Record<string, unknown>)[key], rest, by) };
}

onEachEngineFromCi('whatever JSON is sent, the answer is ours', (newPlace, engine) => {
  let app: TestApp;
  let all: Tenants;

  const names = Object.keys(ROUTE_TABLE).filter((name) => /^(POST|PUT|PATCH) /.test(name));

  beforeAll(async () => {
    app = await startTestApp({
      place: await newPlace(),
      withoutRateLimits: true,
      logs: ['fatal', 'error', 'warn'],
    });
    all = await tenants(app);
    await app.settled();
  });
  afterAll(() => app.close());

  test('every route that reads a body is among those tried', () => {
    const reading = allRoutes(app).filter(({ body }) => body !== null);
    expect(reading.length).toBeGreaterThan(15);
    for (const { name } of reading) expect(names).toContain(name);
    for (const { name } of reading)
      expect([name, typeof ROUTE_TABLE[name]?.body]).toEqual([name, 'function']);
  });

  test.each(names)('%s', async (name) => {
    const route = ROUTE_TABLE[name];
    if (route === undefined) throw new Error(name);
    const { who } = route;
    const own: Tenant =
      typeof who === 'string' || who.kind === 'any' || who.kind === 'merchant or advertiser'
        ? all.merchant
        : all[who.kind];
    const client = typeof who === 'string' ? new ApiClient(app.url) : own.owner;
    const [method = '', pattern = ''] = name.split(' ');
    const path = pattern.replace(
      /:(\w+)/g,
      (_, parameter: string) => own.things[route.ids[parameter] ?? 'venue'] ?? '',
    );
    const example = await route.body?.(app, own);
    const isForm = example instanceof FormData;
    const places = placesIn(isForm ? undefined : example);
    const output = recordOutput();
    try {
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...places), anyJson, async (place, json) => {
          const answer = await client.raw(method, path, replaced(isForm ? null : example, place, json));
          expect(answer.status).toBeLessThan(500);
          if (answer.status < 400) return;
          expect(answer.headers.get('content-type')).toContain('application/problem+json');
          expect(PROBLEM_CODES).toContain((JSON.parse(answer.text) as { code: string }).code);
        }),
        // What differs on PostgreSQL is what it refuses to hold; the shape of the input is tried on SQLite.
        runs(engine === 'sqlite' ? { test: 15, ci: 300, soak: 5_000 } : { test: 15, ci: 60, soak: 1_000 }),
      );
    } finally {
      output.stop();
    }
    expect(output.text()).toBe('');
  });

  test('what was taken can be read back and planned', async () => {
    await app.settled();
    expect((await stored(app))['VenueEntity']).toBeGreaterThanOrEqual(2);
    const { owner, things } = all.merchant;
    expect((await owner.send('GET', `/venues/${things.venue ?? ''}`)).status).toBe(200);
    expect((await owner.send('GET', `/venues/${things.venue ?? ''}/candidates`)).status).toBe(200);
    expect((await owner.send('GET', '/venues?limit=200')).status).toBe(200);
    expect((await all.advertiser.owner.send('GET', '/campaigns?limit=200')).status).toBe(200);
  });
});
