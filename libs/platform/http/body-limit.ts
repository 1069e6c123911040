import { RouteConfig } from '@nestjs/platform-fastify';
import { type FastifyInstance } from 'fastify';

/** Lets a route take a body of another size than the others, in bytes. */
export const BodyLimit = (bytes: number): MethodDecorator => RouteConfig({ bodyLimit: bytes });

/** Passes the sizes that routes ask for on to the server, before they are registered. */
export function heedBodyLimits(server: FastifyInstance): void {
  server.addHook('onRoute', (route) => {
    const config: unknown = route.config;
    if (typeof config !== 'object' || config === null || !('bodyLimit' in config)) return;
    if (typeof config.bodyLimit === 'number') route.bodyLimit = config.bodyLimit;
  });
}

/** A size as people read it: "1 MB", "200 kB". */
export function sizeInWords(bytes: number): string {
  return bytes >= 1_000_000 ? `${Math.floor(bytes / 1_000_000)} MB` : `${Math.floor(bytes / 1_000)} kB`;
}
