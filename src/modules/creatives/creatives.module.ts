import { Module } from '@nestjs/common';
import { CreativesController } from './creatives.controller.js';
import { CreativesService } from './creatives.service.js';

@Module({ controllers: [CreativesController], providers: [CreativesService], exports: [CreativesService] })
export class CreativesModule {}
