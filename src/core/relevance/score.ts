import { distanceKm } from '../base/place.js';
import type { LocalizedText } from '../base/text.js';
import type { Clientele, ComplementKind, MerchantContext } from '../context/venue.js';
import { shareOne } from '../eligibility/clientele-asked.js';
import { CLIENTELE_NAMES } from '../eligibility/reason-text.js';
import type { ContextTerms, FlightTerms } from '../eligibility/terms.js';
import { type Link, linkTo } from './link.js';
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
  readonly why: LocalizedText;
  readonly merchantWhy: LocalizedText;
  readonly ruleIds: readonly string[];
}

const KIND_NAMES: Readonly<Record<ComplementKind, LocalizedText>> = {
  'goes-with': { fr: 'va avec', en: 'goes with' },
  'same-occasion': { fr: 'même occasion', en: 'same occasion' },
  'next-step': { fr: 'étape suivante', en: 'next step' },
  'same-universe': { fr: 'même univers', en: 'same universe' },
};

/** Nothing to fit: a flight that names no product. */
const NO_PRODUCT: Link = {
  kind: 'none',
  ruleId: 'RE5',
  value: 0,
  complementKind: null,
  why: { fr: 'Cette annonce ne dit pas ce qu’elle promeut.', en: 'This ad does not say what it promotes.' },
};

/** RE6: halves with every reach of the product; neutral when the advertiser names no centre. */
function distanceValue(km: number | null, productId: string): number {
  return km === null ? NEUTRAL : 2 ** (-km / reachKm(productId));
}

/** RE7: neutral when nothing is asked, full when a label is in common, else nothing. */
function clienteleValue(asked: readonly Clientele[], declared: readonly Clientele[]): number {
  if (asked.length === 0) return NEUTRAL;
  return shareOne(asked, declared) ? 1 : 0;
}

function askedValue(activityIds: readonly string[], activityId: string): number {
  if (activityIds.length === 0) return NEUTRAL;
  return activityIds.includes(activityId) ? 1 : 0;
}

function merchantText(
  link: Link,
  km: number | null,
  common: readonly Clientele[],
  isAsked: boolean,
): LocalizedText {
  const kind = link.complementKind === null ? null : KIND_NAMES[link.complementKind];
  const strength = Math.round(link.value * 100);
  const fr = [link.why.fr];
  const en = [link.why.en];
  if (kind !== null) {
    fr.push(`Lien « ${kind.fr} », ${strength} sur 100.`);
    en.push(`Link “${kind.en}”, ${strength} out of 100.`);
  }
  if (km !== null) {
    fr.push(`À ${km.toFixed(1).replace('.', ',')} km du point choisi par l’annonceur.`);
    en.push(`${km.toFixed(1)} km from the point the advertiser chose.`);
  }
  if (common.length > 0) {
    fr.push(`Clientèle en commun : ${common.map((label) => CLIENTELE_NAMES[label].fr).join(', ')}.`);
    en.push(`Clientele in common: ${common.map((label) => CLIENTELE_NAMES[label].en).join(', ')}.`);
  }
  if (isAsked) {
    fr.push('L’annonceur a demandé ce métier.');
    en.push('The advertiser asked for this trade.');
  }
  return { fr: fr.join(' '), en: en.join(' ') };
}

/** What one product brings: its link and how far its customers come, weighted. */
const pullOf = (link: Link, km: number | null, productId: string): number =>
  WEIGHTS.link * link.value + WEIGHTS.distance * distanceValue(km, productId);

/** Kilometres from the centre the advertiser chose, or null when it chose none. */
const kmOf = ({ point }: MerchantContext, { place }: ContextTerms): number | null =>
  place.kind === 'radius' ? distanceKm(place.center, point) : null;

/** RE0: the score alone, the same as `scoreRelevance` gives, without words and without allocation. */
export function scoreOf(context: MerchantContext, flight: FlightTerms): number {
  const terms = flight.context;
  const km = kmOf(context, terms);
  let pull = 0;
  for (const id of flight.productIds) pull = Math.max(pull, pullOf(linkTo(context, id), km, id));
  const rest =
    WEIGHTS.clientele * clienteleValue(terms.clientele, context.clientele) +
    WEIGHTS.asked * askedValue(terms.activityIds, context.activityId);
  return Math.min(1, pull + rest);
}

/**
 * RE0: the fit of a flight with a shop, from what both declare and nothing else. Of several products the best counts;
 * a tie goes to the smallest id.
 */
export function scoreRelevance(context: MerchantContext, flight: FlightTerms): Relevance {
  const terms = flight.context;
  const km = kmOf(context, terms);
  let link = NO_PRODUCT;
  let productId: string | null = null;
  let best = 0;
  for (const id of flight.productIds) {
    const candidate = linkTo(context, id);
    const pull = pullOf(candidate, km, id);
    if (productId === null || pull > best || (pull === best && id < productId)) {
      best = pull;
      link = candidate;
      productId = id;
    }
  }
  const distance = productId === null ? 0 : distanceValue(km, productId);
  const common = terms.clientele.filter((label) => context.clientele.includes(label));
  return {
    score: scoreOf(context, flight),
    parts: [
      { name: 'link', weight: WEIGHTS.link, value: link.value },
      { name: 'distance', weight: WEIGHTS.distance, value: distance },
      {
        name: 'clientele',
        weight: WEIGHTS.clientele,
        value: clienteleValue(terms.clientele, context.clientele),
      },
      { name: 'asked', weight: WEIGHTS.asked, value: askedValue(terms.activityIds, context.activityId) },
    ],
    productId,
    why: link.why,
    merchantWhy: merchantText(link, km, common, terms.activityIds.includes(context.activityId)),
    ruleIds: [link.ruleId, 'RE6', 'RE7'],
  };
}
