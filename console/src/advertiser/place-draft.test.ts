import { describe, expect, test } from '@jest/globals';
import { SinglePlaceSchema } from '../../../src/wire/api/campaigns.js';
import { EMPTY_PLACE, isWhole, placesOf, termOf, type SinglePlace } from './place-draft.js';

const PLACES: readonly SinglePlace[] = [
  { kind: 'radius', center: { lat: 44.84, lon: -0.58 }, km: 5 },
  { kind: 'postcodes', prefixes: ['33', '7500'] },
  { kind: 'communes', codes: ['33063', '2A004'] },
  { kind: 'departements', codes: ['2A'] },
  { kind: 'regions', codes: ['75'] },
  {
    kind: 'polygon',
    corners: [
      { lat: 44, lon: 0 },
      { lat: 45, lon: 0 },
      { lat: 45, lon: 1 },
    ],
  },
];

describe('places of a flight in a form', () => {
  test.each(PLACES)('$kind comes back as it was', (place) => {
    expect(termOf(placesOf(place))).toEqual(place);
    expect(placesOf(place).every(isWhole)).toBe(true);
    expect(SinglePlaceSchema.safeParse(termOf(placesOf(place))).success).toBe(true);
  });

  test('several places are any of them, and none is everywhere', () => {
    const several = { kind: 'any-of' as const, places: [...PLACES] };
    expect(termOf(placesOf(several))).toEqual(several);
    expect(termOf([])).toEqual({ kind: 'everywhere' });
    expect(placesOf({ kind: 'everywhere' })).toEqual([]);
  });

  test('postcodes are read as they are typed, and a place that is not filled in is not whole', () => {
    expect(termOf([{ ...EMPTY_PLACE, kind: 'postcodes', prefixes: ' 33 ; 2a, 7500 ' }])).toEqual({
      kind: 'postcodes',
      prefixes: ['33', '2A', '7500'],
    });
    expect(isWhole(EMPTY_PLACE)).toBe(false);
    expect(isWhole({ ...EMPTY_PLACE, kind: 'postcodes', prefixes: ' , ' })).toBe(false);
    expect(isWhole({ ...EMPTY_PLACE, kind: 'radius' })).toBe(false);
  });
});
