import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import express, { type Request, type Response } from 'express';
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

/** Serves what the builds made: the start page, the console, the player, and media by their digest. */
export function servePages(app: NestExpressApplication, mediaFolder: string): void {
  const server = app.getHttpAdapter().getInstance();
  server.use(
    '/media',
    express.static(mediaFolder, {
      immutable: true,
      maxAge: '365d',
      index: false,
      dotfiles: 'ignore',
      redirect: false,
    }),
  );
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
