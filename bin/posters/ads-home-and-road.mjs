import { ad, look } from './ad.mjs';
import * as home from './art-home.mjs';
import * as roads from './art-roads.mjs';

const CREDIT =
  'Un crédit vous engage et doit être remboursé. Vérifiez vos capacités de remboursement avant de vous engager.';

export const homeAds = [
  ad(
    'decoration',
    'Maison Camaïeu',
    'Dimanche,\ntoute la\nsemaine.',
    'Canapés, lampes, tapis',
    ['home-decor', 'furniture', 'lighting', 'bedding', 'curtains'],
    look(home.sofa, 'stage', 'right', '#fbe3cb', '#5c1f17', '#1f6f6b', { foot: 200 }),
  ),
  ad(
    'furniture',
    'Chêne & Fils',
    'Une chaise,\ntrois vies.',
    'Menuisiers en meubles depuis toujours',
    ['bespoke-furniture', 'furniture'],
    look(home.chair, 'stage', 'left', '#f1e4c6', '#23402f', '#8d552e', { foot: 130 }),
  ),
  ad(
    'moving',
    'Les Gros Bras Doux',
    'Même le chat\nest emballé.',
    'Déménagements soignés',
    ['moving-service'],
    look(home.boxes, 'loud', 'right', '#8ecae6', '#12213a', '#e76f51', { foot: 140 }),
  ),
  ad(
    'home-insurance',
    'Toit & Moi',
    'Il peut\nbien\npleuvoir.',
    'Assurance habitation',
    ['home-insurance'],
    look(home.umbrella, 'plain', 'right', '#7fb2d6', '#0d2338', '#ef4f4f', { foot: 130 }),
  ),
  ad(
    'mortgage',
    'Prêt de Chez Vous',
    'Chez vous,\nbientôt.',
    'Courtier en prêt immobilier',
    ['mortgage-broker'],
    look(home.key, 'plump', 'right', '#fff1d6', '#8e2418', '#e67e22', { legal: CREDIT }),
  ),
  ad(
    'garden',
    'Les Jardins d’Ondine',
    'Laissez\npousser.',
    'Paysagistes, création et soin des jardins',
    ['landscape-garden', 'gardening-service'],
    look(home.leaves, 'plump', 'right', '#f4efc9', '#14523a', '#ef476f', { foot: 240 }),
  ),
  ad(
    'dry-cleaner',
    'Pli Net',
    'Sans\nun pli.',
    'Pressing, linge repris et rendu chez vous',
    ['dry-cleaning'],
    look(home.shirt, 'thin', 'right', '#6fc3b8', '#10302f', '#ffffff'),
  ),
  ad(
    'hotel',
    'Hôtel des Deux Rives',
    'Ce soir,\nle petit-déjeuner\nest demain.',
    'Vingt chambres entre deux ponts',
    ['hotel-stay', 'weekend-getaway'],
    look(home.hotel, 'stage', 'left-above', 'linear-gradient(#1f1a4a, #5b3f7d)', '#fff0d6', '#ffe08a', {
      foot: 120,
    }),
  ),
  ad(
    'campsite',
    'Camping des Pins Bleus',
    'Mille étoiles.\nComptez.',
    'Entre dune et forêt',
    ['campsite'],
    look(
      home.tent,
      'plump',
      'right',
      'linear-gradient(#0b2545, #13547a 70%, #3d8d8f)',
      '#fff3d6',
      '#f08a4b',
      { foot: 240 },
    ),
  ),
  ad(
    'baby',
    'Petit Pois',
    'Chut…',
    'Poussettes, berceaux, silence',
    ['baby-equipment', 'child-car-seat'],
    look(home.pram, 'script', 'right', 'linear-gradient(#7aa0d4, #b9cdea)', '#1a2a5e', '#f7a8b8', {
      foot: 130,
    }),
  ),
];

export const roadAds = [
  ad(
    'hearing',
    'Clairouïe',
    'Entendez-vous\nbien.',
    'Aides auditives, essai d’un mois',
    ['hearing-aids', 'hearing-test'],
    look(roads.ear, 'plain', 'right', '#3d7ea6', '#ffffff', '#ffd23f'),
  ),
  ad(
    'pet-insurance',
    'Patte Douce',
    'Sept vies,\nune assurance.',
    'Assurance chiens et chats',
    ['pet-insurance'],
    look(roads.catAndDog, 'plump', 'right', '#3a7d8c', '#fff6dc', '#fbe6b2', { foot: 160 }),
  ),
  ad(
    'dog-groomer',
    'Toutou Beau',
    'Entrez chien,\nsortez prince.',
    'Toilettage sans rendez-vous',
    ['pet-grooming'],
    look(roads.poodle, 'plump', 'left-above', '#84d2c5', '#3d2645', '#f28482', { foot: 130 }),
  ),
  ad(
    'pet-boarding',
    'La Niche aux Étoiles',
    'Vos vacances.\nLes siennes.',
    'Pension pour chiens, à la campagne',
    ['pet-boarding', 'pet-sitting'],
    look(roads.kennel, 'stage', 'right', 'linear-gradient(#1d3354, #467599)', '#fff4dc', '#f4a261', {
      foot: 130,
    }),
  ),
  ad(
    'sunglasses',
    'Solenn',
    'L’ombre\nvous va\nbien.',
    'Lunettes de soleil, à votre vue',
    ['sunglasses'],
    look(roads.sunglasses, 'loud', 'right', '#ffb4a2', '#1b1b2f', '#e5383b'),
  ),
  ad(
    'winter-tyres',
    'Polaire Pneus',
    'L’hiver,\nça s’accroche.',
    'Pneus hiver, montés en trente minutes',
    ['winter-tyres', 'tyres', 'car-accessories'],
    look(roads.tyre, 'loud', 'right', 'linear-gradient(#5aa9e6, #a9d6f5)', '#0d1b36', '#ffffff'),
  ),
  ad(
    'car-insurance',
    'Clé de Voûte Auto',
    'Roulez.\nOn veille.',
    'Assurance auto',
    ['car-insurance', 'roadside-assistance'],
    look(roads.car, 'plain', 'right', 'linear-gradient(#20245c, #4d5fa8)', '#fff4dc', '#ff6b4a', {
      foot: 360,
      footPortrait: 0,
    }),
  ),
  ad(
    'driving-school',
    'Auto-école du Rond-Point',
    'Calez ici,\npas le jour J.',
    'Permis B, code compris',
    ['driving-lessons'],
    look(roads.learner, 'loud', 'left', '#a7c957', '#1d2a1d', '#d62828'),
  ),
  ad(
    'bicycle-repair',
    'Roue Libre',
    'Crevé ?\nPas nous.',
    'Réparation de vélos en une heure',
    ['bicycle-repair', 'bicycle'],
    look(roads.bicycle, 'plump', 'right', '#f7ede2', '#06524f', '#ef476f', { foot: 140 }),
  ),
];
