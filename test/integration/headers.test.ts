import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { CreativeView } from '../../src/wire/api/campaigns.js';
import { ApiClient, startTestApp, type TestApp } from '../support/app.js';
import { declareShop, PASSWORD, signUp, upload } from '../support/people.js';

/** Headers that protect whoever opens a page, as they must be on each kind of page. */
const PROTECTING = [
  'content-security-policy',
  'cross-origin-resource-policy',
  'referrer-policy',
  'x-content-type-options',
  'x-dns-prefetch-control',
  'x-permitted-cross-domain-policies',
] as const;

const NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const APP =
  "script-src 'self'; style-src 'self'; img-src 'self' blob: data:; media-src 'self' blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'";

/** What no page may do, whatever the browser would allow. */
const DENIED = [
  'camera',
  'microphone',
  'geolocation',
  'serial',
  'usb',
  'hid',
  'idle-detection',
  'display-capture',
];

describe('what every answer tells the browser', () => {
  let app: TestApp;
  let anybody: ApiClient;
  const paths: Record<string, string> = {};

  beforeAll(async () => {
    app = await startTestApp();
    anybody = new ApiClient(app.url);
    const { api } = await signUp(app, 'merchant', 'Alba');
    const { screenId } = await declareShop(api);
    const own: CreativeView = await upload(api, 'own-jeweller-1920x1080.jpg', {
      title: 'Own',
      purpose: 'own',
    });
    Object.assign(paths, {
      'start page': '/',
      console: '/console',
      'console page': '/console/venues/1',
      player: '/player/',
      'public page': `/s/${screenId}`,
      'unknown public page': '/s/x',
      'public style': '/s/style.css',
      media: own.mediaUrl,
      'unknown media': '/media/0.jpg',
      api: '/api/v1/reference',
      'api error': '/api/v1/venues',
      'api docs': '/api/docs',
      health: '/livez',
      nothing: '/nothing/here',
    });
  });
  afterAll(() => app.close());

  const CSP: Readonly<Record<string, string>> = {
    'start page': `${NOTHING}; ${APP}; frame-src 'self'`,
    console: `${NOTHING.replace("form-action 'none'", "form-action 'self'")}; ${APP.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")}`,
    'console page': `${NOTHING.replace("form-action 'none'", "form-action 'self'")}; ${APP.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")}`,
    player: `${NOTHING.replace("frame-ancestors 'none'", "frame-ancestors 'self'")}; ${APP}`,
    'public page': `${NOTHING}; style-src 'self'; img-src 'self'; font-src 'self'`,
    'unknown public page': `${NOTHING}; style-src 'self'; img-src 'self'; font-src 'self'`,
    'public style': `${NOTHING}; style-src 'self'; img-src 'self'; font-src 'self'`,
    media: NOTHING,
    'unknown media': NOTHING,
    api: NOTHING,
    'api error': NOTHING,
    'api docs': `${NOTHING}; ${APP.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'").replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")}`,
    health: `${NOTHING}; ${APP}; frame-src 'self'`,
    nothing: `${NOTHING}; ${APP}; frame-src 'self'`,
  };

  const directives = (policy: string): Readonly<Record<string, string>> =>
    Object.fromEntries(policy.split('; ').map((one) => [one.split(' ')[0] ?? '', one]));

  test.each(Object.keys(CSP))('%s', async (kind) => {
    const { headers, status } = await anybody.raw('GET', paths[kind] ?? '');
    expect(status).toBeLessThan(504);
    expect(directives(headers.get('content-security-policy') ?? '')).toEqual(directives(CSP[kind] ?? ''));
    for (const name of PROTECTING) expect([name, headers.has(name)]).toEqual([name, true]);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    const permissions = (headers.get('permissions-policy') ?? '').split(', ');
    for (const feature of DENIED) expect(permissions).toContain(`${feature}=()`);
    expect(headers.get('feature-policy')).toBeNull();
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('set-cookie')).toBeNull();
    // On plain http this header would lock a trial on a local network out.
    expect(headers.get('strict-transport-security')).toBeNull();
  });

  test('a box whose Chromium is older than 88 is told by the older name, the only one it knows', async () => {
    const policyFor = async (browser: string): Promise<string | null> => {
      const agent = `Mozilla/5.0 (Linux; Android 9) AppleWebKit/537.36 (KHTML, like Gecko) ${browser} Safari/537.36`;
      const { headers } = await anybody.raw('GET', '/player/', undefined, { 'user-agent': agent });
      return headers.get('feature-policy');
    };
    for (const feature of DENIED) expect(await policyFor('Chrome/79.0')).toContain(`${feature} 'none'`);
    expect(await policyFor('Chrome/87.0')).toContain("camera 'none'");
    expect([await policyFor('Chrome/88.0'), await policyFor('Chrome/147.0')]).toEqual([null, null]);
  });

  test('media may be kept for ever, and cannot be listed or left', async () => {
    const { headers } = await anybody.raw('GET', paths['media'] ?? '');
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(headers.get('content-type')).toBe('image/jpeg');
    for (const path of [
      '/media/',
      '/media',
      '/media/..%2fentracte.sqlite',
      '/media/%2e%2e/entracte.sqlite',
      '/media/.x',
    ])
      expect((await anybody.raw('GET', path)).status).toBe(404);
  });

  test('only signing in gives a cookie, and no script can read it', async () => {
    const answer = await anybody.send('POST', '/sessions', { email: 'alba@example.com', password: PASSWORD });
    const cookie = answer.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^entracte_session=[\w-]{43}; /);
    for (const part of ['HttpOnly', 'SameSite=Lax', 'Path=/']) expect(cookie).toContain(part);
    const signedIn = { cookie: cookie.split(';')[0] ?? '' };
    expect((await anybody.raw('GET', '/api/v1/venues', undefined, signedIn)).status).toBe(200);
    // A cookie travels by itself: a change made with it must come from our own pages.
    const elsewhere = { ...signedIn, origin: 'https://elsewhere.example' };
    expect((await anybody.send('POST', '/venues', {}, elsewhere)).body).toMatchObject({
      status: 403,
      code: 'WRONG_ORIGIN',
    });
    expect((await anybody.send('POST', '/venues', {}, { ...signedIn, origin: app.url })).status).toBe(422);
    expect((await anybody.send('POST', '/venues', {}, { ...signedIn, origin: 'null' })).status).toBe(403);
  });

  test('behind a proxy with HTTPS the cookie is bound to the host and browsers are told to stay', async () => {
    const proxied = await startTestApp({ environment: { TRUST_PROXY: '1' } });
    try {
      await signUp(proxied, 'merchant', 'Alba');
      const answer = await new ApiClient(proxied.url).send(
        'POST',
        '/sessions',
        { email: 'alba@example.com', password: PASSWORD },
        { 'x-forwarded-proto': 'https' },
      );
      expect(answer.headers.get('set-cookie')).toMatch(/^__Host-entracte_session=.*; Secure/);
      expect(answer.headers.get('strict-transport-security')).toBe('max-age=31536000');
      expect(answer.headers.get('cross-origin-opener-policy')).toBe('same-origin');
    } finally {
      await proxied.close();
    }
  });
});
