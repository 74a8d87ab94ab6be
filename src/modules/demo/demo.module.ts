import { Module } from '@nestjs/common';
import { DeliveryModule } from '../delivery/delivery.module.js';
import { DemoLoader } from './demo-loader.js';
import { DemoController } from './demo.controller.js';
import { DemoService } from './demo.service.js';

/** Imported only where the demo runs, never in production. */
@Module({ imports: [DeliveryModule], controllers: [DemoController], providers: [DemoLoader, DemoService] })
export class DemoModule {}
