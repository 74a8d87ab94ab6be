import type { NetworkRules } from '../context/network.js';
import type { MerchantContext } from '../context/venue.js';
import type { Candidate, Rule, ScopedRule, Verdict } from '../eligibility/candidate.js';
import { judge, SCOPED_ELIGIBILITY_RULES } from '../eligibility/judge.js';
import { scoreOf } from './score.js';
import { MINIMUM_SCORE } from './weights.js';

/** RE8: the least score with which an ad plays in this shop: the highest of ours, the network's and the merchant's. */
export const minimumScoreOf = (network: NetworkRules, { taste }: MerchantContext): number =>
  Math.max(MINIMUM_SCORE, network.minimumScore, taste.minimumScore);

/** RE8: an ad without a link to what the shop does is refused, whoever asks for it. */
export const relevantEnough: Rule = (candidate) => {
  const score = scoreOf(candidate);
  const minimum = minimumScoreOf(candidate.network, candidate.context);
  return score >= minimum ? null : { code: 'NOT_RELEVANT', ruleId: 'RE8', score, minimum };
};

/** Every rule that decides whether a creative of a flight may play here, then: eligibility, law, relevance. */
export const SCOPED_RULES: readonly ScopedRule[] = [
  ...SCOPED_ELIGIBILITY_RULES,
  { ruleId: 'RE8', scope: 'pair', rule: relevantEnough },
];

export const ALL_RULES: readonly Rule[] = SCOPED_RULES.map(({ rule }) => rule);

/** The verdict of all rules, with every reason when the answer is no. */
export const judgeFlight = (candidate: Candidate): Verdict => judge(candidate, ALL_RULES);
