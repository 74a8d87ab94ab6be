import type { Instant } from '../../base/instant.js';
import { type CivilDay, localTimeAt, parseCivilDay } from '../../base/local-time.js';
import { isProductIn, PRODUCTS } from '../../context/products.js';
import { CAUTIOUS_LAW } from './cautious.js';
import { FRENCH_LAW } from './france.js';
import type { LawPack, LawRule } from './law-rule.js';

/** Every pack there is; the last, without a country, is for all others. */
export const LAW_PACKS: readonly LawPack[] = [FRENCH_LAW, CAUTIOUS_LAW];

/** A version of a rule with its civil days as numbers (`from` is inside, `to` is not) and the products it is about. */
export interface LawVersion {
  readonly rule: LawRule;
  /** Null when it is about whatever is promoted. */
  readonly productIds: ReadonlySet<string> | null;
  readonly from: CivilDay | null;
  readonly to: CivilDay | null;
}

/** A pack ready to be asked: the versions of each rule by its id, and the days on which one of them changes. */
interface Book {
  readonly pack: LawPack;
  readonly versions: ReadonlyMap<string, readonly LawVersion[]>;
  readonly changes: readonly CivilDay[];
}

const isInOne = (productId: string, categoryIds: readonly string[]): boolean =>
  categoryIds.some((categoryId) => isProductIn(productId, categoryId));

/** Every product of the list that a rule is about, so that judging an ad asks once for each product. */
function productsOf({ categoryIds, exceptCategoryIds = [] }: LawRule): ReadonlySet<string> | null {
  if (categoryIds === null) return null;
  const concerned = PRODUCTS.filter(({ id }) => isInOne(id, categoryIds) && !isInOne(id, exceptCategoryIds));
  return new Set(concerned.map(({ id }) => id));
}

const dayOf = (date: string | null): CivilDay | null => (date === null ? null : parseCivilDay(date));

function bookOf(pack: LawPack): Book {
  const versions = new Map<string, LawVersion[]>();
  for (const rule of pack.rules) {
    const version = {
      rule,
      productIds: productsOf(rule),
      from: dayOf(rule.validFrom),
      to: dayOf(rule.validTo),
    };
    versions.set(rule.id, [...(versions.get(rule.id) ?? []), version]);
  }
  const days = [...versions.values()].flat().flatMap(({ from, to }) => [from, to]);
  const changes = [...new Set(days.filter((day) => day !== null))].sort((a, b) => a - b);
  return { pack, versions, changes };
}

const CAUTIOUS = bookOf(CAUTIOUS_LAW);
const BOOKS = new Map(
  LAW_PACKS.flatMap((pack) => (pack.countryCode === null ? [] : [[pack.countryCode, bookOf(pack)]])),
);
const bookFor = (countryCode: string): Book => BOOKS.get(countryCode) ?? CAUTIOUS;

/** The pack of a country, or the cautious set where none was written. */
export const lawOf = (countryCode: string): LawPack => bookFor(countryCode).pack;

/** Every version of every rule of a pack, in its order. */
export const versionsOf = ({ countryCode }: LawPack): readonly LawVersion[] =>
  [...(countryCode === null ? CAUTIOUS : bookFor(countryCode)).versions.values()].flat();

/** LW18: whether a pack was written for the country. */
export const hasLawPack = (countryCode: string): boolean => BOOKS.has(countryCode);

/** The civil days on which the law of a country begins or ends to hold in another version, in order. */
export const lawDays = (countryCode: string): readonly CivilDay[] => bookFor(countryCode).changes;

const MS_PER_DAY = 86_400_000;
/** No zone is farther from UTC. */
const FARTHEST_MS = 15 * 3_600_000;

/** Whether a local day has begun; the zone is asked only near the midnight itself. */
function hasBegun(day: CivilDay, timeZone: string, at: Instant): boolean {
  const sinceMidnight = at - day * MS_PER_DAY;
  if (sinceMidnight >= FARTHEST_MS) return true;
  return sinceMidnight > -FARTHEST_MS && localTimeAt(timeZone, at).day >= day;
}

/** The version of a rule that holds in a country at an instant of a zone, or null when none does. */
export function lawInForce(
  id: string,
  countryCode: string,
  timeZone: string,
  at: Instant,
): LawVersion | null {
  const versions = bookFor(countryCode).versions.get(id);
  if (versions === undefined) return null;
  for (const version of versions) {
    const { from, to } = version;
    if ((from === null || hasBegun(from, timeZone, at)) && (to === null || !hasBegun(to, timeZone, at)))
      return version;
  }
  return null;
}
