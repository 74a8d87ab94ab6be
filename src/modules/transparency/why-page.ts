import type { Language } from '../../core/base/text.js';
import type { PublicScreenFacts } from '../../persistence/records/index.js';
import type { NowItem, ScreenNow } from '../../wire/api/venues.js';

/** What the page needs beyond the screen's state. */
export interface WhyPage {
  readonly facts: PublicScreenFacts;
  readonly state: ScreenNow;
  readonly activity: string;
  readonly contact: string | null;
  readonly language: Language;
}

interface Words {
  readonly title: string;
  readonly lead: string;
  readonly now: string;
  readonly today: string;
  readonly isAd: string;
  readonly isShop: string;
  readonly isHouse: string;
  readonly forWhom: string;
  readonly paidBy: string;
  readonly why: string;
  readonly nothingNow: string;
  readonly notUsed: string;
  readonly notUsedItems: readonly string[];
  readonly used: string;
  readonly usedItems: readonly string[];
  readonly control: string;
  readonly controlText: string;
  readonly complain: string;
  readonly complainShop: (shop: string) => string;
  readonly complainNetwork: (contact: string) => string;
  readonly complainJury: string;
  readonly otherLanguage: string;
  readonly demo: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  fr: {
    title: 'Pourquoi cette annonce ?',
    lead: 'Cet écran connaît la boutique, pas vous.',
    now: 'À l’écran maintenant',
    today: 'Dans la boucle en ce moment',
    isAd: 'Publicité',
    isShop: 'La boutique vous parle',
    isHouse: 'Entracte',
    forWhom: 'Pour',
    paidBy: 'Payée par',
    why: 'Pourquoi ici',
    nothingNow: 'L’écran ne dit pas ce qu’il montre en ce moment. Voici ce qui peut y passer.',
    notUsed: 'Ce qui n’est pas utilisé',
    notUsedItems: [
      'Aucune caméra, aucun micro, aucun capteur.',
      'Ni votre téléphone, ni le Wi-Fi, ni le Bluetooth.',
      'Aucun cookie, aucun profil, aucun historique. Cette page non plus.',
    ],
    used: 'Ce qui a décidé',
    usedItems: [
      'Ce que le commerçant dit de sa boutique : métier, produits, clientèle, horaires, moments d’attente.',
      'Ce que l’annonceur a demandé : lieux, métiers, dates.',
    ],
    control: 'Qui décide ?',
    controlText:
      'Le commerçant peut interdire une annonce, un annonceur ou un sujet ; l’écran obéit à l’annonce suivante.',
    complain: 'À qui se plaindre',
    complainShop: (shop) => `À la boutique : ${shop}.`,
    complainNetwork: (contact) => `À l’exploitant de ce réseau d’écrans : ${contact}.`,
    complainJury:
      'Sur le contenu d’une publicité, en France : le Jury de déontologie publicitaire, www.jdp-pub.org.',
    otherLanguage: 'English',
    demo: 'Ceci est une démonstration : les annonceurs sont inventés.',
  },
  en: {
    title: 'Why this ad?',
    lead: 'This screen knows the shop, not you.',
    now: 'On the screen now',
    today: 'In the loop at this moment',
    isAd: 'Advertisement',
    isShop: 'The shop speaks',
    isHouse: 'Entracte',
    forWhom: 'For',
    paidBy: 'Paid by',
    why: 'Why here',
    nothingNow: 'The screen does not say what it shows at this moment. This is what may play.',
    notUsed: 'What is not used',
    notUsedItems: [
      'No camera, no microphone, no sensor.',
      'Not your phone, not Wi-Fi, not Bluetooth.',
      'No cookie, no profile, no history. Not on this page either.',
    ],
    used: 'What decided',
    usedItems: [
      'What the merchant says about the shop: trade, products, clientele, hours, moments of waiting.',
      'What the advertiser asked for: places, trades, dates.',
    ],
    control: 'Who decides?',
    controlText: 'The merchant can ban an ad, an advertiser or a subject; the screen obeys at the next item.',
    complain: 'Whom to complain to',
    complainShop: (shop) => `The shop: ${shop}.`,
    complainNetwork: (contact) => `The operator of this network of screens: ${contact}.`,
    complainJury:
      'About what an advertisement says, in France: the Jury de déontologie publicitaire, www.jdp-pub.org.',
    otherLanguage: 'Français',
    demo: 'This is a demonstration: the advertisers are invented.',
  },
};

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');

const list = (items: readonly string[]): string =>
  `<ul>${items.map((item) => `<li>${escape(item)}</li>`).join('')}</ul>`;

function card(item: NowItem, words: Words, language: Language): string {
  const label = item.kind === 'ad' ? words.isAd : item.kind === 'own' ? words.isShop : words.isHouse;
  const who =
    item.advertiser === null
      ? ''
      : `<dl><dt>${words.forWhom}</dt><dd>${escape(item.advertiser)}</dd><dt>${words.paidBy}</dt><dd>${escape(item.paidBy ?? item.advertiser)}</dd></dl>`;
  return `<article class="${item.kind}"><p class="label">${label}</p><h3>${escape(item.title)}</h3>${who}<p class="why"><span>${words.why}</span> ${escape(item.why[language])}</p></article>`;
}

/** What makes two items one card: the same picture, or any two of the network's own, which read the same. */
const cardOf = ({ kind, creativeId }: NowItem): string => (kind === 'house' ? kind : creativeId);

/** The page behind the QR code of a screen: whole without script, cookie or login. */
export function whyPage({ facts, state, activity, contact, language }: WhyPage): string {
  const words = WORDS[language];
  const other = language === 'fr' ? 'en' : 'fr';
  const seen = new Set<string>(state.now === null ? [] : [cardOf(state.now)]);
  const rest = state.loop.filter((item) => !seen.has(cardOf(item)) && seen.add(cardOf(item)));
  const now =
    state.now === null
      ? `<p class="quiet">${words.nothingNow}</p>`
      : `<section aria-labelledby="now"><h2 id="now">${words.now}</h2>${card(state.now, words, language)}</section>`;
  const loop =
    rest.length === 0
      ? ''
      : `<section aria-labelledby="loop"><h2 id="loop">${words.today}</h2>${rest.map((item) => card(item, words, language)).join('')}</section>`;
  const complain = [
    words.complainShop(`${facts.venueName}, ${facts.city}`),
    ...(contact === null ? [] : [words.complainNetwork(contact)]),
    words.complainJury,
  ];
  return frame(
    words.title,
    language,
    `<header><p class="brand">Entracte</p><a href="?lang=${other}" hreflang="${other}" lang="${other}">${words.otherLanguage}</a></header>
<main><h1>${words.title}</h1><p class="lead">${words.lead}</p><p class="place">${escape(facts.venueName)} · ${escape(activity)} · ${escape(facts.city)}</p>
${facts.isDemo ? `<p class="quiet">${words.demo}</p>` : ''}${now}${loop}
<section><h2>${words.used}</h2>${list(words.usedItems)}</section>
<section><h2>${words.notUsed}</h2>${list(words.notUsedItems)}</section>
<section><h2>${words.control}</h2><p>${words.controlText}</p></section>
<section><h2>${words.complain}</h2>${list(complain)}</section></main>`,
  );
}

/** The answer to a screen nobody knows. */
export const unknownScreenPage = (language: Language): string =>
  language === 'fr'
    ? frame(
        'Écran inconnu',
        'fr',
        '<main><h1>Écran inconnu</h1><p>Cette adresse n’est celle d’aucun écran. Scannez de nouveau le code affiché.</p></main>',
      )
    : frame(
        'Unknown screen',
        'en',
        '<main><h1>Unknown screen</h1><p>No screen has this address. Scan the code it shows once more.</p></main>',
      );

const frame = (title: string, language: Language, body: string): string =>
  `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${title} · Entracte</title><link rel="stylesheet" href="/s/style.css"></head>
<body>${body}</body></html>
`;
