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
import { WhyController } from './why.controller.js';
import { WhyService } from './why.service.js';

@Module({
  controllers: [PlanningController, FitController, WhyController],
  providers: [
    FitService,
    NetworkThread,
    PlanningService,
    HousekeepingService,
    ScreenNowService,
    WhyService,
    PlanSettings,
    HouseCards,
  ],
  exports: [PlanningService, ScreenNowService],
})
export class PlanningModule {}
