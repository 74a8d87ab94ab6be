import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parseConfig } from '../../src/platform/config.js';
import { ApiClient, startTestApp, type TestApp } from '../support/app.js';
import { stored } from './observed.js';

const BAD: Readonly<Record<string, string>> = {
  NODE_ENV: 'prod',
  PORT: '70000',
  HOST: '',
  DATABASE_URL: 'mysql://db/entracte',
  DATA_DIR: '',
  PUBLIC_URL: 'ftp://screens.example',
  TLS_CERT: '',
  TLS_KEY: '',
  TRUST_PROXY: 'perhaps',
  LOG_LEVEL: 'loud',
  DEMO: 'yes',
  CONTACT: 'x',
};

describe('the environment', () => {
  test.each(Object.entries(BAD))('%s=%s is named', (name, value) => {
    expect(() => parseConfig({ [name]: value })).toThrow(name);
  });

  test('every bad variable is named at once', () => {
    for (const name of Object.keys(BAD)) expect(() => parseConfig(BAD)).toThrow(`${name}: must `);
  });

  test.each([
    ['PUBLIC_URL', 'ads.example.org', 'must start with https://'],
    ['PUBLIC_URL', 'foo', 'must start with https://'],
    ['PUBLIC_URL', '', 'must start with https://'],
    ['PUBLIC_URL', 'https://', 'must start with https://'],
    ['DATABASE_URL', 'mysql://x', 'must start with postgres://'],
    ['CONTACT', '  ', 'must be 3 to 200 characters'],
    ['PORT', 'abc', 'must be a whole number from 0 to 65535'],
    ['PORT', '', 'must be a whole number from 0 to 65535'],
  ])('%s=%j says what is expected, next to the other bad ones', (name, value, expected) => {
    const attempt = () => parseConfig({ [name]: value, LOG_LEVEL: 'loud', TLS_KEY: 'key.pem' });
    expect(attempt).toThrow(`  ${name}: ${expected}`);
    expect(attempt).toThrow(/LOG_LEVEL: must be[^]*TLS_CERT and TLS_KEY/);
  });

  test('a certificate needs its key', () => {
    expect(() => parseConfig({ TLS_CERT: 'cert.pem' })).toThrow(/TLS_CERT and TLS_KEY/);
    expect(() => parseConfig({ TLS_KEY: 'key.pem' })).toThrow(/TLS_CERT and TLS_KEY/);
  });

  test('the demo never runs in production', () => {
    expect(() => parseConfig({ NODE_ENV: 'production', DEMO: '1' })).toThrow(/DEMO/);
    expect(parseConfig({ NODE_ENV: 'production' })).toMatchObject({ demo: false, isProduction: true });
    expect(parseConfig({ NODE_ENV: 'production', DEMO: '0' }).demo).toBe(false);
    expect(parseConfig({}).demo).toBe(true);
    expect(parseConfig({ NODE_ENV: 'test' }).demo).toBe(false);
  });

  test('without variables there is a sound default, and a trailing slash is forgiven', () => {
    expect(parseConfig({})).toMatchObject({
      port: 3000,
      host: '0.0.0.0',
      databaseUrl: null,
      publicUrl: null,
      tls: null,
    });
    expect(parseConfig({ PUBLIC_URL: 'https://screens.example/' }).publicUrl).toBe('https://screens.example');
  });

  test('the public address is the origin that browsers send, and nothing more', () => {
    const origin = (PUBLIC_URL: string) => parseConfig({ PUBLIC_URL }).publicUrl;
    expect(origin('https://Screens.Example:443')).toBe('https://screens.example');
    expect(origin('http://screens.example:8080/')).toBe('http://screens.example:8080');
    for (const bad of [
      'https://screens.example/entracte',
      'https://a:b@screens.example',
      'https://x.example/?a',
    ])
      expect(() => origin(bad)).toThrow(/PUBLIC_URL: must/);
  });
});

describe('a start in production', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp({ environment: { NODE_ENV: 'production' } });
  });
  afterAll(() => app.close());

  test('loads nothing and creates no account', async () => {
    await app.settled();
    const rows = Object.entries(await stored(app)).filter(
      ([name, count]) => name.endsWith('Entity') && count > 0,
    );
    expect(rows).toEqual([]);
  });

  test.each([
    ['PUT', '/demo/clock'],
    ['POST', '/demo/pairings'],
  ])('%s %s does not exist', async (method, path) => {
    const answer = await new ApiClient(app.url).send(method, path, {});
    expect(answer.body).toMatchObject({ status: 404, code: 'NOT_FOUND' });
  });

  test('what pages ask at once, the demo and who is signed in, is answered with "none"', async () => {
    for (const path of ['/api/v1/demo', '/api/v1/sessions/current']) {
      const { status, text } = await new ApiClient(app.url).raw('GET', path);
      expect([path, status, text]).toEqual([path, 204, '']);
    }
  });

  test('is alive and ready', async () => {
    expect(await (await fetch(`${app.url}/livez`)).json()).toEqual({ ok: true });
    expect(await (await fetch(`${app.url}/readyz`)).json()).toEqual({ ok: true, problems: [] });
  });

  test('nobody can sign up as the operator', async () => {
    const body = {
      kind: 'operator',
      organisationName: 'X',
      email: 'x@example.com',
      password: 'x'.repeat(20),
      language: 'fr',
    };
    expect((await new ApiClient(app.url).send('POST', '/accounts', body)).status).toBe(422);
  });
});

describe('the allowance of a caller', () => {
  test('twenty secrets a minute, then a wait that is told', async () => {
    const app = await startTestApp();
    try {
      const anybody = new ApiClient(app.url);
      const attempt = { email: 'alba@example.com', password: 'wrong-wrong-wrong' };
      const answers = await Promise.all(
        Array.from({ length: 21 }, (_, n) =>
          anybody.send('POST', '/sessions', { ...attempt, email: `somebody${String(n)}@example.com` }),
        ),
      );
      expect(answers.filter(({ status }) => status === 401)).toHaveLength(20);
      const late = answers.find(({ status }) => status === 429);
      expect(late?.body).toMatchObject({ code: 'TOO_MANY_REQUESTS' });
      expect(Number(late?.headers.get('retry-after'))).toBeGreaterThan(0);
      expect((await anybody.send('GET', '/reference')).status).toBe(200);
    } finally {
      await app.close();
    }
  });
});
