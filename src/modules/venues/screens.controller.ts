import { Body, Controller, Delete, Param, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Members } from '../../platform/auth/access.js';
import { Answers } from '../../platform/http/answers.js';
import { type IdParams, IdParamsSchema } from '../../wire/api/common.js';
import {
  type ScreenInput,
  ScreenInputSchema,
  type ScreenPatch,
  ScreenPatchSchema,
  ScreenSchema,
  type ScreenView,
} from '../../wire/api/venues.js';
import { ScreensService } from './screens.service.js';

@ApiTags('screens')
@Controller('api/v1')
export class ScreensController {
  constructor(private readonly screens: ScreensService) {}

  @Members('editor', 'merchant')
  @Post('venues/:id/screens')
  @Answers(201, 'Adds a screen to a zone of a shop', ScreenSchema)
  add(
    @CurrentActor() actor: Actor,
    @Param({ schema: IdParamsSchema }) { id }: IdParams,
    @Body({ schema: ScreenInputSchema }) input: ScreenInput,
  ): Promise<ScreenView> {
    return this.screens.add(actor.organisationId, id, input);
  }

  @Members('editor', 'merchant')
  @Patch('screens/:id')
  @Answers(200, 'Changes a screen', ScreenSchema)
  update(
    @CurrentActor() actor: Actor,
    @Param({ schema: IdParamsSchema }) { id }: IdParams,
    @Body({ schema: ScreenPatchSchema }) patch: ScreenPatch,
  ): Promise<ScreenView> {
    return this.screens.update(actor.organisationId, id, patch);
  }

  @Members('editor', 'merchant')
  @Delete('screens/:id')
  @Answers(204, 'Removes a screen')
  remove(@CurrentActor() actor: Actor, @Param({ schema: IdParamsSchema }) { id }: IdParams): Promise<void> {
    return this.screens.remove(actor.organisationId, id);
  }

  @Members('editor', 'merchant')
  @Delete('screens/:id/device')
  @Answers(204, 'Takes the screen from its box')
  unpair(@CurrentActor() actor: Actor, @Param({ schema: IdParamsSchema }) { id }: IdParams): Promise<void> {
    return this.screens.unpair(actor.organisationId, id);
  }
}
