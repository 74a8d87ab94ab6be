import {
  childrenPresent,
  deniedByDefault,
  gridEmergency,
  nightSwitchOff,
  noAdsInSchools,
  noTobacco,
} from './cautious.js';
import type { LawPack } from './law-rule.js';
import { CAR_MESSAGES, FOOD_MESSAGES } from './legal-messages.js';

/** Packaged food and drink, frozen and chilled food, bakeries and fast food: what is made, not what is grown. */
const MADE_FOOD = ['1131', '1155', '1165', '1188', '1201', '1229', '1356', '1358'];
/** Coffee, tea, water, fruit and vegetables: no message is asked of them. */
const FOOD_AS_IT_GROWS = ['1133', '1137', '1159', '1173', '1176'];
/** Cars for sale or lease, also by their engine; not parts, repair, taxis, boats or bicycles. */
const CARS = ['1552', '1553', '1570', '1571', '1572', '1573'];

/** LW1–LW16 in France. */
export const FRENCH_LAW: LawPack = {
  countryCode: 'FR',
  rules: [
    noTobacco,
    {
      id: 'LW2',
      code: 'LAW_ALCOHOL_LICENCE',
      validFrom: null,
      validTo: null,
      categoryIds: ['1002'],
      refusedWhen: { withoutAlcoholLicence: true },
      source: 'Code de la santé publique, art. L3323-2 et R3323-2 (loi Évin)',
      text: {
        fr: 'L’alcool ne s’annonce que dans un commerce qui déclare une licence de vente.',
        en: 'Alcohol is advertised only in shops that declare a licence to sell it.',
      },
    },
    {
      id: 'LW3',
      code: 'LAW_ALCOHOL_AUDIENCE',
      validFrom: null,
      validTo: null,
      categoryIds: ['1002'],
      refusedWhen: {
        clientele: ['children', 'teenagers', 'families'],
        settings: ['school', 'sport', 'health'],
      },
      source: 'Code de la santé publique, art. L3323-2 (loi Évin); ARPP, recommandation « Alcool »',
      text: {
        fr: 'L’alcool ne s’annonce ni devant des enfants, des adolescents ou des familles, ni dans un lieu d’enseignement, de sport ou de soin.',
        en: 'Alcohol is never advertised to children, teenagers or families, nor in places of education, sport or care.',
      },
    },
    {
      id: 'LW9',
      code: 'LAW_ALCOHOL_VIDEO',
      validFrom: null,
      validTo: null,
      categoryIds: ['1002'],
      refusedWhen: { video: true },
      source: 'Code de la santé publique, art. L3323-2: listed supports, posters among them, video not',
      text: {
        fr: 'L’alcool ne s’annonce qu’en image fixe.',
        en: 'Alcohol is advertised as a still image only.',
      },
    },
    {
      id: 'LW4',
      code: 'LAW_GAMBLING_MINORS',
      validFrom: null,
      validTo: null,
      categoryIds: ['1361'],
      refusedWhen: { clientele: ['children', 'teenagers'] },
      source: 'Code de la sécurité intérieure, art. L320-12 et D320-2',
      text: {
        fr: 'Les jeux d’argent ne s’annoncent pas devant des mineurs.',
        en: 'Gambling is never advertised to minors.',
      },
    },
    deniedByDefault,
    childrenPresent,
    noAdsInSchools,
    nightSwitchOff,
    {
      id: 'LW10',
      code: 'LAW_LOCAL_CURFEW',
      validFrom: null,
      validTo: null,
      categoryIds: null,
      refusedWhen: { communeCurfew: true },
      source: 'Code de l’environnement, art. L581-14 et L581-14-4: local regulation on advertising',
      text: {
        fr: 'Le règlement local éteint à cette heure les écrans visibles de la voie publique.',
        en: 'The local regulation keeps screens seen from the public road off at this hour.',
      },
    },
    {
      id: 'LW11',
      code: 'LAW_ALCOHOL_MESSAGE',
      validFrom: null,
      validTo: null,
      categoryIds: ['1002'],
      refusedWhen: { withoutMessage: ['alcohol'] },
      source: 'Code de la santé publique, art. L3323-4 (loi Évin)',
      text: {
        fr: 'Une annonce pour l’alcool porte la mention « L’abus d’alcool est dangereux pour la santé ».',
        en: 'An ad for alcohol carries the warning of the loi Évin.',
      },
    },
    {
      id: 'LW12',
      code: 'LAW_GAMBLING_MESSAGE',
      validFrom: null,
      validTo: null,
      categoryIds: ['1361'],
      refusedWhen: { withoutMessage: ['gambling'] },
      source: 'Code de la sécurité intérieure, art. D320-2; arrêté du 29 juillet 2022',
      text: {
        fr: 'Une annonce pour les jeux d’argent porte la mise en garde de l’arrêté du 29 juillet 2022.',
        en: 'An ad for gambling carries the warning of the order of 29 July 2022.',
      },
    },
    {
      id: 'LW13',
      code: 'LAW_FOOD_MESSAGES',
      validFrom: '2007-03-01',
      validTo: null,
      categoryIds: MADE_FOOD,
      exceptCategoryIds: FOOD_AS_IT_GROWS,
      exemptMessage: 'food-exempt',
      refusedWhen: { withoutMessage: FOOD_MESSAGES, withoutEveryMessage: FOOD_MESSAGES },
      source: 'Code de la santé publique, art. L2133-1; arrêté du 27 février 2007',
      text: {
        fr: 'Une campagne alimentaire montre à parts égales les quatre messages de santé, chacun sur un visuel approuvé.',
        en: 'A food campaign shows the four health messages in equal share, each on an approved creative.',
      },
    },
    {
      id: 'LW14',
      code: 'LAW_CAR_MESSAGES',
      validFrom: '2022-03-01',
      validTo: null,
      categoryIds: CARS,
      refusedWhen: { withoutMessage: CAR_MESSAGES, withoutEveryMessage: CAR_MESSAGES },
      source: 'Code de la route, art. L328-1 et D328-1; arrêté du 28 décembre 2021',
      text: {
        fr: 'Une campagne automobile montre tour à tour les trois messages de mobilité, chacun sur un visuel approuvé.',
        en: 'A car campaign shows the three messages on mobility in turn, each on an approved creative.',
      },
    },
    {
      id: 'LW15',
      code: 'LAW_CAR_CO2',
      validFrom: '2022-03-01',
      validTo: null,
      categoryIds: CARS,
      refusedWhen: { withoutCo2Class: true },
      source: 'Code de la route, art. L328-1 et D328-2',
      text: {
        fr: 'Une annonce pour une voiture montre sa classe d’émissions de CO2.',
        en: 'An ad for a car shows its CO2 class.',
      },
    },
    gridEmergency,
  ],
  // None yet: a local regulation is added here once somebody has read its text; until then the operator adds it.
  communeCurfews: [],
};
