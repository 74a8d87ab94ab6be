import type { Request } from 'express';
import type { Language } from '../../core/base/text.js';
import { plainPage } from './plain-page.js';

/** Where programs ask: what they get back is never a page. */
const FOR_PROGRAMS = /^\/(?:api|media|livez|readyz|socket\.io)(?:\/|$)/;

/** Whether somebody with a browser asks for a page, rather than a program for data or a file. */
export const wantsPage = (request: Request): boolean =>
  (request.method === 'GET' || request.method === 'HEAD') &&
  !FOR_PROGRAMS.test(request.path) &&
  request.accepts(['json', 'html']) === 'html';

const WORDS: Readonly<Record<Language, { title: string; text: string; home: string }>> = {
  fr: {
    title: 'Cette page n’existe pas',
    text: 'Le lien est peut-être ancien, ou l’adresse mal recopiée.',
    home: 'Aller à l’accueil',
  },
  en: {
    title: 'There is no such page',
    text: 'The link may be old, or the address mistyped.',
    home: 'Go to the start page',
  },
};

/** The answer to an address that leads nowhere, in both languages, the reader’s first. */
export function noSuchPage(language: Language): string {
  const second: Language = language === 'fr' ? 'en' : 'fr';
  const words = (spoken: Language, heading: 'h1' | 'h2'): string => {
    const { title, text, home } = WORDS[spoken];
    return `<${heading}>${title}</${heading}><p>${text}</p><p><a class="door" href="/">${home}</a></p>`;
  };
  return plainPage(
    WORDS[language].title,
    language,
    `<header><p class="brand">Entracte</p></header>
<main>${words(language, 'h1')}<section class="second" lang="${second}">${words(second, 'h2')}</section></main>`,
  );
}
