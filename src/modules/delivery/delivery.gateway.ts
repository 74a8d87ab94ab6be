import { Inject, type OnModuleDestroy, UseFilters } from '@nestjs/common';
import {
  ConnectedSocket,
  MessageBody,
  type OnGatewayConnection,
  type OnGatewayDisconnect,
  SubscribeMessage,
  WebSocketGateway,
} from '@nestjs/websockets';
import { asId, type ScreenId } from '../../core/base/ids.js';
import { DeviceRepository } from '../../persistence/repositories/device.repository.js';
import { PlaylistRepository } from '../../persistence/repositories/playlist.repository.js';
import { Store } from '../../persistence/store.js';
import type { Clock } from '../../platform/clock.js';
import { refused, SocketRefusal, SocketRefusalFilter } from '../../platform/sockets/refusals.js';
import { identityOf } from '../../platform/sockets/screen-io.adapter.js';
import { CLOCK } from '../../platform/tokens.js';
import {
  type Done,
  type Hello,
  HelloSchema,
  type NowPlaying,
  NowPlayingSchema,
  type TimeSync,
  type TimeSyncReply,
  TimeSyncSchema,
  type Welcome,
  WIRE_VERSION,
} from '../../wire/player/messages.js';
import { Connections, type ScreenSocket } from './connections.js';
import { refuseOtherVersions } from './served-version.js';

/** Over how long screens spread their return when the server stops. */
const GOODBYE_SPREAD_MS = 30_000;

/** The screen a socket speaks for; a socket that waits for its pairing speaks for none. */
export function screenOf(socket: ScreenSocket): ScreenId {
  const { purpose, subject } = identityOf(socket);
  if (purpose !== 'screen')
    throw new SocketRefusal(refused('NOT_AUTHENTICATED', 'this screen is not paired yet'));
  return asId(subject);
}

/** What screens say, except their proof. */
@WebSocketGateway()
@UseFilters(new SocketRefusalFilter())
export class DeliveryGateway implements OnGatewayConnection, OnGatewayDisconnect, OnModuleDestroy {
  constructor(
    private readonly store: Store,
    private readonly playlists: PlaylistRepository,
    private readonly devices: DeviceRepository,
    private readonly connections: Connections,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async handleConnection(socket: ScreenSocket): Promise<void> {
    this.connections.join(socket);
    const { purpose, subject } = identityOf(socket);
    if (purpose !== 'pairing') return;
    // The merchant may have been faster than this connection: what it waits for has happened already.
    const pairing = await this.devices.pairing(this.store.reader, subject);
    if (pairing?.screenId !== null && pairing?.screenId !== undefined)
      this.connections.approve(subject, pairing.screenId);
  }

  handleDisconnect(socket: ScreenSocket): void {
    this.connections.leave(socket);
  }

  onModuleDestroy(): void {
    this.connections.sayGoodbye(GOODBYE_SPREAD_MS);
  }

  @SubscribeMessage('player:hello')
  async hello(
    @ConnectedSocket() socket: ScreenSocket,
    @MessageBody({ schema: HelloSchema }) hello: Hello,
  ): Promise<Welcome> {
    const screenId = screenOf(socket);
    refuseOtherVersions(hello.v);
    const playlist = await this.playlists.latest(this.store.reader, screenId);
    if (playlist === null)
      throw new SocketRefusal({ ...refused('BUSY', 'the first playlist is being made') });
    this.connections.note(socket, { heldVersion: hello.have?.version ?? null });
    if (hello.have?.hash !== playlist.hash || hello.have.version !== playlist.version)
      this.connections.offer(socket, playlist);
    return {
      ok: true,
      v: WIRE_VERSION,
      screenId,
      serverTime: this.clock.now(),
      current: { version: playlist.version, hash: playlist.hash },
    };
  }

  @SubscribeMessage('time:sync')
  time(@MessageBody({ schema: TimeSyncSchema }) { sentMonoMs }: TimeSync): TimeSyncReply {
    return { ok: true, sentMonoMs, serverTime: this.clock.now() };
  }

  @SubscribeMessage('now:playing')
  now(
    @ConnectedSocket() socket: ScreenSocket,
    @MessageBody({ schema: NowPlayingSchema }) now: NowPlaying,
  ): Done {
    screenOf(socket);
    this.connections.note(socket, { now });
    return { ok: true };
  }
}
