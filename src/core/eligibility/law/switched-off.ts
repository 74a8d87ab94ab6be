import type { Instant, Interval } from '../../base/instant.js';
import { addDays, instantsOf, localTimeAt, offsetChanges, startOfDay } from '../../base/local-time.js';
import { departementOf, departementOfPostcode, wholeCommuneOf } from '../../context/french-geography.js';
import type { CommuneCurfew, GridEmergency, NetworkRules } from '../../context/network.js';
import type { MerchantContext, Screen } from '../../context/venue.js';
import { lawDays, lawOf } from './law-book.js';

/** Whether a local minute of the day lies in a half-open window, which may run over midnight. */
export const inWindow = (minute: number, from: number, to: number): boolean =>
  from < to ? from <= minute && minute < to : from <= minute || minute < to;

/** Curfews by commune, made once for each list of them. */
const indexes = new WeakMap<readonly CommuneCurfew[], ReadonlyMap<string, readonly CommuneCurfew[]>>();

function curfewsByCommune(curfews: readonly CommuneCurfew[]): ReadonlyMap<string, readonly CommuneCurfew[]> {
  const known = indexes.get(curfews);
  if (known !== undefined) return known;
  const index = new Map<string, readonly CommuneCurfew[]>();
  for (const curfew of curfews)
    index.set(curfew.communeCode, [...(index.get(curfew.communeCode) ?? []), curfew]);
  indexes.set(curfews, index);
  return index;
}

const NONE: readonly CommuneCurfew[] = [];

/** Two lists as one, without making a new one where one of them is empty. */
const joined = (a: readonly CommuneCurfew[], b: readonly CommuneCurfew[]): readonly CommuneCurfew[] =>
  a.length === 0 ? b : b.length === 0 ? a : [...a, ...b];

/** The curfews of a list that bind a commune: its own, and those of the city it is a part of. */
function curfewsIn(list: readonly CommuneCurfew[], communeCode: string): readonly CommuneCurfew[] {
  if (list.length === 0) return NONE;
  const index = curfewsByCommune(list);
  const whole = wholeCommuneOf(communeCode);
  const own = index.get(communeCode) ?? NONE;
  return whole === communeCode ? own : joined(own, index.get(whole) ?? NONE);
}

/** LW10: the curfews of a shop's commune: those of the pack and those the operator added. */
export const curfewsOf = (
  { communeCode, countryCode }: MerchantContext,
  { communeCurfews }: NetworkRules,
): readonly CommuneCurfew[] =>
  communeCode === null
    ? NONE
    : joined(
        curfewsIn(lawOf(countryCode).communeCurfews, communeCode),
        curfewsIn(communeCurfews, communeCode),
      );

/** LW10: the curfew that keeps a screen of the shop dark at an instant, or null. */
export function curfewAt(context: MerchantContext, network: NetworkRules, at: Instant): CommuneCurfew | null {
  const curfews = curfewsOf(context, network);
  if (curfews.length === 0) return null;
  const { minute } = localTimeAt(context.timeZone, at);
  return curfews.find(({ fromMinute, toMinute }) => inWindow(minute, fromMinute, toMinute)) ?? null;
}

/** LW16: whether an emergency reaches a shop; one in France whose département cannot be told is reached by any. */
export function isReachedBy(
  { departementCodes }: GridEmergency,
  { countryCode, communeCode, postcode }: Pick<MerchantContext, 'countryCode' | 'communeCode' | 'postcode'>,
): boolean {
  if (departementCodes === null) return true;
  if (countryCode !== 'FR') return false;
  const code = communeCode === null ? departementOfPostcode(postcode) : departementOf(communeCode);
  return code === null || departementCodes.includes(code);
}

/**
 * Every instant inside a range at which the law may give another answer on a screen: the hours of the night, of curfews,
 * changes of summer time on a screen they concern, and days on which another version begins. Sorted, each once.
 */
export function lawBoundaries(
  context: MerchantContext,
  screen: Pick<Screen, 'visibleFromPublicRoad'>,
  network: NetworkRules,
  range: Interval,
): readonly Instant[] {
  const { timeZone, countryCode } = context;
  const found = lawDays(countryCode).map((day) => startOfDay(timeZone, day));
  if (screen.visibleFromPublicRoad) {
    const windows = lawOf(countryCode).rules.flatMap(
      ({ refusedWhen }) => refusedWhen.localMinutesOnRoad ?? [],
    );
    const curfews = curfewsOf(context, network);
    const minutes = new Set([
      ...windows.flatMap(({ from, to }) => [from, to]),
      ...curfews.flatMap(({ fromMinute, toMinute }) => [fromMinute, toMinute]),
    ]);
    const last = addDays(localTimeAt(timeZone, range.to).day, 1);
    for (let day = addDays(localTimeAt(timeZone, range.from).day, -1); day <= last; day = addDays(day, 1))
      for (const minute of minutes) found.push(...instantsOf(timeZone, day, minute));
    found.push(...offsetChanges(timeZone, range));
  }
  const inside = found.filter((at) => range.from < at && at < range.to);
  return [...new Set(inside)].sort((a, b) => a - b);
}
