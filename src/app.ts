import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createSecureContext } from 'node:tls';
import { Logger, type LogLevel } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AppModule } from './app.module.js';
import { MediaAccess } from './modules/creatives/media-access.js';
import { claimForDemo } from './modules/demo/demo-claim.js';
import { Handshakes } from './modules/delivery/handshakes.js';
import { openDatabase } from './persistence/database.js';
import { AccountRepository } from './persistence/repositories/account.repository.js';
import { type Clock, OffsetClock, SystemClock } from './platform/clock.js';
import type { Config } from './platform/config.js';
import { securityHeaders } from './platform/http/security-headers.js';
import { servePages } from './platform/http/pages.js';
import { makeDataDir } from './platform/media/data-dir.js';
import { MediaStore } from './platform/media/media-store.js';
import { QuietLogger } from './platform/quiet-logger.js';
import { naming, StartError, systemCode } from './platform/start-error.js';
import { ScreenIoAdapter } from './platform/sockets/screen-io.adapter.js';
import { LIMITS } from './wire/limits.js';
import { describeApi } from './api-description.js';
import { refuseFaultyTables } from './shipped-tables.js';

export interface StartedApp {
  readonly app: NestExpressApplication;
  /** Whether it shows the demo: never on a database that a real network uses. */
  readonly isDemo: boolean;
  /** Whether somebody can sign in as the operator. */
  readonly hasOperator: boolean;
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

const noSuchHost = (host: string): string => `HOST: ${host} is no address of this machine`;

/** What keeps a server from listening, by the system's code. */
const LISTEN_PROBLEMS: Readonly<Record<string, (host: string, port: number) => string>> = {
  EADDRINUSE: (_host, port) => `PORT: ${String(port)} is in use by another program`,
  EACCES: (_host, port) => `PORT: this user may not listen on ${String(port)}`,
  EADDRNOTAVAIL: noSuchHost,
  ENOTFOUND: noSuchHost,
  EAI_AGAIN: noSuchHost,
};

/** Starts the service: database, demo where it runs, HTTP and sockets; resolves once it listens. */
export async function startApp(wanted: Config, options: StartOptions = {}): Promise<StartedApp> {
  refuseFaultyTables();
  const httpsOptions = wanted.tls === null ? {} : { httpsOptions: await readCertificate(wanted.tls) };
  await makeDataDir(wanted.dataDir);
  const media = new MediaStore(wanted.dataDir);
  await naming('DATA_DIR', `${wanted.dataDir} does not take files`, () => media.prepare());
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
      ...httpsOptions,
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
  await listen(app, config);
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
    hasOperator: await new AccountRepository().hasOperator(database.reader),
    url: `${config.tls === null ? 'http' : 'https'}://${host}:${String(port)}`,
  };
}

/** Reads the certificate and its key, and refuses two files that do not make one. */
async function readCertificate(tls: NonNullable<Config['tls']>): Promise<{ cert: Buffer; key: Buffer }> {
  const read = (setting: string, path: string): Promise<Buffer> =>
    naming(setting, `${path} cannot be read`, () => readFile(path));
  const pair = { cert: await read('TLS_CERT', tls.cert), key: await read('TLS_KEY', tls.key) };
  await naming('TLS_CERT, TLS_KEY', 'these files are not a certificate and its key in PEM', () =>
    Promise.resolve(pair).then(createSecureContext),
  );
  return pair;
}

/** Listens, or says which of `HOST` and `PORT` cannot be had. */
async function listen(app: NestExpressApplication, { host, port }: Config): Promise<void> {
  try {
    await app.listen(port, host);
  } catch (error) {
    const code = systemCode(error);
    if (code === null) throw error;
    throw new StartError(
      `${LISTEN_PROBLEMS[code]?.(host, port) ?? `HOST, PORT: ${host}:${String(port)} cannot be used`} (${code})`,
      {
        cause: error,
      },
    );
  }
}
