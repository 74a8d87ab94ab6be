import type { LocalizedText } from '../base/text.js';
import { isInSubtree } from '../context/ad-categories.js';
import { findActivityByWords, findProductByWords, type ProductMatch } from '../context/find-by-words.js';
import type { Knowledge } from '../context/knowledge.js';
import { PRODUCTS } from '../context/products.js';
import type { ComplementKind } from '../context/venue.js';
import { explain, type Explanation, type ExplainRequest } from './explain.js';

/** A pair as somebody wrote it, and when and how far it is asked about. */
export interface WordsRequest extends Pick<ExplainRequest, 'on' | 'distanceKm'> {
  readonly activity: string;
  readonly product: string;
}

/** What the words were taken for, and whether, how well and why the one is advertised in the other. */
export interface WordsAnswer {
  /** The words as they were written. */
  readonly activity: string;
  readonly product: string;
  /** What they name; null when nobody knows them. */
  readonly activityId: string | null;
  readonly productId: string | null;
  readonly verdict: Explanation['verdict'];
  /** 0 to 1. */
  readonly score: number;
  readonly kind: ComplementKind | null;
  readonly ruleIds: readonly string[];
  readonly reason: LocalizedText;
}

interface Explained extends Explanation {
  readonly productId: string;
}

/** The products that the words may mean: one, or all of a category that goes by its own name. */
function productIdsOf(match: ProductMatch): readonly string[] {
  if (match.kind === 'product') return [match.item.id];
  return PRODUCTS.filter(({ iabCategoryId }) => isInSubtree(iabCategoryId, match.item.id)).map(
    ({ id }) => id,
  );
}

const RANK = { refused: 0, weak: 1, fits: 2 } as const;

/** The better of two answers: by verdict, then score; the first of equals stays. */
const better = (one: Explained, other: Explained): Explained =>
  RANK[other.verdict] > RANK[one.verdict] || (other.verdict === one.verdict && other.score > one.score)
    ? other
    : one;

function unknownTo(words: string, what: LocalizedText): LocalizedText {
  return {
    fr: `Nous ne connaissons pas ${what.fr} « ${words} ».`,
    en: `We know no ${what.en} called “${words}”.`,
  };
}

const ACTIVITY: LocalizedText = { fr: 'l’activité', en: 'activity' };
const PRODUCT: LocalizedText = { fr: 'le produit ou service', en: 'product or service' };

/**
 * CX52, RE0: whether what some words name is advertised where other words name a shop, in French or English. A category
 * of ads is worth what its best product is; words that nobody knows are refused with a reason that says so.
 */
export function explainWords(request: WordsRequest, knowledge: Knowledge): WordsAnswer {
  const { activity, product, on, distanceKm } = request;
  const activityId = findActivityByWords(activity)?.item.id ?? null;
  const match = findProductByWords(product);
  const productIds = match === null ? [] : productIdsOf(match);
  const unknown = [
    ...(activityId === null ? [unknownTo(activity, ACTIVITY)] : []),
    ...(productIds.length === 0 ? [unknownTo(product, PRODUCT)] : []),
  ];
  if (activityId === null || productIds.length === 0)
    return {
      activity,
      product,
      activityId,
      productId: productIds.length === 1 ? (productIds[0] ?? null) : null,
      verdict: 'refused',
      score: 0,
      kind: null,
      ruleIds: ['CX52'],
      reason: {
        fr: unknown.map(({ fr }) => fr).join(' '),
        en: unknown.map(({ en }) => en).join(' '),
      },
    };
  const { productId, verdict, score, kind, ruleIds, reason } = productIds
    .map((id): Explained => ({
      productId: id,
      ...explain({ activityId, productId: id, on, distanceKm }, knowledge),
    }))
    .reduce(better);
  return { activity, product, activityId, productId, verdict, score, kind, ruleIds, reason };
}
