import { assertNever } from '../base/result.js';
import type { Veto, VetoTarget } from '../context/venue.js';
import type { Candidate, Rule } from './candidate.js';
import { creativeSays, flightSays } from './keyword.js';
import { promotesIn } from './promotes.js';

/** Whether a veto binds by what the flight is, whatever creative shows it. */
function bindsFlight(target: VetoTarget, { flight }: Candidate): boolean {
  switch (target.kind) {
    case 'advertiser':
      return target.organisationId === flight.organisationId;
    case 'campaign':
      return target.campaignId === flight.campaignId;
    case 'category':
      return promotesIn(flight, target.categoryId) !== null;
    case 'product':
      return flight.productIds.includes(target.productId);
    case 'keyword':
      return flightSays(flight, target.keyword);
    case 'creative':
      return false;
    default:
      return assertNever(target);
  }
}

/** Whether a veto binds by the creative alone. */
function bindsCreative(target: VetoTarget, candidate: Candidate): boolean {
  const { creative, flight } = candidate;
  switch (target.kind) {
    case 'advertiser':
      return target.organisationId === creative.organisationId && !bindsFlight(target, candidate);
    case 'creative':
      return target.creativeId === creative.id;
    case 'keyword':
      return creativeSays(creative, target.keyword) && !flightSays(flight, target.keyword);
    case 'campaign':
    case 'category':
    case 'product':
      return false;
    default:
      return assertNever(target);
  }
}

const vetoBy =
  (binds: (target: VetoTarget, candidate: Candidate) => boolean): Rule =>
  (candidate) => {
    let binding: Veto[] | null = null;
    for (const veto of candidate.context.vetoes)
      if (binds(veto.target, candidate)) (binding ??= []).push(veto);
    return binding === null ? null : { code: 'VETO', ruleId: 'EL13', vetoes: binding };
  };

/** EL13: the shop has the last word; a veto binds whoever sold the ad. Every veto on the flight that binds is named. */
export const vetoOnFlight = vetoBy(bindsFlight);

/** EL13: the vetoes that bind by the creative and by nothing of its flight. */
export const vetoOnCreative = vetoBy(bindsCreative);
