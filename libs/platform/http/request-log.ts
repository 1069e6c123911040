import { type FastifyServerOptions, LogController } from 'fastify';
import { type Config } from '../config/config.ts';

/** Structured logs that name the route, never the address, the link, the body or the person. */
export function logOptions(config: Config): FastifyServerOptions {
  return {
    logController: new LogController({ disableRequestLogging: true }),
    logger:
      config.logLevel === 'silent'
        ? false
        : {
            level: config.logLevel,
            base: null,
            serializers: {
              req: (request: { method: string; routeOptions?: { url?: string | undefined } }) => ({
                method: request.method,
                route: request.routeOptions?.url ?? 'unknown',
              }),
              res: (reply: { statusCode: number }) => ({ status: reply.statusCode }),
            },
          },
  };
}
