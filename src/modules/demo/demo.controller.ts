import { Body, Controller, Get, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Public } from '../../platform/auth/access.js';
import { Answers } from '../../platform/http/answers.js';
import {
  type DemoClock,
  DemoClockSchema,
  DemoPairedSchema,
  type DemoPairing,
  DemoPairingSchema,
  type DemoState,
  DemoStateSchema,
} from '../../wire/api/demo.js';
import { PairingService } from '../delivery/pairing.service.js';
import { DemoService } from './demo.service.js';

/** The demo's own routes; they do not exist in production. Open to all, because the demo is. */
@ApiTags('demo')
@Controller('api/v1/demo')
export class DemoController {
  constructor(
    private readonly demo: DemoService,
    private readonly pairing: PairingService,
  ) {}

  @Public()
  @Get()
  @Answers(200, 'What the start page shows of the demo', DemoStateSchema)
  state(): Promise<DemoState> {
    return this.demo.state();
  }

  @Public()
  @Put('clock')
  @Answers(200, 'Moves demo time', DemoStateSchema)
  clock(@Body({ schema: DemoClockSchema }) { now }: DemoClock): Promise<DemoState> {
    return this.demo.moveTo(now);
  }

  @Public()
  @Post('pairings')
  @Answers(201, 'Gives a demo screen to this browser', DemoPairedSchema)
  async pair(@Body({ schema: DemoPairingSchema }) input: DemoPairing): Promise<{ screenId: string }> {
    await this.pairing.pairDemo(input.screenId, input.publicKey, input.challenge, input.signature);
    return { screenId: input.screenId };
  }
}
