import { Module } from '@nestjs/common';
import { NetworkRulesController } from './network-rules.controller.js';
import { NetworkRulesService } from './network-rules.service.js';
import { ScreensController } from './screens.controller.js';
import { ScreensService } from './screens.service.js';
import { VenuesController } from './venues.controller.js';
import { VenuesService } from './venues.service.js';

@Module({
  controllers: [NetworkRulesController, VenuesController, ScreensController],
  providers: [NetworkRulesService, VenuesService, ScreensService],
  exports: [VenuesService, ScreensService],
})
export class VenuesModule {}
