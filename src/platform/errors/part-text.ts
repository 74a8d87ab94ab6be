import type { LocalizedText } from '../../core/base/text.js';

/** The part of a text that is not understood, as a problem names it; what is empty is its end. */
export const partText = (part: string): string | LocalizedText =>
  part === '' ? { fr: 'la fin', en: 'the end' } : part;
