import { UserError } from '../errors/errors.js';
import { fieldErrors } from '../errors/field-texts.js';
import { StrictValidationPipe } from '../strict-validation.pipe.js';

/** Validates every body, query and parameter that declares a schema; what declares none is not read. */
export const validationPipe = (): StrictValidationPipe =>
  new StrictValidationPipe({
    exceptionFactory: (issues) => new UserError('VALIDATION_FAILED', { errors: fieldErrors(issues) }),
  });
