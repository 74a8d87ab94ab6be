import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import type { RefusalCode, Refused } from '../../wire/player/messages.js';
import { OperationalError, UserError } from '../errors/errors.js';

/** Codes after which the same message may succeed later. */
const RETRYABLE: ReadonlySet<RefusalCode> = new Set(['TOO_MANY', 'BUSY', 'INTERNAL', 'CHALLENGE_EXPIRED']);

/** The answer to a message that is not taken. */
export const refused = (code: RefusalCode, message: string, field?: string): Refused => ({
  ok: false,
  code,
  message: message.slice(0, 300),
  retry: RETRYABLE.has(code),
  ...(field === undefined ? {} : { field }),
});

/** A refusal on its way to the acknowledgement. */
export class SocketRefusal extends Error {
  constructor(readonly refusal: Refused) {
    super(refusal.code);
    this.name = 'SocketRefusal';
  }
}

/**
 * Answers a failed message with `Refused` in its acknowledgement; Nest alone would leave it unanswered. What the
 * application's one validation pipe found is named as the field it found it in.
 */
@Catch()
export class SocketRefusalFilter implements ExceptionFilter {
  private readonly logger = new Logger('sockets');

  catch(error: unknown, host: ArgumentsHost): void {
    const ack: unknown = host.getArgs().find((argument) => typeof argument === 'function');
    if (typeof ack === 'function') (ack as (reply: Refused) => void)(this.translate(error));
  }

  private translate(error: unknown): Refused {
    if (error instanceof SocketRefusal) return error.refusal;
    if (error instanceof UserError) {
      const [first] = error.errors ?? [];
      return refused('MALFORMED', first?.detail.en ?? 'not understood', first?.field ?? error.field ?? '');
    }
    if (error instanceof OperationalError) {
      this.logger.warn(error.message);
      return refused('BUSY', 'busy; try again');
    }
    this.logger.error('message failed', error instanceof Error ? error.stack : String(error));
    return refused('INTERNAL', 'server error; try again later');
  }
}
