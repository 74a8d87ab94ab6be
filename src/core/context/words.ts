/**
 * Words as people write them, made comparable: case, accents, elisions, plurals and the usual endings of French and
 * English are taken off. The rules are few on purpose: two words of one family must meet, and what the reduced form looks
 * like matters to nobody.
 */

/** A word of a text that is not a mere small word. */
export interface Word {
  /** Lower case, without accents. */
  readonly plain: string;
  readonly stem: string;
  /** Counts clauses from 0; words of two clauses are never neighbours. */
  readonly clause: number;
  /** Whether a negation takes it away: "pas de vin", "without alcohol". */
  readonly negated: boolean;
}

/** Lower case without accents, ligatures and punctuation; words parted by one space. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** `thé` is a drink and `the` an article: the accent that tells them apart must not be lost with the others. */
const TEA = /(?<!\p{L})thés?(?!\p{L})/giu;
const ELISION = /(?<!\p{L})(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’ʼ](?=\p{L})/giu;
const POSSESSIVE = /(?<=\p{L})['’ʼ](?:s(?!\p{L})|(?!\p{L}))/giu;
const CLAUSE_END = /[.;:!?()[\]{}|/\n\r\t•·,]+| [-–—] /u;

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const SMALL_WORDS = words(`
  a ai as au aux avec c car ce ces cet cette chez comme d dans de des du elle elles en es est et eu eux il ils j je l la le
  les leur leurs lui m ma mais me mes moi mon n ne nos notre nous on ont ou par plus pour qu que qui s sa se ses si son sont
  sous sur t ta te tes ton tous tout toute toutes tres tu un une vers vos votre vous y avons avez aussi ainsi entre dont
  afin depuis etre ici
  the an and are at be been but by for from has have in is it its of off or our that their them they this to was we were will
  with you your all also any can very us my`);

/** Nouns for any shop: left out of a name, so that "magasin de chaussures" is known by its shoes. */
const SHOP_NOUNS = words(`
  boutique magasin shop store commerce cabinet agence artisan artisane article articles vente marchand vendeur dealer
  seller maker`);

/** Words about how shops sell and praise: alone they tell nothing, and they may stand inside a phrase. */
const VAGUE_WORDS = words(`
  enseigne etablissement etablissements societe entreprise centre center atelier artisanal artisanale artisanaux artisanales
  vendre vend vendons specialise specialiste specialisee specialite specialites produit produits gamme large selection
  qualite petit petite petits grand grande grands nouveau nouvelle nouveaux bon bonne beau belle propose proposons proposer
  decouvrir decouvrez offrons quality fresh frais fraiche company creation creations unique original originale choix
  different differents differentes divers autre autres etc telephone tel phone portable site internet web ligne online email
  mail direct directe directement service services domicile home house maison family famille familial main prix porte
  retrait livraison delivery drive commande commander commandes order box bowl table street food plate plates carte cartes
  place lieu monde univers concept quartier social local locaux locale france francais francaise french paris parisien
  convention jour jours semaine lundi mardi mercredi jeudi vendredi samedi dimanche midi soir heure ouverture ouvert ouverts
  fermeture ferme fermes temps an ans annee annees depuis equipe passion savoir faire fait faits client clients clientele
  gratuit gratuite offerte love tap bateau jardin clé cle art arts main objet objets piece pieces mode marque marques
  musique papier son image vie style collection besoin envie partie sur mesure conseil conseils
  reservation contact information adresse rue avenue place village ville pays terre saison nature naturel naturelle naturels
  achat achats acheter marche new news gout gouts coeur pied gare controle
  showroom materiau materiaux matiere voyage cadre film console station
  stock gros detail point vert verte bleu rouge blanc noir noire royal royale roi reine saint sainte`);

export const isSmallWord = (plain: string): boolean => SMALL_WORDS.has(plain);
export const isShopNoun = (plain: string): boolean => SHOP_NOUNS.has(plain);
export const isVague = (plain: string): boolean =>
  VAGUE_WORDS.has(plain) || VAGUE_WORDS.has(plain.replace(/s$/, '')) || SHOP_NOUNS.has(plain);

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  // One word, two spellings: British and American.
  [/^(cent|theat|lit)er(?=s?$)/, '$1re'],
  [/^jewel.*/, 'jewel'],
  [/^tires?$/, 'tyre'],
  [/(?<=[a-z]{2}[lv])or(?=s?$)/, 'our'],
  [/graph(?:ers?|es?|ies?|iques?|y|ic|ing)$/, 'graph'],
  [/(?<=[a-z]{3})olog(?:ues?|ies?|y|iques?|ists?|istes?)$/, 'olog'],
  [/(?<=[a-z])eaux$/, 'eau'],
  [/(?<=[a-z]{3})aux$/, 'al'],
  [/(?<=ou|eu|eau)x$/, ''],
  [/(?<=[a-z][^s])s$/, ''],
  [/(?<=[a-z]{3})euse$/, 'eur'],
  [/(?<=[a-z]{3})trice$/, 'teur'],
  [/(?<=[a-z]{3})i?ere?$/, 'er'],
  [/(?<=[a-z]{3})ienne$/, 'ien'],
  [/(?<=[a-z]{4})ing$/, ''],
  [/(?<=[a-z]{4})(?:ie|y)$/, 'i'],
  [/(?<=[a-z]{3})e$/, ''],
  [/(?<=[a-z]{5})i$/, ''],
  [/([b-df-hj-np-tv-z])\1$/, '$1'],
];

/** The reduced form of a folded word, the same for the words of one family: `boulangers`, `boulangère`, `boulangerie`. */
export const stem = (plain: string): string =>
  plain.length < 4
    ? plain
    : ENDINGS.reduce((word, [pattern, ending]) => word.replace(pattern, ending), plain);

/** A negation takes away at most this many words of its clause. */
const NEGATED_WORDS = 3;
const NEGATIONS = words('pas sans aucun aucune ni jamais no not without never hors non');
/** "pas seulement", "not only", "pas cher", "sans contact": nothing is denied. */
const AFTER_A_SHAM = words('seulement que uniquement only just cher chers chere cheres loin contact rendez');
const ENDS_NEGATION = words('mais but et and');

const isNegation = (plain: string): boolean => NEGATIONS.has(plain);

function readClause(clause: string, number: number): readonly Word[] {
  const plains = fold(clause.replace(ELISION, ' ')).split(' ');
  let silenced = 0;
  return plains.flatMap((plain, index) => {
    if (plain === '') return [];
    if (ENDS_NEGATION.has(plain)) silenced = 0;
    if (isNegation(plain) && !AFTER_A_SHAM.has(plains[index + 1] ?? '')) {
      silenced = NEGATED_WORDS;
      return [{ plain, stem: plain, clause: number, negated: false }];
    }
    if (isSmallWord(plain)) return [];
    const negated = silenced > 0;
    silenced -= negated ? 1 : 0;
    return [{ plain, stem: stem(plain), clause: number, negated }];
  });
}

/** The words of a text in order, without the small ones; a negation stays as a word, and marks those it takes away. */
export const readWords = (text: string): readonly Word[] =>
  text
    .normalize('NFC')
    .replace(TEA, 'infusethe')
    .replace(POSSESSIVE, '')
    .split(CLAUSE_END)
    .flatMap(readClause);

/** What a phrase is looked up by: the stems that carry its meaning, in one order whatever the order they came in. */
export const keyOf = (stems: readonly string[]): string => [...stems].sort().join(' ');

/** The stems that carry the meaning of a name or a synonym: without the nouns for any shop, unless there is nothing else. */
export function meaningOf(text: string): readonly string[] {
  const all = readWords(text);
  const full = all.filter(({ plain }) => !isShopNoun(plain));
  return (full.length > 0 ? full : all).map((word) => word.stem);
}
