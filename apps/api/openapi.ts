import { type INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { type FastifyInstance } from 'fastify';

/** Serves the description of the API at /api/openapi.json, made once when it is first asked for. */
export function describeApi(app: INestApplication, server: FastifyInstance): void {
  let document: OpenAPIObject | undefined;
  server.get('/api/openapi.json', (_request, reply) => {
    document ??= apiDocument(app);
    void reply.send(document);
  });
}

/** Operation ids are the method names, so that a client reads like the controllers. */
export function apiDocument(app: INestApplication): OpenAPIObject {
  const about = new DocumentBuilder()
    .setTitle('Wirkungskurs')
    .setDescription('From the voices of key local actors to common impact goals.')
    .setVersion('1')
    .addCookieAuth('wk_session')
    .build();
  const document = SwaggerModule.createDocument(app, about, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
  namePathParameters(document);
  return document;
}

/** Parameters that a guard reads from the path are parameters too, though no method names them. */
function namePathParameters({ paths }: OpenAPIObject): void {
  for (const [path, item] of Object.entries(paths)) {
    for (const operation of [item.get, item.put, item.post, item.patch, item.delete]) {
      if (operation === undefined) continue;
      const named = (operation.parameters ?? []).flatMap((parameter) => ('name' in parameter ? parameter.name : []));
      const missing = [...path.matchAll(/\{(\w+)\}/g)].flatMap(([, name = '']) => (named.includes(name) ? [] : name));
      operation.parameters = [
        ...missing.map((name) => ({ name, in: 'path' as const, required: true, schema: { type: 'string' as const } })),
        ...(operation.parameters ?? []),
      ];
    }
  }
}
