import { Module } from '@nestjs/common';
import { CreativesController } from './creatives.controller.js';
import { CreativesService } from './creatives.service.js';
import { MediaAccess } from './media-access.js';

@Module({
  controllers: [CreativesController],
  providers: [CreativesService, MediaAccess],
  exports: [CreativesService, MediaAccess],
})
export class CreativesModule {}
