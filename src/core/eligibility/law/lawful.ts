import { localTimeAt } from '../../base/local-time.js';
import type { LocalizedText } from '../../base/text.js';
import { activitySetting, findActivity } from '../../context/activities.js';
import type { CommuneCurfew } from '../../context/network.js';
import type { Candidate, Rule, RuleScope, ScopedRule } from '../candidate.js';
import { shareOne } from '../clientele-asked.js';
import type { Reason } from '../reason.js';
import type { FlightTerms } from '../terms.js';
import { type LawVersion, lawInForce } from './law-book.js';
import type { LawCondition, LawRule } from './law-rule.js';
import type { LegalMessage } from './legal-messages.js';
import { curfewAt, inWindow, isReachedBy } from './switched-off.js';

/** Whether an approved creative of the flight shows the message. */
function isShown(message: LegalMessage, { creatives }: FlightTerms): boolean {
  for (const { legalMessage, approval } of creatives)
    if (legalMessage === message && approval === 'approved') return true;
  return false;
}

function lacksOne(messages: readonly LegalMessage[], flight: FlightTerms): boolean {
  for (const message of messages) if (!isShown(message, flight)) return true;
  return false;
}

/** Whether the shop, and whom it is for, are such that the rule refuses. */
export function holdsForShop(
  condition: LawCondition,
  { context, network }: Pick<Candidate, 'context' | 'network'>,
): boolean {
  const { withoutAlcoholLicence, clientele, settings, openOohIds, gridEmergency } = condition;
  if (withoutAlcoholLicence === true && !context.rules.hasAlcoholLicence) return true;
  if (clientele !== undefined && shareOne(clientele, context.clientele)) return true;
  if (settings !== undefined) {
    const setting = activitySetting(context.activityId);
    if (setting !== null && settings.includes(setting)) return true;
  }
  if (openOohIds?.includes(findActivity(context.activityId)?.openOoh12Id ?? 0)) return true;
  return (
    gridEmergency === true && network.gridEmergency !== null && isReachedBy(network.gridEmergency, context)
  );
}

/** Whether what is shown is such that the rule refuses. */
export function holdsForMedia(
  condition: LawCondition,
  { creative, flight }: Pick<Candidate, 'creative' | 'flight'>,
): boolean {
  const { video, withoutMessage, withoutEveryMessage, withoutCo2Class } = condition;
  if (video === true && creative.kind === 'video') return true;
  if (withoutCo2Class === true && !creative.showsCo2Class) return true;
  if (withoutMessage?.includes(creative.legalMessage) === false) return true;
  return withoutEveryMessage !== undefined && lacksOne(withoutEveryMessage, flight);
}

/** Whether the hour is one in which the rule keeps the screen dark. */
function holdsAtHour(condition: LawCondition, { context, screen, network, at }: Candidate): boolean {
  if (!screen.visibleFromPublicRoad) return false;
  const { localMinutesOnRoad, communeCurfew } = condition;
  if (communeCurfew === true && curfewAt(context, network, at) !== null) return true;
  return (
    localMinutesOnRoad !== undefined &&
    inWindow(localTimeAt(context.timeZone, at).minute, localMinutesOnRoad.from, localMinutesOnRoad.to)
  );
}

const holds = (condition: LawCondition, candidate: Candidate): boolean =>
  condition.always === true ||
  holdsForShop(condition, candidate) ||
  holdsForMedia(condition, candidate) ||
  holdsAtHour(condition, candidate);

/** The first product of the flight that is one of these, or null. */
function firstOf(productIds: ReadonlySet<string>, flight: FlightTerms): string | null {
  for (const productId of flight.productIds) if (productIds.has(productId)) return productId;
  return null;
}

const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60))}:${String(minute % 60).padStart(2, '0')}`;

const curfewText = ({ fromMinute, toMinute }: CommuneCurfew): LocalizedText => ({
  fr: `La commune éteint de ${clock(fromMinute)} à ${clock(toMinute)} les écrans visibles de la voie publique.`,
  en: `The commune keeps screens seen from the public road off from ${clock(fromMinute)} to ${clock(toMinute)}.`,
});

function refuse(rule: LawRule, candidate: Candidate, productId: string | null): Reason {
  const { context, network, at } = candidate;
  const curfew = rule.refusedWhen.communeCurfew === true ? curfewAt(context, network, at) : null;
  return {
    code: rule.code,
    ruleId: rule.id,
    productId,
    countryCode: context.countryCode,
    source: curfew === null ? rule.source : curfew.source,
    text: curfew === null ? rule.text : curfewText(curfew),
  };
}

function judgeBy({ rule, productIds }: LawVersion, candidate: Candidate): Reason | null {
  const productId = productIds === null ? null : firstOf(productIds, candidate.flight);
  if (productIds !== null && productId === null) return null;
  if (rule.exemptMessage !== undefined && rule.exemptMessage === candidate.creative.legalMessage) return null;
  return holds(rule.refusedWhen, candidate) ? refuse(rule, candidate, productId) : null;
}

const forId =
  (id: string): Rule =>
  (candidate) => {
    const { countryCode, timeZone } = candidate.context;
    const version = lawInForce(id, countryCode, timeZone, candidate.at);
    return version === null ? null : judgeBy(version, candidate);
  };

/** What each rule of law depends on, on a day of which the law is known. */
const SCOPES: readonly (readonly [id: string, scope: RuleScope])[] = [
  ['LW1', 'pair'],
  ['LW2', 'pair'],
  ['LW3', 'pair'],
  ['LW4', 'pair'],
  ['LW5', 'pair'],
  ['LW6', 'pair'],
  ['LW7', 'pair'],
  ['LW8', 'instant'],
  ['LW9', 'media'],
  ['LW10', 'instant'],
  ['LW11', 'media'],
  ['LW12', 'media'],
  ['LW13', 'media'],
  ['LW14', 'media'],
  ['LW15', 'media'],
  ['LW16', 'pair'],
];

/** LW1–LW16: one rule for each id, read from the pack of the shop's country. */
export const SCOPED_LAW_RULES: readonly ScopedRule[] = SCOPES.map(([ruleId, scope]) => ({
  ruleId,
  scope,
  rule: forId(ruleId),
}));

export const LAW_RULES: readonly Rule[] = SCOPED_LAW_RULES.map(({ rule }) => rule);
