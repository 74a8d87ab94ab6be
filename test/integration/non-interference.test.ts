import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ScreenId } from '../../src/core/base/ids.js';
import { asId } from '../../src/core/base/ids.js';
import { AuditRepository } from '../../src/persistence/repositories/audit.repository.js';
import { DecisionRepository } from '../../src/persistence/repositories/decision.repository.js';
import { PlaylistRepository } from '../../src/persistence/repositories/playlist.repository.js';
import { Store } from '../../src/persistence/store.js';
import { rowsOf } from '../../src/persistence/sql.js';
import { Events } from '../../src/platform/events.js';
import type { NewId } from '../../src/platform/ids.js';
import { NEW_ID } from '../../src/platform/tokens.js';
import type { Invitation, Session } from '../../src/wire/api/accounts.js';
import type { Candidates } from '../../src/wire/api/venues.js';
import { ApiClient, startTestApp, type TestApp } from '../support/app.js';
import { PASSWORD } from '../support/people.js';
import { aLiveCampaign, aPlayingShop, pairedPlayer, type PlayingShop } from '../support/playing-shop.js';

describe('who uses the service, and with what, changes no decision', () => {
  let app: TestApp;
  let shop: PlayingShop;

  /** All that decisions read, what they answer, and the bytes that the screen plays. */
  async function state(): Promise<string> {
    app.app.get(Events).publish('clock.changed', { at: app.clock.now() });
    await app.settled();
    const { reader } = app.app.get(Store);
    const decisions = app.app.get(DecisionRepository);
    return JSON.stringify([
      await decisions.screenBundles(reader, 'all'),
      await decisions.liveFlights(reader, app.clock.now()),
      (await decisions.knowledge(reader)).version,
      await app.app.get(PlaylistRepository).latest(reader, asId<ScreenId>(shop.screenId)),
      await shop.merchant.get<Candidates>(`/venues/${shop.venueId}/candidates`),
    ]);
  }

  const countOf = async (table: string): Promise<number> =>
    Number((await rowsOf(app.app.get(Store).reader, `SELECT COUNT(*) AS n FROM ${table}`, []))[0]?.['n']);

  beforeAll(async () => {
    app = await startTestApp({ withoutRateLimits: true });
    await aLiveCampaign(app);
    shop = await aPlayingShop(app);
  });
  afterAll(async () => {
    shop.player.close();
    await app.close();
  });

  test('[RE0] [PL11] accounts, sessions, user agents, boxes, connections and the audit trail', async () => {
    const before = await state();
    expect(before).toContain('wedding-photography');
    const tables = ['members', 'sessions', 'audit_events'] as const;
    const had = await Promise.all(tables.map(countOf));

    for (const [index, agent] of ['curl/8', 'Mozilla/5.0 (Linux; Android 14)', 'Bot'].entries()) {
      const email = `person-${String(index)}@example.com`;
      const { url } = await shop.merchant.post<Invitation>('/invitations', { email, role: 'viewer' });
      const token = new URL(url).searchParams.get('token') ?? '';
      const anyone = new ApiClient(app.url);
      await anyone.post<Session>('/invitations/accept', { token, password: PASSWORD, language: 'fr' });
      const answer = await anyone.raw(
        'POST',
        '/api/v1/sessions',
        { email, password: PASSWORD },
        {
          'user-agent': agent,
          'accept-language': 'de',
          'x-forwarded-for': `203.0.113.${String(index)}`,
          referer: 'https://elsewhere.example/',
        },
      );
      expect(answer.status).toBeLessThan(300);
      expect(await state()).toBe(before);
    }
    shop.player.close();
    const other = await pairedPlayer(app, shop.merchant, shop.screenId);
    await other.connect(shop.screenId);
    expect(await state()).toBe(before);
    other.close();

    const [row] = await rowsOf(app.app.get(Store).reader, 'SELECT id FROM organisations', []);
    const organisationId = String(row?.['id']);
    await app.app.get(Store).write((tx) =>
      app.app.get(AuditRepository).add(tx, {
        id: app.app.get<NewId>(NEW_ID)(),
        organisationId: asId(organisationId),
        memberId: null,
        at: app.clock.now(),
        action: 'session.refused',
        subjectKind: 'session',
        subjectId: 'nobody',
        detail: { userAgent: 'Bot' },
      }),
    );
    const has = await Promise.all(tables.map(countOf));
    tables.forEach((table, index) => {
      expect([table, (has[index] ?? 0) > (had[index] ?? 0)]).toEqual([table, true]);
    });
    expect(await state()).toBe(before);
  });
});
