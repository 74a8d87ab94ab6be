import type { LocalizedText } from '../base/text.js';

/** A time of the year, by first and last day, both included; one whose end is before its start runs over New Year. */
export interface Season {
  readonly name: LocalizedText;
  /** `MM-DD`. */
  readonly from: string;
  /** `MM-DD`. */
  readonly to: string;
}

/**
 * CX8: the seasons an edge may name. Windows are when people look for the thing, not when it happens: a wedding of June
 * is prepared from January, a back-to-school bag is bought in July.
 */
export const SEASONS = {
  spring: { name: { fr: 'au printemps', en: 'in spring' }, from: '03-01', to: '05-31' },
  summer: { name: { fr: 'en été', en: 'in summer' }, from: '06-01', to: '08-31' },
  autumn: { name: { fr: 'en automne', en: 'in autumn' }, from: '09-01', to: '11-30' },
  winter: { name: { fr: 'en hiver', en: 'in winter' }, from: '12-01', to: '02-29' },
  weddings: {
    name: { fr: 'à la saison des mariages', en: 'in the wedding season' },
    from: '01-15',
    to: '09-30',
  },
  'back-to-school': {
    name: { fr: 'à la rentrée', en: 'at back-to-school time' },
    from: '07-15',
    to: '09-20',
  },
  'end-of-year': {
    name: { fr: 'aux fêtes de fin d’année', en: 'at the end-of-year holidays' },
    from: '11-01',
    to: '12-31',
  },
  valentine: {
    name: { fr: 'à la Saint-Valentin', en: 'around Valentine’s Day' },
    from: '01-20',
    to: '02-14',
  },
  easter: { name: { fr: 'à Pâques', en: 'around Easter' }, from: '03-01', to: '04-25' },
  'parents-days': {
    name: { fr: 'à la fête des mères et des pères', en: 'around Mother’s and Father’s Day' },
    from: '05-01',
    to: '06-21',
  },
  'summer-holidays': {
    name: { fr: 'avant les grandes vacances', en: 'before the summer holidays' },
    from: '05-01',
    to: '08-31',
  },
  ski: { name: { fr: 'à la saison du ski', en: 'in the ski season' }, from: '11-15', to: '03-31' },
  gardening: {
    name: { fr: 'à la saison du jardin', en: 'in the gardening season' },
    from: '03-01',
    to: '06-30',
  },
  heating: {
    name: { fr: 'avant et pendant l’hiver', en: 'before and during winter' },
    from: '09-15',
    to: '02-29',
  },
  'wine-fairs': {
    name: { fr: 'aux foires aux vins', en: 'at the time of wine fairs' },
    from: '09-01',
    to: '10-15',
  },
  'tax-return': {
    name: { fr: 'à la déclaration de revenus', en: 'at tax-return time' },
    from: '04-01',
    to: '06-10',
  },
} as const satisfies Record<string, Season>;

export type SeasonId = keyof typeof SEASONS;
export const SEASON_IDS = Object.keys(SEASONS) as readonly SeasonId[];

/** CX8: whether a day of the year (month 1–12, day 1–31) lies in the season. */
export function isInSeason(id: SeasonId, month: number, day: number): boolean {
  const { from, to } = SEASONS[id];
  const today = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return from <= to ? from <= today && today <= to : from <= today || today <= to;
}
