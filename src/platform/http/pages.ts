import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import express, { type Request, type RequestHandler, type Response } from 'express';
import { PACKAGE_ROOT } from '../package-root.js';

const BUILT = join(PACKAGE_ROOT, 'dist');
const CONSOLE = join(BUILT, 'console');
const PLAYER = join(BUILT, 'player');

/** Files with a hash in their name never change; pages and the service worker are asked for each time. */
const cacheHeader = (response: Response, path: string): void => {
  const isHashed = /[/\\]assets[/\\]/.test(path);
  response.setHeader('Cache-Control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
};

const sendPage =
  (file: string) =>
  (_: Request, response: Response): void => {
    if (!existsSync(file)) {
      response.status(503).type('text').send('Not built yet: run `npm run build`.');
      return;
    }
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile(file);
  };

/** Whom a file may be sent to: everybody, who keeps it for ever; only whoever asks now; or nobody. */
export type MediaReach = 'everybody' | 'asker' | 'nobody';

/** A stored file's path, to the letter: what names it in another way is not looked for. */
const MEDIA_PATH = /^\/([0-9a-f]{64})\.\w{1,5}$/;

/** Serves the files of a folder by their digest, as far as `reachOf` lets each reach. */
function media(
  folder: string,
  reachOf: (request: Request, sha256: string) => Promise<MediaReach>,
): RequestHandler {
  const plain = { index: false, dotfiles: 'ignore', redirect: false } as const;
  const kept = express.static(folder, { ...plain, immutable: true, maxAge: '365d' });
  const once = express.static(folder, {
    ...plain,
    cacheControl: false,
    setHeaders: (response) => response.setHeader('Cache-Control', 'private, no-store'),
  });
  return (request, response, next) => {
    const [, sha256] = MEDIA_PATH.exec(request.path) ?? [];
    if (sha256 === undefined) {
      next();
      return;
    }
    reachOf(request, sha256).then((reach) => {
      if (reach === 'nobody') next();
      else (reach === 'everybody' ? kept : once)(request, response, next);
    }, next);
  };
}

/** Serves what the builds made: the start page, the console, the player, and media by their digest. */
export function servePages(
  app: NestExpressApplication,
  mediaFolder: string,
  reachOf: (request: Request, sha256: string) => Promise<MediaReach>,
): void {
  const server = app.getHttpAdapter().getInstance();
  server.use('/media', media(mediaFolder, reachOf));
  server.get('/', sendPage(join(CONSOLE, 'start.html')));
  server.use('/console', express.static(CONSOLE, { index: false, setHeaders: cacheHeader, redirect: false }));
  server.get(['/console', '/console/*path'], sendPage(join(CONSOLE, 'index.html')));
  server.get('/player', (request, response, next) => {
    // Express matches `/player/` too, which is where this leads to. Not for ever: 307 keeps no memory of it.
    if (request.path === '/player') response.redirect(307, `/player/${request.url.slice('/player'.length)}`);
    else next();
  });
  server.use(
    '/player',
    express.static(PLAYER, { index: 'index.html', setHeaders: cacheHeader, redirect: false }),
  );
}
