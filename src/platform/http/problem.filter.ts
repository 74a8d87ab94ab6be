import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { Request, Response } from 'express';
import { LIMITS } from '../../wire/limits.js';
import type { Problem, ProblemCode } from '../../wire/api/problem.js';
import { type Facts, OperationalError, UserError, type UserErrorOptions } from '../errors/errors.js';
import { problemText } from '../errors/problem-texts.js';
import { megabytes } from '../errors/size-text.js';
import { languageOf } from './language.js';
import { noSuchPage, wantsPage } from './no-such-page.js';

/** Codes for what the framework refuses by itself; what is not here is a request not in the form it must have. */
const CODE_OF_STATUS: Readonly<Record<number, ProblemCode>> = {
  400: 'MALFORMED_BODY',
  401: 'NOT_AUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  412: 'CONFLICT',
  413: 'TOO_LARGE',
  429: 'TOO_MANY_REQUESTS',
};

/** The status of an error that Nest or Express throws of itself and that means that the caller must change something. */
function refusedStatus(error: unknown): number | null {
  const status =
    error instanceof HttpException
      ? error.getStatus()
      : error instanceof Error && 'status' in error
        ? error.status
        : null;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : null;
}

/** Whether the framework found nothing at an address, or could not even read it. */
const leadsNowhere = (error: unknown): boolean => [400, 404].includes(refusedStatus(error) ?? 0);

/** What a framework's refusal leaves out: how large a body may be. A file that is too large says so itself. */
const BODY_FACTS: Facts = { limit: megabytes(LIMITS.bodyBytes) };

interface Translation {
  readonly code: ProblemCode;
  readonly options: UserErrorOptions;
  /** Status of the framework, when it is not the one of the code. */
  readonly status?: number;
}

/** Translates whatever was thrown into the one error shape; only faults of ours reach the log. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('http');

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    if (response.headersSent) {
      response.end();
      return;
    }
    const { code, options, status: kept } = this.translate(error, request);
    const language = languageOf(request.headers['accept-language']);
    // What a file that is kept for a year is served with must not keep a refusal of it for a year.
    response.setHeader('Cache-Control', 'no-store');
    if (leadsNowhere(error) && wantsPage(request)) {
      response.setHeader('Vary', 'Accept, Accept-Language');
      response.status(404).type('html').send(noSuchPage(language));
      return;
    }
    const words = problemText(code, language, options.facts ?? {});
    const status = kept ?? words.status;
    const problem: Problem = {
      type: `/api/docs#${code}`,
      title: words.title,
      status,
      code,
      detail: words.detail,
      ...(options.field === undefined ? {} : { field: options.field }),
      ...(options.errors === undefined
        ? {}
        : { errors: options.errors.map((error) => ({ ...error, detail: error.detail[language] })) }),
    };
    if (options.retryAfterSeconds !== undefined)
      response.setHeader('Retry-After', String(options.retryAfterSeconds));
    response.status(status).type('application/problem+json').send(JSON.stringify(problem));
  }

  private translate(error: unknown, request: Request): Translation {
    if (error instanceof UserError) {
      const { field, facts, errors, retryAfterSeconds } = error;
      return {
        code: error.code,
        options: {
          facts,
          ...(field === undefined ? {} : { field }),
          ...(errors === undefined ? {} : { errors }),
          ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
        },
      };
    }
    if (error instanceof OperationalError) {
      this.logger.warn(`${request.method} ${request.path}: ${error.message}`);
      return { code: error.code, options: { retryAfterSeconds: 2 } };
    }
    const status = refusedStatus(error);
    if (status !== null)
      return { code: CODE_OF_STATUS[status] ?? 'MALFORMED_BODY', status, options: { facts: BODY_FACTS } };
    if (error instanceof HttpException && error.getStatus() === 503) return { code: 'BUSY', options: {} };
    this.logger.error(
      `${request.method} ${request.path}`,
      error instanceof Error ? error.stack : String(error),
    );
    return { code: 'INTERNAL', options: {} };
  }
}
