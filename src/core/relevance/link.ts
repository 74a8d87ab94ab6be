import type { Instant } from '../base/instant.js';
import { civilDate, localTimeAt } from '../base/local-time.js';
import type { LocalizedText } from '../base/text.js';
import { ACTIVITIES, activitySetting, findActivity } from '../context/activities.js';
import type { ComplementWithClause } from '../context/complements.js';
import { introOf, type Knowledge } from '../context/knowledge.js';
import { findProduct } from '../context/products.js';
import { isInSeason, type SeasonId } from '../context/seasons.js';
import type { ComplementKind, MerchantContext, Occasion } from '../context/venue.js';
import { sells } from '../eligibility/competitor.js';
import { DERIVED_FACTORS, KIND_FACTORS, OUT_OF_SEASON } from './weights.js';

/** How a product belongs in a shop. */
export type LinkKind = 'declared' | 'own-word' | 'also-offered' | 'own-trade' | 'shared-universe' | 'none';

/** The strongest link between a shop and a product, with the sentence that says it to a passer-by. */
export interface Link {
  readonly kind: LinkKind;
  readonly ruleId: 'RE1' | 'RE2' | 'RE3' | 'RE4' | 'RE5' | 'RE12';
  /** 0 (none) to 1, in its season. */
  readonly value: number;
  /** When the link holds in full; null for all year. */
  readonly season: SeasonId | null;
  /** The kind and occasion of the declared edge it rests on, when it rests on one. */
  readonly complementKind: ComplementKind | null;
  readonly occasion: Occasion | null;
  readonly why: LocalizedText;
}

/** What a link is asked about: a shop, what the network knows, and the moment; null asks about the best time of the year. */
export interface Setting {
  readonly context: MerchantContext;
  readonly knowledge: Knowledge;
  readonly at: Instant | null;
}

/** RE9: whether a season is on at that moment in the shop's zone; what has none is always on. */
export function isOn(season: SeasonId | null, { context, at }: Setting): boolean {
  if (season === null || at === null) return true;
  const { month, day } = civilDate(localTimeAt(context.timeZone, at).day);
  return isInSeason(season, month, day);
}

/** RE9: what a link counts at that moment. */
export const valueAt = (link: Pick<Link, 'value' | 'season'>, setting: Setting): number =>
  isOn(link.season, setting) ? link.value : link.value * OUT_OF_SEASON;

/** The links of one trade, worked out once so that judging a flight only looks them up. */
interface Shelf {
  readonly byProduct: ReadonlyMap<string, Link>;
  readonly ownTrade: Link;
  readonly none: Link;
}

/** Specialised trades by their signature product, the first that they sell; generalists' shelves say nothing. */
const GENERALISTS = new Set([
  'supermarket',
  'department-store',
  'convenience-store',
  'bank',
  'insurance-agency',
]);
const bySignature = new Map<string, string[]>();
for (const { id, sellsProductIds } of ACTIVITIES) {
  const signature = sellsProductIds[0];
  if (signature === undefined || GENERALISTS.has(id)) continue;
  bySignature.set(signature, [...(bySignature.get(signature) ?? []), id]);
}

/** RE3: the specialised trades whose signature this product is; empty for one that is nobody's. */
export const tradesSignedBy = (productId: string): readonly string[] => bySignature.get(productId) ?? [];

const valueOf = (edge: Pick<ComplementWithClause, 'strength' | 'kind'>): number =>
  edge.strength * KIND_FACTORS[edge.kind];
const nameOf = (productId: string): LocalizedText =>
  findProduct(productId)?.name ?? { fr: productId, en: productId };

const declaredLink = (edge: ComplementWithClause): Link => ({
  kind: 'declared',
  ruleId: 'RE1',
  value: valueOf(edge),
  season: edge.season,
  complementKind: edge.kind,
  occasion: edge.occasion,
  why: edge.reason,
});

function universeLink(intro: LocalizedText, edge: ComplementWithClause, productId: string): Link {
  const product = nameOf(productId);
  const neighbour = nameOf(edge.productId);
  return {
    kind: 'shared-universe',
    ruleId: 'RE4',
    value: valueOf(edge) * DERIVED_FACTORS.sharedUniverse,
    season: edge.season,
    complementKind: edge.kind,
    occasion: edge.occasion,
    why: {
      fr: `${intro.fr} ; « ${product.fr} » est du même univers que « ${neighbour.fr} ».`,
      en: `${intro.en}; “${product.en}” belongs with “${neighbour.en}”.`,
    },
  };
}

/** An offer for a wedding, a birth or a child, as its id says. */
const isForAnOccasion = (productId: string): boolean =>
  /^(wedding|bridal|engagement|maternity|birth|child)/.test(productId);

/**
 * What a specialised trade sells beside its signature, in the very same category: rings beside rings, books beside books.
 * An offer for an occasion only stands beside another: who buys a bouquet is not getting married.
 */
const besides = (signature: string): readonly string[] =>
  (bySignature.get(signature) ?? [])
    .flatMap((trade) => findActivity(trade)?.sellsProductIds ?? [])
    .filter((id) => findProduct(id)?.iabCategoryId === findProduct(signature)?.iabCategoryId)
    .filter((id) => !isForAnOccasion(id) || isForAnOccasion(signature));

function shelfOf(knowledge: Knowledge, activityId: string): Shelf {
  const intro = introOf(activityId);
  const edges = knowledge.edgesOf(activityId);
  const byProduct = new Map(edges.map((edge) => [edge.productId, declaredLink(edge)]));
  // Where people are cared for or mourn, only what somebody wrote for the place is tactful enough.
  const derives = activitySetting(activityId) !== 'health' && activityId !== 'funeral-director';
  for (const edge of derives ? edges : []) {
    for (const productId of besides(edge.productId)) {
      const known = byProduct.get(productId);
      if (known?.kind === 'declared') continue;
      const link = universeLink(intro, edge, productId);
      if (known === undefined || known.value < link.value) byProduct.set(productId, link);
    }
  }
  return {
    byProduct,
    ownTrade: {
      kind: 'own-trade',
      ruleId: 'RE2',
      value: DERIVED_FACTORS.ownTrade,
      season: null,
      complementKind: null,
      occasion: null,
      why: {
        fr: `${intro.fr} ; cette annonce est du même métier.`,
        en: `${intro.en}; this ad is from the same trade.`,
      },
    },
    none: {
      kind: 'none',
      ruleId: 'RE5',
      value: 0,
      season: null,
      complementKind: null,
      occasion: null,
      why: {
        fr: `${intro.fr} ; aucun lien déclaré avec cette annonce.`,
        en: `${intro.en}; no link with this ad is declared.`,
      },
    },
  };
}

/** Shelves of a knowledge base, built when first asked for: a base never changes, so neither do they. */
const shelvesByKnowledge = new WeakMap<Knowledge, Map<string, Shelf>>();

function shelfFor(knowledge: Knowledge, activityId: string): Shelf {
  const shelves = shelvesByKnowledge.get(knowledge) ?? new Map<string, Shelf>();
  shelvesByKnowledge.set(knowledge, shelves);
  const known = shelves.get(activityId);
  if (known !== undefined) return known;
  const shelf = shelfOf(knowledge, activityId);
  shelves.set(activityId, shelf);
  return shelf;
}

/** The stronger of two links at that moment; the first wins a tie. */
const stronger = (first: Link, second: Link | null, setting: Setting): Link =>
  second !== null && valueAt(second, setting) > valueAt(first, setting) ? second : first;

/** RE12: the link that the merchant declared for this shop alone, or null. */
function ownWord({ context }: Setting, productId: string): Link | null {
  const own = context.taste.ownComplements.find((edge) => edge.productId === productId);
  if (own === undefined) return null;
  const intro = introOf(context.activityId);
  return {
    kind: 'own-word',
    ruleId: 'RE12',
    value: valueOf(own),
    season: own.season,
    complementKind: own.kind,
    occasion: own.occasion,
    why: { fr: `${intro.fr} ; ${own.clause.fr}.`, en: `${intro.en}; ${own.clause.en}.` },
  };
}

/** Edges of the trades whose signature is a product that this shop says it also offers. */
function* edgesThrough(setting: Setting, productId: string): Generator<[ComplementWithClause, string]> {
  for (const offered of setting.context.productIds) {
    for (const trade of tradesSignedBy(offered)) {
      const edge = setting.knowledge.edge(trade, productId);
      if (edge !== null) yield [edge, offered];
    }
  }
}

/** RE3: the best edge of another trade whose signature product this shop says it also offers. */
export function alsoOffered(setting: Setting, productId: string): Link | null {
  let best: Link | null = null;
  for (const [edge, through] of edgesThrough(setting, productId)) {
    const value = valueOf(edge) * DERIVED_FACTORS.alsoOffered;
    const link = { value, season: edge.season };
    if (best !== null && valueAt(best, setting) >= valueAt(link, setting)) continue;
    const offered = nameOf(through);
    best = {
      kind: 'also-offered',
      ruleId: 'RE3',
      ...link,
      complementKind: edge.kind,
      occasion: edge.occasion,
      why: {
        fr: `Cette boutique propose aussi « ${offered.fr} » ; ${edge.clause.fr}.`,
        en: `This shop also offers “${offered.en}”; ${edge.clause.en}.`,
      },
    };
  }
  return best;
}

/** RE10: how many of the services the shop also offers call for the product. */
export function servicesCallingFor(setting: Setting, productId: string): number {
  if (setting.context.productIds.length === 0) return 0;
  const calling = new Set<string>();
  for (const [, through] of edgesThrough(setting, productId)) calling.add(through);
  return calling.size;
}

/**
 * RE1–RE5, RE12: the strongest link between the shop and one product at that moment; what is written for the trade wins
 * a tie. For a shop that declares nothing beyond its trade it is a look-up that allocates nothing.
 */
export function linkTo(setting: Setting, productId: string): Link {
  const { context, knowledge } = setting;
  const shelf = shelfFor(knowledge, context.activityId);
  let link = shelf.byProduct.get(productId) ?? shelf.none;
  if (sells(context, productId)) link = stronger(shelf.ownTrade, link, setting);
  if (context.taste.ownComplements.length > 0) link = stronger(link, ownWord(setting, productId), setting);
  return context.productIds.length === 0 ? link : stronger(link, alsoOffered(setting, productId), setting);
}
