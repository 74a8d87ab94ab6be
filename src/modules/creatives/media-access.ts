import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { CreativeRepository } from '../../persistence/repositories/creative.repository.js';
import { Store } from '../../persistence/store.js';
import { Sessions } from '../../platform/auth/access.js';
import { tokenOf } from '../../platform/auth/session-cookie.js';
import type { MediaReach } from '../../platform/http/pages.js';

/** Who may fetch a file: anybody, until every ad that shows it was refused; then whoever must still judge it. */
@Injectable()
export class MediaAccess {
  constructor(
    private readonly store: Store,
    private readonly creatives: CreativeRepository,
    private readonly sessions: Sessions,
  ) {}

  /** How far a file reaches for whoever asks: a refused one only its owners and operators, by their session. */
  async reachOf(request: Request, sha256: string): Promise<MediaReach> {
    const owners = await this.creatives.ownersOfRefused(this.store.reader, sha256);
    if (owners.length === 0) return 'everybody';
    const carried = tokenOf(request);
    const actor = carried === null ? null : await this.sessions.actorOf(carried.token);
    if (actor === null) return 'nobody';
    const isTheirs = owners.some((owner) => owner === actor.organisationId);
    return isTheirs || actor.organisationKind === 'operator' ? 'asker' : 'nobody';
  }
}
