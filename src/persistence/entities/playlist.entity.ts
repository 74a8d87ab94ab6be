import { Entity, ForeignKey } from 'typeorm';
import type { LocalizedText } from '../../core/base/text.js';
import type { DecisionRecord, ItemKind } from '../records/playlists.js';
import { BigIntColumn, IntColumn, JsonColumn, TextColumn } from './columns.js';

/** No foreign key to the screen: the plays of a screen that is gone keep what they point to. */
@Entity('playlists')
export class PlaylistEntity {
  @TextColumn('terms', { primary: true }) screenId!: string;
  @IntColumn('terms', { primary: true }) version!: number;
  @TextColumn('terms') hash!: string;
  @TextColumn('terms') snapshot!: string;
  @BigIntColumn('terms') createdAt!: number;
}

@Entity('playlist_items')
@ForeignKey(() => PlaylistEntity, ['screenId', 'version'], ['screenId', 'version'], { onDelete: 'CASCADE' })
export class PlaylistItemEntity {
  @TextColumn('terms', { primary: true }) screenId!: string;
  @IntColumn('terms', { primary: true }) version!: number;
  @TextColumn('terms', { primary: true }) itemId!: string;
  @TextColumn('terms') kind!: ItemKind;
  @TextColumn('terms') creativeId!: string;
  @TextColumn('terms', { nullable: true }) flightId!: string | null;
  /** The sentence a passer-by reads. */
  @JsonColumn('terms') why!: LocalizedText;
  /** What the decision was made of: the merchant's sentence, score, parts, rule ids, facts. */
  @JsonColumn('terms') record!: DecisionRecord;
}
