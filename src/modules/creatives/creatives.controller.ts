import {
  Body,
  Controller,
  Delete,
  Get,
  Param,
  Patch,
  Post,
  Query,
  UploadedFile,
  UseInterceptors,
} from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Members } from '../../platform/auth/access.js';
import { UserError } from '../../platform/errors/errors.js';
import { Answers } from '../../platform/http/answers.js';
import { RateClass } from '../../platform/http/rate-limits.js';
import {
  AdLanguageSchema,
  ApprovalSchema,
  type ApprovalsQuery,
  ApprovalsQuerySchema,
  type ApprovalView,
  type CreativeInput,
  CreativeInputSchema,
  type CreativePatch,
  CreativePatchSchema,
  CreativeSchema,
  type CreativesQuery,
  CreativesQuerySchema,
  type CreativeView,
  LegalMessageSchema,
  type RefuseCreative,
  RefuseCreativeSchema,
} from '../../wire/api/campaigns.js';
import { type IdParams, IdParamsSchema, type Page, pageOf } from '../../wire/api/common.js';
import { CreativesService } from './creatives.service.js';
import { UploadInterceptor } from './upload.interceptor.js';

@ApiTags('creatives')
@Controller('api/v1')
export class CreativesController {
  constructor(private readonly creatives: CreativesService) {}

  @Members('editor', 'merchant', 'advertiser')
  @RateClass('upload')
  @Post('creatives')
  @UseInterceptors(UploadInterceptor)
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file', 'title', 'purpose'],
      properties: {
        file: { type: 'string', format: 'binary' },
        title: { type: 'string' },
        purpose: { type: 'string', enum: ['ad', 'own'] },
        durationMs: { type: 'integer' },
        onBehalfOf: { type: 'string' },
        paidBy: { type: 'string' },
        language: { type: 'string', enum: AdLanguageSchema.options },
        legalMessage: { type: 'string', enum: LegalMessageSchema.options },
        showsCo2Class: { type: 'boolean' },
      },
    },
  })
  @Answers(201, 'Uploads an image or a video', CreativeSchema)
  upload(
    @CurrentActor() actor: Actor,
    @Body({ schema: CreativeInputSchema }) input: CreativeInput,
    @UploadedFile() file?: { readonly path: string },
  ): Promise<CreativeView> {
    if (file === undefined)
      throw new UserError('VALIDATION_FAILED', {
        errors: [
          { field: 'file', code: 'required', detail: { fr: 'Joignez un fichier.', en: 'Attach a file.' } },
        ],
      });
    return this.creatives.upload(actor, input, file.path);
  }

  @Members('viewer', 'merchant', 'advertiser')
  @Get('creatives')
  @Answers(200, 'Creatives of the organisation', pageOf(CreativeSchema))
  list(
    @CurrentActor() actor: Actor,
    @Query({ schema: CreativesQuerySchema }) query: CreativesQuery,
  ): Promise<Page<CreativeView>> {
    return this.creatives.list(actor.organisationId, query);
  }

  @Members('viewer', 'merchant', 'advertiser')
  @Get('creatives/:id')
  @Answers(200, 'A creative', CreativeSchema)
  get(
    @CurrentActor() actor: Actor,
    @Param({ schema: IdParamsSchema }) { id }: IdParams,
  ): Promise<CreativeView> {
    return this.creatives.get(actor.organisationId, id);
  }

  @Members('editor', 'advertiser')
  @Patch('creatives/:id')
  @Answers(200, 'Corrects what is declared about an ad, until somebody has decided on it', CreativeSchema)
  change(
    @CurrentActor() actor: Actor,
    @Param({ schema: IdParamsSchema }) { id }: IdParams,
    @Body({ schema: CreativePatchSchema }) patch: CreativePatch,
  ): Promise<CreativeView> {
    return this.creatives.change(actor, id, patch);
  }

  @Members('editor', 'merchant', 'advertiser')
  @Delete('creatives/:id')
  @Answers(204, 'Deletes a creative that nothing uses')
  remove(@CurrentActor() actor: Actor, @Param({ schema: IdParamsSchema }) { id }: IdParams): Promise<void> {
    return this.creatives.remove(actor.organisationId, id);
  }

  @Members('viewer', 'operator')
  @Get('approvals')
  @Answers(
    200,
    'Ads by state of approval (those that wait, oldest first, when none is named)',
    pageOf(ApprovalSchema),
  )
  approvals(@Query({ schema: ApprovalsQuerySchema }) query: ApprovalsQuery): Promise<Page<ApprovalView>> {
    return this.creatives.approvals(query);
  }

  @Members('editor', 'operator')
  @Post('creatives/:id/approve')
  @Answers(200, 'Approves an ad', CreativeSchema)
  approve(
    @CurrentActor() actor: Actor,
    @Param({ schema: IdParamsSchema }) { id }: IdParams,
  ): Promise<CreativeView> {
    return this.creatives.approve(actor, id);
  }

  @Members('editor', 'operator')
  @Post('creatives/:id/refuse')
  @Answers(200, 'Refuses an ad, with a reason its advertiser reads', CreativeSchema)
  refuse(
    @CurrentActor() actor: Actor,
    @Param({ schema: IdParamsSchema }) { id }: IdParams,
    @Body({ schema: RefuseCreativeSchema }) { reason }: RefuseCreative,
  ): Promise<CreativeView> {
    return this.creatives.refuse(actor, id, reason);
  }
}
