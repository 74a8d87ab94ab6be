import { later, type Instant, type Interval } from '../base/instant.js';
import { compileOpeningHours, openIntervals, type OpenInterval } from './opening-hours/index.js';
import { frenchHolidayRegion, holidayCalendar } from './public-holidays.js';
import type { MerchantContext, WaitingSlot } from './venue.js';
import { resolveWaitingSlots, type SlotOccurrence } from './waiting-slots.js';

/** Whether a shop is open at an instant; unknown where its hours do not say. */
export type Opening = 'open' | 'closed' | 'unknown';

/** What of a shop says when it is open. */
type ShopHours = Pick<MerchantContext, 'openingHours' | 'timeZone' | 'countryCode' | 'postcode'>;

/** OH9–OH13: when a shop is open within a range; all of it is unknown when its hours are not understood. */
export function shopOpenings(shop: ShopHours, range: Interval): readonly OpenInterval[] {
  const hours = compileOpeningHours(shop.openingHours);
  if (!hours.ok) return range.from < range.to ? [{ ...range, unknown: true }] : [];
  const calendar = holidayCalendar(shop.countryCode, frenchHolidayRegion(shop.postcode));
  return openIntervals(hours.value, shop.timeZone, range, calendar);
}

/** Whether the shop is open at an instant. */
export function openingAt(shop: ShopHours, at: Instant): Opening {
  const [now] = shopOpenings(shop, { from: at, to: later(at, 1) });
  if (now === undefined) return 'closed';
  return now.unknown ? 'unknown' : 'open';
}

/** WS1–WS4: when people wait in a shop within a range; never where its hours are not understood. */
export const waitingMoments = (
  shop: ShopHours,
  slots: readonly WaitingSlot[],
  range: Interval,
): readonly SlotOccurrence[] => resolveWaitingSlots(slots, shopOpenings(shop, range), shop.timeZone, range);
