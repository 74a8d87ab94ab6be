import { type LocalizedText, withFrenchSpaces } from '../base/text.js';
import { SEASONS } from '../context/seasons.js';
import type { Candidate } from '../eligibility/candidate.js';
import type { Remedy } from '../eligibility/remedy.js';
import { minimumScoreOf } from './judge-flight.js';
import { isOn } from './link.js';
import { scoreRelevance } from './score.js';
import { MINIMUM_SCORE } from './weights.js';

/** Two decimals, as French and English write them. */
const written = (value: number): LocalizedText => ({
  fr: value.toFixed(2).replace('.', ','),
  en: value.toFixed(2),
});

const remedy = (by: Remedy['by'], fr: string, en: string): Remedy => ({
  by,
  text: { fr: withFrenchSpaces(fr), en },
});

/**
 * RE8, WN1: what would raise a score that is too low. Without a link only the shop itself can say that the ad belongs; a
 * link out of its season waits for it; a link that is too weak for a higher minimum needs that minimum lowered.
 */
export function relevanceRemedy(candidate: Candidate): Remedy {
  const { link, score, productId } = scoreRelevance(candidate);
  if (link.value === 0 || productId === null)
    return remedy(
      'merchant',
      'Rien ne lie cette annonce à ce métier ; seul le commerce peut déclarer un lien qui vaut pour sa boutique. L’annonceur peut promouvoir un autre produit.',
      'Nothing links this ad to this trade; only the shop can declare a link for itself. The advertiser can promote another product.',
    );
  const best = scoreRelevance({ ...candidate, at: null }).score;
  const minimum = minimumScoreOf(candidate.network, candidate.context);
  if (!isOn(link.season, candidate) && link.season !== null && best >= minimum) {
    const { name } = SEASONS[link.season];
    return remedy(
      'time',
      `Attendre la saison : ${name.fr}. Le score y est de ${written(best).fr}.`,
      `Wait for the season: ${name.en}. The score is ${written(best).en} then.`,
    );
  }
  const byShop = candidate.context.taste.minimumScore >= candidate.network.minimumScore;
  const owner = byShop
    ? { by: 'merchant' as const, fr: 'le commerce', en: 'the shop' }
    : { by: 'operator' as const, fr: 'la régie', en: 'the operator' };
  return minimum > MINIMUM_SCORE
    ? remedy(
        owner.by,
        `Le minimum demandé par ${owner.fr} est ${written(minimum).fr}, cette annonce a ${written(score).fr} : baisser ce minimum, ou aimer ce produit.`,
        `The minimum asked by ${owner.en} is ${written(minimum).en} and this ad has ${written(score).en}: lower it, or like this product.`,
      )
    : remedy(
        'merchant',
        `Le lien est faible (${written(score).fr}) : le commerce peut en déclarer un plus fort, ou aimer ce produit ; l’annonceur, choisir un centre plus proche.`,
        `The link is weak (${written(score).en}): the shop can declare a stronger one, or like this product; the advertiser can choose a nearer centre.`,
      );
}
