import type { Language } from '../../core/base/text.js';
import type { PublicScreenFacts } from '../../persistence/records/index.js';
import { escapeHtml, plainPage } from '../../platform/http/plain-page.js';
import type { NowItem, ScreenNow } from '../../wire/api/venues.js';

/** What the page needs beyond the screen's state. */
export interface WhyPage {
  readonly facts: PublicScreenFacts;
  readonly state: ScreenNow;
  readonly activity: string;
  readonly contact: string | null;
  /** Whether this server shows the demo: then no advertiser on any of its screens is real. */
  readonly isDemo: boolean;
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
  readonly visuals: (count: number) => string;
  readonly more: (count: number) => string;
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
    complainJury: 'Sur le contenu d’une publicité, en France : le Jury de déontologie publicitaire,',
    visuals: (count) => `${String(count)} visuels`,
    more: (count) => `Et ${String(count)} autres, que cette page n’a pas la place de montrer.`,
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
    complainJury: 'About what an advertisement says, in France: the Jury de déontologie publicitaire,',
    visuals: (count) => `${String(count)} versions`,
    more: (count) => `And ${String(count)} more, for which this page has no room.`,
    otherLanguage: 'Français',
    demo: 'This is a demonstration: the advertisers are invented.',
  },
};

const JURY = `<a href="https://www.jdp-pub.org/" rel="noopener noreferrer external">www.jdp-pub.org</a>`;

/** Room for the loop, in bytes of HTML: with it the whole page stays under 30 kB. */
const LOOP_BYTES = 22_000;

const list = (items: readonly string[]): string =>
  `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

/** Items that read the same but for their titles: one entry of the page. */
interface Entry {
  readonly item: NowItem;
  readonly titles: ReadonlySet<string>;
  readonly creatives: ReadonlySet<string>;
}

/** What makes two items one entry: the same words. The network's own cards all say one thing. */
const entryKey = ({ kind, title, advertiser, paidBy, why }: NowItem): string =>
  kind === 'house' ? kind : JSON.stringify([kind, advertiser ?? title, paidBy, why]);

/** The entries of some items, in the order in which they come. */
function entriesOf(items: readonly NowItem[]): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const item of items) {
    const known = entries.get(entryKey(item));
    entries.set(entryKey(item), {
      item: known?.item ?? item,
      titles: new Set([...(known?.titles ?? []), item.title]),
      creatives: new Set([...(known?.creatives ?? []), item.creativeId]),
    });
  }
  return entries;
}

function card({ item, titles, creatives }: Entry, words: Words, language: Language): string {
  const label = item.kind === 'ad' ? words.isAd : item.kind === 'own' ? words.isShop : words.isHouse;
  const who =
    item.advertiser === null
      ? ''
      : `<dl><dt>${words.forWhom}</dt><dd>${escapeHtml(item.advertiser)}</dd><dt>${words.paidBy}</dt><dd>${escapeHtml(item.paidBy ?? item.advertiser)}</dd></dl>`;
  const title = escapeHtml(item.kind === 'house' ? item.title : [...titles].join(' · '));
  const count =
    item.kind === 'house' || creatives.size < 2
      ? ''
      : ` <span class="count">${words.visuals(creatives.size)}</span>`;
  return `<article class="${item.kind}"><p class="label">${label}</p><h3>${title}${count}</h3>${who}<p class="why"><span>${words.why}</span> ${escapeHtml(item.why[language])}</p></article>`;
}

/** As many cards as there is room for, then how many more there are. */
function cards(entries: readonly Entry[], words: Words, language: Language): string {
  let bytes = 0;
  const written = entries.map((entry) => card(entry, words, language));
  const fitting = written.filter((text) => (bytes += Buffer.byteLength(text)) <= LOOP_BYTES);
  const left = written.length - fitting.length;
  return fitting.join('') + (left === 0 ? '' : `<p class="quiet">${words.more(left)}</p>`);
}

/** The page behind the QR code of a screen: whole without script, cookie or login. */
export function whyPage({ facts, state, activity, contact, isDemo, language }: WhyPage): string {
  const words = WORDS[language];
  const other = language === 'fr' ? 'en' : 'fr';
  const shown = state.now === null ? null : entryKey(state.now);
  const entries = entriesOf([...(state.now === null ? [] : [state.now]), ...state.loop]);
  const onNow = shown === null ? undefined : entries.get(shown);
  const rest = [...entries].filter(([key]) => key !== shown).map(([, entry]) => entry);
  const now =
    onNow === undefined
      ? `<p class="quiet">${words.nothingNow}</p>`
      : `<section aria-labelledby="now"><h2 id="now">${words.now}</h2>${card(onNow, words, language)}</section>`;
  const loop =
    rest.length === 0
      ? ''
      : `<section aria-labelledby="loop"><h2 id="loop">${words.today}</h2>${cards(rest, words, language)}</section>`;
  const complain = [
    escapeHtml(words.complainShop(`${facts.venueName}, ${facts.city}`)),
    ...(contact === null ? [] : [escapeHtml(words.complainNetwork(contact))]),
    `${words.complainJury} ${JURY}.`,
  ];
  return plainPage(
    words.title,
    language,
    `<header><p class="brand">Entracte</p><a href="?lang=${other}" hreflang="${other}" lang="${other}">${words.otherLanguage}</a></header>
<main><h1>${words.title}</h1><p class="lead">${words.lead}</p><p class="place">${escapeHtml(facts.venueName)} · ${escapeHtml(activity)} · ${escapeHtml(facts.city)}</p>
${isDemo || facts.isDemo ? `<p class="quiet">${words.demo}</p>` : ''}${now}${loop}
<section><h2>${words.used}</h2>${list(words.usedItems)}</section>
<section><h2>${words.notUsed}</h2>${list(words.notUsedItems)}</section>
<section><h2>${words.control}</h2><p>${words.controlText}</p></section>
<section><h2>${words.complain}</h2>${list(complain)}</section></main>`,
  );
}

/** The answer to a screen nobody knows. */
export const unknownScreenPage = (language: Language): string =>
  language === 'fr'
    ? plainPage(
        'Écran inconnu',
        'fr',
        '<main><h1>Écran inconnu</h1><p>Cette adresse n’est celle d’aucun écran. Scannez de nouveau le code affiché.</p></main>',
      )
    : plainPage(
        'Unknown screen',
        'en',
        '<main><h1>Unknown screen</h1><p>No screen has this address. Scan the code it shows once more.</p></main>',
      );
