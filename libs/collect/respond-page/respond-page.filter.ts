import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { describeProblem } from '#domain';
import { asProblem } from '#platform';
import { sendPage, wantedLanguage } from './page-answer.ts';
import { RespondPageService } from './respond-page.service.ts';

/** People who open a link are told in a page, not in JSON, why it leads no further. */
@Catch()
export class RespondPageFilter implements ExceptionFilter {
  constructor(private readonly pages: RespondPageService) {}

  catch(reason: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest<{ Params: { token?: string } }>>();
    const reply = http.getResponse<FastifyReply>();
    const problem = asProblem(reason);
    const language = wantedLanguage(request);
    const { status } = describeProblem(problem, language);
    if (status >= 500) request.log.error({ err: reason }, problem.slug);
    const { seconds } = problem.parameters;
    if (typeof seconds === 'number') void reply.header('retry-after', seconds);
    const html = this.pages.message(problem, request.params.token ?? '', language);
    sendPage(request, reply, status, { language, html });
  }
}
