import type { Instant } from '../../base/instant.js';
import { lawInForce, lawOf } from '../../eligibility/law/law-book.js';
import { type Key, LAW_ENTRIES } from './keys.js';
import { BEST_SEASONS, type Links, type LinkTable, seasonsAt, tableOf } from './links.js';

/** What is asked of the index. */
export interface NetworkQuestion {
  /** The day of the law, and of the seasons. */
  readonly at: Instant;
  /** `today`: links by the local day of each shop. `best`: at the best time of their year, as `at: null` of `scoreOf`. */
  readonly season: 'today' | 'best';
  /**
   * Whether what time, plays or an approval can change is judged: the flight's state (EL1), its goal (EL3) and the
   * approval of its creatives (EL4).
   */
  readonly passing: 'judged' | 'ignored';
}

/** A country and a clock: where one law holds at one instant. */
export interface Jurisdiction {
  readonly countryCode: string;
  readonly timeZone: string;
  readonly key: Key;
}

/** NI3: a question with what it means for every shop of the network worked out. */
export interface Moment {
  readonly question: NetworkQuestion;
  /** By rule of law: null where it holds in its whole country, else the jurisdictions in which it does; absent: none. */
  readonly laws: ReadonlyMap<string, readonly Key[] | null>;
  /** The links of each clock, by its number. */
  readonly tables: readonly LinkTable[];
  /** The links of all of them when the same seasons are on everywhere. */
  readonly only: LinkTable | null;
}

function lawsAt(
  jurisdictions: readonly Jurisdiction[],
  at: Instant,
): ReadonlyMap<string, readonly Key[] | null> {
  const laws = new Map<string, readonly Key[] | null>();
  for (const { id, version, pack } of LAW_ENTRIES) {
    const under = jurisdictions.filter(({ countryCode }) => lawOf(countryCode) === pack);
    const holding = under.filter(
      ({ countryCode, timeZone }) => lawInForce(version.rule.id, countryCode, timeZone, at) === version,
    );
    if (holding.length === 0) continue;
    laws.set(id, holding.length === under.length ? null : holding.map(({ key }) => key));
  }
  return laws;
}

/** NI3: what a question means in these jurisdictions and zones. */
export function momentOf(
  question: NetworkQuestion,
  links: Links,
  jurisdictions: readonly Jurisdiction[],
  timeZones: readonly string[],
): Moment {
  const { at, season } = question;
  const tables = timeZones.map((timeZone) =>
    season === 'best'
      ? tableOf(links, { seasons: BEST_SEASONS, timeZone, at: null })
      : tableOf(links, { seasons: seasonsAt(timeZone, at), timeZone, at }),
  );
  const only = tables.every((table) => table === tables[0]) ? (tables[0] ?? null) : null;
  return { question, laws: lawsAt(jurisdictions, at), tables, only };
}
