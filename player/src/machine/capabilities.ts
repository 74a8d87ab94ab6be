/** What the player needs of its browser, as found; a test can say otherwise. */
export interface Capabilities {
  readonly secureContext: boolean;
  readonly webCrypto: boolean;
  readonly serviceWorker: boolean;
  readonly cacheStorage: boolean;
  readonly indexedDb: boolean;
  readonly imageDecode: boolean;
}

export interface Shortfall {
  readonly missing: readonly string[];
  /** Most gaps come from a plain http:// address, which people can change; the rest from an old browser. */
  readonly cause: 'origin' | 'engine';
}

const NAMES: readonly (readonly [keyof Capabilities, string])[] = [
  ['secureContext', 'HTTPS'],
  ['webCrypto', 'WebCrypto (crypto.subtle)'],
  ['serviceWorker', 'Service Worker'],
  ['cacheStorage', 'Cache Storage'],
  ['indexedDb', 'IndexedDB'],
  ['imageDecode', 'HTMLImageElement.decode()'],
];

/** Everything that is missing, by name; null when the player can start. */
export function shortfall(has: Capabilities): Shortfall | null {
  const missing = NAMES.filter(([key]) => !has[key]).map(([, name]) => name);
  if (missing.length === 0) return null;
  return { missing, cause: has.secureContext ? 'engine' : 'origin' };
}
