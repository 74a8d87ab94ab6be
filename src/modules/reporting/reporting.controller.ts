import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Members } from '../../platform/auth/access.js';
import { Answers } from '../../platform/http/answers.js';
import { type Delivery, DeliverySchema } from '../../wire/api/campaigns.js';
import { type IdParams, IdParamsSchema, type PageQuery, PageQuerySchema } from '../../wire/api/common.js';
import { ReportingService } from './reporting.service.js';

@ApiTags('delivery')
@Controller('api/v1')
export class ReportingController {
  constructor(private readonly reporting: ReportingService) {}

  @Members('viewer', 'advertiser')
  @Get('campaigns/:id/delivery')
  @Answers(200, 'Plays counted from proof per flight, venue and hour', DeliverySchema)
  byCampaign(
    @CurrentActor() actor: Actor,
    @Param({ schema: IdParamsSchema }) { id }: IdParams,
    @Query({ schema: PageQuerySchema }) query: PageQuery,
  ): Promise<Delivery> {
    return this.reporting.byCampaign(actor.organisationId, id, query);
  }

  @Members('viewer', 'merchant')
  @Get('venues/:id/delivery')
  @Answers(200, 'Plays counted from proof in a shop, per flight and hour', DeliverySchema)
  byVenue(
    @CurrentActor() actor: Actor,
    @Param({ schema: IdParamsSchema }) { id }: IdParams,
    @Query({ schema: PageQuerySchema }) query: PageQuery,
  ): Promise<Delivery> {
    return this.reporting.byVenue(actor.organisationId, id, query);
  }
}
