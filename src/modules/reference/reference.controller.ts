import { Body, Controller, Get, Header, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ACTIVITIES } from '../../core/context/activities.js';
import { AD_CATEGORIES } from '../../core/context/ad-categories.js';
import { addDays, isTimeZone, localTimeAt, startOfDay } from '../../core/base/local-time.js';
import { compileOpeningHours, openIntervals } from '../../core/context/opening-hours/index.js';
import { PRODUCTS } from '../../core/context/products.js';
import { holidayCalendar } from '../../core/context/public-holidays.js';
import { suggest, type Suggestion } from '../../core/context/suggest.js';
import { Public } from '../../platform/auth/access.js';
import type { Clock } from '../../platform/clock.js';
import { UserError } from '../../platform/errors/errors.js';
import { Answers } from '../../platform/http/answers.js';
import { isoTime } from '../../platform/http/paging.js';
import { CLOCK } from '../../platform/tokens.js';
import {
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

const DAYS = 7;

/** Written once: these lists change only with the version of the product. */
const REFERENCE: Reference = {
  activities: ACTIVITIES.map(({ id, name, openOoh12Id, openOoh11Id, sellsProductIds }) => ({
    id,
    name,
    openOoh12Id,
    openOoh11Id,
    sellsProductIds: [...sellsProductIds],
  })),
  products: PRODUCTS.map(({ id, name, iabCategoryId, regulated }) => ({
    id,
    name,
    iabCategoryId,
    regulated,
  })),
  adCategories: AD_CATEGORIES.map(({ id, name, parentId }) => ({ id, name, parentId })),
};

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
    return REFERENCE;
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
        facts: { part: hours.error.part, hint: hours.error.accepted },
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
