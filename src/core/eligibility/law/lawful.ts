import { localTimeAt } from '../../base/local-time.js';
import { activitySetting, findActivity } from '../../context/activities.js';
import type { Candidate, Rule } from '../candidate.js';
import { shareOne } from '../clientele-asked.js';
import { promotesIn } from '../promotes.js';
import type { Reason } from '../reason.js';
import { CAUTIOUS_LAW } from './cautious.js';
import { FRENCH_LAW } from './france.js';
import type { LawCondition, LawPack, LawRule } from './law-rule.js';

const packs = new Map([['FR', FRENCH_LAW]]);

/** The pack of a country, or the cautious set where none was written. */
export const lawOf = (countryCode: string): LawPack => packs.get(countryCode) ?? CAUTIOUS_LAW;

function holds(condition: LawCondition, { context, screen, creative, at }: Candidate): boolean {
  const { always, withoutAlcoholLicence, video, clientele, settings, openOohIds, localMinutesOnRoad } =
    condition;
  if (always === true) return true;
  if (withoutAlcoholLicence === true && !context.rules.hasAlcoholLicence) return true;
  if (video === true && creative.kind === 'video') return true;
  if (clientele !== undefined && shareOne(clientele, context.clientele)) return true;
  if (settings !== undefined) {
    const setting = activitySetting(context.activityId);
    if (setting !== null && settings.includes(setting)) return true;
  }
  if (openOohIds?.includes(findActivity(context.activityId)?.openOoh12Id ?? 0)) return true;
  if (localMinutesOnRoad !== undefined && screen.visibleFromPublicRoad) {
    const { minute } = localTimeAt(context.timeZone, at);
    return localMinutesOnRoad.from <= minute && minute < localMinutesOnRoad.to;
  }
  return false;
}

const refuse = (rule: LawRule, candidate: Candidate, productId: string | null): Reason => ({
  code: rule.code,
  ruleId: rule.id,
  productId,
  countryCode: candidate.context.countryCode,
  source: rule.source,
  text: rule.text,
});

function judgeBy(rule: LawRule, candidate: Candidate): Reason | null {
  if (rule.categoryIds === null)
    return holds(rule.refusedWhen, candidate) ? refuse(rule, candidate, null) : null;
  for (const categoryId of rule.categoryIds) {
    const productId = promotesIn(candidate.flight, categoryId);
    if (productId !== null)
      return holds(rule.refusedWhen, candidate) ? refuse(rule, candidate, productId) : null;
  }
  return null;
}

const forId =
  (id: string): Rule =>
  (candidate) => {
    for (const rule of lawOf(candidate.context.countryCode).rules) {
      if (rule.id === id) return judgeBy(rule, candidate);
    }
    return null;
  };

/** LW1–LW9: one rule for each id, read from the pack of the shop's country. */
export const LAW_RULES: readonly Rule[] = ['LW1', 'LW2', 'LW3', 'LW4', 'LW5', 'LW6', 'LW7', 'LW8', 'LW9'].map(
  forId,
);
