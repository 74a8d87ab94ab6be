import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ApiClient, type RawAnswer, startTestApp, type TestApp } from '../support/app.js';

/** What Chromium sends when an address is typed. */
const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8';

describe('an address that leads nowhere', () => {
  let app: TestApp;
  let anybody: ApiClient;

  beforeAll(async () => {
    app = await startTestApp();
    anybody = new ApiClient(app.url);
  });
  afterAll(() => app.close());

  const open = (
    path: string,
    accept = BROWSER,
    method = 'GET',
    language: 'fr' | 'en' = 'fr',
  ): Promise<RawAnswer> => anybody.speaking(language).raw(method, path, undefined, { accept });

  test.each(['/nimportequoi', '/s', '/s/%zz', '/player/nothing.js', '/console.html', '/api-docs'])(
    'a browser at %s gets a page of the house in both languages, with a way home',
    async (path) => {
      for (const language of ['fr', 'en'] as const) {
        const { status, text, headers } = await open(path, BROWSER, 'GET', language);
        expect(status).toBe(404);
        expect(headers.get('content-type')).toContain('text/html');
        expect(headers.get('cache-control')).toBe('no-store');
        expect(headers.get('set-cookie')).toBeNull();
        expect(text).toContain(`<html lang="${language}">`);
        const [first, second] = ['Cette page n’existe pas', 'There is no such page'];
        expect(text).toContain(`<h1>${language === 'fr' ? first : second}</h1>`);
        expect(text).toContain(`<h2>${language === 'fr' ? second : first}</h2>`);
        expect(text).toContain('href="/"');
        expect(text).not.toMatch(/<script/);
      }
    },
  );

  test('nothing of the address comes back in the page', async () => {
    const { text } = await open('/%3Cscript%3Ealert(1)%3C/script%3E?x=%3Cimg%3E');
    expect(text).not.toMatch(/script|img/);
  });

  test('the page’s style is there', async () => {
    const { text } = await open('/nimportequoi');
    const [, href = ''] = /<link rel="stylesheet" href="([^"]*)"/.exec(text) ?? [];
    const style = await anybody.raw('GET', href);
    expect([style.status, style.headers.get('content-type')]).toEqual([200, 'text/css; charset=utf-8']);
  });

  test.each([
    ['/api/v1/nothing', BROWSER, 'GET'],
    ['/api', BROWSER, 'GET'],
    ['/media/0.jpg', BROWSER, 'GET'],
    ['/nimportequoi', 'application/json', 'GET'],
    ['/nimportequoi', '*/*', 'GET'],
    ['/nimportequoi', BROWSER, 'POST'],
  ])('a program at %s (%s, %s) gets problem+json', async (path, accept, method) => {
    const { status, text, headers } = await open(path, accept, method);
    expect([status, headers.get('content-type')]).toEqual([404, 'application/problem+json; charset=utf-8']);
    expect(JSON.parse(text)).toMatchObject({ code: 'NOT_FOUND', status: 404 });
  });
});
