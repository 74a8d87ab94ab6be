import { Module } from '@nestjs/common';
import { PlanningModule } from '../planning/planning.module.js';
import { TransparencyController } from './transparency.controller.js';

@Module({ imports: [PlanningModule], controllers: [TransparencyController] })
export class TransparencyModule {}
