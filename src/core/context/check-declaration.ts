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
}

/** A part of a declaration that names something unknown or cannot be understood. */
export type DeclarationFault =
  | {
      readonly code: 'ACTIVITY_UNKNOWN' | 'PRODUCT_UNKNOWN' | 'CATEGORY_UNKNOWN' | 'TIME_ZONE_UNKNOWN';
      readonly field: string;
      readonly value: string;
    }
  | {
      readonly code: 'OPENING_HOURS_INVALID';
      readonly field: string;
      readonly part: string;
      readonly hint: LocalizedText;
    };

/** CX0: everything in a declaration that names nothing we know, in the order of the fields; empty when all is well. */
export function checkDeclaration(declaration: Declaration): readonly DeclarationFault[] {
  const faults: DeclarationFault[] = [];
  const { activityId, productIds = [], timeZone, openingHours, blockedCategoryIds = [] } = declaration;
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
  blockedCategoryIds.forEach((id, index) => {
    if (findAdCategory(id) === null)
      faults.push({
        code: 'CATEGORY_UNKNOWN',
        field: `rules.blockedCategoryIds.${String(index)}`,
        value: id,
      });
  });
  return faults;
}
