import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Logger } from '@nestjs/common';
import { openDatabase } from '../../src/persistence/database.js';
import { rowsOf } from '../../src/persistence/sql.js';
import { ApiClient, startTestApp, type TestApp } from '../support/app.js';

interface Demo {
  readonly screens: number;
  readonly venues: number;
  readonly campaigns: number;
  readonly wall: readonly { readonly venueName: string; readonly screenId: string }[];
}

/** A shop named like one of the demo's, which somebody signed up for; its id comes after all of theirs. */
const HOMONYM = 'ffffffff-ffff-4fff-bfff-ffffffffffff';
const withDemo = { DEMO: 'true' };

async function onDatabase(dataDir: string, ...statements: readonly string[]): Promise<void> {
  const database = await openDatabase({ dataDir });
  await database.unitOfWork.run(async (tx) => {
    for (const statement of statements) await rowsOf(tx, statement);
  });
  await database.close();
}

describe('the demo', () => {
  let dataDir: string;
  let first: Demo;

  const started = async <T>(use: (app: TestApp) => Promise<T>): Promise<T> => {
    const app = await startTestApp({ dataDir, environment: withDemo });
    try {
      return await use(app);
    } finally {
      await app.close();
    }
  };
  const state = (app: TestApp): Promise<Demo> => new ApiClient(app.url).get<Demo>('/demo');

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'entracte-demo-'));
    first = await started(state);
  });
  afterAll(() => rm(dataDir, { recursive: true, force: true }));

  test('fills an empty database, once', async () => {
    expect(first.venues).toBeGreaterThan(10);
    expect(first.campaigns).toBeGreaterThan(10);
    expect(await started(state)).toMatchObject({ wall: first.wall });
  });

  test('that was killed while it was loaded is loaded whole at the next start', async () => {
    await onDatabase(
      dataDir,
      "DELETE FROM settings WHERE key = 'demo.loaded'",
      "DELETE FROM organisations WHERE kind = 'advertiser'",
    );
    const { venues, screens, campaigns } = first;
    expect(await started(state)).toMatchObject({ venues, screens, campaigns });
  });

  test('puts on its wall its own screens only, whatever shops are called', async () => {
    const [{ venueName } = { venueName: '' }] = first.wall;
    const before = await started(state);
    await onDatabase(
      dataDir,
      `INSERT INTO organisations (id, kind, name, created_at) VALUES ('${HOMONYM}', 'merchant', 'Homonyme', 1)`,
      `INSERT INTO venues (id, organisation_id, name, activity_id, product_ids, clientele, address, postcode, city,
         country_code, lat, lon, time_zone, opening_hours, blocked_category_ids, approval_mode, refuses_competitors,
         has_alcohol_licence, created_at)
         SELECT '${HOMONYM}', '${HOMONYM}', name, activity_id, product_ids, clientele, address, postcode, city,
         country_code, lat, lon, time_zone, opening_hours, blocked_category_ids, approval_mode, refuses_competitors,
         has_alcohol_licence, created_at FROM venues WHERE name = '${venueName.replaceAll("'", "''")}' LIMIT 1`,
      `INSERT INTO zones (id, venue_id, name, kind) VALUES ('${HOMONYM}', '${HOMONYM}', 'Caisse', 'counter')`,
      `INSERT INTO screens (id, organisation_id, venue_id, zone_id, name, width_px, height_px,
         visible_from_public_road, accepted_media, created_at, is_demo)
         VALUES ('${HOMONYM}', '${HOMONYM}', '${HOMONYM}', '${HOMONYM}', 'Caisse', 1080, 1920, FALSE, '["image"]', 1, FALSE)`,
    );
    expect((await started(state)).wall).toEqual(before.wall);
    // A shop that is not the demo's own still stands in a demo: its ads are invented all the same.
    const page = await started((app) => new ApiClient(app.url).speaking('fr').raw('GET', `/s/${HOMONYM}`));
    expect([page.status, page.text.includes('Ceci est une démonstration')]).toEqual([200, true]);
  });
});

describe('a database that holds a network of its own', () => {
  test('gets no demo and keeps its time, also when the demo is asked for', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'entracte-real-'));
    await onDatabase(dataDir, "INSERT INTO organisations VALUES ('real', 'merchant', 'Vraie boutique', 1)");
    const warned = jest.spyOn(Logger.prototype, 'warn');
    const app = await startTestApp({ dataDir, environment: withDemo, logs: false });
    try {
      expect(warned).toHaveBeenCalledWith(expect.stringContaining('a network of its own'));
      const anybody = new ApiClient(app.url);
      expect((await anybody.send('GET', '/demo')).status).toBe(204);
      const { serverTime } = await anybody.get<{ serverTime: number }>('/screens/challenge');
      expect(serverTime).toBe(app.clock.now());
    } finally {
      warned.mockRestore();
      await app.close();
    }
    const database = await openDatabase({ dataDir });
    const settings = await rowsOf(database.reader, 'SELECT key FROM settings');
    await database.close();
    await rm(dataDir, { recursive: true, force: true });
    expect(settings).toEqual([]);
  });
});
