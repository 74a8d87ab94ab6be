import { type LocalizedText, withFrenchSpaces } from '../base/text.js';
import { findActivity } from './activities.js';
import { isInSubtree } from './ad-categories.js';
import { activityIntro, COMPLEMENTS, type ComplementWithClause } from './complements.js';
import { findProduct } from './products.js';
import type { ComplementKind, Occasion, OwnComplement } from './venue.js';
import type { SeasonId } from './seasons.js';

/**
 * CX20: one change that an operator made to the knowledge base: the edge from this activity to this product is put in
 * the place of what was there, or taken away.
 */
export interface KnowledgeEdit {
  readonly activityId: string;
  readonly productId: string;
  /** Null takes the edge away. */
  readonly edge: EdgeTerms | null;
}

/** What an edge says, whoever declares it. */
export interface EdgeTerms {
  readonly kind: ComplementKind;
  readonly occasion: Occasion | null;
  readonly season: SeasonId | null;
  /** 0 < strength ≤ 1. */
  readonly strength: number;
  /** The reason after "This shop is …"; may hold the slots `{shop}` and `{ad}`. */
  readonly clause: LocalizedText;
}

/** What is wrong with an edge, each by its stable code. */
export type EdgeFault =
  | { readonly code: 'EDGE_ACTIVITY_UNKNOWN'; readonly activityId: string }
  | { readonly code: 'EDGE_PRODUCT_UNKNOWN'; readonly productId: string }
  | { readonly code: 'EDGE_WITHOUT_REASON'; readonly language: 'fr' | 'en' }
  | { readonly code: 'EDGE_SLOT_UNKNOWN'; readonly slot: string }
  | { readonly code: 'EDGE_STRENGTH_OUT_OF_RANGE'; readonly strength: number }
  | { readonly code: 'EDGE_OCCASION_MISPLACED'; readonly kind: ComplementKind }
  | { readonly code: 'EDGE_OWN_PRODUCT'; readonly productId: string }
  | { readonly code: 'EDGE_CATEGORY_DENIED'; readonly productId: string; readonly categoryId: string }
  | { readonly code: 'EDGE_REASON_WORN'; readonly clause: string; readonly uses: number }
  | { readonly code: 'EDGE_PRODUCT_EVERYWHERE'; readonly productId: string; readonly activities: number }
  | { readonly code: 'EDGE_NOT_THERE'; readonly activityId: string; readonly productId: string };

/** Most edges that one reason may serve: knowledge, not padding. */
export const MAX_USES_OF_A_CLAUSE = 5;
/** Most of the trades that one product may complement. */
export const MAX_REACH_OF_A_PRODUCT = 0.12;
/**
 * CX9: categories that no edge leads to. Adult, cannabis, dating, dieting, gambling, medicines, politics, sexual health,
 * tobacco, weapons and safety risks may be advertised in few places or none; no shop calls for them.
 */
export const NEVER_A_COMPLEMENT: readonly string[] = [
  '1000',
  '1001',
  '1049',
  '1259',
  '1262',
  '1291',
  '1361',
  '1473',
  '1474',
  '1519',
  '1521',
  '1544',
  '1576',
];

/** The declared links between trades and products, as operators have edited them; immutable. */
export interface Knowledge {
  /** Changes with every edit; stored with each decision. */
  readonly version: string;
  /** Every edge from this activity, in the order they were written; empty when it has none. */
  edgesOf(activityId: string): readonly ComplementWithClause[];
  /** CX4: the edge from this activity to this product, or null. */
  edge(activityId: string, productId: string): ComplementWithClause | null;
  readonly edges: readonly ComplementWithClause[];
}

const SLOT = /\{[^}]*\}?/g;
const SLOTS: ReadonlySet<string> = new Set(['{shop}', '{ad}']);

/** A clause without its slots and with plain spacing: what two reasons are compared by. */
export const bareClause = (clause: string): string =>
  clause.replace(SLOT, '').replace(/\s+/g, ' ').trim().toLowerCase();

function* termsFaults({ kind, occasion, strength, clause }: EdgeTerms): Generator<EdgeFault> {
  for (const language of ['fr', 'en'] as const) {
    if (!/\p{L}/u.test(bareClause(clause[language]))) yield { code: 'EDGE_WITHOUT_REASON', language };
    for (const [slot] of clause[language].matchAll(SLOT))
      if (!SLOTS.has(slot)) yield { code: 'EDGE_SLOT_UNKNOWN', slot };
  }
  if (!(strength > 0 && strength <= 1)) yield { code: 'EDGE_STRENGTH_OUT_OF_RANGE', strength };
  if ((kind === 'same-occasion') !== (occasion !== null)) yield { code: 'EDGE_OCCASION_MISPLACED', kind };
}

function* productFaults(activityId: string, productId: string): Generator<EdgeFault> {
  const product = findProduct(productId);
  if (product === null) {
    yield { code: 'EDGE_PRODUCT_UNKNOWN', productId };
    return;
  }
  const denied = NEVER_A_COMPLEMENT.find((root) => isInSubtree(product.iabCategoryId, root));
  if (denied !== undefined || product.regulated)
    yield { code: 'EDGE_CATEGORY_DENIED', productId, categoryId: denied ?? product.iabCategoryId };
  if (findActivity(activityId)?.sellsProductIds.includes(productId) === true)
    yield { code: 'EDGE_OWN_PRODUCT', productId };
}

/** CX4, CX9: everything wrong with one edge by itself; empty when all is well. */
export function edgeFaults(activityId: string, productId: string, terms: EdgeTerms): readonly EdgeFault[] {
  const unknown: EdgeFault[] =
    findActivity(activityId) === null ? [{ code: 'EDGE_ACTIVITY_UNKNOWN', activityId }] : [];
  return [...unknown, ...productFaults(activityId, productId), ...termsFaults(terms)];
}

/** CX21: everything wrong with the links that a merchant declares for its own shop. */
export const ownComplementFaults = (
  activityId: string,
  own: readonly OwnComplement[],
): readonly { readonly index: number; readonly fault: EdgeFault }[] =>
  own.flatMap((edge, index) =>
    edgeFaults(activityId, edge.productId, edge).map((fault) => ({ index, fault })),
  );

/** CX10: what is wrong with the base as a whole: a reason that serves too many edges, a product that goes with everything. */
export function wholeFaults(
  edges: readonly ComplementWithClause[],
  activityCount: number,
): readonly EdgeFault[] {
  const uses = new Map<string, number>();
  const reach = new Map<string, number>();
  for (const { clause, productId } of edges) {
    for (const text of [clause.fr, clause.en]) {
      const bare = bareClause(text);
      uses.set(bare, (uses.get(bare) ?? 0) + 1);
    }
    reach.set(productId, (reach.get(productId) ?? 0) + 1);
  }
  const worn = [...uses].filter(([, count]) => count > MAX_USES_OF_A_CLAUSE);
  const everywhere = [...reach].filter(([, count]) => count > MAX_REACH_OF_A_PRODUCT * activityCount);
  return [
    ...worn.map(([clause, count]): EdgeFault => ({ code: 'EDGE_REASON_WORN', clause, uses: count })),
    ...everywhere.map(([productId, activities]): EdgeFault => ({
      code: 'EDGE_PRODUCT_EVERYWHERE',
      productId,
      activities,
    })),
  ];
}

/** An edge with its sentences, as a trade that opens with "This shop is …" says them. */
export function edgeOf(activityId: string, productId: string, terms: EdgeTerms): ComplementWithClause {
  const { kind, occasion, season, strength, clause } = terms;
  const intro = introOf(activityId);
  return {
    activityId,
    productId,
    kind,
    occasion,
    season,
    strength,
    clause,
    reason: { fr: withFrenchSpaces(`${intro.fr} ; ${clause.fr}.`), en: `${intro.en}; ${clause.en}.` },
  };
}

/** How a sentence names a shop of this trade; one without a written opening is named plainly. */
export function introOf(activityId: string): LocalizedText {
  const intro = activityIntro(activityId);
  if (intro !== null) return intro;
  const name = findActivity(activityId)?.name;
  return name === undefined
    ? { fr: 'Ce commerce a une autre activité', en: 'This shop does something else' }
    : { fr: `Ce commerce : ${name.fr}`, en: `This shop: ${name.en}` };
}

const keyOf = (activityId: string, productId: string): string => `${activityId} ${productId}`;

/** A knowledge base of these edges, no two of one pair, in their order. */
export function knowledgeOf(edges: readonly ComplementWithClause[], version: string): Knowledge {
  const byPair = new Map(edges.map((edge) => [keyOf(edge.activityId, edge.productId), edge]));
  const byActivity = new Map<string, ComplementWithClause[]>();
  for (const edge of edges) {
    const known = byActivity.get(edge.activityId);
    if (known === undefined) byActivity.set(edge.activityId, [edge]);
    else known.push(edge);
  }
  return {
    version,
    edges,
    edgesOf: (activityId) => byActivity.get(activityId) ?? [],
    edge: (activityId, productId) => byPair.get(keyOf(activityId, productId)) ?? null,
  };
}

/** CX20: the base with edits laid over it, the last edit of a pair deciding. Faults are the caller's to ask for first. */
export function compileKnowledge(edits: readonly KnowledgeEdit[], version: string): Knowledge {
  const byPair = new Map(COMPLEMENTS.map((edge) => [keyOf(edge.activityId, edge.productId), edge]));
  for (const { activityId, productId, edge } of edits) {
    const key = keyOf(activityId, productId);
    if (edge === null) byPair.delete(key);
    else byPair.set(key, edgeOf(activityId, productId, edge));
  }
  return knowledgeOf([...byPair.values()], version);
}

/** The knowledge base as it ships. */
export const BUILT_IN_KNOWLEDGE = compileKnowledge([], 'built-in');
