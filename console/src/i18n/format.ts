import type { Weekday } from '../api/types.js';
import { useLanguage, type Language } from './language.js';

const LOCALES: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB' };
/** A Monday, so that weekday 1..7 falls on the first to the seventh. */
const mondayUtc = (weekday: Weekday): number => Date.UTC(2024, 0, weekday);

export interface Format {
  readonly number: (value: number) => string;
  readonly percent: (ratio: number) => string;
  readonly duration: (seconds: number) => string;
  readonly time: (instant: string, timeZone?: string) => string;
  readonly day: (instant: string, timeZone?: string) => string;
  readonly dateTime: (instant: string, timeZone?: string) => string;
  readonly weekday: (weekday: Weekday, style: 'short' | 'long') => string;
  readonly weekdays: (weekdays: readonly Weekday[]) => string;
  readonly region: (code: string) => string;
  readonly list: (items: readonly string[]) => string;
}

function formatsOf(language: Language): Format {
  const locale = LOCALES[language];
  const date = (options: Intl.DateTimeFormatOptions) => (instant: string, timeZone?: string) =>
    new Intl.DateTimeFormat(locale, { ...options, ...(timeZone === undefined ? {} : { timeZone }) }).format(
      new Date(instant),
    );
  const weekday = (day: Weekday, style: 'short' | 'long') =>
    new Intl.DateTimeFormat(locale, { weekday: style, timeZone: 'UTC' }).format(mondayUtc(day));
  const number = new Intl.NumberFormat(locale);
  return {
    number: (value) => number.format(value),
    percent: (ratio) => new Intl.NumberFormat(locale, { style: 'percent' }).format(ratio),
    duration: (seconds) => {
      const hours = Math.floor(seconds / 3600);
      const minutes = Math.floor((seconds % 3600) / 60);
      if (hours > 0) return `${number.format(hours)}\u00a0h\u00a0${String(minutes).padStart(2, '0')}`;
      return minutes > 0
        ? `${minutes}\u00a0min\u00a0${String(seconds % 60).padStart(2, '0')}`
        : `${seconds}\u00a0s`;
    },
    time: date({ hour: '2-digit', minute: '2-digit' }),
    day: date({ weekday: 'long', day: 'numeric', month: 'long' }),
    dateTime: date({ weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' }),
    weekday,
    weekdays: (days) => {
      const sorted = [...days].sort((a, b) => a - b);
      const first = sorted[0];
      const last = sorted.at(-1);
      const isRun = first !== undefined && last !== undefined && last - first === sorted.length - 1;
      if (isRun && sorted.length > 2) return `${weekday(first, 'short')} – ${weekday(last, 'short')}`;
      return sorted.map((day) => weekday(day, 'short')).join(', ');
    },
    region: (code) => new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code,
    list: (items) => new Intl.ListFormat(locale).format(items),
  };
}

const FORMATS: Readonly<Record<Language, Format>> = { fr: formatsOf('fr'), en: formatsOf('en') };

/** Numbers, times and days as the language of the page writes them. */
export const useFormat = (): Format => FORMATS[useLanguage().language];
