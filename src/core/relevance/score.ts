import { distanceKm } from '../base/place.js';
import { type LocalizedText, withFrenchSpaces } from '../base/text.js';
import { findActivity } from '../context/activities.js';
import { ancestryOf } from '../context/ad-categories.js';
import { findProduct } from '../context/products.js';
import { SEASONS } from '../context/seasons.js';
import type { Clientele, ComplementKind, MerchantContext, Occasion } from '../context/venue.js';
import { shareOne } from '../eligibility/clientele-asked.js';
import { CLIENTELE_NAMES } from '../eligibility/reason-text.js';
import type { ContextTerms, FlightTerms } from '../eligibility/terms.js';
import { isOn, type Link, linkTo, servicesCallingFor, type Setting, valueAt } from './link.js';
import { reachKm } from './reach.js';
import { NEUTRAL, WEIGHTS } from './weights.js';

/** One named part of a score: `weight` of the whole, `value` from 0 to 1. */
export interface RelevancePart {
  readonly name: keyof typeof WEIGHTS;
  readonly weight: number;
  readonly value: number;
}

/** How well an ad fits a shop, and why, in words for the passer-by and for the merchant. */
export interface Relevance {
  /** 0 to 1: the weighted sum of the parts. */
  readonly score: number;
  readonly parts: readonly RelevancePart[];
  /** The product of the flight that fits best; null when the flight names none. */
  readonly productId: string | null;
  /** The link it rests on. */
  readonly link: Link;
  /** Kilometres from the point the advertiser chose, or null when it chose none. */
  readonly km: number | null;
  readonly why: LocalizedText;
  readonly merchantWhy: LocalizedText;
  readonly ruleIds: readonly string[];
}

/** One question of relevance; `at` null asks about the best time of the year. */
export interface RelevanceQuestion extends Setting {
  readonly flight: FlightTerms;
}

export const KIND_NAMES: Readonly<Record<ComplementKind, LocalizedText>> = {
  'goes-with': { fr: 'va avec', en: 'goes with' },
  'same-occasion': { fr: 'même occasion', en: 'same occasion' },
  'next-step': { fr: 'étape suivante', en: 'next step' },
  'same-universe': { fr: 'même univers', en: 'same universe' },
};

export const OCCASION_NAMES: Readonly<Record<Occasion, LocalizedText>> = {
  engagement: { fr: 'fiançailles et mariage', en: 'engagement and wedding' },
  birth: { fr: 'naissance', en: 'birth' },
  'moving-home': { fr: 'déménagement', en: 'moving home' },
  'back-to-school': { fr: 'rentrée', en: 'back to school' },
  'illness-and-recovery': { fr: 'maladie et convalescence', en: 'illness and recovery' },
  holiday: { fr: 'vacances', en: 'holidays' },
  party: { fr: 'fête', en: 'party' },
};

/** Nothing to fit: a flight that names no product. */
const NO_PRODUCT: Link = {
  kind: 'none',
  ruleId: 'RE5',
  value: 0,
  season: null,
  complementKind: null,
  occasion: null,
  why: { fr: 'Cette annonce ne dit pas ce qu’elle promeut.', en: 'This ad does not say what it promotes.' },
};

/** RE6: what a distance in kilometres leaves of a product's pull, halved with every reach (also kilometres). */
export const nearness = (km: number, reach: number): number => 2 ** (-km / reach);

/** RE6: neutral when the advertiser names no centre. */
const distanceValue = (km: number | null, productId: string): number =>
  km === null ? NEUTRAL : nearness(km, reachKm(productId));

/** RE7: neutral when nothing is asked, full when a label is in common, else nothing. */
function clienteleValue(asked: readonly Clientele[], declared: readonly Clientele[]): number {
  if (asked.length === 0) return NEUTRAL;
  return shareOne(asked, declared) ? 1 : 0;
}

function askedValue(activityIds: readonly string[], activityId: string): number {
  if (activityIds.length === 0) return NEUTRAL;
  return activityIds.includes(activityId) ? 1 : 0;
}

/** RE9: full in the season of the link, neutral for a link of all year, nothing out of season. */
export function seasonValue(link: Pick<Link, 'season'>, setting: Setting): number {
  if (link.season === null) return NEUTRAL;
  return isOn(link.season, setting) ? 1 : 0;
}

/** RE10: each service that calls for the product halves what is missing to a full part. */
export const servicesValue = (calling: number): number => 1 - 2 ** -calling;

const universesByProduct = new Map<string, string>();
/** The top-level ad category of a product, or null for one we do not list. */
export function universeOf(productId: string): string | null {
  const known = universesByProduct.get(productId);
  if (known !== undefined) return known;
  const categoryId = findProduct(productId)?.iabCategoryId;
  const root = categoryId === undefined ? undefined : ancestryOf(categoryId).at(-1);
  if (root === undefined) return null;
  universesByProduct.set(productId, root);
  return root;
}

const universesByActivity = new Map<string, ReadonlySet<string | null>>();
/** The top-level ad categories of what an ordinary shop of the activity sells. */
export function universesOf(activityId: string): ReadonlySet<string | null> {
  const known = universesByActivity.get(activityId);
  if (known !== undefined) return known;
  const universes = new Set((findActivity(activityId)?.sellsProductIds ?? []).map(universeOf));
  universesByActivity.set(activityId, universes);
  return universes;
}

/** RE13: full when the shop sells something of the same top-level category of goods. */
function universeValue(context: MerchantContext, productId: string): number {
  const universe = universeOf(productId);
  if (universe === null) return 0;
  if (universesOf(context.activityId).has(universe)) return 1;
  for (const offered of context.productIds) if (universeOf(offered) === universe) return 1;
  return 0;
}

/** RE11: full for a product that the merchant likes to see, else nothing. */
const likedValue = ({ taste }: MerchantContext, productId: string): number =>
  taste.likedProductIds.includes(productId) ? 1 : 0;

/** What one product brings, weighted: everything that depends on the product. Each part is from 0 to 1. */
export const weighedPull = (
  complement: number,
  distance: number,
  liked: number,
  season: number,
  services: number,
  universe: number,
): number =>
  WEIGHTS.complement * complement +
  WEIGHTS.distance * distance +
  WEIGHTS.liked * liked +
  WEIGHTS.season * season +
  WEIGHTS.services * services +
  WEIGHTS.universe * universe;

/** RE0: the score, from the pull of the best product and the parts that depend on no product. */
export const weighedScore = (pull: number, clientele: number, asked: number): number =>
  Math.min(1, pull + (WEIGHTS.clientele * clientele + WEIGHTS.asked * asked));

const pullOf = (setting: Setting, link: Link, km: number | null, productId: string): number =>
  weighedPull(
    valueAt(link, setting),
    distanceValue(km, productId),
    likedValue(setting.context, productId),
    seasonValue(link, setting),
    servicesValue(servicesCallingFor(setting, productId)),
    universeValue(setting.context, productId),
  );

/** Kilometres from the centre the advertiser chose, or null when it chose none. */
const kmOf = ({ point }: MerchantContext, { place }: ContextTerms): number | null =>
  place.kind === 'radius' ? distanceKm(place.center, point) : null;

/** RE0: the score alone, the same as `scoreRelevance` gives, without words. */
export function scoreOf(question: RelevanceQuestion): number {
  const { context, flight } = question;
  const terms = flight.context;
  const km = kmOf(context, terms);
  let pull = 0;
  for (const id of flight.productIds) pull = Math.max(pull, pullOf(question, linkTo(question, id), km, id));
  return weighedScore(
    pull,
    clienteleValue(terms.clientele, context.clientele),
    askedValue(terms.activityIds, context.activityId),
  );
}

interface Best {
  readonly productId: string | null;
  readonly link: Link;
}

/** The product of the flight that fits best, and its link; a tie goes to the smallest id. */
function bestOf(question: RelevanceQuestion, km: number | null): Best {
  let best: Best = { productId: null, link: NO_PRODUCT };
  let bestPull = 0;
  for (const productId of question.flight.productIds) {
    const link = linkTo(question, productId);
    const pull = pullOf(question, link, km, productId);
    const wins =
      best.productId === null || pull > bestPull || (pull === bestPull && productId < best.productId);
    if (wins) {
      best = { productId, link };
      bestPull = pull;
    }
  }
  return best;
}

function valuesOf(
  question: RelevanceQuestion,
  { productId, link }: Best,
  km: number | null,
): Readonly<Record<keyof typeof WEIGHTS, number>> {
  const { context, flight } = question;
  const terms = flight.context;
  const ofProduct = (value: (id: string) => number): number => (productId === null ? 0 : value(productId));
  return {
    complement: valueAt(link, question),
    distance: ofProduct((id) => distanceValue(km, id)),
    liked: ofProduct((id) => likedValue(context, id)),
    season: ofProduct(() => seasonValue(link, question)),
    clientele: clienteleValue(terms.clientele, context.clientele),
    services: ofProduct((id) => servicesValue(servicesCallingFor(question, id))),
    universe: ofProduct((id) => universeValue(context, id)),
    asked: askedValue(terms.activityIds, context.activityId),
  };
}

/** Numbers as French and English write them, one decimal. */
const decimal = (value: number): LocalizedText => ({
  fr: value.toFixed(1).replace('.', ','),
  en: value.toFixed(1),
});

/** A sentence about one part, or null when the part has nothing to say. */
function* merchantSentences(
  question: RelevanceQuestion,
  { productId, link }: Best,
  km: number | null,
): Generator<LocalizedText> {
  const { context, flight } = question;
  const strength = String(Math.round(valueAt(link, question) * 100));
  if (link.complementKind !== null) {
    const kind = KIND_NAMES[link.complementKind];
    const occasion = link.occasion === null ? null : OCCASION_NAMES[link.occasion];
    const fr = occasion === null ? kind.fr : `${kind.fr} : ${occasion.fr}`;
    const en = occasion === null ? kind.en : `${kind.en}: ${occasion.en}`;
    yield { fr: `Lien « ${fr} », ${strength} sur 100.`, en: `Link “${en}”, ${strength} out of 100.` };
  }
  if (link.season !== null) {
    const { name } = SEASONS[link.season];
    yield isOn(link.season, question)
      ? { fr: `C’est la saison : ${name.fr}.`, en: `It is the season: ${name.en}.` }
      : { fr: `Hors saison : ${name.fr}.`, en: `Out of season: ${name.en}.` };
  }
  if (km !== null) {
    const far = decimal(km);
    yield {
      fr: `À ${far.fr} km du point choisi par l’annonceur.`,
      en: `${far.en} km from the point the advertiser chose.`,
    };
  }
  const common = flight.context.clientele.filter((label) => context.clientele.includes(label));
  if (common.length > 0)
    yield {
      fr: `Clientèle en commun : ${common.map((label) => CLIENTELE_NAMES[label].fr).join(', ')}.`,
      en: `Clientele in common: ${common.map((label) => CLIENTELE_NAMES[label].en).join(', ')}.`,
    };
  if (productId !== null && likedValue(context, productId) > 0)
    yield { fr: 'Vous aimez ce genre d’annonce.', en: 'You like this kind of ad.' };
  if (flight.context.activityIds.includes(context.activityId))
    yield { fr: 'L’annonceur a demandé ce métier.', en: 'The advertiser asked for this trade.' };
}

/** The sentence with its slots filled: `{shop}` by the shop's name, `{ad}` by the advertiser's. */
function filled(text: LocalizedText, { context, flight }: RelevanceQuestion): LocalizedText {
  const fill = (sentence: string): string =>
    sentence.replaceAll('{shop}', context.name).replaceAll('{ad}', flight.advertiserName);
  const { fr, en } =
    text.fr.includes('{') || text.en.includes('{') ? { fr: fill(text.fr), en: fill(text.en) } : text;
  return { fr: withFrenchSpaces(fr), en };
}

/**
 * RE0: the fit of a flight with a shop, from what both declare and nothing else. Of several products the best counts;
 * a tie goes to the smallest id.
 */
export function scoreRelevance(question: RelevanceQuestion): Relevance {
  const km = kmOf(question.context, question.flight.context);
  const best = bestOf(question, km);
  const values = valuesOf(question, best, km);
  const why = filled(best.link.why, question);
  const sentences = [why, ...merchantSentences(question, best, km)];
  return {
    score: scoreOf(question),
    parts: (Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[]).map((name) => ({
      name,
      weight: WEIGHTS[name],
      value: values[name],
    })),
    productId: best.productId,
    link: best.link,
    km,
    why,
    merchantWhy: {
      fr: withFrenchSpaces(sentences.map(({ fr }) => fr).join(' ')),
      en: sentences.map(({ en }) => en).join(' '),
    },
    ruleIds: [
      best.link.ruleId,
      'RE6',
      'RE7',
      ...(best.link.season === null ? [] : ['RE9']),
      ...(values.services > 0 ? ['RE10'] : []),
      ...(values.liked > 0 ? ['RE11'] : []),
    ],
  };
}
