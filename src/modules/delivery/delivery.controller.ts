import { Body, Controller, Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { type Actor, CurrentActor, Members, Public, ScreenOnly } from '../../platform/auth/access.js';
import type { Clock } from '../../platform/clock.js';
import { CONFIG, type Config } from '../../platform/config.js';
import { Answers } from '../../platform/http/answers.js';
import { RateClass } from '../../platform/http/rate-limits.js';
import { publicOrigin } from '../../platform/public-url.js';
import { CLOCK } from '../../platform/tokens.js';
import { type IdParams, IdParamsSchema } from '../../wire/api/common.js';
import { type PairInput, PairInputSchema, ScreenSchema, type ScreenView } from '../../wire/api/venues.js';
import {
  type Challenge,
  ChallengeSchema,
  type Pairing,
  type PairingRequest,
  PairingRequestSchema,
  PairingSchema,
} from '../../wire/player/messages.js';
import { SnapshotSchema } from '../../wire/player/snapshot.js';
import { ScreensService } from '../venues/screens.service.js';
import { CHALLENGE_MS, Challenges } from './challenges.js';
import { PairingService } from './pairing.service.js';
import { SnapshotService } from './snapshot.service.js';

/** What screens fetch, and how they are paired. */
@ApiTags('players')
@Controller('api/v1')
export class DeliveryController {
  constructor(
    private readonly challenges: Challenges,
    private readonly pairing: PairingService,
    private readonly snapshots: SnapshotService,
    private readonly screens: ScreensService,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Public()
  @Get('screens/challenge')
  @Answers(200, 'A nonce for a screen to sign, and the server’s time', ChallengeSchema)
  challenge(@Res({ passthrough: true }) response: Response): Challenge {
    response.setHeader('Cache-Control', 'no-store');
    return { challenge: this.challenges.issue(), expiresInMs: CHALLENGE_MS, serverTime: this.clock.now() };
  }

  @Public()
  @RateClass('secret')
  @Post('pairings')
  @Answers(201, 'Gives a new screen a code to show', PairingSchema)
  begin(@Body({ schema: PairingRequestSchema }) input: PairingRequest): Promise<Pairing> {
    return this.pairing.begin(input, publicOrigin(this.config, this.config.port));
  }

  @ScreenOnly()
  @Get('screens/me/snapshot')
  @Answers(200, 'The playlist the screen should hold, as exact bytes with their hash as ETag', SnapshotSchema)
  @ApiResponse({ status: 304, description: 'The screen holds it already: If-None-Match names its hash' })
  async snapshot(@Req() request: Request, @Res() response: Response): Promise<void> {
    const held = await this.snapshots.forScreen(request.headers.authorization);
    response.setHeader('Cache-Control', 'no-cache');
    response.setHeader('ETag', `"${held.hash}"`);
    response.setHeader('X-Playlist-Version', String(held.version));
    if (request.headers['if-none-match'] === `"${held.hash}"`) response.status(304).end();
    else response.type('application/json').send(Buffer.from(held.snapshot));
  }

  @Members('editor', 'merchant')
  @RateClass('secret')
  @Post('screens/:id/pair')
  @Answers(200, 'Pairs a screen with the box that shows this code', ScreenSchema)
  async pair(
    @CurrentActor() actor: Actor,
    @Param({ schema: IdParamsSchema }) { id }: IdParams,
    @Body({ schema: PairInputSchema }) { code }: PairInput,
  ): Promise<ScreenView> {
    await this.pairing.pair(actor, id, code);
    return this.screens.view(actor.organisationId, id);
  }
}
