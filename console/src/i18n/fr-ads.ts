import type { AdLanguage, LegalMessage } from '../api/types.js';

/** What the console says in French about what an ad declares. */
export const adsFr = {
  declaration: {
    language: 'Langue de l’annonce',
    languageHint: 'Celle que doit comprendre un passant. En France, le texte français est obligatoire.',
    languages: {
      fr: 'Français (seul, ou aussi lisible que l’autre langue)',
      en: 'Anglais',
      de: 'Allemand',
      es: 'Espagnol',
      it: 'Italien',
      nl: 'Néerlandais',
      pt: 'Portugais',
      other: 'Une autre langue',
      none: 'Aucune\u00a0: une image sans texte',
    } satisfies Record<AdLanguage, string>,
    message: 'Quel message légal l’image montre-t-elle\u00a0?',
    messageHint:
      'La plupart des annonces n’en ont pas besoin. L’alcool, les jeux d’argent, les aliments préparés, les voitures et le crédit, si.',
    messages: {
      none: 'Aucun',
      'food-fruit-and-vegetables': 'Aliments\u00a0: cinq fruits et légumes par jour',
      'food-physical-activity': 'Aliments\u00a0: activité physique régulière',
      'food-fat-sugar-salt': 'Aliments\u00a0: trop gras, trop sucré, trop salé',
      'food-snacking': 'Aliments\u00a0: grignoter entre les repas',
      'food-exempt': 'Aliments\u00a0: dispensé (produit brut, thé, café, lait ou jus sans ajout)',
      alcohol: 'Alcool\u00a0: à consommer avec modération',
      gambling: 'Jeux d’argent\u00a0: mise en garde',
      'car-short-trips': 'Voitures\u00a0: marche ou vélo pour les trajets courts',
      'car-sharing': 'Voitures\u00a0: covoiturage',
      'car-public-transport': 'Voitures\u00a0: transports en commun',
      credit: 'Crédit\u00a0: un crédit vous engage',
    } satisfies Record<LegalMessage, string>,
    groups: { food: 'Aliments et boissons', car: 'Voitures', other: 'Autres' },
    words: 'Mot pour mot, l’image doit montrer\u00a0:',
    needs: {
      none: 'Choisissez-en un si l’annonce parle d’alcool, de jeux d’argent, d’aliments préparés, de voitures ou de crédit\u00a0: sans lui, elle ne passera pas.',
      food: 'Une campagne alimentaire montre les quatre messages à parts égales\u00a0: envoyez quatre visuels, un par message.',
      exempt: 'Sans message\u00a0: l’opérateur vérifie que le produit en est bien dispensé.',
      car: 'Une campagne automobile montre les trois messages tour à tour\u00a0: envoyez trois visuels, un par message.',
      one: 'Chaque visuel de la campagne le montre, en entier et lisible.',
    },
    co2: 'L’image montre la classe d’émissions de CO2 de la voiture',
    co2Hint: 'Obligatoire pour toute voiture à vendre ou à louer.',
    edit: 'Corriger la déclaration',
    editTitle: (title: string) => `Ce que déclare «\u00a0${title}\u00a0»`,
    editHint: 'Possible tant que l’opérateur n’a pas décidé. L’image, elle, ne change pas.',
    shows: 'Message légal',
  },
};
