import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Members } from '../../platform/auth/access.js';
import { Answers } from '../../platform/http/answers.js';
import {
  type CampaignInput,
  CampaignInputSchema,
  CampaignSchema,
  type CampaignView,
  type FlightInput,
  FlightInputSchema,
  type FlightPatch,
  FlightPatchSchema,
  FlightSchema,
  type FlightView,
} from '../../wire/api/campaigns.js';
import {
  type IdParams,
  IdParamsSchema,
  type Page,
  pageOf,
  type PageQuery,
  PageQuerySchema,
} from '../../wire/api/common.js';
import { CampaignsService } from './campaigns.service.js';

@ApiTags('campaigns')
@Controller('api/v1')
export class CampaignsController {
  constructor(private readonly campaigns: CampaignsService) {}

  @Members('viewer', 'advertiser')
  @Get('campaigns')
  @Answers(200, 'Campaigns of the organisation', pageOf(CampaignSchema))
  list(
    @CurrentActor() actor: Actor,
    @Query({ schema: PageQuerySchema }) query: PageQuery,
  ): Promise<Page<CampaignView>> {
    return this.campaigns.list(actor.organisationId, query);
  }

  @Members('editor', 'advertiser')
  @Post('campaigns')
  @Answers(201, 'Creates a campaign', CampaignSchema)
  create(
    @CurrentActor() actor: Actor,
    @Body({ schema: CampaignInputSchema }) input: CampaignInput,
  ): Promise<CampaignView> {
    return this.campaigns.create(actor.organisationId, input);
  }

  @Members('viewer', 'advertiser')
  @Get('campaigns/:id')
  @Answers(200, 'A campaign with its flights', CampaignSchema)
  get(
    @CurrentActor() actor: Actor,
    @Param({ schema: IdParamsSchema }) { id }: IdParams,
  ): Promise<CampaignView> {
    return this.campaigns.get(actor.organisationId, id);
  }

  @Members('editor', 'advertiser')
  @Patch('campaigns/:id')
  @Answers(200, 'Renames a campaign', CampaignSchema)
  rename(
    @CurrentActor() actor: Actor,
    @Param({ schema: IdParamsSchema }) { id }: IdParams,
    @Body({ schema: CampaignInputSchema }) input: CampaignInput,
  ): Promise<CampaignView> {
    return this.campaigns.rename(actor, id, input);
  }

  @Members('editor', 'advertiser')
  @Delete('campaigns/:id')
  @Answers(204, 'Deletes a campaign of which nothing was booked')
  remove(@CurrentActor() actor: Actor, @Param({ schema: IdParamsSchema }) { id }: IdParams): Promise<void> {
    return this.campaigns.remove(actor.organisationId, id);
  }

  @Members('editor', 'advertiser')
  @Post('campaigns/:id/flights')
  @Answers(201, 'Adds a flight: a dated line with its terms and goal', FlightSchema)
  addFlight(
    @CurrentActor() actor: Actor,
    @Param({ schema: IdParamsSchema }) { id }: IdParams,
    @Body({ schema: FlightInputSchema }) input: FlightInput,
  ): Promise<FlightView> {
    return this.campaigns.addFlight(actor.organisationId, id, input);
  }

  @Members('editor', 'advertiser')
  @Patch('flights/:id')
  @Answers(200, 'Changes a draft flight', FlightSchema)
  changeFlight(
    @CurrentActor() actor: Actor,
    @Param({ schema: IdParamsSchema }) { id }: IdParams,
    @Body({ schema: FlightPatchSchema }) patch: FlightPatch,
  ): Promise<FlightView> {
    return this.campaigns.changeFlight(actor.organisationId, id, patch);
  }

  @Members('editor', 'advertiser')
  @Delete('flights/:id')
  @Answers(204, 'Deletes a draft flight')
  removeFlight(
    @CurrentActor() actor: Actor,
    @Param({ schema: IdParamsSchema }) { id }: IdParams,
  ): Promise<void> {
    return this.campaigns.removeFlight(actor.organisationId, id);
  }

  @Members('editor', 'advertiser')
  @Post('campaigns/:id/submit')
  @Answers(200, 'Books every draft flight of the campaign', CampaignSchema)
  submit(
    @CurrentActor() actor: Actor,
    @Param({ schema: IdParamsSchema }) { id }: IdParams,
  ): Promise<CampaignView> {
    return this.campaigns.submit(actor, id);
  }

  @Members('editor', 'advertiser')
  @Post('flights/:id/pause')
  @Answers(200, 'Pauses a flight', FlightSchema)
  pause(
    @CurrentActor() actor: Actor,
    @Param({ schema: IdParamsSchema }) { id }: IdParams,
  ): Promise<FlightView> {
    return this.campaigns.act(actor, id, 'pause');
  }

  @Members('editor', 'advertiser')
  @Post('flights/:id/resume')
  @Answers(200, 'Resumes a paused flight', FlightSchema)
  resume(
    @CurrentActor() actor: Actor,
    @Param({ schema: IdParamsSchema }) { id }: IdParams,
  ): Promise<FlightView> {
    return this.campaigns.act(actor, id, 'resume');
  }

  @Members('editor', 'advertiser')
  @Post('flights/:id/cancel')
  @Answers(200, 'Cancels a flight', FlightSchema)
  cancel(
    @CurrentActor() actor: Actor,
    @Param({ schema: IdParamsSchema }) { id }: IdParams,
  ): Promise<FlightView> {
    return this.campaigns.act(actor, id, 'cancel');
  }
}
