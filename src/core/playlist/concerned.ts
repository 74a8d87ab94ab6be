import { wholeCommuneOf } from '../context/french-geography.js';
import type { RulesChange } from '../context/network.js';
import type { MerchantContext } from '../context/venue.js';
import { isReachedBy } from '../eligibility/law/switched-off.js';
import { tradesSignedBy } from '../relevance/link.js';

/** PL16: whether a shop's plans read the links of a trade: its own (RE1), or one whose signature it also offers (RE3). */
export const readsLinksOf = (
  activityId: string,
  context: Pick<MerchantContext, 'activityId' | 'productIds'>,
): boolean =>
  context.activityId === activityId ||
  context.productIds.some((offered) => tradesSignedBy(offered).includes(activityId));

/** PL16: whether a change to the network's rules can change what is shown in a shop. */
export function isConcerned(
  { isEverywhere, departementCodes, communeCodes }: RulesChange,
  context: Pick<MerchantContext, 'countryCode' | 'communeCode' | 'postcode'>,
): boolean {
  if (isEverywhere) return true;
  if (departementCodes.length > 0 && isReachedBy({ departementCodes }, context)) return true;
  const { communeCode } = context;
  return (
    communeCode !== null &&
    (communeCodes.includes(communeCode) || communeCodes.includes(wholeCommuneOf(communeCode)))
  );
}
