import { Body, Controller, Delete, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Members } from '../../platform/auth/access.js';
import { Answers } from '../../platform/http/answers.js';
import {
  type EdgeParams,
  EdgeParamsSchema,
  type Edges,
  EdgesSchema,
  type EdgesQuery,
  EdgesQuerySchema,
  type EdgeTermsInput,
  EdgeTermsSchema,
} from '../../wire/api/knowledge.js';
import { KnowledgeService } from './knowledge.service.js';

@ApiTags('knowledge')
@Controller('api/v1/knowledge')
export class KnowledgeController {
  constructor(private readonly knowledge: KnowledgeService) {}

  @Members('viewer')
  @Get('edges')
  @Answers(200, 'What goes with a trade, and why', EdgesSchema)
  list(@Query({ schema: EdgesQuerySchema }) { activityId }: EdgesQuery): Promise<Edges> {
    return this.knowledge.list(activityId);
  }

  @Members('editor', 'operator')
  @Put('edges/:activityId/:productId')
  @Answers(200, 'Writes the link from a trade to a product; the trade’s links as they are then', EdgesSchema)
  put(
    @CurrentActor() actor: Actor,
    @Param({ schema: EdgeParamsSchema }) pair: EdgeParams,
    @Body({ schema: EdgeTermsSchema }) edge: EdgeTermsInput,
  ): Promise<Edges> {
    return this.knowledge.put(actor, pair, edge);
  }

  @Members('editor', 'operator')
  @Delete('edges/:activityId/:productId')
  @Answers(200, 'Takes a link away; the trade’s links as they are then', EdgesSchema)
  remove(
    @CurrentActor() actor: Actor,
    @Param({ schema: EdgeParamsSchema }) pair: EdgeParams,
  ): Promise<Edges> {
    return this.knowledge.remove(actor, pair);
  }

  @Members('editor', 'operator')
  @Post('edges/:activityId/:productId/restore')
  @Answers(
    200,
    'Goes back to the link that came with the product; the trade’s links as they are then',
    EdgesSchema,
  )
  restore(
    @CurrentActor() actor: Actor,
    @Param({ schema: EdgeParamsSchema }) pair: EdgeParams,
  ): Promise<Edges> {
    return this.knowledge.restore(actor, pair);
  }
}
