import type { Instant } from '../../core/base/instant.js';
import type { ComplementWithClause } from '../../core/context/complements.js';
import type { NetworkRules } from '../../core/context/network.js';
import type { FlightTerms } from '../../core/eligibility/terms.js';
import type { IndexedScreen } from '../../core/relevance/network-index/keys.js';

/** What the thread of the network index is told and asked; each is answered in its turn. */
export type ThreadRequest =
  /** An empty index; edges null: those that ship. */
  | {
      readonly kind: 'begin';
      readonly edges: readonly ComplementWithClause[] | null;
      readonly version: string;
      readonly network: NetworkRules;
    }
  | { readonly kind: 'put'; readonly screens: readonly IndexedScreen[] }
  | { readonly kind: 'remove'; readonly screenIds: readonly string[] }
  /** The screens that one of the flights may ever play on. */
  | { readonly kind: 'reach'; readonly flights: readonly FlightTerms[]; readonly at: Instant };

export interface ThreadReply {
  readonly id: number;
  readonly screenIds: readonly string[];
}
