import { Injectable } from '@nestjs/common';
import { asId } from '../../core/base/ids.js';
import type { PlaylistRecord } from '../../persistence/records/index.js';
import { PlaylistRepository } from '../../persistence/repositories/playlist.repository.js';
import { Store } from '../../persistence/store.js';
import { UserError } from '../../platform/errors/errors.js';
import { SocketRefusal } from '../../platform/sockets/refusals.js';
import { Handshakes } from './handshakes.js';

const SCHEME = 'Screen ';
/** A handshake is about 300 characters; nothing longer is decoded. */
const MOST_CHARACTERS = 2_000;

/** The handshake that an `Authorization: Screen` header carries, or null when it carries none. */
function readHeader(header: string | undefined): unknown {
  if (header?.startsWith(SCHEME) !== true || header.length > MOST_CHARACTERS) return null;
  try {
    return JSON.parse(Buffer.from(header.slice(SCHEME.length), 'base64url').toString('utf8'));
  } catch {
    // Not JSON: the same as no proof at all.
    return null;
  }
}

/** The snapshot behind the push: what a screen fetches at boot, on a gap, and every minute. */
@Injectable()
export class SnapshotService {
  constructor(
    private readonly store: Store,
    private readonly playlists: PlaylistRepository,
    private readonly handshakes: Handshakes,
  ) {}

  async forScreen(authorization: string | undefined): Promise<PlaylistRecord> {
    const identity = await this.handshakes.judge(readHeader(authorization)).catch((error: unknown) => {
      if (!(error instanceof SocketRefusal)) throw error;
      const { code } = error.refusal;
      throw new UserError(
        code === 'BAD_SIGNATURE' || code === 'CHALLENGE_EXPIRED' ? code : 'NOT_AUTHENTICATED',
      );
    });
    if (identity.purpose !== 'screen') throw new UserError('NOT_AUTHENTICATED');
    const playlist = await this.playlists.latest(this.store.reader, asId(identity.subject));
    if (playlist === null) throw new UserError('NOT_FOUND');
    return playlist;
  }
}
