import { Logger } from '@nestjs/common';
import { startApp } from './app.js';
import { demoWelcome } from './modules/demo/demo-welcome.js';
import { parseConfig } from './platform/config.js';
import { QuietLogger } from './platform/quiet-logger.js';
import { StartError } from './platform/start-error.js';
import { startWarnings } from './platform/start-warnings.js';

// The data hold password hashes: what this process writes is for its own user alone.
process.umask(0o077);

// Until the settings are read, so that a start that fails is logged in the same form as everything after it.
Logger.overrideLogger(
  new QuietLogger(process.env['NODE_ENV'] === 'production', ['fatal', 'error', 'warn', 'log']),
);
const logger = new Logger('entracte');

try {
  const config = parseConfig(process.env);
  const { app, url, isDemo, hasOperator } = await startApp(config);
  logger.log(`ready at ${url}`);
  for (const line of startWarnings(config, hasOperator)) logger.warn(line);
  if (isDemo) for (const line of demoWelcome(url)) logger.log(line);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      app.close().then(
        () => process.exit(0),
        (error: unknown) => {
          logger.error('stopping failed', error instanceof Error ? error.stack : String(error));
          process.exit(1);
        },
      );
    });
} catch (error) {
  if (error instanceof StartError) logger.error(error.message);
  else logger.error('could not start', error instanceof Error ? error.stack : String(error));
  process.exit(1);
}
