import type { Capabilities } from '../machine/capabilities.js';

/** Asks the browser what it has, by feature and never by name. */
export const capabilities = (): Capabilities => ({
  secureContext: window.isSecureContext,
  webCrypto: 'crypto' in window && 'subtle' in crypto,
  serviceWorker: 'serviceWorker' in navigator,
  cacheStorage: 'caches' in window,
  indexedDb: 'indexedDB' in window,
  imageDecode: 'decode' in HTMLImageElement.prototype,
});
