import { childrenPresent, deniedByDefault, nightSwitchOff, noAdsInSchools, noTobacco } from './cautious.js';
import type { LawPack } from './law-rule.js';

/** LW1–LW9 in France. */
export const FRENCH_LAW: LawPack = {
  countryCode: 'FR',
  rules: [
    noTobacco,
    {
      id: 'LW2',
      code: 'LAW_ALCOHOL_LICENCE',
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
  ],
};
