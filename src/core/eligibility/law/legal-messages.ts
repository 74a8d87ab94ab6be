/** The four messages of food advertising, of which a campaign shows each equally often (arrêté of 27 February 2007). */
export const FOOD_MESSAGES = [
  'food-fruit-and-vegetables',
  'food-physical-activity',
  'food-fat-sugar-salt',
  'food-snacking',
] as const;

/** The three messages of car advertising, shown in turn (Code de la route D328-1). */
export const CAR_MESSAGES = ['car-short-trips', 'car-sharing', 'car-public-transport'] as const;

/**
 * The messages an ad may have to show, as its advertiser declares them; a person checks the picture at approval.
 * `food-exempt` declares a food that needs none: raw produce, tea, coffee, milk or juice without additions.
 */
export const LEGAL_MESSAGES = [
  'none',
  'alcohol',
  'gambling',
  'credit',
  'food-exempt',
  ...FOOD_MESSAGES,
  ...CAR_MESSAGES,
] as const;
export type LegalMessage = (typeof LEGAL_MESSAGES)[number];

/** The words of each message as the law has them, in French only; null where there are none to show. */
export const LEGAL_MESSAGE_WORDS: Readonly<Record<LegalMessage, string | null>> = {
  none: null,
  alcohol: 'L’abus d’alcool est dangereux pour la santé, à consommer avec modération.',
  gambling:
    'Les jeux d’argent et de hasard peuvent être dangereux\u00a0: pertes d’argent, conflits familiaux, addiction… ' +
    'Retrouvez nos conseils sur joueurs-info-service.fr (09 74 75 13 13 - appel non surtaxé).',
  credit:
    'Un crédit vous engage et doit être remboursé. Vérifiez vos capacités de remboursement avant de vous engager.',
  'food-exempt': null,
  'food-fruit-and-vegetables':
    'Pour votre santé, mangez au moins cinq fruits et légumes par jour. www.mangerbouger.fr',
  'food-physical-activity':
    'Pour votre santé, pratiquez une activité physique régulière. www.mangerbouger.fr',
  'food-fat-sugar-salt':
    'Pour votre santé, évitez de manger trop gras, trop sucré, trop salé. www.mangerbouger.fr',
  'food-snacking': 'Pour votre santé, évitez de grignoter entre les repas. www.mangerbouger.fr',
  'car-short-trips': 'Pour les trajets courts, privilégiez la marche ou le vélo. #SeDéplacerMoinsPolluer',
  'car-sharing': 'Pensez à covoiturer. #SeDéplacerMoinsPolluer',
  'car-public-transport': 'Au quotidien, prenez les transports en commun. #SeDéplacerMoinsPolluer',
};
