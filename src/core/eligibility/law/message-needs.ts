import type { Instant } from '../../base/instant.js';
import type { LawCode } from '../reason.js';
import { lawInForce, lawOf } from './law-book.js';
import type { LegalMessage } from './legal-messages.js';

/** What ads for some products have to show, as a form tells an advertiser before the law refuses the ad. */
export interface MessageNeed {
  readonly ruleId: string;
  readonly code: LawCode;
  readonly productIds: readonly string[];
  /** Each creative shows one of these; empty when the need is only the CO2 class. */
  readonly messages: readonly LegalMessage[];
  /** Whether the creatives of a flight show all of them between them. */
  readonly needsEvery: boolean;
  /** A creative that declares this needs none. */
  readonly exemptMessage: LegalMessage | null;
  readonly needsCo2Class: boolean;
}

/** LW11–LW15: what creatives have to show in a country at an instant, rule by rule, read from its pack of law. */
export function messageNeeds(countryCode: string, timeZone: string, at: Instant): readonly MessageNeed[] {
  const ids = [...new Set(lawOf(countryCode).rules.map(({ id }) => id))];
  return ids.flatMap((id) => {
    const version = lawInForce(id, countryCode, timeZone, at);
    const productIds = version?.productIds ?? null;
    if (version === null || productIds === null) return [];
    const { rule } = version;
    const { withoutMessage = [], withoutEveryMessage, withoutCo2Class = false } = rule.refusedWhen;
    if (withoutMessage.length === 0 && !withoutCo2Class) return [];
    return [
      {
        ruleId: id,
        code: rule.code,
        productIds: [...productIds],
        messages: withoutMessage,
        needsEvery: withoutEveryMessage !== undefined,
        exemptMessage: rule.exemptMessage ?? null,
        needsCo2Class: withoutCo2Class,
      },
    ];
  });
}
