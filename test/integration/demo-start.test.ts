import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../src/persistence/database.js';
import { rowsOf } from '../../src/persistence/sql.js';
import { ApiClient, startTestApp, type TestApp } from '../support/app.js';

interface Demo {
  readonly screens: number;
  readonly venues: number;
  readonly campaigns: number;
  readonly wall: readonly { readonly venueName: string; readonly screenId: string }[];
}

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
      "INSERT INTO organisations (id, kind, name, created_at) VALUES ('zz', 'merchant', 'Homonyme', 1)",
      `INSERT INTO venues SELECT 'zz', 'zz', name, activity_id, product_ids, clientele, address, postcode, city,
         country_code, lat, lon, time_zone, opening_hours, blocked_category_ids, approval_mode, refuses_competitors,
         has_alcohol_licence, created_at FROM venues WHERE name = '${venueName.replaceAll("'", "''")}' LIMIT 1`,
      "INSERT INTO zones (id, venue_id, name, kind) VALUES ('zz', 'zz', 'Caisse', 'counter')",
      `INSERT INTO screens (id, organisation_id, venue_id, zone_id, name, width_px, height_px,
         visible_from_public_road, accepted_media, created_at, is_demo)
         VALUES ('zz', 'zz', 'zz', 'zz', 'Caisse', 1080, 1920, FALSE, '["image"]', 1, FALSE)`,
    );
    expect((await started(state)).wall).toEqual(before.wall);
  });
});

describe('a database that holds a network of its own', () => {
  test('gets no demo and keeps its time, also when the demo is asked for', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'entracte-real-'));
    await onDatabase(dataDir, "INSERT INTO organisations VALUES ('real', 'merchant', 'Vraie boutique', 1)");
    const app = await startTestApp({ dataDir, environment: withDemo, logs: false });
    try {
      const anybody = new ApiClient(app.url);
      expect((await anybody.send('GET', '/demo')).status).toBe(204);
      const { serverTime } = await anybody.get<{ serverTime: number }>('/screens/challenge');
      expect(serverTime).toBe(app.clock.now());
    } finally {
      await app.close();
    }
    const database = await openDatabase({ dataDir });
    const settings = await rowsOf(database.reader, 'SELECT key FROM settings');
    await database.close();
    await rm(dataDir, { recursive: true, force: true });
    expect(settings).toEqual([]);
  });
});
