/** Languages of the interface; the market starts in France. */
export type Language = 'fr' | 'en';

/** One sentence in every language of the interface. */
export interface LocalizedText {
  readonly fr: string;
  readonly en: string;
}
