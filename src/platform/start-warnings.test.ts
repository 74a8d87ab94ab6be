import { expect, test } from '@jest/globals';
import { parseConfig } from './config.js';
import { startWarnings } from './start-warnings.js';

test('a start in production names what a real network should have set', () => {
  const production = { NODE_ENV: 'production' };
  expect(startWarnings(parseConfig(production)).map((line) => line.split(' ')[0])).toEqual([
    'PUBLIC_URL',
    'CONTACT',
  ]);
  const whole = { ...production, PUBLIC_URL: 'https://ads.example.org', CONTACT: 'ads@network.example' };
  expect(startWarnings(parseConfig(whole))).toEqual([]);
  expect(startWarnings(parseConfig({}))).toEqual([]);
});
