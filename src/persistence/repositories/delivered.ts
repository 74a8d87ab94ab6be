import type { Reader } from '../session.js';
import { isOneOf, listOf, rowsOf } from '../sql.js';

/** Plays counted so far for each of these flights, those of a demo apart; a flight without any is absent. */
export async function playsDelivered(
  from: Reader,
  flightIds: readonly string[],
  isDemo = false,
): Promise<ReadonlyMap<string, number>> {
  const rows = await rowsOf(
    from,
    `SELECT flight_id, SUM(plays) AS plays FROM delivery_counts
     WHERE ${isOneOf(from, 'flight_id', 1)} AND is_demo = ${isDemo ? 'TRUE' : 'FALSE'} GROUP BY flight_id`,
    [listOf(from, flightIds)],
  );
  return new Map(rows.map((row) => [String(row['flight_id']), Number(row['plays'])]));
}
