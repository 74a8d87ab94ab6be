import { foldWords } from '../base/fold-words.js';
import { isTimeZone } from '../base/local-time.js';
import type { LocalizedText } from '../base/text.js';
import { findActivity } from './activities.js';
import { findAdCategory } from './ad-categories.js';
import { compileOpeningHours } from './opening-hours/index.js';
import { findProduct } from './products.js';

/** What of a declaration names things that must exist or be understood; absent parts are not checked. */
export interface Declaration {
  readonly activityId?: string | undefined;
  readonly productIds?: readonly string[] | undefined;
  readonly timeZone?: string | undefined;
  readonly openingHours?: string | undefined;
  readonly blockedCategoryIds?: readonly string[] | undefined;
  readonly approvedCategoryIds?: readonly string[] | undefined;
  readonly blockedProductIds?: readonly string[] | undefined;
  readonly competitorProductIds?: readonly string[] | undefined;
  readonly acceptedProductIds?: readonly string[] | undefined;
  readonly blockedKeywords?: readonly string[] | undefined;
}

/** A part of a declaration that names something unknown or cannot be understood. */
export type DeclarationFault =
  | {
      readonly code:
        'ACTIVITY_UNKNOWN' | 'PRODUCT_UNKNOWN' | 'CATEGORY_UNKNOWN' | 'TIME_ZONE_UNKNOWN' | 'KEYWORD_EMPTY';
      readonly field: string;
      readonly value: string;
    }
  | {
      readonly code: 'OPENING_HOURS_INVALID';
      readonly field: string;
      readonly part: string;
      readonly hint: LocalizedText;
    };

type RuleList = Exclude<keyof Declaration, 'activityId' | 'productIds' | 'timeZone' | 'openingHours'>;
type ListFault = Extract<DeclarationFault, { readonly value: string }>['code'];

/** CX0: everything in a declaration that names nothing we know, in the order of the fields; empty when all is well. */
export function checkDeclaration(declaration: Declaration): readonly DeclarationFault[] {
  const faults: DeclarationFault[] = [];
  const { activityId, productIds = [], timeZone, openingHours } = declaration;
  const check = (list: RuleList, isKnown: (value: string) => boolean, code: ListFault): void => {
    (declaration[list] ?? []).forEach((value, index) => {
      if (!isKnown(value)) faults.push({ code, field: `rules.${list}.${String(index)}`, value });
    });
  };
  if (activityId !== undefined && findActivity(activityId) === null)
    faults.push({ code: 'ACTIVITY_UNKNOWN', field: 'activityId', value: activityId });
  productIds.forEach((id, index) => {
    if (findProduct(id) === null)
      faults.push({ code: 'PRODUCT_UNKNOWN', field: `productIds.${String(index)}`, value: id });
  });
  if (timeZone !== undefined && !isTimeZone(timeZone))
    faults.push({ code: 'TIME_ZONE_UNKNOWN', field: 'timeZone', value: timeZone });
  if (openingHours !== undefined) {
    const compiled = compileOpeningHours(openingHours);
    if (!compiled.ok)
      faults.push({
        code: 'OPENING_HOURS_INVALID',
        field: 'openingHours',
        part: compiled.error.part,
        hint: compiled.error.accepted,
      });
  }
  for (const list of ['blockedCategoryIds', 'approvedCategoryIds'] as const)
    check(list, (id) => findAdCategory(id) !== null, 'CATEGORY_UNKNOWN');
  for (const list of ['blockedProductIds', 'competitorProductIds', 'acceptedProductIds'] as const)
    check(list, (id) => findProduct(id) !== null, 'PRODUCT_UNKNOWN');
  check('blockedKeywords', (keyword) => foldWords(keyword) !== '', 'KEYWORD_EMPTY');
  return faults;
}
