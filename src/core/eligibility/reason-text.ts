import { assertNever } from '../base/result.js';
import { type LocalizedText, withFrenchSpaces } from '../base/text.js';
import { findActivity } from '../context/activities.js';
import { findAdCategory } from '../context/ad-categories.js';
import { findProduct } from '../context/products.js';
import type { Clientele, Veto, ZoneKind } from '../context/venue.js';
import type { ExclusionKind, Note, Reason } from './reason.js';
import type { FlightState } from './terms.js';

const text = (fr: string, en: string): LocalizedText => ({ fr, en });

/** How the interface names the state of a flight; in French it agrees with « ligne ». */
export const STATE_NAMES: Readonly<Record<FlightState, LocalizedText>> = {
  draft: text('brouillon', 'draft'),
  reserved: text('réservée', 'reserved'),
  booked: text('confirmée', 'booked'),
  'in-flight': text('en cours', 'in flight'),
  finished: text('terminée', 'finished'),
  paused: text('en pause', 'paused'),
  cancelled: text('annulée', 'cancelled'),
  expired: text('expirée', 'expired'),
  declined: text('déclinée', 'declined'),
};

/** How the interface names each label of declared clientele. */
export const CLIENTELE_NAMES: Readonly<Record<Clientele, LocalizedText>> = {
  families: text('familles', 'families'),
  children: text('enfants', 'children'),
  teenagers: text('adolescents', 'teenagers'),
  students: text('étudiants', 'students'),
  seniors: text('seniors', 'seniors'),
  professionals: text('professionnels', 'professionals'),
  tourists: text('touristes', 'tourists'),
  neighbours: text('voisins', 'neighbours'),
  drivers: text('automobilistes', 'drivers'),
  'pet-owners': text('propriétaires d’animaux', 'pet owners'),
};

const MEDIA_NAMES = { image: text('images', 'images'), video: text('vidéos', 'videos') } as const;
const ORIENTATION_NAMES = {
  landscape: text('horizontal', 'landscape'),
  portrait: text('vertical', 'portrait'),
} as const;

const products = (ids: readonly string[], language: 'fr' | 'en'): string =>
  ids.map((id) => findProduct(id)?.name[language] ?? id).join(', ');

/** A number of kilometres with one decimal, written as in the language. */
const kilometres = (km: number): LocalizedText =>
  text(`${km.toFixed(1).replace('.', ',')} km`, `${km.toFixed(1)} km`);

/** How the interface names the parts of a shop where people wait. */
export const ZONE_KIND_NAMES: Readonly<Record<ZoneKind, LocalizedText>> = {
  counter: text('comptoir', 'counter'),
  queue: text('file d’attente', 'queue'),
  'waiting-room': text('salle d’attente', 'waiting room'),
  'fitting-room': text('cabine d’essayage', 'fitting room'),
  terrace: text('terrasse', 'terrace'),
  seating: text('salle', 'seating'),
  other: text('autre', 'other'),
};

const EXCLUSION_NAMES: Readonly<Record<ExclusionKind, LocalizedText>> = {
  venue: text('ce commerce', 'this shop'),
  merchant: text('ce commerçant', 'this merchant'),
  activity: text('cette activité', 'this activity'),
  'venue-type': text('ce type de lieu', 'this type of place'),
  place: text('ce lieu', 'this place'),
};

function vetoText(vetoes: readonly Veto[]): LocalizedText {
  const kinds = new Set(vetoes.map(({ target }) => target.kind));
  const fr = {
    advertiser: 'cet annonceur',
    campaign: 'cette campagne',
    creative: 'ce visuel',
    category: 'cette catégorie',
    product: 'ce produit',
    keyword: 'ce mot',
  };
  const en = {
    advertiser: 'this advertiser',
    campaign: 'this campaign',
    creative: 'this creative',
    category: 'this category',
    product: 'this product',
    keyword: 'this word',
  };
  const list = [...kinds];
  return text(
    `Le commerce a écarté ${list.map((kind) => fr[kind]).join(', ')}.`,
    `The shop has vetoed ${list.map((kind) => en[kind]).join(', ')}.`,
  );
}

const TERRITORY_NAMES = {
  communes: text('parmi celles demandées', 'among those asked for'),
  departements: text('dans les départements demandés', 'in the départements asked for'),
  regions: text('dans les régions demandées', 'in the régions asked for'),
} as const;

function placeText(reason: Extract<Reason, { code: 'PLACE_NOT_ASKED' }>): LocalizedText {
  const { kind } = reason.place;
  if (kind === 'communes' || kind === 'departements' || kind === 'regions') {
    return reason.communeCode === null
      ? text(
          'La commune du commerce n’est pas connue ; la campagne demande des lieux précis.',
          'The commune of the shop is not known; the flight asks for certain places.',
        )
      : text(
          `La commune du commerce (${reason.communeCode}) n’est pas ${TERRITORY_NAMES[kind].fr}.`,
          `The commune of the shop (${reason.communeCode}) is not ${TERRITORY_NAMES[kind].en}.`,
        );
  }
  if (kind === 'polygon')
    return text('Le commerce est hors du secteur dessiné.', 'The shop is outside the area drawn.');
  if (kind === 'any-of')
    return text(
      'Le commerce n’est dans aucun des lieux demandés.',
      'The shop is in none of the places asked for.',
    );
  if (reason.distanceKm === null || kind !== 'radius') {
    return text(
      `Le code postal ${reason.postcode} n’est pas dans la zone demandée.`,
      `Postcode ${reason.postcode} is not in the area asked for.`,
    );
  }
  const here = kilometres(reason.distanceKm);
  const most = kilometres(reason.place.km);
  return text(
    `Le commerce est à ${here.fr} du point demandé, au-delà de ${most.fr}.`,
    `The shop is ${here.en} from the point asked for, beyond ${most.en}.`,
  );
}

/** Says a refusal to a person, in one sentence of each language. */
export function reasonText(reason: Reason): LocalizedText {
  const { fr, en } = sentenceFor(reason);
  return { fr: withFrenchSpaces(fr), en };
}

function sentenceFor(reason: Reason): LocalizedText {
  switch (reason.code) {
    case 'FLIGHT_NOT_BOOKED': {
      const state = STATE_NAMES[reason.state];
      return text(`La ligne n’est pas confirmée : ${state.fr}.`, `The flight is not booked: ${state.en}.`);
    }
    case 'OUTSIDE_FLIGHT':
      return text('La date est hors de la période de diffusion.', 'The date is outside the flight.');
    case 'GOAL_REACHED':
      return text(
        `L’objectif de ${reason.goal} diffusion${reason.goal < 2 ? '' : 's'} est atteint.`,
        `The goal of ${reason.goal} play${reason.goal === 1 ? '' : 's'} has been reached.`,
      );
    case 'CREATIVE_NOT_APPROVED':
      return reason.approval === 'pending'
        ? text('Le visuel attend d’être approuvé.', 'The creative awaits approval.')
        : text('Le visuel a été refusé.', 'The creative was refused.');
    case 'MEDIA_NOT_ACCEPTED': {
      const media = MEDIA_NAMES[reason.media];
      return text(`L’écran n’accepte pas les ${media.fr}.`, `The screen does not accept ${media.en}.`);
    }
    case 'WRONG_ORIENTATION': {
      const creative = ORIENTATION_NAMES[reason.creative];
      const screen = ORIENTATION_NAMES[reason.screen];
      return text(
        `Le visuel est ${creative.fr} et l’écran ${screen.fr}.`,
        `The creative is ${creative.en} and the screen ${screen.en}.`,
      );
    }
    case 'DURATION_OUT_OF_RANGE': {
      const seconds = reason.durationMs / 1000;
      return text(
        `Le visuel dure ${String(seconds).replace('.', ',')} s ; il faut de 3 à 60 s.`,
        `The creative lasts ${seconds} s; 3 to 60 s are allowed.`,
      );
    }
    case 'ACTIVITY_NOT_ASKED': {
      const name = findActivity(reason.activityId)?.name;
      return text(
        `La campagne ne vise pas cette activité : ${name?.fr ?? reason.activityId}.`,
        `The flight does not ask for this activity: ${name?.en ?? reason.activityId}.`,
      );
    }
    case 'PLACE_NOT_ASKED':
      return placeText(reason);
    case 'CLIENTELE_NOT_ASKED':
      return text(
        `La campagne vise une autre clientèle : ${reason.asked.map((label) => CLIENTELE_NAMES[label].fr).join(', ')}.`,
        `The flight asks for another clientele: ${reason.asked.map((label) => CLIENTELE_NAMES[label].en).join(', ')}.`,
      );
    case 'OUTSIDE_WAITING_SLOT':
      return text('Personne n’attend à ce moment-là.', 'Nobody waits at that moment.');
    case 'CATEGORY_BLOCKED': {
      const category = findAdCategory(reason.categoryId)?.name ?? reason.categoryId;
      return text(
        `Le commerce refuse cette catégorie (${category}) : ${products([reason.productId], 'fr')}.`,
        `The shop refuses this category (${category}): ${products([reason.productId], 'en')}.`,
      );
    }
    case 'VETO':
      return vetoText(reason.vetoes);
    case 'COMPETITOR':
      return text(
        `L’annonce concurrence ce que vend le commerce : ${products(reason.productIds, 'fr')}.`,
        `The ad competes with what the shop sells: ${products(reason.productIds, 'en')}.`,
      );
    case 'NEEDS_APPROVAL':
      return text(
        'Le commerce n’a pas encore approuvé cette campagne.',
        'The shop has not approved this campaign yet.',
      );
    case 'UNKNOWN_PRODUCT':
      return reason.productIds.length === 0
        ? text('L’annonce ne dit pas ce qu’elle promeut.', 'The ad does not say what it promotes.')
        : text(
            `L’annonce promeut un produit inconnu de la liste : ${reason.productIds.join(', ')}.`,
            `The ad promotes a product that the list does not know: ${reason.productIds.join(', ')}.`,
          );
    case 'SHOP_CLOSED':
      return text('Le commerce est fermé à ce moment-là.', 'The shop is closed at that moment.');
    case 'HOURS_UNKNOWN':
      return text(
        'Les horaires ne disent pas si le commerce est ouvert à ce moment-là.',
        'The hours do not say whether the shop is open at that moment.',
      );
    case 'ZONE_NOT_ASKED': {
      const asked = (language: 'fr' | 'en'): string =>
        reason.asked.map((kind) => ZONE_KIND_NAMES[kind][language]).join(', ');
      return text(
        `La campagne demande un autre endroit du commerce : ${asked('fr')}.`,
        `The flight asks for another part of the shop: ${asked('en')}.`,
      );
    }
    case 'NO_AD_SHARE':
      return text(
        'Le commerce ne laisse aucune place à la publicité pendant cette attente.',
        'The shop leaves no time to ads in this wait.',
      );
    case 'CATEGORY_NOT_APPROVED':
      return text(
        `Le commerce n’a pas admis cette catégorie : ${products(reason.productIds, 'fr')}.`,
        `The shop has not let this category in: ${products(reason.productIds, 'en')}.`,
      );
    case 'PRODUCT_BLOCKED':
      return text(
        `Le commerce refuse ce produit : ${products(reason.productIds, 'fr')}.`,
        `The shop refuses this product: ${products(reason.productIds, 'en')}.`,
      );
    case 'KEYWORD_BLOCKED':
      return text(
        `Le commerce refuse un mot de l’annonce : « ${reason.keyword} ».`,
        `The shop refuses a word of the ad: “${reason.keyword}”.`,
      );
    case 'EXCLUDED_BY_ADVERTISER':
      return text(
        `L’annonceur a exclu ${reason.by.map((kind) => EXCLUSION_NAMES[kind].fr).join(', ')}.`,
        `The advertiser has excluded ${reason.by.map((kind) => EXCLUSION_NAMES[kind].en).join(', ')}.`,
      );
    case 'NO_SCREEN':
      return text('Le commerce n’a pas encore d’écran.', 'The shop has no screen yet.');
    case 'NO_CREATIVE':
      return text('La ligne n’a aucun visuel.', 'The flight has no creative.');
    case 'NOT_RELEVANT':
      return text(
        'Aucun lien assez fort entre l’annonce et ce que fait le commerce.',
        'No link strong enough between the ad and what the shop does.',
      );
    case 'LAW_TOBACCO':
    case 'LAW_ALCOHOL_LICENCE':
    case 'LAW_ALCOHOL_AUDIENCE':
    case 'LAW_ALCOHOL_VIDEO':
    case 'LAW_GAMBLING_MINORS':
    case 'LAW_DENIED_BY_DEFAULT':
    case 'LAW_CHILDREN':
    case 'LAW_SCHOOL':
    case 'LAW_NIGHT':
    case 'LAW_LOCAL_CURFEW':
    case 'LAW_ALCOHOL_MESSAGE':
    case 'LAW_GAMBLING_MESSAGE':
    case 'LAW_FOOD_MESSAGES':
    case 'LAW_CAR_MESSAGES':
    case 'LAW_CAR_CO2':
    case 'LAW_GRID_EMERGENCY':
      return reason.text;
    default:
      return assertNever(reason);
  }
}

/** Says a note to a person, in one sentence of each language. */
export function noteText(note: Note): LocalizedText {
  switch (note.code) {
    case 'LANGUAGE':
      return text(
        withFrenchSpaces('L’annonce n’est pas en français : la loi demande un texte français aussi lisible.'),
        'The ad is not in French: the law asks for a French text as legible.',
      );
    case 'NO_LAW_PACK':
      return text(
        withFrenchSpaces(
          `Aucun jeu de règles pour ${note.countryCode} : seul le minimum prudent s’applique.`,
        ),
        `no rule pack for ${note.countryCode}: only the cautious default set applies.`,
      );
    default:
      return assertNever(note);
  }
}
