import { edgeFaultField, edgeFaultText } from '../../core/context/edge-fault-text.js';
import type { EdgeFault } from '../../core/context/knowledge.js';
import { UserError } from '../../platform/errors/errors.js';

/** Refuses an edge with everything that is wrong with it; `under` is where it stands in the request. */
export function refuseEdge(faults: readonly EdgeFault[], under = ''): void {
  if (faults.length === 0) return;
  throw new UserError('EDGE_REFUSED', {
    errors: faults.map((fault) => ({
      field: `${under}${edgeFaultField(fault)}`,
      code: fault.code,
      detail: edgeFaultText(fault),
    })),
  });
}
