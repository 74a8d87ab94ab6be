import type { DemoScreen, DemoState } from '../../../src/wire/api/index.js';

export type Language = 'fr' | 'en';
const STORAGE_KEY = 'entracte.language';

const fr = {
  skip: 'Aller au contenu',
  language: 'Langue',
  doors: 'Où aller',
  promise: 'Ils connaissent la boutique, pas moi.',
  intro:
    'Entracte choisit ce que montrent les écrans des commerces pendant qu’on y attend. Le commerçant dit ce qu’est sa boutique, ce qu’elle vend, où et quand l’on patiente : les annonces viennent de là, et de rien d’autre. Chez la bijoutière, le temps de mettre une bague à la taille : un photographe de mariage, une couturière, un château. Personne n’est écouté, filmé, compté ni reconnu, et chaque annonce dit pourquoi elle est là.',
  console: 'Ouvrir la console',
  player: 'Faire d’un écran un lecteur',
  api: 'Documentation de l’API',
  footer: 'Logiciel libre, licence Apache-2.0. Aucune donnée personnelle, aucun cookie sur cette page.',
  wall: 'Les écrans, en ce moment',
  counts: (venues: string, screens: string, campaigns: string, shown: string) =>
    `${venues} commerces, ${screens} écrans, ${campaigns} campagnes. Voici ${shown} de ces écrans, de vrais lecteurs, chacun avec sa boucle.`,
  frame: (shop: string) => `Écran de ${shop}`,
  waiting: 'L’écran s’allume…',
  why: 'Pourquoi cette annonce ?',
  ownContent: 'Contenu de la boutique',
  house: 'Entracte',
  paid: (advertiser: string) => `Annonce : ${advertiser}`,
  publicPage: 'Page publique de l’écran',
  source: {
    'osm-2026': 'Commerce réel, OpenStreetMap 2026',
    'osm-2014': 'Commerce réel, OpenStreetMap 2014',
    'paris-2022': 'Commerce réel, Paris 2022',
    fictional: 'Commerce fictif',
  } satisfies Record<DemoScreen['source'], string>,
  declared: 'horaires déclarés par la démo',
  clockTitle: 'Heure de démonstration',
  clockNote: 'La démonstration a son heure à elle : déplacez-la, les écrans suivent.',
  clockSlider: 'Choisir un autre moment',
  clockFailed: 'L’heure n’a pas pu être déplacée.',
  marks: {
    start: 'le matin',
    lunch: 'à midi',
    evening: 'le soir, fermé',
    sunday: 'le dimanche',
    monday: 'le lundi',
    tuesday: 'le mardi',
  },
  accounts: 'Se connecter avec un compte de démonstration',
  role: { merchant: 'Commerçant', advertiser: 'Annonceur', operator: 'Opérateur' } satisfies Record<
    DemoState['accounts'][number]['role'],
    string
  >,
  email: 'E-mail',
  password: 'Mot de passe',
  copy: 'Copier',
  copied: 'Copié',
  signIn: 'Se connecter',
  attributions: 'D’où viennent les données et les images',
};
type Text = typeof fr;

const en: Text = {
  skip: 'Skip to content',
  language: 'Language',
  doors: 'Where to go',
  promise: 'They know the shop, not me.',
  intro:
    'Entracte chooses what screens in shops show while people wait. The merchant says what the shop is, what it sells, where and when people wait: the ads come from that, and from nothing else. At the jeweller’s, while a ring is being sized: a wedding photographer, a dress-maker, a castle. Nobody is listened to, filmed, counted or recognised, and every ad says why it is there.',
  console: 'Open the console',
  player: 'Turn a screen into a player',
  api: 'API documentation',
  footer: 'Free software, Apache-2.0 licence. No personal data, no cookie on this page.',
  wall: 'The screens, right now',
  counts: (venues, screens, campaigns, shown) =>
    `${venues} shops, ${screens} screens, ${campaigns} campaigns. Here are ${shown} of the screens: real players, each with its own loop.`,
  frame: (shop) => `Screen of ${shop}`,
  waiting: 'The screen is warming up…',
  why: 'Why this ad?',
  ownContent: 'The shop’s own content',
  house: 'Entracte',
  paid: (advertiser) => `Ad by ${advertiser}`,
  publicPage: 'Public page of the screen',
  source: {
    'osm-2026': 'Real shop, OpenStreetMap 2026',
    'osm-2014': 'Real shop, OpenStreetMap 2014',
    'paris-2022': 'Real shop, Paris 2022',
    fictional: 'Fictional shop',
  },
  declared: 'hours declared by the demo',
  clockTitle: 'Demo time',
  clockNote: 'The demo keeps its own time, not today’s: move it, and the screens follow.',
  clockSlider: 'Choose another moment',
  clockFailed: 'The time could not be moved.',
  marks: {
    start: 'in the morning',
    lunch: 'at lunch',
    evening: 'evening, closed',
    sunday: 'on Sunday',
    monday: 'on Monday',
    tuesday: 'on Tuesday',
  },
  accounts: 'Sign in with a demo account',
  role: { merchant: 'Merchant', advertiser: 'Advertiser', operator: 'Operator' },
  email: 'E-mail',
  password: 'Password',
  copy: 'Copy',
  copied: 'Copied',
  signIn: 'Sign in',
  attributions: 'Where the data and pictures come from',
};

const CATALOGUES: Readonly<Record<Language, Text>> = { fr, en };
const LOCALES: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB' };

/** The language chosen before, here or in the console; else the browser's. */
export function preferredLanguage(): Language {
  const kept = localStorage.getItem(STORAGE_KEY) ?? navigator.language.slice(0, 2);
  return kept === 'en' ? 'en' : 'fr';
}

export function keepLanguage(language: Language): void {
  localStorage.setItem(STORAGE_KEY, language);
}

export const language = (): Language => (document.documentElement.lang === 'en' ? 'en' : 'fr');
export const text = (): Text => CATALOGUES[language()];
export const locale = (): string => LOCALES[language()];

/** Every plain message of the catalogue, by its key, for the texts written in the page itself. */
export function messageFor(key: string): string | undefined {
  const message = new Map<string, unknown>(Object.entries(text())).get(key);
  return typeof message === 'string' ? message : undefined;
}
