import { expect, test } from '@jest/globals';
import { isInSeason, SEASONS, type SeasonId } from './seasons.js';

const days = Array.from({ length: 366 }, (_, index) => {
  const day = new Date(Date.UTC(2028, 0, 1 + index));
  return [day.getUTCMonth() + 1, day.getUTCDate()] as const;
});
const lengthOf = (id: SeasonId): number => days.filter(([month, day]) => isInSeason(id, month, day)).length;

test('[CX8] first and last day are inside, their neighbours are not', () => {
  expect(isInSeason('valentine', 1, 19)).toBe(false);
  expect(isInSeason('valentine', 1, 20)).toBe(true);
  expect(isInSeason('valentine', 2, 14)).toBe(true);
  expect(isInSeason('valentine', 2, 15)).toBe(false);
});

test('[CX8] a season may run over New Year, and holds the leap day', () => {
  expect([12, 1, 2].map((month) => isInSeason('winter', month, 15))).toEqual([true, true, true]);
  expect(isInSeason('winter', 2, 29)).toBe(true);
  expect(isInSeason('winter', 11, 30)).toBe(false);
  expect(isInSeason('winter', 3, 1)).toBe(false);
});

test('[CX8] the four seasons part the year, and no season is the whole of it', () => {
  const four = ['spring', 'summer', 'autumn', 'winter'] as const;
  expect(four.map(lengthOf).reduce((sum, length) => sum + length)).toBe(366);
  const odd = (Object.keys(SEASONS) as SeasonId[]).filter((id) => lengthOf(id) < 14 || lengthOf(id) > 300);
  expect(odd).toEqual([]);
});
