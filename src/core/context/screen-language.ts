import type { Language } from '../base/text.js';

/** Countries whose shops speak to their customers in French, wholly or first, as far as the interface goes. */
const FRENCH_SPEAKING: ReadonlySet<string> = new Set(['FR', 'MC', 'BE', 'LU', 'CH']);

/** CX7: the language in which a screen speaks of itself (its corner mark, its notices): that of the shop's country. */
export const screenLanguage = (countryCode: string): Language =>
  FRENCH_SPEAKING.has(countryCode) ? 'fr' : 'en';
