import { Controller, Get, Header, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { asId, type ScreenId } from '../../core/base/ids.js';
import type { Language } from '../../core/base/text.js';
import { findActivity } from '../../core/context/activities.js';
import { ScreenRepository } from '../../persistence/repositories/screen.repository.js';
import { Store } from '../../persistence/store.js';
import { Public } from '../../platform/auth/access.js';
import { CONFIG, type Config } from '../../platform/config.js';
import { languageOf } from '../../platform/http/language.js';
import { PLAIN_PAGE_STYLE } from '../../platform/http/plain-page-style.js';
import { idOfShort } from '../../platform/short-address.js';
import { IdSchema } from '../../wire/api/common.js';
import { ScreenNowService } from '../planning/screen-now.service.js';
import { unknownScreenPage, whyPage } from './why-page.js';

/** The public page of a screen: what its QR code opens. */
@ApiExcludeController()
@Controller('s')
export class TransparencyController {
  constructor(
    private readonly store: Store,
    private readonly screens: ScreenRepository,
    private readonly screenNow: ScreenNowService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Public()
  @Get('style.css')
  @Header('Content-Type', 'text/css; charset=utf-8')
  @Header('Cache-Control', 'public, max-age=3600')
  style(): string {
    return PLAIN_PAGE_STYLE;
  }

  @Public()
  @Get(':screen')
  async page(
    @Param('screen') screen: string,
    @Query('lang') lang: unknown,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const scanned = idOfShort(screen);
    if (scanned !== null) {
      response.redirect(302, `/s/${scanned}`);
      return;
    }
    const language: Language =
      lang === 'fr' || lang === 'en' ? lang : languageOf(request.headers['accept-language']);
    response.type('html').setHeader('Cache-Control', 'no-cache');
    response.setHeader('Vary', 'Accept-Language');
    const screenId = asId<ScreenId>(screen);
    const facts = IdSchema.safeParse(screen).success
      ? await this.screens.publicFacts(this.store.reader, screenId)
      : null;
    if (facts === null) {
      response.status(404).send(unknownScreenPage(language));
      return;
    }
    const state = await this.screenNow.stateOf(screenId);
    const activity = findActivity(facts.activityId)?.name[language] ?? facts.activityId;
    const { contact, demo: isDemo } = this.config;
    response.send(whyPage({ facts, state, activity, contact, isDemo, language }));
  }
}
