import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import { type FastifyInstance } from 'fastify';
import { problem } from '#domain';
import { type Config } from '../config/config.ts';
import { sendProblem } from '../problems/problem.filter.ts';

const writing = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/**
 * What every answer carries and every writing request must show. No third party, no inline script; a writing
 * request that a browser sends from another site is refused (OWASP CSRF prevention: verify the origin).
 */
export async function secure(server: FastifyInstance, config: Config): Promise<void> {
  await server.register(cookie);
  await server.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        // SurveyJS, React Aria and Plot set style attributes; style elements and sheets come from us alone.
        styleSrc: ["'self'"],
        styleSrcAttr: ["'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        workerSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: config.publicUrl?.startsWith('https://') === true ? { maxAge: 31_536_000 } : false,
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginEmbedderPolicy: false,
  });
  server.addHook('onRequest', (request, reply, done) => {
    void reply.header('permissions-policy', 'camera=(), microphone=(), geolocation=()');
    if (writing.has(request.method) && !sameOrigin(request.headers, config)) {
      sendProblem(request, reply, problem('foreign-origin'));
      return;
    }
    done();
  });
}

function sameOrigin(headers: Record<string, string | string[] | undefined>, config: Config): boolean {
  if (headers['sec-fetch-site'] === 'cross-site' || headers['sec-fetch-site'] === 'same-site') return false;
  const { origin, host } = headers;
  if (typeof origin !== 'string') return true;
  if (config.publicUrl !== undefined && new URL(config.publicUrl).origin === origin) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
