import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { Request, Response } from 'express';
import { LIMITS } from '../../wire/limits.js';
import type { Problem, ProblemCode } from '../../wire/api/problem.js';
import { type Facts, OperationalError, UserError, type UserErrorOptions } from '../errors/errors.js';
import { problemText } from '../errors/problem-texts.js';
import { languageOf } from './language.js';

const CODE_OF_STATUS: Readonly<Record<number, ProblemCode>> = {
  400: 'MALFORMED_BODY',
  401: 'NOT_AUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  413: 'TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  429: 'TOO_MANY_REQUESTS',
  503: 'BUSY',
};

/** Errors that Express's body parsers throw: they carry a status and mean the caller's bytes were wrong. */
const isParserError = (error: unknown): error is Error & { status: number } =>
  error instanceof Error && 'status' in error && typeof error.status === 'number' && error.status < 500;

/** What a framework's refusal leaves out: how large a body may be. A file that is too large says so itself. */
const BODY_FACTS: Facts = { limit: `${String(LIMITS.bodyBytes / 1_000_000)} MB` };

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
    const { code, options } = this.translate(error, request);
    const language = languageOf(request.headers['accept-language']);
    const words = problemText(code, language, options.facts ?? {});
    const problem: Problem = {
      type: `/api/docs#${code}`,
      title: words.title,
      status: words.status,
      code,
      detail: words.detail,
      ...(options.field === undefined ? {} : { field: options.field }),
      ...(options.errors === undefined
        ? {}
        : { errors: options.errors.map((error) => ({ ...error, detail: error.detail[language] })) }),
    };
    if (options.retryAfterSeconds !== undefined)
      response.setHeader('Retry-After', String(options.retryAfterSeconds));
    response.status(words.status).type('application/problem+json').send(JSON.stringify(problem));
  }

  private translate(error: unknown, request: Request): { code: ProblemCode; options: UserErrorOptions } {
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
    if (error instanceof HttpException || isParserError(error)) {
      const status = error instanceof HttpException ? error.getStatus() : error.status;
      const code = CODE_OF_STATUS[status];
      if (code !== undefined) return { code, options: { facts: BODY_FACTS } };
    }
    this.logger.error(
      `${request.method} ${request.path}`,
      error instanceof Error ? error.stack : String(error),
    );
    return { code: 'INTERNAL', options: {} };
  }
}
