import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { startApp } from '../../../src/app.js';
import { inviteOperator } from '../../../src/cli/invite-operator.js';
import type { Instant } from '../../../src/core/base/instant.js';
import { OffsetClock } from '../../../src/platform/clock.js';
import { parseConfig } from '../../../src/platform/config.js';

/** A whole service on a port of its own, with an empty database, on a clock that runs from an instant of the test's choice. */
export interface RunningApp {
  readonly url: string;
  readonly app: NestExpressApplication;
  readonly clock: OffsetClock;
  /** The single-use link of the network's first operator, as the command line prints it. */
  operatorLink(email: string): Promise<string>;
  close(): Promise<void>;
}

/** Starts the service as in production, but for its time and `environment`; `startsAt` is what its clock says now. */
export async function startRunningApp(
  startsAt: Instant,
  environment: Readonly<Record<string, string>> = {},
): Promise<RunningApp> {
  const dataDir = await mkdtemp(join(tmpdir(), 'entracte-browser-'));
  const config = parseConfig({
    NODE_ENV: 'test',
    PORT: '0',
    HOST: '127.0.0.1',
    DATA_DIR: dataDir,
    ...environment,
  });
  const clock = new OffsetClock(startsAt);
  const { app, url } = await startApp(config, { clock, logs: ['error', 'fatal'] });
  return {
    url,
    app,
    clock,
    operatorLink: async (email) => {
      const { pathname, search } = new URL((await inviteOperator(config, email)).url);
      return `${url}${pathname}${search}`;
    },
    close: async () => {
      await app.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
