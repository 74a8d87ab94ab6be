import type { LocalizedText } from '../../base/text.js';
import type { ActivitySetting } from '../../context/activities.js';
import type { CommuneCurfew } from '../../context/network.js';
import type { Clientele } from '../../context/venue.js';
import type { LawCode } from '../reason.js';
import type { LegalMessage } from './legal-messages.js';

/** When a law rule refuses. Several conditions of one rule are alternatives. */
export interface LawCondition {
  readonly always?: true;
  readonly withoutAlcoholLicence?: true;
  readonly video?: true;
  readonly clientele?: readonly Clientele[];
  readonly settings?: readonly ActivitySetting[];
  /** Only under OpenOOH types of this parent, e.g. 601. */
  readonly openOohIds?: readonly number[];
  /** Local minutes of the day, half-open, on a screen seen from the public road. */
  readonly localMinutesOnRoad?: { readonly from: number; readonly to: number };
  /** The creative shows none of these messages. */
  readonly withoutMessage?: readonly LegalMessage[];
  /** The approved creatives of the flight do not show every one of these messages between them. */
  readonly withoutEveryMessage?: readonly LegalMessage[];
  readonly withoutCo2Class?: true;
  /** In the hours in which the shop's commune keeps screens seen from the public road off. */
  readonly communeCurfew?: true;
  /** While the operator's switch for an emergency of the grid is on where the shop is. */
  readonly gridEmergency?: true;
}

/**
 * A rule of law, or of the network's caution, as data: what it refuses, when, and where that is written. A rule may have
 * several versions, one after the other; each holds on the civil days from `validFrom`, inclusive, to `validTo`, exclusive,
 * in the zone of the shop.
 */
export interface LawRule {
  readonly id: string;
  readonly code: LawCode;
  /** ISO dates; null: from ever, and for ever. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** Roots of the IAB subtrees concerned; null: whatever is promoted. */
  readonly categoryIds: readonly string[] | null;
  /** Roots of subtrees inside those that are not concerned. */
  readonly exceptCategoryIds?: readonly string[];
  /** A creative that declares this message is not concerned. */
  readonly exemptMessage?: LegalMessage;
  readonly refusedWhen: LawCondition;
  readonly source: string;
  readonly text: LocalizedText;
}

/** The rules that hold in a country. Not legal advice: what the network applies, with its source. */
export interface LawPack {
  /** ISO 3166-1 alpha-2, or null for the set applied wherever no pack was written. */
  readonly countryCode: string | null;
  readonly rules: readonly LawRule[];
  /** Curfews of communes that are known to the product; the operator adds others. */
  readonly communeCurfews: readonly CommuneCurfew[];
}
