import { addDays, civilDate, civilDay, type CivilDay } from '../base/local-time.js';

/**
 * Which days are holidays, as far as this calendar knows. A kind that is not covered answers false for every day, and
 * whoever resolves hours must then treat what depends on it as unknown rather than guess.
 */
export interface HolidayCalendar {
  /** ISO 3166-1 alpha-2, upper case. */
  readonly countryCode: string;
  readonly region: FrenchHolidayRegion | null;
  readonly covers: { readonly publicHolidays: boolean; readonly schoolHolidays: boolean };
  readonly isPublicHoliday: (day: CivilDay) => boolean;
  readonly isSchoolHoliday: (day: CivilDay) => boolean;
}

/** Parts of France with public holidays of their own. */
export const FRENCH_HOLIDAY_REGIONS = [
  'alsace-moselle',
  'guadeloupe',
  'martinique',
  'guyane',
  'reunion',
  'mayotte',
] as const;
export type FrenchHolidayRegion = (typeof FRENCH_HOLIDAY_REGIONS)[number];

const REGION_BY_POSTCODE: ReadonlyMap<string, FrenchHolidayRegion> = new Map([
  ['57', 'alsace-moselle'],
  ['67', 'alsace-moselle'],
  ['68', 'alsace-moselle'],
  ['971', 'guadeloupe'],
  ['972', 'martinique'],
  ['973', 'guyane'],
  ['974', 'reunion'],
  ['976', 'mayotte'],
]);

/** Month and day of the holidays of Code du travail L3133-1 that keep their date. */
const FIXED: readonly (readonly [number, number])[] = [
  [1, 1],
  [5, 1],
  [5, 8],
  [7, 14],
  [8, 15],
  [11, 1],
  [11, 11],
  [12, 25],
];

/** Easter Monday, Ascension and Whit Monday, in days after Easter Sunday. */
const AFTER_EASTER = [1, 39, 50];

/** The day the abolition of slavery is kept overseas (Code du travail L3422-2), and Boxing Day in the east (L3134-13). */
const REGIONAL_DAY: Readonly<Record<FrenchHolidayRegion, readonly [number, number]>> = {
  'alsace-moselle': [12, 26],
  guadeloupe: [5, 27],
  martinique: [5, 22],
  guyane: [6, 10],
  reunion: [12, 20],
  mayotte: [4, 27],
};

/** OH12: Easter Sunday of a Gregorian year (Meeus, Jones and Butcher). */
export function easterSunday(year: number): CivilDay {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const marchBased = epact + toSunday - 7 * late + 114;
  return civilDay(year, Math.floor(marchBased / 31), (marchBased % 31) + 1);
}

/** The part of France a postcode lies in when it has holidays of its own, else null. */
export const frenchHolidayRegion = (postcode: string): FrenchHolidayRegion | null =>
  REGION_BY_POSTCODE.get(postcode.slice(0, 3)) ?? REGION_BY_POSTCODE.get(postcode.slice(0, 2)) ?? null;

/** OH12: the public holidays of one year in France, sorted: eleven, plus those of the region. */
export function frenchPublicHolidays(year: number, region: FrenchHolidayRegion | null): readonly CivilDay[] {
  const easter = easterSunday(year);
  const days = FIXED.map(([month, day]) => civilDay(year, month, day));
  days.push(...AFTER_EASTER.map((after) => addDays(easter, after)));
  if (region) days.push(civilDay(year, ...REGIONAL_DAY[region]));
  // Good Friday is kept in the east where a commune has a Protestant and a Catholic church: nearly everywhere.
  if (region === 'alsace-moselle') days.push(addDays(easter, -2));
  return [...new Set(days)].sort((a, b) => a - b);
}

const never = (): boolean => false;

/**
 * OH12: the calendar of a country. France's public holidays are computed; for any other country, and for school
 * holidays everywhere, the calendar is empty and `covers` says so.
 */
export function holidayCalendar(
  countryCode: string,
  region: FrenchHolidayRegion | null = null,
): HolidayCalendar {
  if (countryCode !== 'FR') {
    return {
      countryCode,
      region: null,
      covers: { publicHolidays: false, schoolHolidays: false },
      isPublicHoliday: never,
      isSchoolHoliday: never,
    };
  }
  const years = new Map<number, ReadonlySet<CivilDay>>();
  const isPublicHoliday = (day: CivilDay): boolean => {
    const { year } = civilDate(day);
    let holidays = years.get(year);
    if (!holidays) {
      holidays = new Set(frenchPublicHolidays(year, region));
      years.set(year, holidays);
    }
    return holidays.has(day);
  };
  return {
    countryCode,
    region,
    covers: { publicHolidays: true, schoolHolidays: false },
    isPublicHoliday,
    isSchoolHoliday: never,
  };
}
