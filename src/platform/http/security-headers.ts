import type { NextFunction, Request, RequestHandler, Response } from 'express';
import helmet from 'helmet';

/** Names that browsers know; one they do not know denies nothing and makes each page of ours warn in their console. */
const DENIED_FEATURES = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** No page of ours may see, hear, locate or measure anybody, whatever its script says. */
const PERMISSIONS_POLICY = DENIED_FEATURES.map((feature) => `${feature}=()`).join(', ');
const FEATURE_POLICY = DENIED_FEATURES.map((feature) => `${feature} 'none'`).join('; ');

/** The first Chromium that knows Permissions-Policy. */
const NEW_NAME_SINCE = 88;

function knowsOldNameOnly(request: Request): boolean {
  const version = /Chrom(?:e|ium)\/(\d+)/.exec(request.headers['user-agent'] ?? '')?.[1];
  return version !== undefined && Number(version) < NEW_NAME_SINCE;
}

type Directives = Readonly<Record<string, readonly string[]>>;

const NOTHING: Directives = {
  'default-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
};
const APP: Directives = {
  ...NOTHING,
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'blob:', 'data:'],
  'media-src': ["'self'", 'blob:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'manifest-src': ["'self'"],
};

/** Content-Security-Policy by where the page is; the first prefix that fits is used. */
const POLICIES: readonly (readonly [string, Directives])[] = [
  ['/player', { ...APP, 'frame-ancestors': ["'self'"] }],
  // The component library of the console writes style tags.
  ['/console', { ...APP, 'style-src': ["'self'", "'unsafe-inline'"], 'form-action': ["'self'"] }],
  // The API browser's page holds its own small script and styles.
  [
    '/api/docs',
    { ...APP, 'script-src': ["'self'", "'unsafe-inline'"], 'style-src': ["'self'", "'unsafe-inline'"] },
  ],
  ['/api', NOTHING],
  ['/media', NOTHING],
  ['/s/', { ...NOTHING, 'style-src': ["'self'"], 'img-src': ["'self'"], 'font-src': ["'self'"] }],
  ['/', { ...APP, 'frame-src': ["'self'"] }],
];

const text = (directives: Directives): string =>
  Object.entries(directives)
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join('; ');

const COMPILED = POLICIES.map(([prefix, directives]) => [prefix, text(directives)] as const);

/** Headers of every answer. HSTS only where the request came by HTTPS. */
export function securityHeaders(): RequestHandler {
  const base = helmet({
    contentSecurityPolicy: false,
    crossOriginEmbedderPolicy: false,
    xFrameOptions: false,
    strictTransportSecurity: false,
    // On a plain-http LAN this header only logs a warning in the browser.
    originAgentCluster: false,
    crossOriginOpenerPolicy: false,
  });
  return (request: Request, response: Response, next: NextFunction): void => {
    const policy = COMPILED.find(([prefix]) => request.path.startsWith(prefix))?.[1];
    if (policy !== undefined) response.setHeader('Content-Security-Policy', policy);
    response.setHeader('Permissions-Policy', PERMISSIONS_POLICY);
    // Boxes with Chromium before 88 know only the older name; newer ones warn about having both.
    if (request.path.startsWith('/player') && knowsOldNameOnly(request))
      response.setHeader('Feature-Policy', FEATURE_POLICY);
    if (request.secure) {
      response.setHeader('Strict-Transport-Security', 'max-age=31536000');
      response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
    }
    base(request, response, next);
  };
}
