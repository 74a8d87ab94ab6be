import { Body, Controller, Get, Header, Inject, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ACTIVITIES } from '../../core/context/activities.js';
import { AD_CATEGORIES } from '../../core/context/ad-categories.js';
import { addDays, isTimeZone, localTimeAt, startOfDay } from '../../core/base/local-time.js';
import { compileOpeningHours, openIntervals } from '../../core/context/opening-hours/index.js';
import { err } from '../../core/base/result.js';
import type { Commune } from '../../core/context/communes.js';
import { DEPARTEMENTS, REGIONS } from '../../core/context/french-geography.js';
import { VENUE_TYPES } from '../../core/context/openooh.js';
import { PRODUCTS } from '../../core/context/products.js';
import { holidayCalendar } from '../../core/context/public-holidays.js';
import { suggest, type Suggestion } from '../../core/context/suggest.js';
import { LEGAL_MESSAGES, LEGAL_MESSAGE_WORDS } from '../../core/eligibility/law/legal-messages.js';
import { messageNeeds } from '../../core/eligibility/law/message-needs.js';
import { Public } from '../../platform/auth/access.js';
import type { Clock } from '../../platform/clock.js';
import { UserError } from '../../platform/errors/errors.js';
import { partText } from '../../platform/errors/part-text.js';
import { Answers } from '../../platform/http/answers.js';
import { isoTime, pageOrRefuse, pageRequest } from '../../platform/http/paging.js';
import { RateClass } from '../../platform/http/rate-limits.js';
import { CLOCK } from '../../platform/tokens.js';
import { type Page, pageOf } from '../../wire/api/common.js';
import {
  type CommunesQuery,
  CommunesQuerySchema,
  type CommuneView,
  CommuneViewSchema,
  type OpeningHoursCheck,
  OpeningHoursCheckSchema,
  type OpeningHoursView,
  OpeningHoursViewSchema,
  type Reference,
  ReferenceSchema,
  type SuggestionsQuery,
  SuggestionsQuerySchema,
  SuggestionsSchema,
  type SuggestionsView,
} from '../../wire/api/reference.js';
import { communes } from './communes.js';

const DAYS = 7;
/** The law that forms are written for. */
const LAW_COUNTRY = 'FR';
const LAW_TIME_ZONE = 'Europe/Paris';

/** Written once: these lists change only with the version of the product. */
const REFERENCE: Omit<Reference, 'messageNeeds'> = {
  activities: ACTIVITIES.map(({ id, name, synonyms, openOoh12Id, openOoh11Id, sellsProductIds }) => ({
    id,
    name,
    synonyms: { fr: [...synonyms.fr], en: [...synonyms.en] },
    openOoh12Id,
    openOoh11Id,
    sellsProductIds: [...sellsProductIds],
  })),
  products: PRODUCTS.map(({ id, name, synonyms, iabCategoryId, regulated }) => ({
    id,
    name,
    synonyms: { fr: [...synonyms.fr], en: [...synonyms.en] },
    iabCategoryId,
    regulated,
  })),
  adCategories: AD_CATEGORIES.map(({ id, name, parentId }) => ({ id, name, parentId })),
  venueTypes: VENUE_TYPES.map(({ id, name }) => ({ id, name })),
  regions: REGIONS.map(({ code, name }) => ({ code, name })),
  departements: DEPARTEMENTS.map(({ code, name }) => ({ code, name })),
  legalMessages: LEGAL_MESSAGES.map((id) => ({ id, words: LEGAL_MESSAGE_WORDS[id] })),
};

const communeView = ({ code, name, postcodes }: Commune): CommuneView => ({
  code,
  name,
  postcodes: [...postcodes],
});

/** The register never changes while we run, so that a place in a list of answers is a cursor. */
const CURSOR = /^\d{1,6}$/;

function communePage(found: readonly Commune[], query: CommunesQuery): Page<CommuneView> {
  const { limit, cursor = '0' } = pageRequest(query);
  if (!CURSOR.test(cursor)) pageOrRefuse(err('CURSOR_INVALID'));
  const from = Number(cursor);
  return {
    items: found.slice(from, from + limit).map(communeView),
    nextCursor: from + limit < found.length ? String(from + limit) : null,
  };
}

const viewOf = ({ id, confidence, words }: Suggestion): SuggestionsView['products'][number] => ({
  id,
  confidence,
  words: [...words],
});

@ApiTags('reference')
@Controller('api/v1/reference')
export class ReferenceController {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  @Public()
  @Get()
  @Header('Cache-Control', 'public, max-age=3600')
  @Answers(200, 'Activities, products and ad categories that forms choose from', ReferenceSchema)
  lists(): Reference {
    const needs = messageNeeds(LAW_COUNTRY, LAW_TIME_ZONE, this.clock.now());
    return {
      ...REFERENCE,
      messageNeeds: needs.map((need) => ({
        ...need,
        productIds: [...need.productIds],
        messages: [...need.messages],
      })),
    };
  }

  @Public()
  @RateClass('heavy')
  @Get('communes')
  @Header('Cache-Control', 'public, max-age=3600')
  @Answers(
    200,
    'Communes by what is typed, the likeliest first, or by their codes',
    pageOf(CommuneViewSchema),
  )
  communes(@Query({ schema: CommunesQuerySchema }) query: CommunesQuery): Page<CommuneView> {
    const { q = '', codes } = query;
    const found =
      codes === undefined
        ? communes().search(q)
        : codes
            .split(',')
            .map((code) => communes().find(code))
            .filter((commune) => commune !== null);
    return communePage(found, query);
  }

  @Public()
  @Post('suggestions')
  @Answers(200, 'Activities and products that a shop’s own words seem to speak of', SuggestionsSchema)
  suggestions(@Body({ schema: SuggestionsQuerySchema }) { text }: SuggestionsQuery): SuggestionsView {
    const { activities, products } = suggest(text);
    return { activities: activities.map(viewOf), products: products.map(viewOf) };
  }

  @Public()
  @Post('opening-hours')
  @Answers(200, 'What a text means as opening hours over the coming week', OpeningHoursViewSchema)
  openingHours(@Body({ schema: OpeningHoursCheckSchema }) input: OpeningHoursCheck): OpeningHoursView {
    if (!isTimeZone(input.timeZone))
      throw new UserError('TIME_ZONE_UNKNOWN', { field: 'timeZone', facts: { value: input.timeZone } });
    const hours = compileOpeningHours(input.openingHours);
    if (!hours.ok)
      throw new UserError('OPENING_HOURS_INVALID', {
        field: 'openingHours',
        facts: { part: partText(hours.error.part), hint: hours.error.accepted },
      });
    // Whole local days, so that the last one is not cut at the time of asking.
    const { day } = localTimeAt(input.timeZone, this.clock.now());
    const intervals = openIntervals(
      hours.value,
      input.timeZone,
      { from: startOfDay(input.timeZone, day), to: startOfDay(input.timeZone, addDays(day, DAYS)) },
      holidayCalendar(input.countryCode),
    );
    return {
      intervals: intervals.map(({ from: opens, to: closes, unknown }) => ({
        from: isoTime(opens),
        to: isoTime(closes),
        unknown,
      })),
    };
  }
}
