import { expect, test } from '@jest/globals';
import { shortfall, type Capabilities } from './capabilities.js';

const ALL: Capabilities = {
  secureContext: true,
  webCrypto: true,
  serviceWorker: true,
  cacheStorage: true,
  indexedDb: true,
  imageDecode: true,
};

test('a browser that has everything may start', () => {
  expect(shortfall(ALL)).toBeNull();
});

test('a plain http:// address is told apart from an old browser, and everything missing is named', () => {
  const plain = { ...ALL, secureContext: false, webCrypto: false, serviceWorker: false };
  expect(shortfall(plain)).toEqual({
    missing: ['HTTPS', 'WebCrypto (crypto.subtle)', 'Service Worker'],
    cause: 'origin',
  });
  expect(shortfall({ ...ALL, imageDecode: false })).toEqual({
    missing: ['HTMLImageElement.decode()'],
    cause: 'engine',
  });
});
