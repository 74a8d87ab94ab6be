import type { Weekday } from '../../api/types.js';
import { useFormat } from '../../i18n/format.js';
import { useT } from '../../i18n/language.js';
import { clockText, groupsOf, isSame, readWeek } from './week.js';

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const satisfies readonly Weekday[];

/** Hours in the words of the page ("mar. – sam. 10:00 – 19:00"); a text that a grid cannot say stays as it is. */
export function useWeekText(): (openingHours: string) => string {
  const t = useT();
  const format = useFormat();
  return (openingHours) => {
    const week = readWeek(openingHours);
    if (week === null) return openingHours;
    const { holidays } = week;
    return groupsOf(week)
      .filter(({ hours }) => hours.length > 0)
      .map(({ hours, days }) => {
        const names = format.weekdays(days.flatMap((day) => WEEKDAYS[day] ?? []));
        const isHolidays = holidays !== null && isSame(holidays, hours);
        const ranges = hours.map(({ from, to }) => `${clockText(from)} – ${clockText(to)}`);
        return `${names}${isHolidays ? `, ${t.hours.holidays}` : ''} ${ranges.join(', ')}`;
      })
      .join(' · ');
  };
}
