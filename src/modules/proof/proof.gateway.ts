import { UseFilters } from '@nestjs/common';
import { ConnectedSocket, MessageBody, SubscribeMessage, WebSocketGateway } from '@nestjs/websockets';
import { SocketRefusalFilter } from '../../platform/sockets/refusals.js';
import { identityOf } from '../../platform/sockets/screen-io.adapter.js';
import type { PlayBatch, PlayReceipt } from '../../wire/player/plays.js';
import type { ScreenSocket } from '../delivery/connections.js';
import { screenOf } from '../delivery/delivery.gateway.js';
import { IngestService } from './ingest.service.js';
import { FastPlayBatchSchema } from './play-batch-check.js';

/** Proof of play, as screens send it. */
@WebSocketGateway()
@UseFilters(new SocketRefusalFilter())
export class ProofGateway {
  constructor(private readonly ingest: IngestService) {}

  @SubscribeMessage('plays:submit')
  submit(
    @ConnectedSocket() socket: ScreenSocket,
    @MessageBody({ schema: FastPlayBatchSchema }) batch: PlayBatch,
  ): Promise<PlayReceipt> {
    screenOf(socket);
    return this.ingest.take(identityOf(socket), batch);
  }
}
