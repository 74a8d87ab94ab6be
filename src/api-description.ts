import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { z } from 'zod';

/** Describes a schema of ours as JSON Schema, also those of zod/mini, which do not describe themselves. */
const convert = (schema: unknown, { schemaType }: { schemaType: 'input' | 'output' }) =>
  schema instanceof z.core.$ZodType
    ? { schema: z.toJSONSchema(schema, { target: 'openapi-3.0', io: schemaType, unrepresentable: 'any' }) }
    : undefined;

/** The OpenAPI document, made from the schemas that validate. */
export function apiDocument(app: INestApplication): OpenAPIObject {
  const info = new DocumentBuilder()
    .setTitle('Entracte')
    .setDescription(
      'Contextual in-store DOOH ad scheduler. Errors are RFC 9457 problem details with a stable `code`, in French or English by Accept-Language.',
    )
    .setVersion('1')
    .addBearerAuth()
    .build();
  return SwaggerModule.createDocument(app, info, { standardSchemaConverter: convert });
}

/** Serves the description at `/api/docs` (for people) and `/api/openapi.json`. */
export function describeApi(app: INestApplication): void {
  SwaggerModule.setup('api/docs', app, () => apiDocument(app), { jsonDocumentUrl: 'api/openapi.json' });
}
