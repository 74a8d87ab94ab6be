import type { Knowledge } from '../context/knowledge.js';
import type { MerchantContext } from '../context/venue.js';
import type { Candidate, Rule, Verdict } from '../eligibility/candidate.js';
import { ELIGIBILITY_RULES, judge } from '../eligibility/judge.js';
import { scoreOf } from './score.js';
import { MINIMUM_SCORE } from './weights.js';

/** RE8: the least score with which an ad plays in this shop: the highest of ours, the network's and the merchant's. */
export const minimumScoreOf = (knowledge: Knowledge, { taste }: MerchantContext): number =>
  Math.max(MINIMUM_SCORE, knowledge.minimumScore, taste.minimumScore);

/** RE8: an ad without a link to what the shop does is refused, whoever asks for it. */
export const relevantEnough: Rule = (candidate) => {
  const score = scoreOf(candidate);
  const minimum = minimumScoreOf(candidate.knowledge, candidate.context);
  return score >= minimum ? null : { code: 'NOT_RELEVANT', ruleId: 'RE8', score, minimum };
};

/** Every rule that decides whether a creative of a flight may play here, then: eligibility, law, relevance. */
export const ALL_RULES: readonly Rule[] = [...ELIGIBILITY_RULES, relevantEnough];

/** The verdict of all rules, with every reason when the answer is no. */
export const judgeFlight = (candidate: Candidate): Verdict => judge(candidate, ALL_RULES);
