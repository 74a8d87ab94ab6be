import { within } from '../base/instant.js';
import type { Rule } from './candidate.js';

/** EL11: paid time lies inside the half-open occurrence of a waiting slot. */
export const waitingSlot: Rule = ({ isPaidTime, slot, at }) =>
  !isPaidTime || (slot !== null && within(slot.occurrence, at))
    ? null
    : { code: 'OUTSIDE_WAITING_SLOT', ruleId: 'EL11', at, slot: slot?.occurrence ?? null };
