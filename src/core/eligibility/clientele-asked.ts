import type { Clientele } from '../context/venue.js';
import type { Rule } from './candidate.js';

/** Whether two declared lists have a label in common. */
export function shareOne(a: readonly Clientele[], b: readonly Clientele[]): boolean {
  for (const label of a) if (b.includes(label)) return true;
  return false;
}

/** EL10: the advertiser asked for no clientele in particular, or the shop declares one of those asked for. */
export const clienteleAsked: Rule = ({ context: { clientele: declared }, flight }) => {
  const asked = flight.context.clientele;
  return asked.length === 0 || shareOne(asked, declared)
    ? null
    : { code: 'CLIENTELE_NOT_ASKED', ruleId: 'EL10', asked, declared };
};
