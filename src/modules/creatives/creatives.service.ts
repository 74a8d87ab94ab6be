import { rm } from 'node:fs/promises';
import { Inject, Injectable } from '@nestjs/common';
import { asId, type CreativeId, type OrganisationId } from '../../core/base/ids.js';
import type { LocalizedText } from '../../core/base/text.js';
import type { AuditView, CreativeRecord, CreativeUser } from '../../persistence/records/index.js';
import { AuditRepository } from '../../persistence/repositories/audit.repository.js';
import { CreativeRepository } from '../../persistence/repositories/creative.repository.js';
import type { Transaction } from '../../persistence/session.js';
import { Store } from '../../persistence/store.js';
import type { Actor } from '../../platform/auth/access.js';
import type { Clock } from '../../platform/clock.js';
import { UserError } from '../../platform/errors/errors.js';
import { refuseBeyond } from '../../platform/errors/refuse-beyond.js';
import { Events } from '../../platform/events.js';
import { given } from '../../platform/http/patch.js';
import { isoTime, pageOrRefuse, pageRequest, pageView } from '../../platform/http/paging.js';
import type { NewId } from '../../platform/ids.js';
import { MediaStore, mediaUrl } from '../../platform/media/media-store.js';
import { CLOCK, NEW_ID } from '../../platform/tokens.js';
import type {
  ApprovalsQuery,
  ApprovalView,
  CreativeInput,
  CreativePatch,
  CreativesQuery,
  CreativeView,
} from '../../wire/api/campaigns.js';
import type { Page } from '../../wire/api/common.js';
import { LIMITS } from '../../wire/limits.js';
import { inspectMedia, type InspectedMedia } from './inspect-media.js';

/** How long an image shows when nobody says. */
const IMAGE_MS = 10_000;

const creativeView = (creative: CreativeRecord): CreativeView => ({
  id: creative.id,
  organisationId: creative.organisationId,
  organisationName: creative.organisationName,
  title: creative.title,
  purpose: creative.purpose,
  kind: creative.kind,
  mime: creative.mime,
  bytes: creative.bytes,
  widthPx: creative.widthPx,
  heightPx: creative.heightPx,
  durationMs: creative.durationMs,
  sha256: creative.sha256,
  mediaUrl: mediaUrl(creative.sha256, creative.mime),
  onBehalfOf: creative.onBehalfOf,
  paidBy: creative.paidBy,
  approval: creative.approval,
  refusalReason: creative.refusalReason,
  language: creative.language,
  legalMessage: creative.legalMessage,
  showsCo2Class: creative.showsCo2Class,
  createdAt: isoTime(creative.createdAt),
});

function approvalView(creative: CreativeRecord, decision: AuditView | undefined): ApprovalView {
  const reason = decision?.detail['reason'];
  return {
    ...creativeView(creative),
    decision:
      decision === undefined
        ? null
        : { at: isoTime(decision.at), by: decision.by, reason: typeof reason === 'string' ? reason : null },
  };
}

const userText = (user: CreativeUser): LocalizedText =>
  user.kind === 'venue'
    ? { fr: `la boutique « ${user.name} »`, en: `the shop “${user.name}”` }
    : {
        fr: `la ligne « ${user.name} » de la campagne « ${user.campaign} »`,
        en: `the flight “${user.name}” of the campaign “${user.campaign}”`,
      };

/** What is shown: uploads, their inspection, and the operator's word on ads. */
@Injectable()
export class CreativesService {
  constructor(
    private readonly store: Store,
    private readonly creatives: CreativeRepository,
    private readonly audit: AuditRepository,
    private readonly media: MediaStore,
    private readonly events: Events,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(NEW_ID) private readonly newId: NewId,
  ) {}

  /** Takes in a file that was uploaded to `path`, which is removed whatever happens. */
  async upload(actor: Actor, input: CreativeInput, path: string): Promise<CreativeView> {
    try {
      const wantsAd = input.purpose === 'ad';
      if (wantsAd !== (actor.organisationKind === 'advertiser'))
        throw new UserError('FORBIDDEN', { field: 'purpose' });
      const inspected = await inspectMedia(path);
      const id = await this.media.alone(() => this.takeIn(actor, input, inspected));
      return await this.get(actor.organisationId, id);
    } finally {
      await rm(path, { force: true });
    }
  }

  async list(organisation: string, query: CreativesQuery): Promise<Page<CreativeView>> {
    const { purpose, ...page } = query;
    const found = await this.creatives.list(
      this.store.reader,
      asId(organisation),
      pageRequest(page),
      purpose,
    );
    return pageView(found, creativeView);
  }

  async get(organisation: string, id: string): Promise<CreativeView> {
    const creative = await this.creatives.get(this.store.reader, asId(organisation), asId(id));
    if (creative === null) throw new UserError('NOT_FOUND');
    return creativeView(creative);
  }

  /** Corrects what is declared about an ad, until somebody has decided on it. */
  async change(actor: Actor, id: string, patch: CreativePatch): Promise<CreativeView> {
    const organisationId = asId<OrganisationId>(actor.organisationId);
    const creativeId = asId<CreativeId>(id);
    const change = given(patch);
    await this.store.write(async (tx) => {
      if ((await this.creatives.get(tx, organisationId, creativeId)) === null)
        throw new UserError('NOT_FOUND');
      if (!(await this.creatives.changePending(tx, organisationId, creativeId, change)))
        throw new UserError('CREATIVE_NOT_PENDING');
      await this.note(tx, actor, id, 'ad.corrected', change);
    });
    this.events.publish('creative.changed', { creativeId: id });
    return this.get(actor.organisationId, id);
  }

  async remove(organisation: string, id: string): Promise<void> {
    const { sha256 } = await this.get(organisation, id);
    await this.store.write(async (tx) => {
      const outcome = await this.creatives.deleteIfUnused(tx, asId(organisation), asId(id));
      if (outcome === 'absent') throw new UserError('NOT_FOUND');
      if (outcome === 'deleted') return;
      const user = await this.creatives.userOf(tx, asId(id));
      if (user === null) throw new UserError('CONFLICT');
      throw new UserError('CREATIVE_IN_USE', { facts: { user: userText(user) } });
    });
    this.events.publish('creative.deleted', { sha256 });
  }

  /** Ads in one state of approval with the decision on each; those that wait when no state is named. */
  async approvals({ state = 'pending', ...page }: ApprovalsQuery): Promise<Page<ApprovalView>> {
    const { reader } = this.store;
    const found = pageOrRefuse(await this.creatives.adsByApproval(reader, state, pageRequest(page)));
    const ids = found.items.map(({ id }) => id);
    const decisions = await this.audit.latestOn(reader, ids, 'creative.');
    return {
      items: found.items.map((creative) => approvalView(creative, decisions.get(creative.id))),
      nextCursor: found.nextCursor,
    };
  }

  approve(actor: Actor, id: string): Promise<CreativeView> {
    return this.decide(actor, id, 'approved', null);
  }

  refuse(actor: Actor, id: string, reason: string): Promise<CreativeView> {
    return this.decide(actor, id, 'refused', reason);
  }

  /** Keeps the file and the row that names it, with nobody clearing up between the two. */
  private async takeIn(actor: Actor, input: CreativeInput, inspected: InspectedMedia): Promise<CreativeId> {
    const sha256 = await this.media.keep(inspected.content, inspected.mime);
    const id = asId<CreativeId>(this.newId());
    await this.store.write(async (tx) => {
      const count = await this.creatives.count(tx, asId(actor.organisationId));
      refuseBeyond(LIMITS.creativesPerOrganisation, count);
      await this.creatives.create(tx, {
        id,
        organisationId: asId(actor.organisationId),
        title: input.title,
        purpose: input.purpose,
        kind: inspected.kind,
        mime: inspected.mime,
        bytes: inspected.content.length,
        widthPx: inspected.widthPx,
        heightPx: inspected.heightPx,
        durationMs: inspected.durationMs ?? input.durationMs ?? IMAGE_MS,
        sha256,
        onBehalfOf: input.onBehalfOf ?? actor.organisationName.slice(0, 100),
        paidBy: input.paidBy ?? actor.organisationName.slice(0, 100),
        language: input.language ?? 'fr',
        legalMessage: input.legalMessage ?? 'none',
        showsCo2Class: input.showsCo2Class === 'true',
        // A shop answers for what it says in its own name; what others pay for is looked at first.
        approval: input.purpose === 'ad' ? 'pending' : 'approved',
        createdAt: this.clock.now(),
      });
    });
    return id;
  }

  private async decide(
    actor: Actor,
    id: string,
    approval: 'approved' | 'refused',
    reason: string | null,
  ): Promise<CreativeView> {
    const creativeId = asId<CreativeId>(id);
    const decided = await this.store.write(async (tx) => {
      if ((await this.creatives.find(tx, creativeId)) === null) throw new UserError('NOT_FOUND');
      if (!(await this.creatives.setApproval(tx, creativeId, approval, reason)))
        throw new UserError('CREATIVE_NOT_PENDING');
      await this.note(tx, actor, id, `creative.${approval}`, reason === null ? {} : { reason });
      return this.creatives.find(tx, creativeId);
    });
    if (decided === null) throw new UserError('NOT_FOUND');
    this.events.publish('creative.decided', { creativeId: id });
    return creativeView(decided);
  }
  private note(
    tx: Transaction,
    actor: Actor,
    id: string,
    action: string,
    detail: Readonly<Record<string, string | boolean>>,
  ): Promise<void> {
    return this.audit.add(tx, {
      id: this.newId(),
      organisationId: asId(actor.organisationId),
      memberId: actor.memberId,
      at: this.clock.now(),
      action,
      subjectKind: 'creative',
      subjectId: id,
      detail,
    });
  }
}
