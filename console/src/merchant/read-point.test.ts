import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readNumber } from '../shared/read-number.js';
import { readPoint } from './read-point.js';

describe('a place pasted in one go', () => {
  test.each([
    ['44.8412, -0.5800', '44.8412', '-0.5800'],
    ['44.8412,-0.58', '44.8412', '-0.58'],
    ['(44.8412 ; −0.58)', '44.8412', '-0.58'],
    ['44,8412 ; -0,58', '44,8412', '-0,58'],
    ['44,8412, -0,58', '44,8412', '-0,58'],
    ['44,8412 -0,58', '44,8412', '-0,58'],
    ['48 2.35', '48', '2.35'],
    ['https://www.openstreetmap.org/#map=19/44.84120/-0.58000', '44.84120', '-0.58000'],
    ['https://www.openstreetmap.org/?mlat=44.8412&mlon=-0.58#map=12/44.9/-0.6', '44.8412', '-0.58'],
    ['https://www.google.com/maps/@44.8412,-0.58,17z', '44.8412', '-0.58'],
    [
      'https://www.google.com/maps/place/Alba/@44.85,-0.6,17z/data=!3m1!4b1!4m5!3m4!8m2!3d44.8412!4d-0.58',
      '44.8412',
      '-0.58',
    ],
    ['https://maps.google.com/?q=44.8412,-0.58', '44.8412', '-0.58'],
    ['https://www.google.com/maps/search/?api=1&query=44.8412%2C-0.58', '44.8412', '-0.58'],
    ['geo:44.8412,-0.58?z=19', '44.8412', '-0.58'],
    ['44°50\'28.3"N 0°34\'48"W', '44.841194', '-0.58'],
    ['44° 50′ 28″ N, 0° 34′ 48″ O', '44.841111', '-0.58'],
  ])('%s', (text, lat, lon) => {
    expect(readPoint(text)).toEqual({ lat, lon });
  });

  test.each([
    '',
    '44,84',
    '44.8412',
    '-0,58',
    '12 rue Sainte-Catherine',
    '95.1, 2.3',
    '44.8, 190.2',
    '1, 2, 3',
    '44,8412,-0,58',
  ])('one number, or none, or more than two is no pair: "%s"', (text) => {
    expect(readPoint(text)).toBeNull();
  });

  test('a pair comes back as it was, whatever it is joined by', () => {
    const part = (most: number) =>
      fc.integer({ min: -most * 10_000, max: most * 10_000 }).map((units) => units / 10_000);
    fc.assert(
      fc.property(
        part(90),
        part(180),
        fc.constantFrom(', ', ' ', ';', ' ; '),
        fc.boolean(),
        (lat, lon, join, isFrench) => {
          const written = [lat, lon].map((value) => {
            const text = value.toFixed(4);
            return isFrench ? text.replace('.', ',') : text;
          });
          const point = readPoint(written.join(join));
          expect([readNumber(point?.lat ?? ''), readNumber(point?.lon ?? '')]).toEqual([lat + 0, lon + 0]);
        },
      ),
      { seed: 33, numRuns: 300 },
    );
  });
});
