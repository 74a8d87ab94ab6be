import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Members } from '../../platform/auth/access.js';
import { Answers } from '../../platform/http/answers.js';
import { type IdParams, IdParamsSchema } from '../../wire/api/common.js';
import {
  type FlightWhyNotQuery,
  FlightWhyNotQuerySchema,
  type PlayWhy,
  PlayWhySchema,
  type Preview,
  type PreviewQuery,
  PreviewQuerySchema,
  PreviewSchema,
  type VenueWhyNotQuery,
  VenueWhyNotQuerySchema,
  WhyNotSchema,
  type WhyNotView,
} from '../../wire/api/why.js';
import { WhyService } from './why.service.js';

@ApiTags('planning')
@Controller('api/v1')
export class WhyController {
  constructor(private readonly why: WhyService) {}

  @Members('viewer')
  @Get('plays/:id/why')
  @Answers(200, 'Why a play was in the plan, as it was decided then', PlayWhySchema)
  play(@CurrentActor() actor: Actor, @Param({ schema: IdParamsSchema }) { id }: IdParams): Promise<PlayWhy> {
    return this.why.play(actor, id);
  }

  @Members('viewer', 'advertiser', 'operator')
  @Get('flights/:id/why-not')
  @Answers(200, 'Why a flight does not play in a shop, what would change that, and when it may', WhyNotSchema)
  flight(
    @CurrentActor() actor: Actor,
    @Param({ schema: IdParamsSchema }) { id }: IdParams,
    @Query({ schema: FlightWhyNotQuerySchema }) query: FlightWhyNotQuery,
  ): Promise<WhyNotView> {
    return this.why.flight(actor, id, query);
  }

  @Members('viewer', 'merchant')
  @Get('venues/:id/why-not')
  @Answers(200, 'Why a live flight, or those of a campaign, do not play in the shop', WhyNotSchema)
  venue(
    @CurrentActor() actor: Actor,
    @Param({ schema: IdParamsSchema }) { id }: IdParams,
    @Query({ schema: VenueWhyNotQuerySchema }) query: VenueWhyNotQuery,
  ): Promise<WhyNotView> {
    return this.why.venue(actor.organisationId, id, query);
  }

  @Members('viewer', 'merchant')
  @Get('venues/:id/preview')
  @Answers(200, 'What could play in the shop before anything is booked, and what is refused', PreviewSchema)
  preview(
    @CurrentActor() actor: Actor,
    @Param({ schema: IdParamsSchema }) { id }: IdParams,
    @Query({ schema: PreviewQuerySchema }) { at }: PreviewQuery,
  ): Promise<Preview> {
    return this.why.preview(actor.organisationId, id, at);
  }
}
