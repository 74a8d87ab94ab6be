import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { type Actor, CurrentActor, Members } from '../../platform/auth/access.js';
import { Answers } from '../../platform/http/answers.js';
import { type IdParams, IdParamsSchema, InstantSchema } from '../../wire/api/common.js';
import { type Candidates, CandidatesSchema, type ScreenNow, ScreenNowSchema } from '../../wire/api/venues.js';
import { ScreenNowService } from './screen-now.service.js';

const AtQuerySchema = z.strictObject({ at: InstantSchema.optional() });
type AtQuery = z.infer<typeof AtQuerySchema>;

@ApiTags('planning')
@Controller('api/v1')
export class PlanningController {
  constructor(private readonly screenNow: ScreenNowService) {}

  @Members('viewer', 'merchant')
  @Get('screens/:id/now')
  @Answers(200, 'What a screen plays now, why, and the loop of this moment', ScreenNowSchema)
  now(@CurrentActor() actor: Actor, @Param({ schema: IdParamsSchema }) { id }: IdParams): Promise<ScreenNow> {
    return this.screenNow.now(actor.organisationId, id);
  }

  @Members('viewer', 'merchant')
  @Get('venues/:id/candidates')
  @Answers(200, 'Every live flight with verdict, score and all its reasons', CandidatesSchema)
  candidates(
    @CurrentActor() actor: Actor,
    @Param({ schema: IdParamsSchema }) { id }: IdParams,
    @Query({ schema: AtQuerySchema }) { at }: AtQuery,
  ): Promise<Candidates> {
    return this.screenNow.candidates(actor.organisationId, id, at);
  }
}
