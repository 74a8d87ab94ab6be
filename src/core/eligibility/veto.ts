import { assertNever } from '../base/result.js';
import type { VetoTarget } from '../context/venue.js';
import type { Candidate, Rule } from './candidate.js';
import { promotesIn } from './promotes.js';

function binds(target: VetoTarget, { flight, creative }: Candidate): boolean {
  switch (target.kind) {
    case 'advertiser':
      return (
        target.organisationId === flight.organisationId || target.organisationId === creative.organisationId
      );
    case 'campaign':
      return target.campaignId === flight.campaignId;
    case 'creative':
      return target.creativeId === creative.id;
    case 'category':
      return promotesIn(flight, target.categoryId) !== null;
    default:
      return assertNever(target);
  }
}

/** EL13: the shop has the last word; a veto binds whoever sold the ad. Every veto that binds is named. */
export const veto: Rule = (candidate) => {
  const { vetoes } = candidate.context;
  for (let index = 0; index < vetoes.length; index++) {
    const first = vetoes[index];
    if (first !== undefined && binds(first.target, candidate)) {
      const others = vetoes.slice(index + 1).filter(({ target }) => binds(target, candidate));
      return { code: 'VETO', ruleId: 'EL13', vetoes: [first, ...others] };
    }
  }
  return null;
};
