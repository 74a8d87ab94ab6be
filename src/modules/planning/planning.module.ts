import { Module } from '@nestjs/common';
import { FitController } from './fit.controller.js';
import { FitService } from './fit.service.js';
import { HouseCards } from './house-cards.js';
import { HousekeepingService } from './housekeeping.service.js';
import { PlanSettings } from './plan-settings.js';
import { NetworkThread } from './network-thread.js';
import { PlanningController } from './planning.controller.js';
import { PlanningService } from './planning.service.js';
import { ScreenNowService } from './screen-now.service.js';

@Module({
  controllers: [PlanningController, FitController],
  providers: [
    FitService,
    NetworkThread,
    PlanningService,
    HousekeepingService,
    ScreenNowService,
    PlanSettings,
    HouseCards,
  ],
  exports: [PlanningService, ScreenNowService],
})
export class PlanningModule {}
