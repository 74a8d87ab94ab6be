import { widerTrades } from './cuisines.js';
import { findActivity } from './activities.js';
import { venueTypePath } from './openooh.js';
import { type ActivityClues, type ClueKind, resolve, type Resolution } from './resolve-activity.js';
import { fold } from './words.js';
import type { Activity } from './venue.js';

/** The columns of a register that say something of a shop's trade. */
export const REGISTER_COLUMNS = [
  'tag',
  'category_fr',
  'naf_code',
  'cuisine',
  'name',
  'description_fr',
] as const;
export type RegisterColumn = (typeof REGISTER_COLUMNS)[number];
export type RegisterRow = Readonly<Partial<Record<RegisterColumn, string>>>;

/** What became of one row. */
export interface ReportedRow {
  /** From 1, the header not counted. */
  readonly row: number;
  readonly name: string;
  readonly activity: string | null;
  readonly openOoh12: readonly number[];
  readonly openOoh11: number | null;
  readonly foundBy: ClueKind | null;
  readonly refinedBy: Resolution['refinedBy'];
  /** Whether the row's own tag or category is among those of the activity, or of the trade it is a finer kind of. */
  readonly confirmed: boolean;
}

/** Rows that no clue resolves, by the tag or category they have. */
export interface Unresolved {
  readonly clue: string;
  readonly rows: number;
}

/** An activity that rows of several tags or categories came to, or a tag whose rows came to several activities. */
export interface Confusion {
  readonly clue: string;
  readonly activity: string;
  readonly rows: number;
}

export interface RegisterReport {
  readonly rows: readonly ReportedRow[];
  readonly total: number;
  readonly resolved: number;
  /** Resolved to an OpenOOH type that says more than 216 "Retail Other". */
  readonly resolvedBeyondOther: number;
  /** Resolved, and the row's own tag or category is among the activity's. */
  readonly confirmed: number;
  readonly by: Readonly<Record<ClueKind, number>>;
  readonly unresolved: readonly Unresolved[];
  /** Tags and categories that lead to more than one activity, with how many rows each. */
  readonly confusion: readonly Confusion[];
}

const RETAIL_OTHER = 216;

const cluesOf = (row: RegisterRow): ActivityClues => ({
  tag: row.tag ?? '',
  categoryFr: row.category_fr ?? '',
  nafCode: row.naf_code ?? '',
  cuisine: row.cuisine ?? '',
  name: row.name ?? '',
  description: row.description_fr ?? '',
});

const clueOf = (row: RegisterRow): string =>
  [row.tag, row.category_fr, row.naf_code].find((clue) => clue !== undefined && clue !== '') ?? '(none)';

/** The activity with the trades it is a finer kind of. */
const kinds = (activity: Activity): readonly Activity[] => [
  activity,
  ...widerTrades(activity.id).flatMap((id) => findActivity(id) ?? []),
];

function isConfirmed(row: RegisterRow, activity: Activity): boolean {
  const category = fold(row.category_fr ?? '');
  return kinds(activity).some(
    ({ osmTags, categoriesFr, name, synonyms }) =>
      osmTags.includes(row.tag ?? '') ||
      (category !== '' &&
        [...categoriesFr, name.fr, ...synonyms.fr].some((known) => fold(known) === category)),
  );
}

function reportRow(row: RegisterRow, index: number): ReportedRow {
  const found = resolve(cluesOf(row));
  const about = { row: index + 1, name: row.name ?? '' };
  if (found === null)
    return {
      ...about,
      activity: null,
      openOoh12: [],
      openOoh11: null,
      foundBy: null,
      refinedBy: null,
      confirmed: false,
    };
  const { activity, by, refinedBy } = found;
  return {
    ...about,
    activity: activity.id,
    openOoh12: venueTypePath(activity.openOoh12Id),
    openOoh11: activity.openOoh11Id,
    foundBy: by,
    refinedBy,
    confirmed: isConfirmed(row, activity),
  };
}

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}

function confusionOf(register: readonly RegisterRow[], rows: readonly ReportedRow[]): readonly Confusion[] {
  const pairs = rows.flatMap(({ activity }, index) =>
    activity === null ? [] : [`${clueOf(register[index] ?? {})}\t${activity}`],
  );
  const counted = countBy(pairs, (pair) => pair).map(([pair, count]): Confusion => {
    const [clue = '', activity = ''] = pair.split('\t');
    return { clue, activity, rows: count };
  });
  const several = new Map(countBy(counted, ({ clue }) => clue));
  return counted.filter(({ clue }) => (several.get(clue) ?? 0) > 1);
}

/** CX6: what becomes of every row of a register of shops, with the shares resolved and where one clue leads to several. */
export function reportRegister(register: readonly RegisterRow[]): RegisterReport {
  const rows = register.map(reportRow);
  const count = (is: (row: ReportedRow) => boolean): number => rows.filter(is).length;
  const foundBy = (kind: ClueKind): number => count((row) => row.foundBy === kind);
  const lost = register.filter((_row, index) => rows[index]?.activity === null);
  return {
    rows,
    total: rows.length,
    resolved: count((row) => row.activity !== null),
    resolvedBeyondOther: count((row) => row.activity !== null && !row.openOoh12.includes(RETAIL_OTHER)),
    confirmed: count((row) => row.confirmed),
    by: { tag: foundBy('tag'), category: foundBy('category'), naf: foundBy('naf'), words: foundBy('words') },
    unresolved: countBy(lost, clueOf).map(([clue, n]) => ({ clue, rows: n })),
    confusion: confusionOf(register, rows),
  };
}
