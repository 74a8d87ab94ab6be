import { Entity } from 'typeorm';
import type { EdgeTerms } from '../../core/context/knowledge.js';
import { BigIntColumn, JsonColumn, TextColumn } from './columns.js';

/** What operators changed in the knowledge base; `edge` is null where they took one away. */
@Entity('knowledge_edits')
export class KnowledgeEditEntity {
  @TextColumn('terms', { primary: true }) activityId!: string;
  @TextColumn('terms', { primary: true }) productId!: string;
  @JsonColumn('terms', { nullable: true }) edge!: EdgeTerms | null;
  @BigIntColumn('terms') editedAt!: number;
}
