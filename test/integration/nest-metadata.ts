import 'reflect-metadata';
import { RequestMethod } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { ModulesContainer } from '@nestjs/core';
import type { StandardSchemaV1 } from '@standard-schema/spec';
import {
  GATEWAY_METADATA,
  MESSAGE_MAPPING_METADATA,
  MESSAGE_METADATA,
} from '@nestjs/websockets/constants.js';
import type { TestApp } from '../support/app.js';

type Class = new (...parameters: never[]) => object;

/** A route as Nest knows it. */
export interface Route {
  /** `METHOD /path` with its parameters as declared. */
  readonly name: string;
  readonly controller: string;
  /** Schema of its body; null when it reads none. */
  readonly body: StandardSchemaV1 | null;
}

/** A gateway with the events it handles, each with the schema of its body, or null when it declares none. */
export interface Gateway {
  readonly type: Class;
  readonly events: ReadonlyMap<string, StandardSchemaV1 | null>;
}

const BODY_PARAM = '3';

const methodsOf = (type: Class): readonly string[] =>
  Object.getOwnPropertyNames(type.prototype).filter((name) => name !== 'constructor');

const metadataOf = (key: string, type: Class, method: string): unknown =>
  Reflect.getMetadata(key, (type.prototype as Record<string, object>)[method] ?? type);

const pathsOf = (path: unknown): readonly string[] =>
  [path].flat().map((one) => String(one).replace(/^\/|\/$/g, ''));

/** The schema of a handler's body: of its parameter of this kind, or of its only one that has a schema. */
function schemaOf(type: Class, method: string, parameter = ''): StandardSchemaV1 | null {
  const parameters = (Reflect.getMetadata(ROUTE_ARGS_METADATA, type, method) ?? {}) as Record<
    string,
    { readonly schema?: StandardSchemaV1 }
  >;
  const found = Object.entries(parameters).find(
    ([key, { schema }]) => schema !== undefined && (parameter === '' || key.startsWith(`${parameter}:`)),
  );
  return found?.[1].schema ?? null;
}

/** The routes of one controller, from its decorators. */
export function routesOf(controller: Class): readonly Route[] {
  return methodsOf(controller).flatMap((method) => {
    const verb = metadataOf('method', controller, method) as RequestMethod | undefined;
    if (verb === undefined) return [];
    const body = schemaOf(controller, method, BODY_PARAM);
    return pathsOf(Reflect.getMetadata('path', controller)).flatMap((prefix) =>
      pathsOf(metadataOf('path', controller, method)).map((path) => ({
        name: `${RequestMethod[verb]} /${[prefix, path].filter((part) => part !== '').join('/')}`,
        controller: controller.name,
        body,
      })),
    );
  });
}

/** Every route of every controller of a running application. */
export const allRoutes = (app: TestApp): readonly Route[] =>
  classesOf(app, 'controllers').flatMap((controller) => routesOf(controller));

/** Every gateway of a running application. */
export const allGateways = (app: TestApp): readonly Gateway[] =>
  classesOf(app, 'providers')
    .filter((type) => Reflect.getMetadata(GATEWAY_METADATA, type) === true)
    .map((type) => ({
      type,
      events: new Map(
        methodsOf(type)
          .filter((method) => metadataOf(MESSAGE_MAPPING_METADATA, type, method) === true)
          .map((method) => [String(metadataOf(MESSAGE_METADATA, type, method)), schemaOf(type, method)]),
      ),
    }));

function classesOf(app: TestApp, kind: 'controllers' | 'providers'): readonly Class[] {
  const found = new Set<Class>();
  for (const module of app.app.get(ModulesContainer).values())
    for (const { metatype } of module[kind].values())
      if (typeof metatype === 'function' && metatype.prototype !== undefined) found.add(metatype as Class);
  return [...found];
}
