import { mkdir, readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { Logger, type LogLevel } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AppModule } from './app.module.js';
import { MediaAccess } from './modules/creatives/media-access.js';
import { claimForDemo } from './modules/demo/demo-claim.js';
import { Handshakes } from './modules/delivery/handshakes.js';
import { openDatabase } from './persistence/database.js';
import { type Clock, OffsetClock, SystemClock } from './platform/clock.js';
import type { Config } from './platform/config.js';
import { securityHeaders } from './platform/http/security-headers.js';
import { servePages } from './platform/http/pages.js';
import { MediaStore } from './platform/media/media-store.js';
import { QuietLogger } from './platform/quiet-logger.js';
import { ScreenIoAdapter } from './platform/sockets/screen-io.adapter.js';
import { LIMITS } from './wire/limits.js';
import { describeApi } from './api-description.js';

export interface StartedApp {
  readonly app: NestExpressApplication;
  /** Whether it shows the demo: never on a database that a real network uses. */
  readonly isDemo: boolean;
  /** Where this process listens. */
  readonly url: string;
}

/** What a test may bring instead of the real thing. */
export interface StartOptions {
  readonly clock?: Clock;
  readonly logs?: readonly LogLevel[] | false;
}

const LEVELS: readonly LogLevel[] = ['fatal', 'error', 'warn', 'log', 'debug'];
const SHOWN: Readonly<Record<Config['logLevel'], number>> = { error: 2, warn: 3, info: 4, debug: 5 };

/** Every event a screen may send; what is not here is answered with UNKNOWN_EVENT. */
const SCREEN_EVENTS = new Set(['player:hello', 'time:sync', 'now:playing', 'plays:submit']);

/** Starts the service: database, demo where it runs, HTTP and sockets; resolves once it listens. */
export async function startApp(wanted: Config, options: StartOptions = {}): Promise<StartedApp> {
  await mkdir(wanted.dataDir, { recursive: true });
  const media = new MediaStore(wanted.dataDir);
  await media.prepare();
  const database = await openDatabase({ databaseUrl: wanted.databaseUrl, dataDir: wanted.dataDir });
  const real = options.clock ?? new SystemClock();
  const demoStartedAt = wanted.demo ? await claimForDemo(database, real.now()) : null;
  const clock = demoStartedAt === null ? real : new OffsetClock(demoStartedAt, real);
  const config = { ...wanted, demo: demoStartedAt !== null };
  const levels = options.logs ?? LEVELS.slice(0, SHOWN[config.logLevel]);
  const app = await NestFactory.create<NestExpressApplication>(
    AppModule.of({ config, database, media, clock, demoStartedAt }),
    {
      bodyParser: false,
      logger: levels === false ? false : new QuietLogger(config.isProduction, levels),
      abortOnError: false,
      ...(config.tls === null
        ? {}
        : { httpsOptions: { cert: await readFile(config.tls.cert), key: await readFile(config.tls.key) } }),
    },
  );
  if (wanted.demo && !config.demo)
    new Logger('demo').warn('the database holds a network of its own: no demo here, and time is real');
  if (config.trustsProxy) app.set('trust proxy', 1);
  app.disable('x-powered-by');
  app.use(securityHeaders());
  app.useBodyParser('json', { limit: LIMITS.bodyBytes });
  servePages(app, media.folder, (request, sha256) => app.get(MediaAccess).reachOf(request, sha256));
  describeApi(app);
  app.useWebSocketAdapter(new ScreenIoAdapter(app, app.get(Handshakes), SCREEN_EVENTS));
  await app.listen(config.port, config.host);
  const { port } = app.getHttpServer().address() as AddressInfo;
  const close = app.close.bind(app);
  app.close = async (): Promise<void> => {
    await close();
    await database.close();
  };
  const host = config.host === '0.0.0.0' ? 'localhost' : config.host;
  return {
    app,
    isDemo: config.demo,
    url: `${config.tls === null ? 'http' : 'https'}://${host}:${String(port)}`,
  };
}
