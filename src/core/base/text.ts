/** Languages of the interface; the market starts in France. */
export type Language = 'fr' | 'en';

/** One sentence in every language of the interface. */
export interface LocalizedText {
  readonly fr: string;
  readonly en: string;
}

/**
 * A French sentence with no-break spaces where French typography wants them: before : ; ! ? » and units, after «. Sentences
 * are written with plain spaces, which an author can see, and pass through here once.
 */
export const withFrenchSpaces = (fr: string): string =>
  fr
    .replace(/ ([:;!?»])/g, '\u00a0$1')
    .replace(/« /g, '«\u00a0')
    .replace(/(\d) (km|s|h|%)(?![\p{L}\d])/gu, '$1\u00a0$2');
