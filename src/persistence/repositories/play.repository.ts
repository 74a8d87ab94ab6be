import type { CampaignId, FlightId, OrganisationId, ScreenId, VenueId } from '../../core/base/ids.js';
import { asId } from '../../core/base/ids.js';
import { instant } from '../../core/base/instant.js';
import type { Result } from '../../core/base/result.js';
import { err, ok } from '../../core/base/result.js';
import { DeliveryCountEntity, PlayEntity, PlayHeadEntity } from '../entities/play.entity.js';
import { decodeCursor, pageOf } from '../paging.js';
import type {
  BootHead,
  CursorRefusal,
  DeliveryRecord,
  DeliveryTotals,
  Ingested,
  NewPlay,
  Page,
  PageRequest,
  PlayKey,
  PlayRow,
} from '../records/index.js';
import type { Reader, Transaction } from '../session.js';
import type { RawRow } from '../sql.js';
import { insert, isOneOf, listOf, rowsOf, select, selectOne } from '../sql.js';
import { groupBy } from './rows.js';

const PLAY = [
  'screenId',
  'bootId',
  'seq',
  'id',
  'playlistVersion',
  'itemId',
  'creativeId',
  'flightId',
  'campaignId',
  'venueId',
  'startedAt',
  'durationMs',
  'monoStartMs',
  'monoEndMs',
  'clock',
  'result',
  'prevHash',
  'hash',
  'receivedAt',
  'isDemo',
  'isBillable',
] as const;

const HOUR_MS = 3_600_000;
const bootOf = (boot: { readonly screenId: string; readonly bootId: string }): string =>
  `${boot.screenId} ${boot.bootId}`;
const keyOf = (key: PlayKey): string => `${bootOf(key)} ${key.seq}`;

/** The ledger of plays, and what is counted from it. */
export class PlayRepository {
  /**
   * Takes plays in, each once by (screen, boot, sequence), and adds the new ones that count to the delivery of their
   * flight. Five statements whatever the number of plays, screens and boots, and one more for each boot with a gap.
   */
  async insertBatch(tx: Transaction, plays: readonly NewPlay[]): Promise<Ingested> {
    if (plays.length === 0) return { inserted: [], heads: [] };
    const heads = await this.headsOf(tx, plays);
    const { fresh, others } = this.part(plays, heads);
    const key = ['screenId', 'bootId', 'seq'] as const;
    // Nothing is there to clash with but what another process took in meanwhile, and then the whole is tried again.
    await insert(tx, PlayEntity, fresh, { key });
    const added = (await insert<PlayEntity, (typeof key)[number]>(
      tx,
      PlayEntity,
      others,
      { key },
      key,
    )) as PlayKey[];
    const isNew = new Set(added.map(keyOf));
    const late = others.filter((play) => isNew.delete(keyOf(play)));
    await this.count(
      tx,
      [...fresh, ...late].filter((play) => play.isCounted),
    );
    return {
      inserted: [...fresh.map(({ screenId, bootId, seq }) => ({ screenId, bootId, seq })), ...added],
      heads: await this.advance(tx, plays, heads),
    };
  }

  /** Counts plays that will never be taken as settled, so that what follows them is held without a gap. */
  async settleUpTo(tx: Transaction, head: BootHead): Promise<void> {
    const later = (column: string): string =>
      `${column} = CASE WHEN play_heads.${column} > excluded.${column} THEN play_heads.${column} ELSE excluded.${column} END`;
    await insert(tx, PlayHeadEntity, [{ ...head, maxSeq: head.upTo }], {
      key: ['screenId', 'bootId'],
      set: `${later('up_to')}, ${later('max_seq')}`,
    });
  }

  /** How far a boot is held without a gap; 0 when it is unknown. */
  async upTo(from: Reader, screenId: ScreenId, bootId: string): Promise<number> {
    const where = 'WHERE screen_id = $1 AND boot_id = $2';
    return (await selectOne(from, PlayHeadEntity, ['upTo'], where, [screenId, bootId]))?.upTo ?? 0;
  }

  /** What the plays held on either side of a stretch of a boot say of it; null where none is held. */
  async around(
    from: Reader,
    { screenId, bootId }: Pick<PlayKey, 'screenId' | 'bootId'>,
    firstSeq: number,
    lastSeq: number,
  ): Promise<{ readonly hashBefore: string | null; readonly prevHashAfter: string | null }> {
    const where = 'WHERE screen_id = $1 AND boot_id = $2 AND (seq = $3 OR seq = $4)';
    const parameters = [screenId, bootId, firstSeq - 1, lastSeq + 1];
    const rows = await select(from, PlayEntity, ['seq', 'hash', 'prevHash'], where, parameters);
    return {
      hashBefore: rows.find(({ seq }) => seq === firstSeq - 1)?.hash ?? null,
      prevHashAfter: rows.find(({ seq }) => seq === lastSeq + 1)?.prevHash ?? null,
    };
  }

  async get(from: Reader, { screenId, bootId, seq }: PlayKey): Promise<PlayRow | null> {
    const where = 'WHERE screen_id = $1 AND boot_id = $2 AND seq = $3';
    return (await selectOne(from, PlayEntity, PLAY, where, [screenId, bootId, seq])) as PlayRow | null;
  }

  /** The play that people know by this id, or null. */
  async byId(from: Reader, id: string): Promise<PlayRow | null> {
    return (await selectOne(from, PlayEntity, PLAY, 'WHERE id = $1', [id])) as PlayRow | null;
  }

  /** Plays counted per flight, venue and hour of a campaign of the organisation, newest hour first. */
  async deliveryByCampaign(
    from: Reader,
    organisationId: OrganisationId,
    campaignId: CampaignId,
    page: PageRequest,
  ): Promise<Result<Page<DeliveryRecord>, CursorRefusal>> {
    return this.delivery(
      from,
      'f.campaign_id = $1 AND f.organisation_id = $2',
      [campaignId, organisationId],
      page,
    );
  }

  /** Plays counted per flight and hour in a shop of the organisation, newest hour first. */
  async deliveryByVenue(
    from: Reader,
    organisationId: OrganisationId,
    venueId: VenueId,
    page: PageRequest,
  ): Promise<Result<Page<DeliveryRecord>, CursorRefusal>> {
    return this.delivery(from, 'd.venue_id = $1 AND v.organisation_id = $2', [venueId, organisationId], page);
  }

  async totalsByCampaign(
    from: Reader,
    organisationId: OrganisationId,
    campaignId: CampaignId,
  ): Promise<DeliveryTotals> {
    return this.totals(from, 'f.campaign_id = $1 AND f.organisation_id = $2', [campaignId, organisationId]);
  }

  async totalsByVenue(
    from: Reader,
    organisationId: OrganisationId,
    venueId: VenueId,
  ): Promise<DeliveryTotals> {
    return this.totals(from, 'd.venue_id = $1 AND v.organisation_id = $2', [venueId, organisationId]);
  }

  private async count(tx: Transaction, plays: readonly NewPlay[]): Promise<void> {
    const counts = new Map<string, DeliveryCountEntity>();
    for (const { flightId, venueId, startedAt, durationMs, isDemo } of plays) {
      if (flightId === null) continue;
      const hourAt = startedAt - (startedAt % HOUR_MS);
      const name = `${flightId} ${venueId} ${hourAt} ${String(isDemo)}`;
      const known = counts.get(name);
      if (known === undefined) counts.set(name, { flightId, venueId, hourAt, isDemo, plays: 1, durationMs });
      else {
        known.plays += 1;
        known.durationMs += durationMs;
      }
    }
    // In order of key, so that two processes that count the same flights take the rows in the same order.
    const rows = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
    await insert(tx, DeliveryCountEntity, rows, {
      key: ['flightId', 'venueId', 'hourAt', 'isDemo'],
      set: `plays = delivery_counts.plays + excluded.plays,
            duration_ms = delivery_counts.duration_ms + excluded.duration_ms`,
    });
  }

  private async headsOf(
    tx: Transaction,
    batch: readonly PlayKey[],
  ): Promise<ReadonlyMap<string, PlayHeadEntity>> {
    const known = await select(
      tx,
      PlayHeadEntity,
      ['screenId', 'bootId', 'upTo', 'maxSeq'],
      `WHERE ${isOneOf(tx, 'screen_id', 1)} AND ${isOneOf(tx, 'boot_id', 2)}`,
      [
        listOf(tx, [...new Set(batch.map((play) => play.screenId))]),
        listOf(tx, [...new Set(batch.map((play) => play.bootId))]),
      ],
    );
    return new Map(known.map((head) => [bootOf(head), head]));
  }

  /** Plays past everything held of their boot, which are surely new, and those that may have been sent before. */
  private part(
    plays: readonly NewPlay[],
    heads: ReadonlyMap<string, PlayHeadEntity>,
  ): { readonly fresh: readonly NewPlay[]; readonly others: readonly NewPlay[] } {
    const fresh: NewPlay[] = [];
    const others: NewPlay[] = [];
    for (const [boot, own] of groupBy(plays, bootOf)) {
      let highest = heads.get(boot)?.maxSeq ?? 0;
      for (const play of own) {
        if (play.seq > highest) {
          highest = play.seq;
          fresh.push(play);
        } else others.push(play);
      }
    }
    return { fresh, others };
  }

  /** Moves the heads of the boots in the batch on; costs the plays moved over, never the history. */
  private async advance(
    tx: Transaction,
    batch: readonly PlayKey[],
    before: ReadonlyMap<string, PlayHeadEntity>,
  ): Promise<readonly BootHead[]> {
    const boots = groupBy(batch, bootOf);
    const heads: PlayHeadEntity[] = [];
    for (const [boot, plays] of boots) {
      const { screenId, bootId } = plays[0];
      const seqs = plays.map((play) => play.seq).sort((a, b) => a - b);
      const head = before.get(boot);
      const maxSeq = Math.max(head?.maxSeq ?? 0, seqs.at(-1) ?? 0);
      let upTo = head?.upTo ?? 0;
      for (const seq of seqs) if (seq === upTo + 1) upTo = seq;
      heads.push({ screenId, bootId, upTo, maxSeq });
    }
    // Only where something is held beyond a gap can the ledger itself lead further.
    const behind = heads.filter((head) => head.upTo < head.maxSeq);
    for (const head of behind) head.upTo = await this.walk(tx, head);
    const set = 'up_to = excluded.up_to, max_seq = excluded.max_seq';
    await insert(tx, PlayHeadEntity, heads, { key: ['screenId', 'bootId'], set });
    return heads.map(({ screenId, bootId, upTo }) => ({ screenId: asId<ScreenId>(screenId), bootId, upTo }));
  }

  private async walk(tx: Transaction, { screenId, bootId, upTo }: PlayHeadEntity): Promise<number> {
    const rows = await rowsOf(
      tx,
      `WITH RECURSIVE walk(seq) AS (
         SELECT CAST($3 AS integer)
         UNION ALL
         SELECT p.seq FROM walk w JOIN plays p ON p.screen_id = $1 AND p.boot_id = $2 AND p.seq = w.seq + 1)
       SELECT MAX(seq) AS up_to FROM walk`,
      [screenId, bootId, upTo],
    );
    return Number(rows[0]?.['up_to'] ?? upTo);
  }

  private async delivery(
    from: Reader,
    where: string,
    parameters: readonly unknown[],
    page: PageRequest,
  ): Promise<Result<Page<DeliveryRecord>, CursorRefusal>> {
    const after =
      page.cursor === undefined ? [] : decodeCursor(page.cursor, ['number', 'string', 'string', 'number']);
    if (after === null) return err('CURSOR_INVALID');
    const isDemo = 'CASE WHEN d.is_demo THEN 1 ELSE 0 END';
    const bound =
      after.length === 0 ? '' : `AND (d.hour_at, d.flight_id, d.venue_id, ${isDemo}) < ($3, $4, $5, $6)`;
    const rows = await rowsOf(
      from,
      `SELECT d.flight_id, f.name AS flight_name, f.campaign_id, c.name AS campaign_name, d.venue_id,
              COALESCE(v.name, former.name, '') AS venue_name, d.hour_at, ${isDemo} AS is_demo, d.plays, d.duration_ms
       ${FROM_DELIVERY} WHERE ${where} ${bound}
       ORDER BY d.hour_at DESC, d.flight_id DESC, d.venue_id DESC, is_demo DESC LIMIT ${page.limit + 1}`,
      [...parameters, ...after],
    );
    const { items, nextCursor } = pageOf(rows.map(deliveryOf), page.limit, (row) => [
      row.hourAt,
      row.flightId,
      row.venueId,
      Number(row.isDemo),
    ]);
    return ok({ items, nextCursor });
  }

  private async totals(from: Reader, where: string, parameters: readonly unknown[]): Promise<DeliveryTotals> {
    const [row] = await rowsOf(
      from,
      `SELECT SUM(d.plays) AS plays, SUM(d.duration_ms) AS duration_ms ${FROM_DELIVERY} WHERE ${where}`,
      parameters,
    );
    return { plays: Number(row?.['plays'] ?? 0), durationMs: Number(row?.['duration_ms'] ?? 0) };
  }
}

const FROM_DELIVERY = `FROM delivery_counts d JOIN flights f ON f.id = d.flight_id
  JOIN campaigns c ON c.id = f.campaign_id LEFT JOIN venues v ON v.id = d.venue_id
  LEFT JOIN former_venues former ON former.id = d.venue_id`;

const deliveryOf = (row: RawRow): DeliveryRecord => ({
  flightId: asId<FlightId>(String(row['flight_id'])),
  flightName: String(row['flight_name']),
  campaignId: asId<CampaignId>(String(row['campaign_id'])),
  campaignName: String(row['campaign_name']),
  venueId: asId<VenueId>(String(row['venue_id'])),
  venueName: String(row['venue_name']),
  hourAt: instant(Number(row['hour_at'])),
  isDemo: Number(row['is_demo']) === 1,
  plays: Number(row['plays']),
  durationMs: Number(row['duration_ms']),
});
