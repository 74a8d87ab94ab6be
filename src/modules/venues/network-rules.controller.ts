import { Body, Controller, Get, Patch } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Members } from '../../platform/auth/access.js';
import { Answers } from '../../platform/http/answers.js';
import {
  type NetworkRulesPatch,
  NetworkRulesPatchSchema,
  NetworkRulesSchema,
  type NetworkRulesView,
} from '../../wire/api/network.js';
import { NetworkRulesService } from './network-rules.service.js';

@ApiTags('network')
@Controller('api/v1/network/rules')
export class NetworkRulesController {
  constructor(private readonly rules: NetworkRulesService) {}

  @Members('viewer', 'operator')
  @Get()
  @Answers(200, 'What the operator sets for the whole network', NetworkRulesSchema)
  get(): Promise<NetworkRulesView> {
    return this.rules.get();
  }

  @Members('editor', 'operator')
  @Patch()
  @Answers(
    200,
    'Sets the switch for an emergency of the grid, or the curfews of communes',
    NetworkRulesSchema,
  )
  change(
    @CurrentActor() actor: Actor,
    @Body({ schema: NetworkRulesPatchSchema }) patch: NetworkRulesPatch,
  ): Promise<NetworkRulesView> {
    return this.rules.change(actor, patch);
  }
}
