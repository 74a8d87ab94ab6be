import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ScreenId } from '../../src/core/base/ids.js';
import { asId } from '../../src/core/base/ids.js';
import { later } from '../../src/core/base/instant.js';
import type { NewPlay } from '../../src/persistence/records/index.js';
import { rowsOf } from '../../src/persistence/sql.js';
import { runs } from '../support/tier.js';
import { campaigns, orderIn, plays, shopIn } from './repositories.js';
import { aPlay, newId, NOW, orgId } from './rows.js';
import { onEachDatabase } from '../support/engines.js';

const HOUR = 3_600_000;

onEachDatabase('plays', (open) => {
  const screen = (): ScreenId => asId<ScreenId>(newId());
  const ingest = (batch: readonly NewPlay[]) => open().unitOfWork.run((tx) => plays.insertBatch(tx, batch));

  test('come back as they were sent', async () => {
    const id = screen();
    const sent = aPlay(id, 1, {
      flightId: asId(newId()),
      campaignId: asId(newId()),
      monoEndMs: 9_007_199_254_740_991,
    });
    const { isCounted, ...row } = sent;
    await ingest([sent]);
    expect(isCounted).toBe(true);
    expect(await plays.get(open().reader, sent)).toEqual(row);
    expect(await plays.get(open().reader, { ...sent, seq: 2 })).toBeNull();
  });

  test('tell their neighbours’ hashes, whichever came first', async () => {
    const id = screen();
    const boot = { screenId: id, bootId: 'b'.repeat(32) };
    const [first, fifth] = [
      aPlay(id, 1, { hash: '1'.repeat(64) }),
      aPlay(id, 5, { prevHash: '4'.repeat(64) }),
    ];
    await ingest([first, fifth]);
    const around = (from: number, to: number) => plays.around(open().reader, boot, from, to);
    expect(await around(2, 4)).toEqual({ hashBefore: first.hash, prevHashAfter: fifth.prevHash });
    expect(await around(3, 3)).toEqual({ hashBefore: null, prevHashAfter: null });
    expect(await around(1, 3)).toEqual({ hashBefore: null, prevHashAfter: null });
  });

  test('are taken once by screen, boot and sequence, however often they come', async () => {
    const id = screen();
    const first = await ingest([aPlay(id, 1), aPlay(id, 2)]);
    expect(first.inserted.map((key) => key.seq)).toEqual([1, 2]);
    const again = await ingest([aPlay(id, 2), aPlay(id, 3), aPlay(id, 3)]);
    expect(again.inserted).toEqual([{ screenId: id, bootId: 'b'.repeat(32), seq: 3 }]);
    expect(again.heads).toEqual([{ screenId: id, bootId: 'b'.repeat(32), upTo: 3 }]);
    expect(await ingest([])).toEqual({ inserted: [], heads: [] });
  });

  test('are held without a gap up to where one is missing, boot by boot', async () => {
    const id = screen();
    const boot = (bootId: string) => ({ bootId });
    const heads = await ingest([
      aPlay(id, 2),
      aPlay(id, 3),
      aPlay(id, 1, boot('c')),
      aPlay(id, 2, boot('c')),
      aPlay(id, 4, boot('c')),
    ]);
    expect([...heads.heads].sort((a, b) => a.upTo - b.upTo).map((head) => head.upTo)).toEqual([0, 2]);
    expect((await ingest([aPlay(id, 1)])).heads).toMatchObject([{ upTo: 3 }]);
    expect(await plays.upTo(open().reader, id, 'c')).toBe(2);
    expect(await plays.upTo(open().reader, id, 'unknown')).toBe(0);
  });

  test('that will never be taken are settled, and what comes after them goes on; a head never goes back', async () => {
    const id = screen();
    const bootId = 'b'.repeat(32);
    const settle = (upTo: number) =>
      open().unitOfWork.run((tx) => plays.settleUpTo(tx, { screenId: id, bootId, upTo }));
    expect((await ingest([aPlay(id, 1), aPlay(id, 3)])).heads).toMatchObject([{ upTo: 1 }]);
    await settle(2);
    expect((await ingest([aPlay(id, 4)])).heads).toMatchObject([{ upTo: 4 }]);
    await settle(3);
    expect(await plays.upTo(open().reader, id, bootId)).toBe(4);
  });

  test('in any order, cut in any way and sent again and again, end as the same ledger', async () => {
    const wanted = 12;
    const batches = fc.array(fc.array(fc.integer({ min: 1, max: wanted }), { minLength: 1, maxLength: 8 }), {
      minLength: 1,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(batches, async (sent) => {
        const id = screen();
        const held = new Set<number>();
        for (const batch of sent) {
          const { inserted, heads } = await ingest(batch.map((seq) => aPlay(id, seq)));
          const fresh = [...new Set(batch)].filter((seq) => !held.has(seq));
          fresh.forEach((seq) => held.add(seq));
          expect(inserted.map((key) => key.seq).sort((a, b) => a - b)).toEqual(fresh.sort((a, b) => a - b));
          let upTo = 0;
          while (held.has(upTo + 1)) upTo += 1;
          expect(heads).toMatchObject([{ upTo }]);
        }
      }),
      runs({ test: 15, ci: 60, soak: 400 }),
    );
  });

  test('count once for flight, shop and hour, those of the demo apart, and those that do not count never', async () => {
    const { organisation, campaign, flight } = await orderIn(open());
    const shop = await shopIn(open());
    const id = shop.screen.id;
    const own = { flightId: flight.id, campaignId: campaign.id, venueId: shop.venue.venueId };
    const at = (ms: number) => ({ ...own, startedAt: later(NOW, ms) });
    const batch = [
      aPlay(id, 1, at(0)),
      aPlay(id, 2, at(HOUR - 1)),
      aPlay(id, 3, at(HOUR)),
      aPlay(id, 4, { ...at(HOUR), isDemo: true, isBillable: false }),
      aPlay(id, 5, { ...at(HOUR), result: 'failed', isBillable: false, isCounted: false }),
      aPlay(id, 6, { venueId: shop.venue.venueId }),
    ];
    await ingest(batch);
    await ingest(batch);
    const page = await plays.deliveryByCampaign(open().reader, organisation.id, campaign.id, { limit: 10 });
    if (!page.ok) throw new Error(page.error);
    const row = {
      flightName: 'Juin',
      campaignName: 'Mariages 2026',
      venueName: 'Bijouterie',
      flightId: flight.id,
    };
    expect(page.value).toMatchObject({
      items: [
        { ...row, hourAt: NOW + HOUR, isDemo: true, plays: 1, durationMs: 8_000 },
        { ...row, hourAt: NOW + HOUR, isDemo: false, plays: 1, durationMs: 8_000 },
        { ...row, hourAt: NOW, isDemo: false, plays: 2, durationMs: 16_000 },
      ],
      nextCursor: null,
    });
    expect(await plays.totalsByCampaign(open().reader, organisation.id, campaign.id)).toEqual({
      plays: 4,
      durationMs: 32_000,
    });
    expect(await campaigns.flight(open().reader, organisation.id, flight.id)).toMatchObject({
      playsDelivered: 3,
      demoPlaysDelivered: 1,
    });
    const venueRows = await plays.deliveryByVenue(open().reader, shop.organisation.id, shop.venue.venueId, {
      limit: 10,
    });
    expect(venueRows).toEqual(page);
    expect(await plays.totalsByVenue(open().reader, orgId(), shop.venue.venueId)).toEqual({
      plays: 0,
      durationMs: 0,
    });
    expect(await plays.deliveryByCampaign(open().reader, orgId(), campaign.id, { limit: 10 })).toEqual({
      ok: true,
      value: { items: [], nextCursor: null },
    });
  });

  test('counts are read page by page, each once', async () => {
    const { organisation, campaign, flight } = await orderIn(open());
    const shop = await shopIn(open());
    const own = { flightId: flight.id, campaignId: campaign.id, venueId: shop.venue.venueId };
    const batch = Array.from({ length: 9 }, (_, at) =>
      aPlay(shop.screen.id, at + 1, {
        ...own,
        startedAt: later(NOW, (at >> 1) * HOUR),
        isDemo: at % 2 === 1,
      }),
    );
    await ingest(batch);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await plays.deliveryByCampaign(open().reader, organisation.id, campaign.id, {
        limit: 2,
        cursor,
      });
      if (!page.ok) throw new Error(page.error);
      seen.push(...page.value.items.map((row) => `${row.hourAt} ${String(row.isDemo)}`));
      cursor = page.value.nextCursor ?? undefined;
    } while (cursor !== undefined);
    expect(seen).toHaveLength(9);
    expect(new Set(seen).size).toBe(9);
    const bad = await plays.deliveryByCampaign(open().reader, organisation.id, campaign.id, {
      limit: 2,
      cursor: 'bad',
    });
    expect(bad).toEqual({ ok: false, error: 'CURSOR_INVALID' });
  });

  test('of many screens are taken together, and those of a batch that fails not at all', async () => {
    const ids = Array.from({ length: 20 }, screen);
    const batch = ids.flatMap((id) => Array.from({ length: 100 }, (_, at) => aPlay(id, at + 1)));
    const { inserted, heads } = await ingest(batch);
    expect(inserted).toHaveLength(2_000);
    expect(heads.map((head) => head.upTo)).toEqual(Array.from({ length: 20 }, () => 100));
    const lost = screen();
    const clash = aPlay(lost, 2, { id: batch[0]!.id });
    await expect(ingest([aPlay(lost, 1), clash])).rejects.toThrow(/unique/i);
    expect(await plays.get(open().reader, { screenId: lost, bootId: 'b'.repeat(32), seq: 1 })).toBeNull();
  });

  test('of one flight counted by many at once add up', async () => {
    const { campaign, flight, organisation } = await orderIn(open());
    const own = { flightId: flight.id, campaignId: campaign.id };
    await Promise.all(
      Array.from({ length: 20 }, () => ingest([aPlay(screen(), 1, own), aPlay(screen(), 1, own)])),
    );
    expect(await plays.totalsByCampaign(open().reader, organisation.id, campaign.id)).toMatchObject({
      plays: 40,
    });
    const held = await rowsOf(open().reader, 'SELECT COUNT(*) AS held FROM plays WHERE flight_id = $1', [
      flight.id,
    ]);
    expect(Number(held[0]?.['held'])).toBe(40);
  });
});
