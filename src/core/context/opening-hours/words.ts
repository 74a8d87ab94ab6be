import type { LocalizedText } from '../../base/text.js';
import type { HoursState } from './model.js';

const WEEKDAY_NAMES = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const MONTH_NAMES = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** The standard spelling of each weekday, Monday first. */
export const WEEKDAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
/** The standard spelling of each month, January first. */
export const MONTHS = MONTH_NAMES.map((name) => name.charAt(0).toUpperCase() + name.slice(1, 3));

/** What a known word stands for. `index` is 0..6 for weekdays and 1..12 for months. */
export type Meaning =
  | { readonly kind: 'weekday'; readonly index: number; readonly standard: string }
  | { readonly kind: 'month'; readonly index: number; readonly standard: string }
  | { readonly kind: 'holiday'; readonly which: 'public' | 'school'; readonly standard: string }
  | { readonly kind: 'week'; readonly standard: string }
  | { readonly kind: 'state'; readonly state: HoursState; readonly standard: string };

function listMeanings(): Map<string, Meaning> {
  const words = new Map<string, Meaning>();
  WEEKDAY_NAMES.forEach((name, index) => {
    const standard = name.charAt(0).toUpperCase() + name.charAt(1);
    for (const spelling of [name, name.slice(0, 3), name.slice(0, 2)]) {
      words.set(spelling, { kind: 'weekday', index, standard });
    }
  });
  MONTH_NAMES.forEach((name, zeroBased) => {
    const standard = name.charAt(0).toUpperCase() + name.slice(1, 3);
    for (const spelling of [name, name.slice(0, 3)]) {
      words.set(spelling, { kind: 'month', index: zeroBased + 1, standard });
    }
  });
  words.set('ph', { kind: 'holiday', which: 'public', standard: 'PH' });
  words.set('sh', { kind: 'holiday', which: 'school', standard: 'SH' });
  for (const spelling of ['week', 'weeks']) words.set(spelling, { kind: 'week', standard: 'week' });
  words.set('open', { kind: 'state', state: 'open', standard: 'open' });
  words.set('unknown', { kind: 'state', state: 'unknown', standard: 'unknown' });
  for (const spelling of ['off', 'closed'])
    words.set(spelling, { kind: 'state', state: 'closed', standard: spelling });
  return words;
}

/** Every word of the grammar, in lower case. */
export const MEANINGS: ReadonlyMap<string, Meaning> = listMeanings();

/** Words of the full OSM grammar that are understood and refused, because a shop's hours cannot depend on them here. */
export const NOT_SUPPORTED: ReadonlySet<string> = new Set([
  'sunrise',
  'sunset',
  'dawn',
  'dusk',
  'easter',
  'summer',
  'winter',
  'day',
  'days',
]);

const FRENCH: ReadonlyMap<string, string> = new Map([
  ...['lu', 'ma', 'me', 'je', 've', 'sa', 'di'].map((word, index) => [word, WEEKDAYS[index] ?? ''] as const),
  ...['lun', 'mar', 'mer', 'jeu', 'ven', 'sam', 'dim'].map(
    (word, index) => [word, WEEKDAYS[index] ?? ''] as const,
  ),
  ...['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'].map(
    (word, index) => [word, WEEKDAYS[index] ?? ''] as const,
  ),
  ['fermé', 'off'],
  ['fermée', 'off'],
  ['ouvert', 'open'],
  ['férié', 'PH'],
  ['fériés', 'PH'],
]);

/** OH2: the standard word a French word probably stands for, offered in a refusal and never assumed; else null. */
export const probablyMeant = (word: string): string | null => FRENCH.get(word) ?? null;

/** What may stand at each place of the grammar, in the words of the interface. */
export const ACCEPTED = {
  rule: {
    fr: 'jours (Mo à Su, PH, SH), mois (Jan à Dec), heures (09:00-12:30), off, open, unknown, 24/7 ou un commentaire entre guillemets',
    en: 'days (Mo to Su, PH, SH), months (Jan to Dec), times (09:00-12:30), off, open, unknown, 24/7 or a quoted comment',
  },
  weekday: { fr: 'un jour : Mo Tu We Th Fr Sa Su, PH ou SH', en: 'a day: Mo Tu We Th Fr Sa Su, PH or SH' },
  afterTime: {
    fr: '« , » et une autre plage, « ; » et une autre règle, ou la fin',
    en: '"," and another time range, ";" and another rule, or the end',
  },
  minutes: { fr: 'une heure avec ses minutes, comme 09:00', en: 'a time with its minutes, such as 09:00' },
  clock: {
    fr: 'un début de 00:00 à 23:59, une fin de 00:00 à 48:00',
    en: 'a start from 00:00 to 23:59, an end from 00:00 to 48:00',
  },
  timeRange: {
    fr: 'une plage comme 09:00-12:30 ou 18:00+',
    en: 'a time range such as 09:00-12:30 or 18:00+',
  },
  date: {
    fr: 'des mois (May-Sep), des dates (Jul 14-Aug 15) ou des dates avec leur année (2026 Aug 1-2026 Aug 15)',
    en: 'months (May-Sep), dates (Jul 14-Aug 15) or dates with their year (2026 Aug 1-2026 Aug 15)',
  },
  week: { fr: 'des semaines de 1 à 53, comme week 1-26', en: 'weeks from 1 to 53, such as week 1-26' },
  rules: { fr: 'au plus 60 règles', en: 'at most 60 rules' },
} satisfies Record<string, LocalizedText>;
