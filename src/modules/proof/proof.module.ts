import { Module } from '@nestjs/common';
import { IngestService } from './ingest.service.js';
import { PlayWriter } from './play-writer.js';
import { PlayedItems } from './played-items.js';
import { ProofGateway } from './proof.gateway.js';

@Module({ providers: [IngestService, PlayWriter, PlayedItems, ProofGateway] })
export class ProofModule {}
