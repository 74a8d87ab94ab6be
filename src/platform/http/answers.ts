import { applyDecorators, HttpCode } from '@nestjs/common';
import { ApiOperation, ApiResponse } from '@nestjs/swagger';
import type { StandardSchemaV1 } from '@standard-schema/spec';
import { ProblemSchema } from '../../wire/api/problem.js';

/** What a route answers, for the caller and for the API's description: one place, so they cannot differ. */
export const Answers = (status: number, summary: string, schema?: StandardSchemaV1): MethodDecorator =>
  applyDecorators(
    HttpCode(status),
    ApiOperation({ summary }),
    ApiResponse({
      status,
      description: summary,
      ...(schema === undefined ? {} : { standardSchema: schema }),
    }),
    ApiResponse({
      status: 'default',
      description: 'RFC 9457 problem details',
      standardSchema: ProblemSchema,
    }),
  );
