import type { PlaceKind } from '../api/types.js';

/** How each kind of place is called. */
export const PLACE_KINDS_FR: Readonly<Record<PlaceKind, string>> = {
  everywhere: 'Partout',
  radius: 'Autour d’un point',
  postcodes: 'Codes postaux',
  communes: 'Communes',
  departements: 'Départements',
  regions: 'Régions',
  polygon: 'Un secteur dessiné',
  'any-of': 'Plusieurs lieux',
};
export const PLACE_KINDS_EN: Readonly<Record<PlaceKind, string>> = {
  everywhere: 'Everywhere',
  radius: 'Around a point',
  postcodes: 'Postcodes',
  communes: 'Communes',
  departements: 'Départements',
  regions: 'Régions',
  polygon: 'An area drawn',
  'any-of': 'Several places',
};
