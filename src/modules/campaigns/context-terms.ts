import { checkContextTerms } from '../../core/eligibility/check-terms.js';
import type { ContextTerms } from '../../core/eligibility/terms.js';
import { communes } from '../reference/communes.js';
import { UserError } from '../../platform/errors/errors.js';
import { given } from '../../platform/http/patch.js';
import type { ContextTermsInput } from '../../wire/api/campaigns.js';

/** Refuses terms by their first fault. */
export function refuseTerms(context: ContextTerms): void {
  const [fault] = checkContextTerms(context, (code) => communes().find(code) !== null);
  if (fault === undefined) return;
  const facts = 'hint' in fault ? { hint: fault.hint } : { value: fault.value };
  throw new UserError(fault.code, { field: fault.field, facts });
}

/** The terms a request leaves a flight with: those it names, and the others as they were. */
export function termsAfter(before: ContextTerms, { excluded, ...asked }: ContextTermsInput): ContextTerms {
  return { ...before, ...given(asked), excluded: { ...before.excluded, ...given(excluded ?? {}) } };
}
