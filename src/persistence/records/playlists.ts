import type { CreativeId, FlightId, ScreenId } from '../../core/base/ids.js';
import type { Instant } from '../../core/base/instant.js';
import type { LocalizedText } from '../../core/base/text.js';

export type ItemKind = 'ad' | 'own' | 'house';

/** What a decision was made of, as it was stored with the plan. */
export interface DecisionRecord {
  readonly merchantWhy: LocalizedText;
  readonly score: number;
  /** Named parts of the score. */
  readonly parts: Readonly<Record<string, number>>;
  /** How much each part counts; absent from plans made before weights were stored. */
  readonly weights?: Readonly<Record<string, number>>;
  readonly ruleIds: readonly string[];
  /** The facts that were read: the activity, the product that matched, the link, the version of the knowledge base. */
  readonly facts: Readonly<Record<string, string | number | boolean>>;
}

export interface PlaylistItemRecord {
  readonly itemId: string;
  readonly kind: ItemKind;
  readonly creativeId: CreativeId;
  readonly flightId: FlightId | null;
  readonly why: LocalizedText;
  readonly record: DecisionRecord;
}

export interface PlaylistRecord {
  readonly screenId: ScreenId;
  readonly version: number;
  readonly hash: string;
  /** The exact text whose SHA-256 is `hash`. */
  readonly snapshot: string;
  readonly createdAt: Instant;
}

export type PlaylistKey = Pick<PlaylistRecord, 'screenId' | 'version'>;
export type PlaylistHead = Pick<PlaylistRecord, 'screenId' | 'version' | 'hash'>;

/** A playlist to publish as the version after `expectedVersion`; 0 when the screen had none. */
export interface NewPlaylist {
  readonly screenId: ScreenId;
  readonly expectedVersion: number;
  readonly hash: string;
  readonly snapshot: string;
  readonly createdAt: Instant;
  readonly items: readonly PlaylistItemRecord[];
}

/**
 * `published` as a new version; `unchanged`, the screen already holds this content; `stale`, somebody published since
 * the plan was made. `version` is the latest one in every case.
 */
export interface PublishOutcome {
  readonly screenId: ScreenId;
  readonly outcome: 'published' | 'unchanged' | 'stale';
  readonly version: number;
}
