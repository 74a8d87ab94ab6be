import type { Language } from '../../core/base/text.js';

/** The interface language of a request: the first of French or English in Accept-Language, by quality; French else. */
export function languageOf(acceptLanguage: string | undefined): Language {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .slice(0, 20)
    .map((part, order) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = Number(
        parameters
          .find((p) => p.trim().startsWith('q='))
          ?.trim()
          .slice(2) ?? '1',
      );
      return { language: tag.slice(0, 2), quality: Number.isFinite(quality) ? quality : 0, order };
    })
    .filter(({ language, quality }) => (language === 'fr' || language === 'en') && quality > 0)
    .sort((a, b) => b.quality - a.quality || a.order - b.order);
  return wanted[0]?.language === 'en' ? 'en' : 'fr';
}
