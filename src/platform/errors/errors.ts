import type { LocalizedText } from '../../core/base/text.js';
import type { ProblemCode } from '../../wire/api/problem.js';

/** One faulty field of a request. */
export interface FieldError {
  readonly field: string;
  readonly code: string;
  readonly detail: LocalizedText;
}

/** Values a text names; a value that is itself words comes in every language. */
export type Facts = Readonly<Record<string, string | number | LocalizedText>>;

export interface UserErrorOptions {
  readonly field?: string;
  /** Values that the text of the code names, e.g. the longest allowed duration. */
  readonly facts?: Facts;
  readonly errors?: readonly FieldError[];
  readonly retryAfterSeconds?: number;
}

/** The caller must change something: shown to them in their language, not logged as a fault. */
export class UserError extends Error {
  readonly field: string | undefined;
  readonly facts: Facts;
  readonly errors: readonly FieldError[] | undefined;
  readonly retryAfterSeconds: number | undefined;

  constructor(
    readonly code: ProblemCode,
    options: UserErrorOptions = {},
  ) {
    super(code);
    this.name = 'UserError';
    this.field = options.field;
    this.facts = options.facts ?? {};
    this.errors = options.errors;
    this.retryAfterSeconds = options.retryAfterSeconds;
  }
}

/** Something outside is briefly unable (a full queue, a locked file): a retry may help; logged as a warning. */
export class OperationalError extends Error {
  constructor(
    readonly code: 'BUSY' | 'INTERNAL',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'OperationalError';
  }
}
