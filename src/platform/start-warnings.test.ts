import { expect, test } from '@jest/globals';
import { parseConfig } from './config.js';
import { startWarnings } from './start-warnings.js';

test('a start in production names what a real network should have set', () => {
  const production = { NODE_ENV: 'production' };
  expect(startWarnings(parseConfig(production), false).map((line) => line.split(':')[0])).toEqual([
    'no operator exists',
    'PUBLIC_URL is not set',
    'CONTACT is not set',
  ]);
  const whole = { ...production, PUBLIC_URL: 'https://ads.example.org', CONTACT: 'ads@network.example' };
  expect(startWarnings(parseConfig(whole), true)).toEqual([]);
  expect(startWarnings(parseConfig({}), false)).toEqual([]);
});
