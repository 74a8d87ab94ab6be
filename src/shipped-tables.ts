import { ACTIVITIES } from './core/context/activities.js';
import { AD_CATEGORIES } from './core/context/ad-categories.js';
import { checkTaxonomy } from './core/context/check-taxonomy.js';
import { PRODUCTS } from './core/context/products.js';
import { checkLawPacks } from './core/eligibility/law/check-law.js';
import { LAW_PACKS } from './core/eligibility/law/law-book.js';

/**
 * CX53, LW17: what is wrong with the taxonomy and the rule packs as they stand in this installation, a line each; empty when
 * all is well. They are tables that people edit, so the service looks at them before it decides anything by them.
 */
export const faultsOfTables = (): readonly string[] => [
  ...checkTaxonomy({ activities: ACTIVITIES, products: PRODUCTS, adCategories: AD_CATEGORIES }).map(
    ({ code, id, value }) => `taxonomy: ${code} ${id} ${value}`,
  ),
  ...checkLawPacks(LAW_PACKS).map((fault) => `law: ${JSON.stringify(fault)}`),
];

/** Stops a start that would decide by faulty tables, naming every fault. */
export function refuseFaultyTables(faults: readonly string[] = faultsOfTables()): void {
  if (faults.length > 0) throw new Error(`faulty tables:\n${faults.join('\n')}`);
}
