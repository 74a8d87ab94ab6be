import { expect, test } from '@jest/globals';
import { pointsOf, pointsText } from './points-text.js';

const POINTS = [
  { lat: 44.8412, lon: -0.58 },
  { lat: 48, lon: 2 },
];

test('points come back from their text', () => {
  expect(pointsOf(pointsText(POINTS))).toEqual({ points: POINTS, faultyLine: null });
});

test('empty lines are passed over, and the first line that is no point is named', () => {
  expect(pointsOf('44.8412, -0.58\n\n48.85, 2.35\n')).toMatchObject({ faultyLine: null });
  expect(pointsOf('44.8412, -0.58\n\nBordeaux\nParis')).toEqual({ points: [POINTS[0]], faultyLine: 3 });
  expect(pointsOf('')).toEqual({ points: [], faultyLine: null });
});
