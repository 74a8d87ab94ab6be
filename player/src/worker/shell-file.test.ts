import { expect, test } from '@jest/globals';
import { shellFileFor } from './shell-file.js';

const FILES = ['/player/index.html', '/player/assets/player-1.js'];
const ORIGIN = 'https://shop.test';

test.each([
  ['a start', 'GET', 'navigate', '/player/?demo=s1', '/player/index.html'],
  ['a file of the shell', 'GET', 'cors', '/player/assets/player-1.js', '/player/assets/player-1.js'],
  ['a file of another version', 'GET', 'cors', '/player/assets/player-2.js', null],
  ['a medium', 'GET', 'cors', '/m/0a', null],
  ['the API', 'POST', 'cors', '/api/v1/pairings', null],
])('%s', (_, method, mode, path, expected) => {
  expect(shellFileFor({ method, mode, url: ORIGIN + path }, ORIGIN, FILES)).toBe(expected);
});

test('another origin is none of its business', () => {
  const request = { method: 'GET', mode: 'cors', url: 'https://other.test/player/index.html' };
  expect(shellFileFor(request, ORIGIN, FILES)).toBeNull();
});
