import { assertNever } from '../base/result.js';
import type { LocalizedText } from '../base/text.js';
import { findActivity } from '../context/activities.js';
import { findAdCategory } from '../context/ad-categories.js';
import { findProduct } from '../context/products.js';
import type { Clientele, Veto } from '../context/venue.js';
import type { Reason } from './reason.js';
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

function vetoText(vetoes: readonly Veto[]): LocalizedText {
  const kinds = new Set(vetoes.map(({ target }) => target.kind));
  const fr = {
    advertiser: 'cet annonceur',
    campaign: 'cette campagne',
    creative: 'ce visuel',
    category: 'cette catégorie',
  };
  const en = {
    advertiser: 'this advertiser',
    campaign: 'this campaign',
    creative: 'this creative',
    category: 'this category',
  };
  const list = [...kinds];
  return text(
    `Le commerce a écarté ${list.map((kind) => fr[kind]).join(', ')}.`,
    `The shop has vetoed ${list.map((kind) => en[kind]).join(', ')}.`,
  );
}

function placeText(reason: Extract<Reason, { code: 'PLACE_NOT_ASKED' }>): LocalizedText {
  if (reason.distanceKm === null || reason.place.kind !== 'radius') {
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
      return reason.text;
    default:
      return assertNever(reason);
  }
}
