import type { LawPack, LawRule } from './law-rule.js';

const NETWORK = 'Entracte network policy';

/** LW5: what no shop screen shows unless a country's pack says how: safety risks, adult, cannabis, disputes, medicines, politics, arms. */
export const deniedByDefault: LawRule = {
  id: 'LW5',
  code: 'LAW_DENIED_BY_DEFAULT',
  validFrom: null,
  validTo: null,
  categoryIds: ['1000', '1001', '1049', '1262', '1473', '1474', '1521', '1576'],
  refusedWhen: { always: true },
  source: `${NETWORK}; politics: Regulation (EU) 2024/900`,
  text: {
    fr: 'Ce type d’annonce n’est pas diffusé sur le réseau.',
    en: 'The network does not carry this kind of advertising.',
  },
};

/** LW6: where children are expected, nothing meant for adults. */
export const childrenPresent: LawRule = {
  id: 'LW6',
  code: 'LAW_CHILDREN',
  validFrom: null,
  validTo: null,
  categoryIds: ['1001', '1002', '1259', '1361', '1519', '1544', '1576'],
  refusedWhen: { clientele: ['children'] },
  source: 'ARPP, recommandation « Enfant »',
  text: {
    fr: 'Cette annonce s’adresse aux adultes, et le commerce accueille des enfants.',
    en: 'This ad is for adults, and the shop welcomes children.',
  },
};

/** LW7: no advertising in schools and nurseries. */
export const noAdsInSchools: LawRule = {
  id: 'LW7',
  code: 'LAW_SCHOOL',
  validFrom: null,
  validTo: null,
  categoryIds: null,
  refusedWhen: { openOohIds: [601] },
  source: `${NETWORK}; ARPP, recommandation « Enfant »`,
  text: { fr: 'Aucune publicité n’est diffusée dans une école.', en: 'No advertising is shown in schools.' },
};

/** LW8: luminous ads seen from the public road are off from 1:00 to 6:00, local time. */
export const nightSwitchOff: LawRule = {
  id: 'LW8',
  code: 'LAW_NIGHT',
  validFrom: '2022-10-07',
  validTo: null,
  categoryIds: null,
  refusedWhen: { localMinutesOnRoad: { from: 60, to: 360 } },
  source: 'Code de l’environnement, art. R581-35 (décret 2022-1294)',
  text: {
    fr: 'Un écran visible de la voie publique est éteint de 1 h à 6 h.',
    en: 'A screen seen from the public road is off from 1:00 to 6:00.',
  },
};

/** LW1: never tobacco nor vaping. */
export const noTobacco: LawRule = {
  id: 'LW1',
  code: 'LAW_TOBACCO',
  validFrom: null,
  validTo: null,
  categoryIds: ['1544'],
  refusedWhen: { always: true },
  source: 'Code de la santé publique, art. L3512-4 et L3513-4; WHO FCTC, art. 13',
  text: {
    fr: 'La publicité pour le tabac et le vapotage est interdite.',
    en: 'Advertising tobacco and vaping is forbidden.',
  },
};

/** LW16: one switch for an emergency of the grid; every screen obeys it, in whatever country. */
export const gridEmergency: LawRule = {
  id: 'LW16',
  code: 'LAW_GRID_EMERGENCY',
  validFrom: null,
  validTo: null,
  categoryIds: null,
  refusedWhen: { gridEmergency: true },
  source: 'Loi 2022-1158, art. 31 (publicité lumineuse en cas de menace sur l’électricité); network policy',
  text: {
    fr: 'La publicité est suspendue pour soulager le réseau électrique.',
    en: 'Advertising is suspended to relieve the power grid.',
  },
};

/** The strictest set, for a country whose law nobody has written down yet. */
export const CAUTIOUS_LAW: LawPack = {
  countryCode: null,
  rules: [
    noTobacco,
    {
      id: 'LW2',
      code: 'LAW_ALCOHOL_LICENCE',
      validFrom: null,
      validTo: null,
      categoryIds: ['1002'],
      refusedWhen: { always: true },
      source: NETWORK,
      text: {
        fr: 'La publicité pour l’alcool n’est pas ouverte dans ce pays.',
        en: 'Alcohol advertising is not open in this country.',
      },
    },
    {
      id: 'LW4',
      code: 'LAW_GAMBLING_MINORS',
      validFrom: null,
      validTo: null,
      categoryIds: ['1361'],
      refusedWhen: { always: true },
      source: NETWORK,
      text: {
        fr: 'La publicité pour les jeux d’argent n’est pas ouverte dans ce pays.',
        en: 'Gambling advertising is not open in this country.',
      },
    },
    deniedByDefault,
    childrenPresent,
    noAdsInSchools,
    nightSwitchOff,
    gridEmergency,
  ],
  communeCurfews: [],
};
