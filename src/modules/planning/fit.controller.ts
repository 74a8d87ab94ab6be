import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Members } from '../../platform/auth/access.js';
import { Answers } from '../../platform/http/answers.js';
import { RateClass } from '../../platform/http/rate-limits.js';
import {
  type CreativeUses,
  CreativeUsesSchema,
  type FlightFitInput,
  FlightFitInputSchema,
  FlightFitSchema,
  type FlightFitView,
} from '../../wire/api/campaigns.js';
import { type IdParams, IdParamsSchema } from '../../wire/api/common.js';
import { FitService } from './fit.service.js';

@ApiTags('planning')
@Controller('api/v1')
export class FitController {
  constructor(private readonly fits: FitService) {}

  @Members('viewer', 'advertiser')
  @RateClass('heavy')
  @Post('flights/fit')
  @Answers(200, 'How many shops a flight with these terms would fit, and why not the others', FlightFitSchema)
  ofTerms(
    @CurrentActor() actor: Actor,
    @Body({ schema: FlightFitInputSchema }) input: FlightFitInput,
  ): Promise<FlightFitView> {
    return this.fits.ofTerms(actor.organisationId, input);
  }

  @Members('viewer', 'advertiser')
  @RateClass('heavy')
  @Get('flights/:id/fit')
  @Answers(200, 'How many shops a flight fits, and why not the others', FlightFitSchema)
  ofFlight(
    @CurrentActor() actor: Actor,
    @Param({ schema: IdParamsSchema }) { id }: IdParams,
  ): Promise<FlightFitView> {
    return this.fits.ofFlight(actor.organisationId, id);
  }

  @Members('viewer', 'operator')
  @RateClass('heavy')
  @Get('creatives/:id/uses')
  @Answers(200, 'Flights that show an ad, and where each would play once it is approved', CreativeUsesSchema)
  uses(@Param({ schema: IdParamsSchema }) { id }: IdParams): Promise<CreativeUses> {
    return this.fits.usesOf(id);
  }
}
