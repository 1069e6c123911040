import { IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import cookie from '@fastify/cookie';
import { type FastifyInstance } from 'fastify';
import helmet from 'helmet';
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
  const headers = await headersOf(config);
  server.addHook('onRequest', (request, reply, done) => {
    void reply.headers(headers);
    if (writing.has(request.method) && !sameOrigin(request.headers, config)) {
      sendProblem(request, reply, problem('foreign-origin'));
      return;
    }
    done();
  });
}

/** The headers are the same for every answer, so helmet is asked once and not with each request. */
async function headersOf(config: Config): Promise<OutgoingHttpHeaders> {
  const protect = helmet({
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
  const request = new IncomingMessage(new Socket());
  const response = new ServerResponse(request);
  await new Promise<void>((resolve, reject) => {
    protect(request, response, (reason?: unknown) => {
      if (reason === undefined) resolve();
      else reject(new Error('The protecting headers could not be made.', { cause: reason }));
    });
  });
  return { ...response.getHeaders(), 'permissions-policy': 'camera=(), microphone=(), geolocation=()' };
}

function sameOrigin(headers: Record<string, string | string[] | undefined>, config: Config): boolean {
  if (headers['sec-fetch-site'] === 'cross-site' || headers['sec-fetch-site'] === 'same-site') return false;
  const { origin, host } = headers;
  if (typeof origin !== 'string') return true;
  if (config.publicUrl !== undefined && new URL(config.publicUrl).origin === origin) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
