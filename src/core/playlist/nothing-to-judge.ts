import type { Reason } from '../eligibility/reason.js';

/** PL14, PL15: why a flight cannot play in a shop before any rule is asked: no screen there, or nothing to show. */
export function nothingToJudge(screenCount: number, creativeCount: number): readonly Reason[] {
  const reasons: Reason[] = [];
  if (screenCount === 0) reasons.push({ code: 'NO_SCREEN', ruleId: 'PL14' });
  if (creativeCount === 0) reasons.push({ code: 'NO_CREATIVE', ruleId: 'PL15' });
  return reasons;
}
