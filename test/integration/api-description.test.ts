import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { apiDocument } from '../../src/api-description.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { ROUTE_TABLE, type Who } from './route-table.js';

interface Operation {
  readonly security?: readonly Readonly<Record<string, unknown>>[];
  readonly responses: Readonly<Record<string, { content?: Readonly<Record<string, { schema: unknown }>> }>>;
}

describe('the description of the API', () => {
  let app: TestApp;
  let operations: ReadonlyMap<string, Operation>;
  let schemes: Readonly<Record<string, unknown>>;

  beforeAll(async () => {
    app = await startTestApp();
    const { paths, components } = apiDocument(app.app);
    schemes = components?.securitySchemes ?? {};
    operations = new Map(
      Object.entries(paths).flatMap(([path, methods]) =>
        Object.entries(methods as Record<string, Operation>).map(([method, operation]) => [
          `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`,
          operation,
        ]),
      ),
    );
  });
  afterAll(() => app.close());

  test('says of every route what must be sent with it, as the route table has it', () => {
    const wanted = (who: Who): readonly string[] =>
      who === 'anybody' ? [] : who === 'screen' ? ['screen'] : ['bearer', 'session'];
    const described = [...operations].map(([name, { security }]) => [
      name,
      security?.flatMap((one) => Object.keys(one)).sort(),
    ]);
    const expected = [...operations.keys()].map((name) => [name, wanted(ROUTE_TABLE[name]?.who ?? 'screen')]);
    expect(described.length).toBeGreaterThan(60);
    expect(described).toEqual(expected);
  });

  test('knows the session as cookie and as opaque token, and the signature of a screen', () => {
    expect(schemes).toMatchObject({
      session: { type: 'apiKey', in: 'cookie', name: 'entracte_session' },
      bearer: { type: 'http', scheme: 'bearer' },
      screen: { type: 'http', scheme: 'Screen' },
    });
    expect(schemes['bearer']).not.toHaveProperty('bearerFormat');
  });

  test('gives the playlist its form, and the answer to a screen that holds it', () => {
    const { responses } = operations.get('GET /api/v1/screens/me/snapshot') ?? { responses: {} };
    expect(responses['200']?.content?.['application/json']?.schema).toMatchObject({
      properties: { items: { type: 'array' } },
    });
    expect(responses).toHaveProperty('304');
  });
});
