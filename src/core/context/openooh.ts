import { readTable } from './knowledge-table.js';
import { OPENOOH_FALLBACKS } from './openooh-fallbacks.js';

/** A venue type of OpenOOH 1.2.1 with the type it exports as in 1.1, the version exchanges have a number for. */
export interface VenueType {
  readonly id: number;
  readonly name: string;
  /** What the official fallback table says, or null where it has no row for this id. */
  readonly official11Id: number | null;
  /** What we export. */
  readonly fallback11Id: number;
  /** Why ours is not the official one; null where it is. */
  readonly correction: string | null;
}

/** CX50: the 210 venue types of OpenOOH 1.2.1, in the order of the standard. */
export const VENUE_TYPES: readonly VenueType[] = readTable(OPENOOH_FALLBACKS, 5).map(
  ([id = '', name = '', official = '', fallback = '', correction = '']): VenueType => ({
    id: Number(id),
    name,
    official11Id: official === '' ? null : Number(official),
    fallback11Id: Number(fallback),
    correction: correction === '' ? null : correction,
  }),
);

const byId = new Map(VENUE_TYPES.map((type) => [type.id, type]));

/** The venue type of OpenOOH 1.2.1 with this id, or null when the standard has none. */
export const findVenueType = (id: number): VenueType | null => byId.get(id) ?? null;

/** CX50: the OpenOOH 1.1 id that a 1.2.1 id is exported as, or null when 1.2.1 does not know the id. */
export const fallback11 = (id: number): number | null => byId.get(id)?.fallback11Id ?? null;

/**
 * An OpenOOH 1.2.1 id as the list that OpenRTB carries: its ancestors, the topmost first, then the id. A parent's id is
 * the child's without its last two digits. Of an unknown id, the known ancestors remain.
 */
export function venueTypePath(id: number): readonly number[] {
  const path: number[] = [];
  for (let current = id; current > 0; current = Math.floor(current / 100)) {
    if (byId.has(current)) path.unshift(current);
  }
  return path;
}
