import { Module } from '@nestjs/common';
import { ScreensController } from './screens.controller.js';
import { ScreensService } from './screens.service.js';
import { VenuesController } from './venues.controller.js';
import { VenuesService } from './venues.service.js';

@Module({
  controllers: [VenuesController, ScreensController],
  providers: [VenuesService, ScreensService],
  exports: [VenuesService, ScreensService],
})
export class VenuesModule {}
