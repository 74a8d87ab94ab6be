import type { LocalizedText } from '../../base/text.js';
import type { ActivitySetting } from '../../context/activities.js';
import type { Clientele } from '../../context/venue.js';
import type { LawCode } from '../reason.js';

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
}

/** A rule of law, or of the network's caution, as data: what it refuses, when, and where that is written. */
export interface LawRule {
  readonly id: string;
  readonly code: LawCode;
  /** Roots of the IAB subtrees concerned; null: whatever is promoted. */
  readonly categoryIds: readonly string[] | null;
  readonly refusedWhen: LawCondition;
  readonly source: string;
  readonly text: LocalizedText;
}

/** The rules that hold in a country. Not legal advice: what the network applies, with its source. */
export interface LawPack {
  /** ISO 3166-1 alpha-2, or null for the set applied wherever no pack was written. */
  readonly countryCode: string | null;
  readonly rules: readonly LawRule[];
}
