import { ad, look } from './ad.mjs';
import * as celebrations from './art-celebrations.mjs';
import * as table from './art-table.mjs';

/** The four messages of the order of 27 February 2007; a food campaign shows each equally often. */
const FOOD = [
  'Pour votre santé, mangez au moins cinq fruits et légumes par jour. www.mangerbouger.fr',
  'Pour votre santé, pratiquez une activité physique régulière. www.mangerbouger.fr',
  'Pour votre santé, évitez de manger trop gras, trop sucré, trop salé. www.mangerbouger.fr',
  'Pour votre santé, évitez de grignoter entre les repas. www.mangerbouger.fr',
];
const ALCOHOL = 'L’abus d’alcool est dangereux pour la santé, à consommer avec modération.';

export const celebrationAds = [
  ad(
    'wedding-photographer',
    'Atelier Lumen',
    'Dites oui.\nPuis ne\nbougez plus.',
    'Photographe de mariage, à Bordeaux et plus loin',
    ['wedding-photography'],
    look(celebrations.camera, 'stage', 'right', '#f3e6d3', '#2b2430', '#e2725b'),
  ),
  ad(
    'dress-maker',
    'Maison Odalie',
    'La robe\nde votre\noui.',
    'Robes de mariée cousues main',
    ['wedding-dress'],
    look(celebrations.dress, 'script', 'left', '#eebfb6', '#55202b', '#9c4c57'),
  ),
  ad(
    'castle',
    'Château de Valombreuse',
    'Demandez-lui\nici.',
    'Réceptions, noces et demandes en mariage',
    ['wedding-venue'],
    look(
      celebrations.castle,
      'stage',
      'right',
      'linear-gradient(#20245c, #7b4b94 62%, #e2858c)',
      '#fff4e0',
      '#ffd98a',
      { foot: 330 },
    ),
  ),
  ad(
    'jeweller',
    'Orféa Joaillerie',
    'L’éclat,\ndepuis hier.',
    'Alliances et bagues de fiançailles',
    ['engagement-ring', 'wedding-ring', 'jewellery'],
    look(
      celebrations.solitaire,
      'fine',
      'right',
      'linear-gradient(120deg, #0b3d33, #116149)',
      '#f5e9c8',
      '#fbe3a6',
    ),
  ),
  ad(
    'caterer',
    'Tables & Tilleuls',
    'Choux\ndevant !',
    'Traiteur de mariage',
    ['wedding-catering'],
    look(celebrations.croquembouche, 'plump', 'right', '#f6e3b5', '#5c2a12', '#b8323a', { foot: 130 }),
  ),
  ad(
    'honeymoon',
    'Lune & Large',
    'Lune de miel,\nsoleil compris.',
    'Voyages de noces',
    ['honeymoon-travel'],
    look(celebrations.sail, 'plain', 'left', 'linear-gradient(#fde2c0, #f9b18f)', '#3a2432', '#ef6f53', {
      foot: 370,
    }),
  ),
  ad(
    'florist',
    'Pétale & Cie',
    'Aucune\nraison.\nUn bouquet.',
    'Fleuriste, livraison à vélo',
    ['cut-flowers', 'wedding-flowers'],
    look(celebrations.bouquet, 'stage', 'right', '#cfe3d4', '#173b2a', '#f25c54'),
  ),
  ad(
    'birthday',
    'Les Mille Bougies',
    'Soufflez.\nOn range.',
    'Goûters d’anniversaire, de 4 à 12 ans',
    ['children-party'],
    look(celebrations.cake, 'plump', 'right', '#bde0fe', '#3d2c6b', '#ff5d8f'),
  ),
  ad(
    'maternity-photographer',
    'Neuf Lunes',
    'Neuf lunes.\nUne photo.',
    'Photographe de maternité',
    ['maternity-photography', 'family-photography', 'portrait-photography'],
    look(celebrations.moons, 'fine', 'right', '#26264a', '#f4ecf7', '#f6c367'),
  ),
  ad(
    'bakery',
    'Fournil Saint-Levain',
    'Encore\ntiède.',
    'Pain au levain, cuit deux fois par jour',
    ['bread', 'viennoiserie'],
    look(celebrations.bread, 'plump', 'right', 'linear-gradient(#f29f67, #e2743f)', '#3a170a', '#fff0d0', {
      foot: 150,
      footPortrait: 0,
      legals: FOOD,
    }),
  ),
];

export const tableAds = [
  ad(
    'tea-house',
    'Thé des Toits',
    'Trois minutes\nde silence.',
    'Maison de thé',
    ['tea'],
    look(table.teapot, 'fine', 'left', '#7fb7a6', '#10332d', '#f7d08a', { foot: 60 }),
  ),
  ad(
    'cheese-box',
    'La Boîte à Meules',
    'Votre facteur\nsentira bon.',
    'Trois fromages fermiers, chaque mois',
    ['cheese'],
    look(table.cheeseBox, 'plump', 'right', '#2e5e8c', '#fff7e0', '#ffd75e', { legals: FOOD }),
  ),
  ad(
    'wine-cellar',
    'Cave du Vieux Chai',
    'Vingt\nvignerons,\nune cave.',
    'Vins de Bordeaux, de Bergerac et de Duras',
    ['wine', 'vineyard-visit'],
    look(table.bottle, 'stage', 'right', '#f2dfb8', '#3a0f1d', '#8c1c34', {
      foot: 66,
      legal: ALCOHOL,
      alcohol: true,
    }),
  ),
  ad(
    'chocolate',
    'Cacao Brindille',
    'Juste un carré.\nBon, deux.',
    'Chocolat de la fève à la tablette',
    ['chocolate', 'gift-box'],
    look(table.chocolate, 'script', 'right', '#f8d7c4', '#4a1f12', '#d7263d', { legals: FOOD }),
  ),
  ad(
    'cooking-class',
    'L’École du Sel',
    'Samedi,\nc’est vous\nle chef.',
    'Cours de cuisine, du marché à la table',
    ['cooking-class', 'pastry-class'],
    look(table.saucepan, 'loud', 'right', '#2a7f8e', '#fff6e3', '#edae49', { foot: 160 }),
  ),
  ad(
    'kitchen-fitter',
    'Cuisines Perle',
    'Ici,\non mijote.',
    'Cuisines sur mesure, posées en cinq jours',
    ['fitted-kitchen'],
    look(table.kitchen, 'plump', 'left-above', '#f7e7ce', '#3a2f2a', '#c8553d', { foot: 160 }),
  ),
  ad(
    'museum',
    'Musée des Choses Simples',
    'La cuillère.\nEnfin.',
    'Grande rétrospective, jusqu’au 3 janvier',
    ['museum', 'exhibition'],
    look(table.spoon, 'loud', 'right', '#1c2a5e', '#ffffff', '#f7d44c', { foot: 140 }),
  ),
];
