import { Module } from '@nestjs/common';
import { VenuesModule } from '../venues/venues.module.js';
import { Challenges } from './challenges.js';
import { Connections } from './connections.js';
import { DeliveryController } from './delivery.controller.js';
import { DeliveryGateway } from './delivery.gateway.js';
import { Handshakes } from './handshakes.js';
import { PairingService } from './pairing.service.js';
import { SnapshotService } from './snapshot.service.js';

@Module({
  imports: [VenuesModule],
  controllers: [DeliveryController],
  providers: [Challenges, Handshakes, Connections, PairingService, SnapshotService, DeliveryGateway],
  exports: [Handshakes, PairingService],
})
export class DeliveryModule {}
