import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import type { Server, Socket } from 'socket.io';
import { asId, type ScreenId } from '../../core/base/ids.js';
import type { PlaylistRecord } from '../../persistence/records/index.js';
import { Events } from '../../platform/events.js';
import { Presence, type ScreenPresence } from '../../platform/presence.js';
import { emitText } from '../../platform/sockets/ready-frame.js';
import { identityOf } from '../../platform/sockets/screen-io.adapter.js';
import { LIMITS } from '../../wire/limits.js';
import type { Offer, PlayerToServer, ServerToPlayer } from '../../wire/player/messages.js';
import { OfferAckSchema } from '../../wire/player/messages.js';

/** A playlist as it is offered. */
type Offered = Pick<PlaylistRecord, 'screenId' | 'version' | 'hash' | 'snapshot'>;
export type ScreenSocket = Socket<PlayerToServer, ServerToPlayer>;
export type ScreenServer = Server<PlayerToServer, ServerToPlayer>;

/** How long a screen may take to answer an offer; the snapshot behind it catches what is lost. */
const ACK_MS = 10_000;

/** The offer of a playlist: with the whole snapshot when it is small, else by name. */
export const offerOf = (playlist: Offered): Offer => ({
  version: playlist.version,
  hash: playlist.hash,
  ...(Buffer.byteLength(playlist.snapshot) <= LIMITS.inlineSnapshotBytes
    ? { snapshot: playlist.snapshot }
    : {}),
});

/** The sockets of screens connected here, and what is pushed to them. */
@Injectable()
export class Connections implements OnModuleInit {
  private readonly logger = new Logger('delivery');
  private readonly screens = new Map<ScreenId, Set<ScreenSocket>>();
  private readonly pairings = new Map<string, ScreenSocket>();

  constructor(
    private readonly events: Events,
    private readonly presence: Presence,
  ) {}

  onModuleInit(): void {
    this.events.on('playlist.published', ({ screenId, ...playlist }) => {
      for (const socket of this.screens.get(asId(screenId)) ?? [])
        this.offer(socket, { screenId: asId(screenId), ...playlist });
    });
    this.events.on('screen.paired', ({ screenId, pairingId }) => {
      this.disconnect(asId(screenId));
      if (pairingId !== null) this.approve(pairingId, screenId);
    });
    this.events.on('screen.unpaired', ({ screenId }) => {
      this.disconnect(asId(screenId));
    });
    this.events.on('screen.removed', ({ screenId }) => {
      this.disconnect(asId(screenId));
    });
    this.events.on('clock.changed', ({ at }) => {
      for (const sockets of this.screens.values())
        for (const socket of sockets) socket.emit('clock:changed', { serverTime: at });
    });
  }

  join(socket: ScreenSocket): void {
    const { purpose, subject } = identityOf(socket);
    if (purpose === 'pairing') {
      this.pairings.set(subject, socket);
      return;
    }
    const screenId = asId<ScreenId>(subject);
    const sockets = this.screens.get(screenId) ?? new Set();
    sockets.add(socket);
    this.screens.set(screenId, sockets);
    this.presence.set(screenId, {});
  }

  leave(socket: ScreenSocket): void {
    const { purpose, subject } = identityOf(socket);
    if (purpose === 'pairing') {
      if (this.pairings.get(subject) === socket) this.pairings.delete(subject);
      return;
    }
    const screenId = asId<ScreenId>(subject);
    const sockets = this.screens.get(screenId);
    sockets?.delete(socket);
    if (sockets?.size === 0) {
      this.screens.delete(screenId);
      this.presence.forget(screenId);
    }
  }

  /** Remembers what a screen says of itself, while it is still there: a late answer must not make it seem online. */
  note(socket: ScreenSocket, said: Partial<ScreenPresence>): void {
    const screenId = asId<ScreenId>(identityOf(socket).subject);
    if (this.screens.get(screenId)?.has(socket) === true) this.presence.set(screenId, said);
  }

  /** Tells a box that waits for its pairing which screen it has become. */
  approve(pairingId: string, screenId: string): void {
    this.pairings.get(pairingId)?.emit('pairing:approved', { screenId }, () => undefined);
  }

  /** Offers a playlist to one socket and remembers what its screen then says it holds. */
  offer(socket: ScreenSocket, playlist: Offered): void {
    const { version, hash, snapshot } = playlist;
    const answered = (reply?: unknown): void => {
      // Nearly every answer is this one; comparing it costs a tenth of reading it by its schema.
      const said = (reply ?? {}) as {
        readonly ok?: unknown;
        readonly held?: { readonly hash?: unknown; readonly version?: unknown };
      };
      if (said.ok === true && said.held?.hash === hash && said.held.version === version) {
        this.note(socket, { heldVersion: version });
        return;
      }
      const ack = OfferAckSchema.safeParse(reply);
      if (ack.success) this.note(socket, { heldVersion: ack.data.held.version });
      else this.logger.debug(`offer ${String(version)} to ${playlist.screenId} was not taken`);
    };
    const head = `{"version":${String(version)},"hash":"${hash}","snapshot":`;
    const isSent =
      snapshot.length <= LIMITS.inlineSnapshotBytes &&
      emitText(socket, { event: 'playlist:offer', head, text: snapshot, tail: '}' }, answered);
    if (!isSent)
      socket.timeout(ACK_MS).emit('playlist:offer', offerOf(playlist), (_: Error | null, reply?: unknown) => {
        answered(reply);
      });
  }

  /** Tells every screen when to come back, so that a restart is not met by all of them at once. */
  sayGoodbye(spreadMs: number): void {
    for (const sockets of this.screens.values())
      for (const socket of sockets)
        socket.emit('server:bye', { retryInMs: Math.floor(Math.random() * spreadMs) });
  }

  /** Ends the connections of a screen whose box changed; the player keeps what it has. */
  private disconnect(screenId: ScreenId): void {
    for (const socket of this.screens.get(screenId) ?? [])
      if (!identityOf(socket).isDemo) socket.disconnect(true);
  }
}
