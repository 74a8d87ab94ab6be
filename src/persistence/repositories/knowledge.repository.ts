import type { Instant } from '../../core/base/instant.js';
import type { KnowledgeEdit } from '../../core/context/knowledge.js';
import { KnowledgeEditEntity } from '../entities/knowledge.entity.js';
import type { Reader, Transaction } from '../session.js';
import { managerOf } from '../session.js';
import { insert, select } from '../sql.js';

/** The columns of an edit that a decision reads. */
export const KNOWLEDGE_COLUMNS = ['activityId', 'productId', 'edge'] as const;

/** What operators changed in the knowledge base: one edit for each pair of an activity and a product. */
export class KnowledgeRepository {
  /** Every edit, in order of activity and product. */
  async edits(from: Reader): Promise<readonly KnowledgeEdit[]> {
    return select(from, KnowledgeEditEntity, KNOWLEDGE_COLUMNS, 'ORDER BY activity_id, product_id', []);
  }

  async put(tx: Transaction, edit: KnowledgeEdit, at: Instant): Promise<void> {
    await insert(tx, KnowledgeEditEntity, [{ ...edit, editedAt: at }], {
      key: ['activityId', 'productId'],
      set: 'edge = excluded.edge, edited_at = excluded.edited_at',
    });
  }

  /** Goes back to what the product ships with; false when nothing was edited there. */
  async restore(tx: Transaction, activityId: string, productId: string): Promise<boolean> {
    return (await managerOf(tx).delete(KnowledgeEditEntity, { activityId, productId })).affected === 1;
  }
}
