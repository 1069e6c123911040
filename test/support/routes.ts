import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { ModulesContainer } from '@nestjs/core';
import { ACCESS_RULE, type AccessRule } from '#platform';
import { type TestApplication } from './application.ts';

/** One route as the controllers declare it. */
export interface DeclaredRoute {
  method: string;
  path: string;
  handler: string;
  rule: AccessRule | undefined;
}

/** Every route of every controller, read from what Nest itself goes by. */
export function declaredRoutes({ app }: TestApplication): DeclaredRoute[] {
  const controllers = [...app.get(ModulesContainer).values()].flatMap((module) => [...module.controllers.values()]);
  return controllers.flatMap(({ metatype }) => (metatype === null ? [] : routesOf(metatype)));
}

function routesOf(controller: object): DeclaredRoute[] {
  if (typeof controller !== 'function') return [];
  const prototype: unknown = Reflect.get(controller, 'prototype');
  if (typeof prototype !== 'object' || prototype === null) return [];
  return Object.getOwnPropertyNames(prototype).flatMap((name) => {
    const handler: unknown = Reflect.get(prototype, name);
    if (typeof handler !== 'function') return [];
    const method: unknown = Reflect.getMetadata(METHOD_METADATA, handler);
    if (typeof method !== 'number') return [];
    const rule =
      (Reflect.getMetadata(ACCESS_RULE, handler) as AccessRule | undefined) ??
      (Reflect.getMetadata(ACCESS_RULE, controller) as AccessRule | undefined);
    return pathsOf(controller).flatMap((above) =>
      pathsOf(handler).map((below) => ({
        method: RequestMethod[method] ?? 'GET',
        path: `/${above}/${below}`.replace(/\/+/g, '/').replace(/(.)\/$/, '$1'),
        handler: `${controller.name}.${name}`,
        rule,
      })),
    );
  });
}

function pathsOf(target: object): string[] {
  const path: unknown = Reflect.getMetadata(PATH_METADATA, target);
  return (Array.isArray(path) ? path : [path]).map(String);
}
