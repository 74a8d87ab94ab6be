import { Body, Controller, Delete, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { type Actor, CurrentActor, Members } from '../../platform/auth/access.js';
import { Answers } from '../../platform/http/answers.js';
import {
  type IdParams,
  IdParamsSchema,
  IdSchema,
  type Page,
  pageOf,
  type PageQuery,
  PageQuerySchema,
} from '../../wire/api/common.js';
import { type VenueTasteInput, VenueTasteSchema } from '../../wire/api/knowledge.js';
import {
  type OwnContentInput,
  OwnContentInputSchema,
  type VenueDetail,
  VenueDetailSchema,
  type VenueInput,
  VenueInputSchema,
  type VenuePatch,
  VenuePatchSchema,
  VenueSchema,
  type VenueView,
  type VetoInput,
  VetoInputSchema,
  VetoSchema,
  type VetoView,
  type WaitingSlotInput,
  WaitingSlotInputSchema,
  WaitingSlotSchema,
  type WaitingSlotView,
  type ZoneInput,
  ZoneInputSchema,
  ZoneSchema,
  type ZoneView,
} from '../../wire/api/venues.js';
import { VenuesService } from './venues.service.js';

const ZonePatchSchema = ZoneInputSchema.partial();
const ApprovalParamsSchema = z.strictObject({ id: IdSchema, campaignId: IdSchema });
type ApprovalParams = z.infer<typeof ApprovalParamsSchema>;

@ApiTags('venues')
@Controller('api/v1')
export class VenuesController {
  constructor(private readonly venues: VenuesService) {}

  @Members('viewer', 'merchant')
  @Get('venues')
  @Answers(200, 'Shops of the organisation', pageOf(VenueSchema))
  list(
    @CurrentActor() actor: Actor,
    @Query({ schema: PageQuerySchema }) query: PageQuery,
  ): Promise<Page<VenueView>> {
    return this.venues.list(actor.organisationId, query);
  }

  @Members('editor', 'merchant')
  @Post('venues')
  @Answers(201, 'Declares a shop', VenueDetailSchema)
  create(
    @CurrentActor() actor: Actor,
    @Body({ schema: VenueInputSchema }) input: VenueInput,
  ): Promise<VenueDetail> {
    return this.venues.create(actor.organisationId, input);
  }

  @Members('viewer', 'merchant')
  @Get('venues/:id')
  @Answers(200, 'A shop with its zones, slots, screens and vetoes', VenueDetailSchema)
  detail(
    @CurrentActor() actor: Actor,
    @Param({ schema: IdParamsSchema }) { id }: IdParams,
  ): Promise<VenueDetail> {
    return this.venues.detail(actor.organisationId, id);
  }

  @Members('editor', 'merchant')
  @Patch('venues/:id')
  @Answers(200, 'Changes what a shop declares', VenueDetailSchema)
  update(
    @CurrentActor() actor: Actor,
    @Param({ schema: IdParamsSchema }) { id }: IdParams,
    @Body({ schema: VenuePatchSchema }) patch: VenuePatch,
  ): Promise<VenueDetail> {
    return this.venues.update(actor.organisationId, id, patch);
  }

  @Members('editor', 'merchant')
  @Put('venues/:id/taste')
  @Answers(200, 'Says what the merchant would like to see in a shop', VenueDetailSchema)
  setTaste(
    @CurrentActor() actor: Actor,
    @Param({ schema: IdParamsSchema }) { id }: IdParams,
    @Body({ schema: VenueTasteSchema }) taste: VenueTasteInput,
  ): Promise<VenueDetail> {
    return this.venues.setTaste(actor.organisationId, id, taste);
  }

  @Members('editor', 'merchant')
  @Delete('venues/:id')
  @Answers(204, 'Removes a shop with its zones and screens; what was played stays counted')
  remove(@CurrentActor() actor: Actor, @Param({ schema: IdParamsSchema }) { id }: IdParams): Promise<void> {
    return this.venues.remove(actor.organisationId, id);
  }

  @Members('editor', 'merchant')
  @Post('venues/:id/zones')
  @Answers(201, 'Adds a zone where people wait', ZoneSchema)
  addZone(
    @CurrentActor() actor: Actor,
    @Param({ schema: IdParamsSchema }) { id }: IdParams,
    @Body({ schema: ZoneInputSchema }) input: ZoneInput,
  ): Promise<ZoneView> {
    return this.venues.addZone(actor.organisationId, id, input);
  }

  @Members('editor', 'merchant')
  @Patch('zones/:id')
  @Answers(200, 'Changes a zone', ZoneSchema)
  updateZone(
    @CurrentActor() actor: Actor,
    @Param({ schema: IdParamsSchema }) { id }: IdParams,
    @Body({ schema: ZonePatchSchema }) input: Partial<ZoneInput>,
  ): Promise<ZoneView> {
    return this.venues.updateZone(actor.organisationId, id, input);
  }

  @Members('editor', 'merchant')
  @Delete('zones/:id')
  @Answers(204, 'Removes a zone with its slots and screens')
  removeZone(
    @CurrentActor() actor: Actor,
    @Param({ schema: IdParamsSchema }) { id }: IdParams,
  ): Promise<void> {
    return this.venues.removeZone(actor.organisationId, id);
  }

  @Members('editor', 'merchant')
  @Post('zones/:id/waiting-slots')
  @Answers(201, 'Declares when people wait in a zone', WaitingSlotSchema)
  addSlot(
    @CurrentActor() actor: Actor,
    @Param({ schema: IdParamsSchema }) { id }: IdParams,
    @Body({ schema: WaitingSlotInputSchema }) input: WaitingSlotInput,
  ): Promise<WaitingSlotView> {
    return this.venues.addSlot(actor.organisationId, id, input);
  }

  @Members('editor', 'merchant')
  @Put('waiting-slots/:id')
  @Answers(200, 'Replaces a waiting slot', WaitingSlotSchema)
  replaceSlot(
    @CurrentActor() actor: Actor,
    @Param({ schema: IdParamsSchema }) { id }: IdParams,
    @Body({ schema: WaitingSlotInputSchema }) input: WaitingSlotInput,
  ): Promise<WaitingSlotView> {
    return this.venues.replaceSlot(actor.organisationId, id, input);
  }

  @Members('editor', 'merchant')
  @Delete('waiting-slots/:id')
  @Answers(204, 'Removes a waiting slot')
  removeSlot(
    @CurrentActor() actor: Actor,
    @Param({ schema: IdParamsSchema }) { id }: IdParams,
  ): Promise<void> {
    return this.venues.removeSlot(actor.organisationId, id);
  }

  @Members('editor', 'merchant')
  @Post('venues/:id/vetoes')
  @Answers(201, 'Bans an advertiser, campaign, creative or category from a shop, whoever sold it', VetoSchema)
  veto(
    @CurrentActor() actor: Actor,
    @Param({ schema: IdParamsSchema }) { id }: IdParams,
    @Body({ schema: VetoInputSchema }) input: VetoInput,
  ): Promise<VetoView> {
    return this.venues.veto(actor.organisationId, id, input);
  }

  @Members('editor', 'merchant')
  @Delete('vetoes/:id')
  @Answers(204, 'Takes a veto back')
  liftVeto(@CurrentActor() actor: Actor, @Param({ schema: IdParamsSchema }) { id }: IdParams): Promise<void> {
    return this.venues.liftVeto(actor.organisationId, id);
  }

  @Members('editor', 'merchant')
  @Put('venues/:id/own-content')
  @Answers(200, 'Sets what the shop itself shows, in this order', VenueDetailSchema)
  ownContent(
    @CurrentActor() actor: Actor,
    @Param({ schema: IdParamsSchema }) { id }: IdParams,
    @Body({ schema: OwnContentInputSchema }) input: OwnContentInput,
  ): Promise<VenueDetail> {
    return this.venues.setOwnContent(actor.organisationId, id, input);
  }

  @Members('editor', 'merchant')
  @Put('venues/:id/approvals/:campaignId')
  @Answers(204, 'Lets a campaign into a shop that approves each one')
  approve(
    @CurrentActor() actor: Actor,
    @Param({ schema: ApprovalParamsSchema }) { id, campaignId }: ApprovalParams,
  ): Promise<void> {
    return this.venues.approveCampaign(actor.organisationId, id, campaignId);
  }

  @Members('editor', 'merchant')
  @Delete('venues/:id/approvals/:campaignId')
  @Answers(204, 'Takes such an approval back')
  withdraw(
    @CurrentActor() actor: Actor,
    @Param({ schema: ApprovalParamsSchema }) { id, campaignId }: ApprovalParams,
  ): Promise<void> {
    return this.venues.withdrawApproval(actor.organisationId, id, campaignId);
  }
}
