import { type Instant, later } from '../../core/base/instant.js';
import { addDays, localTimeAt, toInstant } from '../../core/base/local-time.js';
import { holidayCalendar } from '../../core/context/public-holidays.js';

export const DEMO_ZONE = 'Europe/Paris';
const SATURDAY = 6;
const ELEVEN = 11 * 60;
/** How far the slider may move demo time either side of its start. */
const REACH_MS = 8 * 86_400_000;

/** The last Saturday at 11:00 in Paris before `at` that is no public holiday: shops are open and people wait. */
export function demoStart(at: Instant): Instant {
  const calendar = holidayCalendar('FR');
  let { day } = localTimeAt(DEMO_ZONE, at);
  while (
    localTimeAt(DEMO_ZONE, toInstant(DEMO_ZONE, day, ELEVEN)).weekday !== SATURDAY ||
    calendar.isPublicHoliday(day)
  )
    day = addDays(day, -1);
  return toInstant(DEMO_ZONE, day, ELEVEN);
}

/** Whether the slider may go there. */
export const isWithinDemo = (start: Instant, at: Instant): boolean =>
  later(start, -REACH_MS) <= at && at <= later(start, REACH_MS);
