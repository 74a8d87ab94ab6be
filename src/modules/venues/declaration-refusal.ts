import type { DeclarationFault } from '../../core/context/check-declaration.js';
import { UserError } from '../../platform/errors/errors.js';
import { partText } from '../../platform/errors/part-text.js';

/** Refuses a declaration by its first fault; `field` renames it where the request calls it otherwise. */
export function refuseFaults(faults: readonly DeclarationFault[], field?: string): void {
  const [fault] = faults;
  if (fault === undefined) return;
  const facts =
    fault.code === 'OPENING_HOURS_INVALID'
      ? { part: partText(fault.part), hint: fault.hint }
      : { value: fault.value };
  throw new UserError(fault.code, { field: field ?? fault.field, facts });
}
