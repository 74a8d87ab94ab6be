import { isatty } from 'node:tty';
import { ConsoleLogger, type LogLevel } from '@nestjs/common';

const STDOUT = 1;

/** Nest's own account of how it wires itself: nothing an operator needs. */
const WIRING = new Set([
  'NestFactory',
  'InstanceLoader',
  'RoutesResolver',
  'RouterExplorer',
  'WebSocketsController',
  'NestApplication',
]);

/**
 * Logs for people in development; in production one JSON object a line, with an ISO 8601 time in UTC, the level, the
 * context and the message. Without the framework's wiring unless debugging.
 */
export class QuietLogger extends ConsoleLogger {
  constructor(
    json: boolean,
    private readonly levels: readonly LogLevel[],
  ) {
    super({ json, logLevels: [...levels], colors: isatty(STDOUT) && !json });
  }

  override log(message: unknown, ...rest: unknown[]): void {
    const context = rest.at(-1);
    if (typeof context === 'string' && WIRING.has(context) && !this.levels.includes('debug')) return;
    super.log(message, ...(rest as [string]));
  }

  /** The framework's line, what people look for first, with a time that they and log collectors read. */
  protected override stringifyJsonLogObject(line: Record<string, unknown>): string {
    const { timestamp, level, context, message, ...rest } = line;
    const time = new Date(Number(timestamp)).toISOString();
    return super.stringifyJsonLogObject({ timestamp: time, level, context, message, ...rest });
  }
}
