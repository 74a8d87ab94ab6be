import { Controller, Get, HttpCode } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Public } from '../../platform/auth/access.js';

/** Where no demo runs, the one question that pages ask of it is answered: there is none. */
@ApiExcludeController()
@Controller('api/v1/demo')
export class NoDemoController {
  @Public()
  @Get()
  @HttpCode(204)
  none(): void {
    // 204 is the whole answer.
  }
}
