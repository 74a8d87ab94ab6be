import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { shortOfId } from '../../src/platform/short-address.js';
import { ApiClient, type RawAnswer, startTestApp, type TestApp } from '../support/app.js';
import { aFlight, aJeweller, anOperator, declareShop, signUp, upload } from '../support/people.js';
import { pairedPlayer } from '../support/playing-shop.js';

const HOSTILE = `<script>alert(1)</script><img src=x onerror=alert(2)>"'&`;
const CONTACT = 'ads@network.example';

describe('the public page of a screen', () => {
  let app: TestApp;
  let screenId: string;
  let anybody: ApiClient;
  let page: RawAnswer;

  const open = (query = '', language: 'fr' | 'en' = 'en', id = screenId): Promise<RawAnswer> =>
    anybody.speaking(language).raw('GET', `/s/${id}${query}`);

  beforeAll(async () => {
    app = await startTestApp({ withoutRateLimits: true, environment: { CONTACT } });
    anybody = new ApiClient(app.url);
    const merchant = (await signUp(app, 'merchant', 'Alba')).api;
    const shop = await declareShop(
      merchant,
      aJeweller({ name: `Alba ${HOSTILE}`, city: `Bordeaux ${HOSTILE}` }),
    );
    screenId = shop.screenId;
    const { api } = await signUp(app, 'advertiser', `Lumen ${HOSTILE}`);
    const creative = await upload(api, 'wedding-photographer-1920x1080.jpg', {
      title: `Day ${HOSTILE}`,
      purpose: 'ad',
      durationMs: '10000',
      onBehalfOf: `Atelier ${HOSTILE}`,
      paidBy: `Payer ${HOSTILE}`,
    });
    const { id } = await api.post<{ id: string }>('/campaigns', { name: `Campaign ${HOSTILE}` });
    await api.post(`/campaigns/${id}/flights`, aFlight(app, { creativeIds: [creative.id] }));
    await api.post(`/campaigns/${id}/submit`);
    await (await anOperator(app)).post(`/creatives/${creative.id}/approve`);
    await app.settled();
    const player = await pairedPlayer(app, merchant, screenId);
    await player.connect(screenId);
    const { snapshot, offer } = await player.nextOffer();
    const ad = snapshot?.items.find(({ kind }) => kind === 'ad');
    await player.emit('now:playing', {
      itemId: ad?.id ?? '',
      playlistVersion: offer.version,
      startedAt: app.clock.now(),
    });
    page = await open();
    player.close();
  });
  afterAll(() => app.close());

  test('the short address of the QR code leads to it, in capitals or not', async () => {
    const short = shortOfId(screenId) ?? '';
    for (const path of [`/S/${short}`, `/s/${short.toLowerCase()}`]) {
      const answer = await fetch(`${app.url}${path}`, { redirect: 'manual' });
      expect([answer.status, answer.headers.get('location')]).toEqual([302, `/s/${screenId}`]);
    }
    const unknown = await fetch(`${app.url}/S/${'0'.repeat(26)}`);
    expect(unknown.status).toBe(404);
  });

  test('is whole without a script, a cookie or a login, in under 30 kB', () => {
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(page.headers.get('set-cookie')).toBeNull();
    expect(page.text).not.toMatch(/<script|javascript:|<[^>]*\son\w+=/i);
    expect(Buffer.byteLength(page.text)).toBeLessThan(30_000);
    // Nothing is fetched from anywhere else, and nothing but its own style: the last address is a link.
    expect([...page.text.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, url]) => url)).toEqual([
      '/s/style.css',
      '?lang=fr',
      'https://www.jdp-pub.org/',
    ]);
  });

  test('says that it is an ad, for whom, who paid, why, what is not used, and whom to complain to', () => {
    for (const words of [
      'Advertisement',
      'On the screen now',
      'Atelier &lt;script&gt;',
      'Payer &lt;script&gt;',
      'jeweller',
      'No camera, no microphone',
      'Jury de déontologie publicitaire',
      CONTACT,
    ])
      expect(page.text).toContain(words);
  });

  test('shows hostile names as the text they are', () => {
    expect(page.text).not.toContain('<img');
    expect(page.text).not.toContain(HOSTILE);
    expect(page.text).toContain('&lt;img src=x onerror=alert(2)&gt;&quot;&#39;&amp;');
  });

  test('speaks French and English, by the browser or by choice', async () => {
    expect(page.text).toContain('<html lang="en">');
    const french = await open('', 'fr');
    expect(french.text).toContain('<html lang="fr">');
    expect(french.text).toContain('Publicité');
    expect((await open('?lang=fr', 'en')).text).toContain('<html lang="fr">');
    expect((await open('?lang=en', 'fr')).text).toContain('<html lang="en">');
    for (const odd of ['?lang=%3Cscript%3E', '?lang[]=en', '?lang=de&lang=en', '?__proto__=1']) {
      const answer = await open(odd, 'fr');
      expect([answer.status, answer.text.includes('<html lang="fr">')]).toEqual([200, true]);
    }
  });

  test.each(['01990a3c-5f1e-7c4b-9d2a-6b1f0e8c7d55', 'x', '..%2f..%2fetc', '%3Cscript%3E', "'%20OR%201=1"])(
    'an address that is no screen’s (%s) says so, and nothing back',
    async (id) => {
      for (const language of ['fr', 'en'] as const) {
        const answer = await open('', language, id);
        expect(answer.status).toBe(404);
        expect(answer.headers.get('content-type')).toContain('text/html');
        expect(answer.text).toContain(language === 'fr' ? 'Écran inconnu' : 'Unknown screen');
        expect(answer.text).not.toMatch(/<script|etc|OR 1/);
        expect(answer.headers.get('set-cookie')).toBeNull();
      }
    },
  );

  test('does not change with who looks: cookies, referrer, browser and address make no difference', async () => {
    const plain = await open();
    for (const headers of [
      { cookie: 'entracte_session=stolen; id=7' },
      { referer: 'https://elsewhere.example/', 'user-agent': 'CANARY/1.0' },
      { 'x-forwarded-for': '127.77.88.99', dnt: '1' },
    ])
      expect((await anybody.raw('GET', `/s/${screenId}`, undefined, headers)).text).toBe(plain.text);
  });
});
