import type { MessageNeedView } from '../../../src/wire/api/index.js';
import type { LegalMessage } from '../api/types.js';

export const isCarMessage = (message: LegalMessage): boolean => message.startsWith('car-');

/** What a message asks of the other creatives of its campaign. */
export type MessageKind = 'none' | 'food' | 'exempt' | 'car' | 'one';
export function kindOfMessage(message: LegalMessage): MessageKind {
  if (message === 'none') return 'none';
  if (message === 'food-exempt') return 'exempt';
  if (message.startsWith('food-')) return 'food';
  return isCarMessage(message) ? 'car' : 'one';
}

/** What a picture declares, as far as the law asks. */
export interface Declared {
  readonly id: string;
  readonly title: string;
  readonly legalMessage: LegalMessage;
  readonly showsCo2Class: boolean;
}

/** What the creatives chosen for some products lack, for one rule of law. */
export interface Lack {
  readonly code: string;
  /** The products of the flight that the rule is about. */
  readonly productIds: readonly string[];
  readonly needsEvery: boolean;
  readonly exemptMessage: LegalMessage | null;
  readonly needsCo2Class: boolean;
  /** Messages of the rule that no creative shows, where all are needed; else all that would do. */
  readonly messages: readonly LegalMessage[];
  /** Creatives that show none of the messages of the rule, or not the class. */
  readonly creatives: readonly Declared[];
}

/** LW11–LW15: what the law asks of these products that these creatives do not show, rule by rule. */
export function lacksOf(
  needs: readonly MessageNeedView[],
  productIds: readonly string[],
  creatives: readonly Declared[],
): readonly Lack[] {
  return needs.flatMap((need) => {
    const concerned = productIds.filter((id) => need.productIds.includes(id));
    if (concerned.length === 0) return [];
    const judged = creatives.filter(
      ({ legalMessage }) => need.exemptMessage === null || legalMessage !== need.exemptMessage,
    );
    const wrong = judged.filter(
      ({ legalMessage, showsCo2Class }) =>
        (need.messages.length > 0 && !need.messages.includes(legalMessage)) ||
        (need.needsCo2Class && !showsCo2Class),
    );
    const missing = need.messages.filter(
      (message) => !need.needsEvery || !creatives.some(({ legalMessage }) => legalMessage === message),
    );
    // Creatives that are all exempt need no message at all.
    const isExempt = creatives.length > 0 && judged.length === 0;
    const lacksMessage = need.needsEvery ? missing.length > 0 && !isExempt : creatives.length === 0;
    if (wrong.length === 0 && !lacksMessage) return [];
    const { code, needsEvery, exemptMessage, needsCo2Class } = need;
    return [
      {
        code,
        productIds: concerned,
        needsEvery,
        exemptMessage,
        needsCo2Class,
        messages: missing,
        creatives: wrong,
      },
    ];
  });
}
