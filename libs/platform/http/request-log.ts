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
              err: failureInLog,
            },
          },
  };
}

/** What failed and where. Never the other properties of an error: those of a database hold what people wrote. */
function failureInLog(reason: unknown): { type: string; message: string; stack: string; code?: string } {
  if (!(reason instanceof Error)) return { type: typeof reason, message: '', stack: '' };
  const { name, message, stack = '' } = reason;
  const code = 'code' in reason && typeof reason.code === 'string' ? { code: reason.code } : {};
  return { type: name, message, stack, ...code };
}
