import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { describeProblem, Problem, problem } from '#domain';
import { sizeInWords } from '../http/size-in-words.ts';
import { databaseProblem } from './database-problem.ts';
import { languageOf } from './language.ts';

/** The one place where what went wrong becomes an answer: RFC 9457 problem details. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(reason: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    sendProblem(http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>(), reason);
  }
}

/** Writes any failure as a problem; an unexpected one is logged once, with its stack, and tells nothing outside. */
export function sendProblem(request: FastifyRequest, reply: FastifyReply, reason: unknown): void {
  const found = asProblem(reason, sizeInWords(request.routeOptions.bodyLimit));
  const language = languageOf(request.headers['accept-language']);
  const { status, title, detail } = describeProblem(found, language);
  if (status >= 500) request.log.error({ err: reason }, found.slug);
  const { seconds } = found.parameters;
  if (typeof seconds === 'number') void reply.header('retry-after', String(seconds));
  if (found.slug === 'try-again') void reply.header('retry-after', '2');
  void reply
    .status(status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('content-language', language)
    .header('cache-control', 'no-store')
    .send(
      JSON.stringify({
        type: `urn:wirkungskurs:problem:${found.slug}`,
        slug: found.slug,
        title,
        status,
        detail,
        ...(found.places.length > 0
          ? { errors: found.places.map((place) => ({ ...place, detail: place.detail[language] })) }
          : {}),
        ...found.extension,
        request: request.id,
      }),
    );
}

/** What any failure is called outside; unexpected ones tell nothing. */
export function asProblem(reason: unknown, limit = '1 MB'): Problem {
  if (reason instanceof Problem) return reason;
  return fromStatus(statusOf(reason), limit) ?? databaseProblem(reason) ?? problem('unexpected');
}

function statusOf(reason: unknown): number | undefined {
  if (reason instanceof HttpException) return reason.getStatus();
  if (reason instanceof Error && 'statusCode' in reason && typeof reason.statusCode === 'number')
    return reason.statusCode;
  return undefined;
}

/** What the framework itself refuses before a controller is reached. */
function fromStatus(status: number | undefined, limit: string): Problem | undefined {
  switch (status) {
    case 400:
      return problem('unreadable-body');
    case 404:
    case 405:
      return problem('not-found');
    case 413:
      return problem('body-too-large', { limit });
    case 415:
      return problem('unsupported-media-type');
    default:
      return undefined;
  }
}
