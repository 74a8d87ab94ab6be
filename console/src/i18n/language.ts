import { createContext, use } from 'react';
import { en } from './en.js';
import { fr, type Messages } from './fr.js';

export const LANGUAGES = ['fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const CATALOGUES: Readonly<Record<Language, Messages>> = { fr, en };
const STORAGE_KEY = 'entracte.language';

/** The language chosen here before, or else the browser's first one when we speak it, or else French. */
export function preferredLanguage(): Language {
  const kept = localStorage.getItem(STORAGE_KEY) ?? navigator.language.slice(0, 2);
  return kept === 'en' ? 'en' : 'fr';
}

/** Keeps the choice, and says it on the page, from where every request takes it. */
export function keepLanguage(language: Language): void {
  localStorage.setItem(STORAGE_KEY, language);
  document.documentElement.lang = language;
}

export interface LanguageChoice {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}
export const LanguageContext = createContext<LanguageChoice>({ language: 'fr', choose: keepLanguage });

export const useLanguage = (): LanguageChoice => use(LanguageContext);
/** The messages in the language of the page. */
export const useT = (): Messages => CATALOGUES[use(LanguageContext).language];
