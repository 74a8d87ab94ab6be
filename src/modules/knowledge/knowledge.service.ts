import { Inject, Injectable } from '@nestjs/common';
import { asId } from '../../core/base/ids.js';
import { ACTIVITIES, findActivity } from '../../core/context/activities.js';
import {
  compileKnowledge,
  type EdgeFault,
  edgeFaults,
  type EdgeTerms,
  type KnowledgeEdit,
  wholeFaults,
} from '../../core/context/knowledge.js';
import { AuditRepository } from '../../persistence/repositories/audit.repository.js';
import { DecisionRepository } from '../../persistence/repositories/decision.repository.js';
import { KnowledgeRepository } from '../../persistence/repositories/knowledge.repository.js';
import type { Transaction } from '../../persistence/session.js';
import { Store } from '../../persistence/store.js';
import type { Actor } from '../../platform/auth/access.js';
import type { Clock } from '../../platform/clock.js';
import { UserError } from '../../platform/errors/errors.js';
import { refuseBeyond } from '../../platform/errors/refuse-beyond.js';
import { Events } from '../../platform/events.js';
import type { NewId } from '../../platform/ids.js';
import { CLOCK, NEW_ID } from '../../platform/tokens.js';
import type { EdgeParams, Edges } from '../../wire/api/knowledge.js';
import { LIMITS } from '../../wire/limits.js';
import { refuseEdge } from './edge-refusal.js';

const isOf =
  ({ activityId, productId }: EdgeParams) =>
  (one: EdgeParams): boolean =>
    one.activityId === activityId && one.productId === productId;
const sayings = (faults: readonly EdgeFault[]): ReadonlySet<string> =>
  new Set(faults.map((fault) => JSON.stringify(fault)));

/** What operators declare about which product goes with which trade. */
@Injectable()
export class KnowledgeService {
  constructor(
    private readonly store: Store,
    private readonly edits: KnowledgeRepository,
    private readonly decisions: DecisionRepository,
    private readonly audit: AuditRepository,
    private readonly events: Events,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(NEW_ID) private readonly newId: NewId,
  ) {}

  async list(activityId: string): Promise<Edges> {
    if (findActivity(activityId) === null)
      throw new UserError('ACTIVITY_UNKNOWN', { field: 'activityId', facts: { value: activityId } });
    const knowledge = await this.decisions.knowledge(this.store.reader);
    const edits = (await this.edits.edits(this.store.reader)).filter(
      (edit) => edit.activityId === activityId,
    );
    return {
      version: knowledge.version,
      items: knowledge.edgesOf(activityId).map((edge) => ({ ...edge, isEdited: edits.some(isOf(edge)) })),
      removedProductIds: edits.filter(({ edge }) => edge === null).map(({ productId }) => productId),
    };
  }

  async put(actor: Actor, pair: EdgeParams, edge: EdgeTerms): Promise<Edges> {
    refuseEdge(edgeFaults(pair.activityId, pair.productId, edge));
    await this.change(actor, { ...pair, edge }, 'knowledge.put');
    return this.list(pair.activityId);
  }

  async remove(actor: Actor, pair: EdgeParams): Promise<Edges> {
    await this.change(actor, { ...pair, edge: null }, 'knowledge.removed');
    return this.list(pair.activityId);
  }

  /** Goes back to what the product ships with. */
  async restore(actor: Actor, pair: EdgeParams): Promise<Edges> {
    await this.store.write(async (tx) => {
      if (!(await this.edits.restore(tx, pair.activityId, pair.productId))) throw new UserError('NOT_FOUND');
      await this.note(tx, actor, pair, 'knowledge.restored');
    });
    this.events.publish('knowledge.changed', { activityId: pair.activityId });
    return this.list(pair.activityId);
  }

  private async change(actor: Actor, edit: KnowledgeEdit, action: string): Promise<void> {
    await this.store.write(async (tx) => {
      const before = await this.edits.edits(tx);
      refuseBeyond(LIMITS.knowledgeEdits, before.length);
      refuseEdge(faultsOfEdit(before, edit));
      await this.edits.put(tx, edit, this.clock.now());
      await this.note(tx, actor, edit, action);
    });
    this.events.publish('knowledge.changed', { activityId: edit.activityId });
  }

  private note(tx: Transaction, actor: Actor, pair: EdgeParams, action: string): Promise<void> {
    return this.audit.add(tx, {
      id: this.newId(),
      organisationId: asId(actor.organisationId),
      memberId: actor.memberId,
      at: this.clock.now(),
      action,
      subjectKind: 'edge',
      subjectId: `${pair.activityId} ${pair.productId}`,
      detail: {},
    });
  }
}

/** What the edit would newly break in the base as a whole, or the edge it would take away that is not there. */
function faultsOfEdit(before: readonly KnowledgeEdit[], edit: KnowledgeEdit): readonly EdgeFault[] {
  const known = compileKnowledge(before, 'before');
  if (edit.edge === null && known.edge(edit.activityId, edit.productId) === null)
    return [{ code: 'EDGE_NOT_THERE', activityId: edit.activityId, productId: edit.productId }];
  const old = sayings(wholeFaults(known.edges, ACTIVITIES.length));
  const edges = compileKnowledge([...before, edit], 'after').edges;
  return wholeFaults(edges, ACTIVITIES.length).filter((fault) => !old.has(JSON.stringify(fault)));
}
