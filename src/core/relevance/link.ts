import type { LocalizedText } from '../base/text.js';
import { ACTIVITIES, activitySetting, findActivity } from '../context/activities.js';
import {
  activityIntro,
  complementsOf,
  findComplement,
  type ComplementWithClause,
} from '../context/complements.js';
import { findProduct } from '../context/products.js';
import type { ComplementKind, MerchantContext } from '../context/venue.js';
import { sells } from '../eligibility/competitor.js';
import { DERIVED_FACTORS, KIND_FACTORS } from './weights.js';

/** How a product belongs in a shop. */
export type LinkKind = 'declared' | 'also-offered' | 'own-trade' | 'shared-universe' | 'none';

/** The strongest link between a shop and a product, with the sentence that says it to a passer-by. */
export interface Link {
  readonly kind: LinkKind;
  readonly ruleId: 'RE1' | 'RE2' | 'RE3' | 'RE4' | 'RE5';
  /** 0 (none) to 1. */
  readonly value: number;
  /** The kind of the declared edge it rests on, when it rests on one. */
  readonly complementKind: ComplementKind | null;
  readonly why: LocalizedText;
}

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

const valueOf = (edge: ComplementWithClause): number => edge.strength * KIND_FACTORS[edge.kind];
const nameOf = (productId: string): LocalizedText =>
  findProduct(productId)?.name ?? { fr: productId, en: productId };

/** How a sentence names the shop; a trade without a written opening is named plainly. */
function introOf(activityId: string): LocalizedText {
  const intro = activityIntro(activityId);
  if (intro !== null) return intro;
  const name = findActivity(activityId)?.name;
  return name === undefined
    ? { fr: 'Ce commerce a une autre activité', en: 'This shop does something else' }
    : { fr: `Ce commerce : ${name.fr}`, en: `This shop: ${name.en}` };
}

const declaredLink = (edge: ComplementWithClause): Link => ({
  kind: 'declared',
  ruleId: 'RE1',
  value: valueOf(edge),
  complementKind: edge.kind,
  why: edge.reason,
});

function universeLink(intro: LocalizedText, edge: ComplementWithClause, productId: string): Link {
  const product = nameOf(productId);
  const neighbour = nameOf(edge.productId);
  return {
    kind: 'shared-universe',
    ruleId: 'RE4',
    value: valueOf(edge) * DERIVED_FACTORS.sharedUniverse,
    complementKind: edge.kind,
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

function shelfOf(activityId: string): Shelf {
  const intro = introOf(activityId);
  const edges = complementsOf(activityId);
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
      complementKind: null,
      why: {
        fr: `${intro.fr} ; cette annonce est du même métier.`,
        en: `${intro.en}; this ad is from the same trade.`,
      },
    },
    none: {
      kind: 'none',
      ruleId: 'RE5',
      value: 0,
      complementKind: null,
      why: {
        fr: `${intro.fr} ; aucun lien déclaré avec cette annonce.`,
        en: `${intro.en}; no link with this ad is declared.`,
      },
    },
  };
}

const shelves = new Map(ACTIVITIES.map(({ id }) => [id, shelfOf(id)]));
const emptyShelf = shelfOf('');

/** RE3: the best edge of another trade whose signature product this shop says it also offers. */
function alsoOffered(context: MerchantContext, productId: string): Link | null {
  let best: ComplementWithClause | null = null;
  let through = '';
  for (const offered of context.productIds) {
    for (const trade of bySignature.get(offered) ?? []) {
      const edge = findComplement(trade, productId);
      if (edge !== null && (best === null || valueOf(best) < valueOf(edge))) {
        best = edge;
        through = offered;
      }
    }
  }
  if (best === null) return null;
  const offered = nameOf(through);
  return {
    kind: 'also-offered',
    ruleId: 'RE3',
    value: valueOf(best) * DERIVED_FACTORS.alsoOffered,
    complementKind: best.kind,
    why: {
      fr: `Cette boutique propose aussi « ${offered.fr} » ; ${best.clause.fr}.`,
      en: `This shop also offers “${offered.en}”; ${best.clause.en}.`,
    },
  };
}

/**
 * RE1–RE5: the strongest link between the shop and one product; what is written for the trade wins a tie. Without
 * declared products beyond the trade it is a look-up that allocates nothing.
 */
export function linkTo(context: MerchantContext, productId: string): Link {
  const shelf = shelves.get(context.activityId) ?? emptyShelf;
  if (sells(context, productId)) return shelf.ownTrade;
  const known = shelf.byProduct.get(productId) ?? shelf.none;
  const offered = context.productIds.length === 0 ? null : alsoOffered(context, productId);
  return offered !== null && offered.value > known.value ? offered : known;
}
