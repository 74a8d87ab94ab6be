import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { z } from 'zod';
import { SESSION_COOKIE } from './platform/auth/session-cookie.js';

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
    .addSecurity('bearer', { type: 'http', scheme: 'bearer', description: 'The `token` of a session.' })
    .addCookieAuth(
      SESSION_COOKIE,
      { type: 'apiKey', description: 'Set by signing in; over HTTPS its name begins with `__Host-`.' },
      'session',
    )
    .addSecurity('screen', {
      type: 'http',
      scheme: 'Screen',
      description:
        'The handshake of a screen, signed with its key: base64url of its JSON (docs/protocol.md).',
    })
    .build();
  const document = SwaggerModule.createDocument(app, info, { standardSchemaConverter: convert });
  // A route that asks for nothing says so, instead of saying nothing.
  for (const path of Object.values(document.paths))
    for (const operation of Object.values(path as Record<string, { security?: object[] }>))
      operation.security ??= [];
  return document;
}

/** Serves the description at `/api/docs` (for people) and `/api/openapi.json`. */
export function describeApi(app: INestApplication): void {
  SwaggerModule.setup('api/docs', app, () => apiDocument(app), { jsonDocumentUrl: 'api/openapi.json' });
}
