import { isUtf8 } from 'node:buffer';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type FastifyInstance } from 'fastify';
import { problem } from '#domain';

/** Reads bodies as JSON in UTF-8 (RFC 8259, section 8.1). Other bytes are refused: read all the same, words would be lost. */
export function readJsonBodies(app: NestFastifyApplication, server: FastifyInstance): void {
  const parse = server.getDefaultJsonParser('error', 'error');
  app.useBodyParser<FastifyInstance['server']>('application/json', {}, (request, body, done) => {
    if (isUtf8(body)) void parse(request, body.toString(), done);
    else done(problem('unreadable-body'));
  });
}
