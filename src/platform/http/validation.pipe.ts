import { StandardSchemaValidationPipe } from '@nestjs/common';
import { UserError } from '../errors/errors.js';
import { fieldErrors } from '../errors/field-texts.js';

/** Validates every body, query and parameter that declares a schema; what declares none is not read. */
export const validationPipe = (): StandardSchemaValidationPipe =>
  new StandardSchemaValidationPipe({
    exceptionFactory: (issues) => new UserError('VALIDATION_FAILED', { errors: fieldErrors(issues) }),
  });
